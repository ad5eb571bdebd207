package se.samverkan.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.deadline.Dated.assertNone;
import static se.samverkan.rules.deadline.Dated.undated;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.partner.HigherEducationInstitution;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.core.time.DateRange;
import se.samverkan.rules.Given;
import se.samverkan.rules.internal.CourseInstitution;

@DisplayName("The notice of commissioned education to UKÄ")
class EducationNoticeTest {

    private static final EducationNotice RULE = new EducationNotice();

    private static AgreementFile ordered(AgreementFile file, CommissionedCourse course) {
        return file.record(callOff("A-1", "1").activity(course).build(), DAY);
    }

    private static CommissionedCourse of(String credits) {
        return course().credits(Credits.of(credits)).build();
    }

    @Test
    @DisplayName("arises over 60 credits, and has no day, since the text sets none")
    void noDay() {
        assertNone(RULE, ordered(file(), of("60")), DAY);
        Finding finding = undated(RULE, ordered(file(), of("60.5")), DAY);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(finding.getPath()).isEqualTo("callOffs[A-1]");
        assertThat(finding.getSources()).containsExactly(Source.statute("F (2002:760) 4 §"));
        assertThat(sv(finding))
                .isEqualTo("”Strategisk styrning” omfattar 60,5 hp, och högskolan ska skriftligen underrätta"
                        + " Universitetskanslersämbetet. Förordningen anger ingen dag för det, och när det ska göras"
                        + " behöver bedömas.");
    }

    @Test
    @DisplayName("is gone once it is done, for that course alone")
    void isDone() {
        AgreementFile file = ordered(file(), of("90"));
        DutyDone done = DutyDone.builder()
                .kind(DutyKind.EDUCATION_NOTICE)
                .duty(DutyId.of("A-1"))
                .day(DAY.plusDays(5))
                .build();
        assertThat(undated(RULE, file.record(done, DAY.plusDays(5)), DAY.plusDays(4)))
                .isNotNull();
        assertNone(RULE, file.record(done, DAY.plusDays(5)), DAY.plusDays(5));
        DutyDone other = done.toBuilder().duty(DutyId.of("A-2")).build();
        assertThat(undated(RULE, file.record(other, DAY.plusDays(5)), DAY.plusDays(5)))
                .isNotNull();
    }

    @Test
    @DisplayName("isn't assessed where the credits are open, or for a course before the figure holds")
    void missing() {
        AgreementFile open =
                ordered(file(), course().credits(Optional.<Credits>empty()).build());
        assertThat(undated(RULE, open, DAY).getMissing()).containsExactly(InputCode.COURSE_CREDITS);
        LocalDate old = LocalDate.of(2012, 12, 31);
        AgreementFile early = ordered(
                file(),
                course().credits(Credits.of("90"))
                        .dates(DateRange.ofClosed(old, old.plusDays(1)))
                        .build());
        assertThat(undated(RULE, early, DAY).getMissing())
                .containsExactly(StatutoryFigure.COMMISSIONED_EDUCATION_NOTICE_CREDITS);
    }

    @Test
    @DisplayName("goes by the day asked about for a course without days, and is told of activities without a call-off")
    void activities() {
        AgreementFile file = file().record(CommissionedCourse.builder()
                .title("sv", "Magister")
                .credits(Credits.of("61"))
                .build());
        assertThat(undated(RULE, file, DAY).getPath()).isEqualTo("activities[#1]");
    }

    @Test
    @DisplayName("arises for state institutions alone, in another role than the client's")
    void institutions() {
        HigherEducationInstitution chalmers = HigherEducationInstitution.builder()
                .id(PartnerId.of("chalmers"))
                .name("Chalmers tekniska högskola")
                .state(false)
                .build();
        FrameworkAgreement.Builder agreement =
                FrameworkAgreement.builder().id(AgreementId.of("other")).party(HARNOSAND, Role.CLIENT);
        assertNone(
                RULE,
                ordered(
                        AgreementFile.open(
                                agreement.party(chalmers, Role.PROVIDER).build()),
                        of("90")),
                DAY);
        FrameworkAgreement buying = FrameworkAgreement.builder()
                .id(AgreementId.of("buying"))
                .party(Given.MIUN, Role.CLIENT)
                .build();
        assertNone(RULE, ordered(AgreementFile.open(buying), of("90")), DAY);
    }

    @Test
    @DisplayName("of a state's and another institution the organiser decides, and is missing over 60 credits alone")
    void twoInstitutions() {
        HigherEducationInstitution foundation = HigherEducationInstitution.builder()
                .id(PartnerId.of("foundation"))
                .name("Stiftelsehögskolan")
                .state(false)
                .build();
        AgreementFile both = AgreementFile.open(
                Given.framework().party(foundation, Role.PROVIDER).build());
        Finding open = undated(RULE, ordered(both, of("60.5")), DAY);
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(CourseInstitution.INSTITUTION);
        assertNone(RULE, ordered(both, of("60")), DAY);
        CommissionedCourse course = of("60.5");
        assertNone(
                RULE,
                ordered(both, course.toBuilder().organiser(foundation.getId()).build()),
                DAY);
        assertThat(undated(
                                RULE,
                                ordered(
                                        both,
                                        course.toBuilder()
                                                .organiser(Given.MIUN.getId())
                                                .build()),
                                DAY)
                        .getOutcome())
                .isEqualTo(Outcome.NEEDS_JUDGEMENT);
    }
}
