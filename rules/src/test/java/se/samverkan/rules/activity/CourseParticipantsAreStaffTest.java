package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.code.CommissionPurpose.LABOUR_MARKET;
import static se.samverkan.core.code.CommissionPurpose.STAFF_TRAINING;
import static se.samverkan.core.participant.Employer.CLIENT;
import static se.samverkan.core.participant.Employer.MEMBER_OF_CLIENT;
import static se.samverkan.core.participant.Employer.OTHER;
import static se.samverkan.core.participant.ParticipantState.ADMITTED;
import static se.samverkan.core.participant.ParticipantState.NOMINATED;
import static se.samverkan.core.participant.ParticipantState.NO_SHOW;
import static se.samverkan.core.participant.ParticipantState.WITHDRAWN;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.activity.Commissions.ASSOCIATION;
import static se.samverkan.rules.activity.Commissions.COMPANY;
import static se.samverkan.rules.activity.Commissions.FOUNDATION;
import static se.samverkan.rules.activity.Commissions.attested;
import static se.samverkan.rules.activity.Commissions.body;
import static se.samverkan.rules.activity.Commissions.ofFoundation;
import static se.samverkan.rules.activity.Commissions.openBody;
import static se.samverkan.rules.activity.Commissions.withSecond;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.ActivityCancelled;
import se.samverkan.core.activity.CancellationReason;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.participant.Employer;
import se.samverkan.core.participant.Enrolment;
import se.samverkan.core.participant.ParticipantState;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PublicBodyKind;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.internal.CourseInstitution;

@DisplayName("Those who take part in a state institution's staff training are the client's staff (R21)")
class CourseParticipantsAreStaffTest {

    private static final CourseParticipantsAreStaff RULE = new CourseParticipantsAreStaff();
    private static final CommissionedCourse TRAINING =
            course().commissionPurpose(STAFF_TRAINING).build();
    private static final CommissionedCourse DECIDED = TRAINING.toBuilder()
            .addAttestations(attested(InputCode.COURSE_GOVERNMENT_DECISION))
            .build();

    private static AgreementFile ordered(AgreementFile file, Partner client, CommissionedCourse course) {
        return file.record(
                callOff("A-1", "100000").orderedBy(client).activity(course).build(), DAY);
    }

    private static Enrolment enrolment(int number, ParticipantState state, Optional<Employer> employer) {
        return Enrolment.builder()
                .callOff(CallOffId.of("A-1"))
                .participant(ParticipantReference.of("secret-" + number))
                .state(state)
                .employer(employer)
                .day(DAY)
                .build();
    }

    private static AgreementFile nominating(AgreementFile file, Employer... employers) {
        AgreementFile longer = file;
        for (int i = 0; i < employers.length; i++) {
            longer = longer.record(enrolment(i, NOMINATED, Optional.of(employers[i])), DAY);
        }
        return longer;
    }

    private static List<Finding> of(AgreementFile file) {
        return judge(RULE, file, AsOf.on(DAY));
    }

    private static Finding of(Partner client, CommissionedCourse course, Employer... employers) {
        Finding finding =
                of(nominating(ordered(file(), client, course), employers)).get(0);
        assertThat(sv(finding) + en(finding) + finding).doesNotContain("secret");
        return finding;
    }

    @Test
    @DisplayName("all staff: met; one who isn't among them: not met")
    void staff() {
        assertThat(of(HARNOSAND, TRAINING, CLIENT, CLIENT).getOutcome()).isEqualTo(Outcome.MET);
        Finding other = of(HARNOSAND, TRAINING, CLIENT, OTHER);
        assertThat(other.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(other.getSources())
                .containsExactly(Source.statute("F (2002:760) 3 §"), Source.statute("F (2002:760) 1 §"));
        assertThat(other.getPath()).isEqualTo("callOffs[A-1].participants");
        assertThat(sv(other))
                .contains(" Enligt 3 § F (2002:760) är personalutbildning för uppdragsgivarens personal. ");
    }

    @Test
    @DisplayName("of whom it isn't stated is missing, unless another fails it already; a later enrolment may state it")
    void missing() {
        AgreementFile open =
                ordered(file(), HARNOSAND, TRAINING).record(enrolment(9, NOMINATED, Optional.empty()), DAY);
        Finding finding = of(nominating(open, CLIENT)).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(CourseParticipantsAreStaff.EMPLOYER);
        assertThat(of(nominating(open, OTHER)).get(0).getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(of(open.record(enrolment(9, ADMITTED, Optional.of(CLIENT)), DAY))
                        .get(0)
                        .getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("staff of an association's members need judgement")
    void members() {
        Finding finding = of(ASSOCIATION, TRAINING, CLIENT, MEMBER_OF_CLIENT, MEMBER_OF_CLIENT);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(sv(finding))
                .isEqualTo("Av 3 deltagare i ”Strategisk styrning”, som är personalutbildning, är 2 personal hos en"
                        + " medlem i uppdragsgivaren. Om de räknas som uppdragsgivarens personal enligt 3 §"
                        + " F (2002:760) behöver bedömas av en"
                        + " handläggare.");
        assertThat(of(ASSOCIATION, TRAINING, MEMBER_OF_CLIENT, OTHER).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("the exception for others is in commissions from the Swedish state alone, as attested to be decided")
    void exception() {
        for (Partner state : List.of(MIUN, body(PublicBodyKind.SWEDISH_STATE))) {
            assertThat(of(state, DECIDED, OTHER).getOutcome()).isEqualTo(Outcome.MET);
            assertThat(of(state, TRAINING, OTHER).getOutcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(en(of(state, TRAINING, OTHER)))
                    .endsWith("they may take part if the government has decided so for a defined category of persons.");
        }
        for (Partner other : List.of(HARNOSAND, COMPANY, body(PublicBodyKind.OTHER_EEA_COUNTRY))) {
            assertThat(of(other, DECIDED, OTHER).getOutcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(en(of(other, DECIDED, OTHER))).endsWith("or the course be commissioned for another purpose.");
        }
        Finding open = of(openBody().build(), DECIDED, OTHER);
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(CourseClient.BODY_KIND);
        assertThat(of(openBody().build(), TRAINING, OTHER).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("a decision that is both attested and denied is for a person to judge, where it would count")
    void disputedDecision() {
        CommissionedCourse disputed = TRAINING.toBuilder()
                .addAllAttestations(Commissions.disputed(InputCode.COURSE_GOVERNMENT_DECISION))
                .build();
        Finding state = of(MIUN, disputed, OTHER);
        assertThat(state.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(state.getVariant()).isEqualTo("disputed");
        assertThat(en(state))
                .contains("(MIUN 2023/17) that they are of a category", "(MIUN 2023/21) that they are not.");
        assertThat(of(HARNOSAND, disputed, OTHER).getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(of(openBody().build(), disputed, OTHER).getMissing()).containsExactly(CourseClient.BODY_KIND);
    }

    @Test
    @DisplayName(
            "of several clients and no call-off it isn't known whether the state is the one, and the client is missing")
    void openClient() {
        AgreementFile several = AgreementFile.open(
                        framework().party(ASSOCIATION, Role.CLIENT).build())
                .record(DECIDED.toBuilder().id(ActivityId.of("training")).build(), DAY)
                .record(
                        Enrolment.builder()
                                .activity(ActivityId.of("training"))
                                .participant(ParticipantReference.of("secret-1"))
                                .state(NOMINATED)
                                .employer(OTHER)
                                .day(DAY)
                                .build(),
                        DAY);
        Finding finding = of(several).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(CourseClient.CLIENT);
    }

    @Test
    @DisplayName(
            "where it isn't known whether the state's institution gives the course, others than staff leave it open")
    void openInstitution() {
        AgreementFile open = ordered(withSecond(FOUNDATION), HARNOSAND, TRAINING);
        Finding others = of(nominating(open, OTHER)).get(0);
        assertThat(others.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(others.getMissing()).containsExactly(CourseInstitution.INSTITUTION);
        assertThat(of(nominating(open, CLIENT)).get(0).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("who has withdrawn or never came isn't asked about, and where that is everyone, nothing is")
    void left() {
        AgreementFile gone = ordered(file(), HARNOSAND, TRAINING)
                .record(enrolment(1, ADMITTED, Optional.of(OTHER)), DAY)
                .record(enrolment(1, WITHDRAWN, Optional.empty()), DAY)
                .record(enrolment(2, ADMITTED, Optional.of(OTHER)), DAY)
                .record(enrolment(2, NO_SHOW, Optional.empty()), DAY);
        assertThat(of(gone)).isEmpty();
        assertThat(of(gone.record(enrolment(3, ADMITTED, Optional.of(CLIENT)), DAY))
                        .get(0)
                        .getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("other purposes, other institutions, and courses without participants or cancelled aren't asked")
    void notAsked() {
        CommissionedCourse market = course().commissionPurpose(LABOUR_MARKET).build();
        assertThat(of(nominating(ordered(file(), HARNOSAND, market), OTHER))).isEmpty();
        assertThat(of(nominating(ordered(file(), HARNOSAND, course().build()), OTHER)))
                .isEmpty();
        assertThat(of(nominating(ordered(ofFoundation(), HARNOSAND, TRAINING), OTHER)))
                .isEmpty();
        assertThat(of(ordered(file(), HARNOSAND, TRAINING))).isEmpty();
        AgreementFile cancelled = ordered(file(), HARNOSAND, TRAINING)
                .record(enrolment(1, ADMITTED, Optional.of(OTHER)), DAY)
                .record(
                        ActivityCancelled.builder()
                                .callOff(CallOffId.of("A-1"))
                                .day(DAY.plusDays(1))
                                .reason(CancellationReason.BY_CLIENT)
                                .build(),
                        DAY);
        assertThat(judge(RULE, cancelled, AsOf.on(DAY))).hasSize(1);
        assertThat(judge(RULE, cancelled, AsOf.on(DAY.plusDays(1)))).isEmpty();
    }
}
