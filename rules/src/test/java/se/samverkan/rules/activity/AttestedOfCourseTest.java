package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.activity.Activities.seminar;
import static se.samverkan.rules.activity.Activities.tried;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.Cycle;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.credit.GradingScale;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Attestation;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.partner.HigherEducationInstitution;
import se.samverkan.core.text.Text;
import se.samverkan.rules.Rule;
import se.samverkan.rules.internal.CourseInstitution;

@DisplayName("What is attested of commissioned education at a state institution")
class AttestedOfCourseTest {

    private static final Rule QUALITY = new CourseQuality();
    private static final Rule DESIGNATION = new CourseDesignation();
    private static final Rule DEGREES = new CourseDegreePower();
    private static final CommissionedCourse COURSE =
            course().gradingScale(GradingScale.U_G).cycle(Cycle.FIRST).build();

    private static CommissionedCourse attested(InputCode input) {
        return COURSE.toBuilder()
                .addAttestations(Attestation.of(input, Text.of("prefekten"), LocalDate.of(2023, 12, 1), "MIUN 2023/17"))
                .build();
    }

    private static Finding of(Rule rule, CommissionedCourse course) {
        return tried(rule, file(), course).get(0);
    }

    @Test
    @DisplayName("attested, it is met, and tells by whom, when and where")
    void met() {
        Finding quality = of(QUALITY, attested(InputCode.COURSE_SAME_QUALITY));
        assertThat(quality.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(quality.getSources())
                .containsExactly(Source.statute("F (2002:760) 6 §"), Source.statute("F (2002:760) 1 §"));
        assertThat(sv(quality))
                .isEqualTo(
                        "Samma kvalitetskrav ställs på ”Strategisk styrning” som på motsvarande högskoleutbildning,"
                                + " enligt intyg av prefekten den 1 december 2023 (MIUN 2023/17), så att deltagarna får ges betyg.");
        Finding degrees = of(DEGREES, attested(InputCode.COURSE_DEGREE_POWER));
        assertThat(degrees.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(degrees.getSources())
                .containsExactly(Source.statute("F (2002:760) 3 §"), Source.statute("F (2002:760) 1 §"));
        assertThat(en(degrees))
                .isEqualTo(
                        "Mittuniversitetet may award degrees of the education that “Strategisk styrning” connects to,"
                                + " as attested by prefekten on 1 December 2023 (MIUN 2023/17).");
    }

    @Test
    @DisplayName("that the client designates the participants is attested of any commissioned course")
    void designation() {
        Finding met = of(DESIGNATION, attested(InputCode.COURSE_PARTICIPANTS_DESIGNATED));
        assertThat(met.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(met.getSources())
                .containsExactly(Source.statute("F (2002:760) 2 §"), Source.statute("F (2002:760) 1 §"));
        assertThat(sv(met))
                .isEqualTo(
                        "Uppdragsgivaren utser vilka som deltar i ”Strategisk styrning”, enligt intyg av prefekten den"
                                + " 1 december 2023 (MIUN 2023/17).");
        Finding open = of(DESIGNATION, COURSE);
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(InputCode.COURSE_PARTICIPANTS_DESIGNATED);
        assertThat(tried(DESIGNATION, file(), seminar().build())).isEmpty();
        assertThat(tried(DESIGNATION, Commissions.ofFoundation(), COURSE)).isEmpty();
    }

    @Test
    @DisplayName("not attested, or something else attested, it isn't assessed, and the attestation is missing")
    void missing() {
        for (CommissionedCourse course : List.of(COURSE, attested(InputCode.COURSE_DEGREE_POWER))) {
            assertThat(of(QUALITY, course).getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
            assertThat(of(QUALITY, course).getMissing()).containsExactly(InputCode.COURSE_SAME_QUALITY);
        }
        assertThat(of(DEGREES, COURSE).getMissing()).containsExactly(InputCode.COURSE_DEGREE_POWER);
    }

    private static CommissionedCourse denied(InputCode input) {
        return COURSE.toBuilder()
                .addAttestations(
                        Attestation.denying(input, Text.of("prefekten"), LocalDate.of(2023, 12, 1), "MIUN 2023/17"))
                .build();
    }

    @Test
    @DisplayName("denied, it isn't met, and tells by whom, when and where, and what can be done")
    void denied() {
        Finding quality = of(QUALITY, denied(InputCode.COURSE_SAME_QUALITY));
        assertThat(quality.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(quality.getMissing()).isEmpty();
        assertThat(sv(quality))
                .isEqualTo("Samma kvalitetskrav ställs inte på ”Strategisk styrning” som på motsvarande"
                        + " högskoleutbildning, enligt intyg av prefekten den 1 december 2023 (MIUN 2023/17). Enligt 6"
                        + " § F (2002:760) får deltagarna vid Mittuniversitetet ges betyg om det görs. Kursen kan ges utan betyg, eller"
                        + " samma kvalitetskrav ställas på den.");
        Finding degrees = of(DEGREES, denied(InputCode.COURSE_DEGREE_POWER));
        assertThat(degrees.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(en(degrees))
                .startsWith("Mittuniversitetet may not award degrees of the education that")
                .contains("Under F (2002:760) 3 §, ");
        assertThat(sv(degrees)).endsWith("Kursen kan beställas från en högskola som har det.");
        Finding designation = of(DESIGNATION, denied(InputCode.COURSE_PARTICIPANTS_DESIGNATED));
        assertThat(designation.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(en(designation)).contains("Under F (2002:760) 2 §, ").endsWith("The client can designate them.");
        assertThat(sv(designation))
                .contains("Enligt 2 § F (2002:760) är uppdragsutbildning vid Mittuniversitetet för dem");
    }

    private static CommissionedCourse disputed(InputCode input) {
        return COURSE.toBuilder()
                .addAllAttestations(Commissions.disputed(input))
                .build();
    }

    @Test
    @DisplayName("both attested and denied, a person has to judge, and both are named, whichever is first")
    void disputed() {
        Finding quality = of(QUALITY, disputed(InputCode.COURSE_SAME_QUALITY));
        assertThat(quality.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(quality.getVariant()).isEqualTo("disputed");
        assertThat(quality.getMissing()).isEmpty();
        assertThat(sv(quality))
                .isEqualTo(
                        "Det är intygat av prefekten den 1 december 2023 (MIUN 2023/17) att samma kvalitetskrav ställs"
                                + " på ”Strategisk styrning” som på motsvarande högskoleutbildning, men av studierektorn den 8"
                                + " december 2023 (MIUN 2023/21) att det inte görs."
                                + " Enligt 6 § F (2002:760) får deltagarna ges betyg bara om det görs. Vilket som stämmer behöver bedömas av en"
                                + " handläggare.");
        List<Attestation> both = Commissions.disputed(InputCode.COURSE_SAME_QUALITY);
        CommissionedCourse denialFirst =
                COURSE.toBuilder().addAttestations(both.get(1), both.get(0)).build();
        assertThat(of(QUALITY, denialFirst)).isEqualTo(quality);
        Finding degrees = of(DEGREES, disputed(InputCode.COURSE_DEGREE_POWER));
        assertThat(degrees.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(en(degrees))
                .isEqualTo(
                        "It is attested by prefekten on 1 December 2023 (MIUN 2023/17) that Mittuniversitetet may award"
                                + " degrees of the education that “Strategisk styrning” connects to, and by studierektorn on 8"
                                + " December 2023 (MIUN 2023/21) that it may not. Under F (2002:760) 3 §, commissioned education"
                                + " is to connect to education that the institution may award degrees of. Which of the two holds must be judged by a"
                                + " person.");
        Finding designation = of(DESIGNATION, disputed(InputCode.COURSE_PARTICIPANTS_DESIGNATED));
        assertThat(designation.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(en(designation)).contains("(MIUN 2023/17)", "(MIUN 2023/21) that the client does not.");
        Finding open = tried(
                        QUALITY,
                        Commissions.withSecond(Commissions.FOUNDATION),
                        disputed(InputCode.COURSE_SAME_QUALITY))
                .get(0);
        assertThat(open.getMissing()).containsExactly(CourseInstitution.INSTITUTION);
    }

    @Test
    @DisplayName("where the quality is denied and no grading scale stated, it can't be told whether grades are given")
    void deniedWithoutScale() {
        CommissionedCourse open = denied(InputCode.COURSE_SAME_QUALITY).toBuilder()
                .gradingScale(Optional.empty())
                .build();
        Finding finding = of(QUALITY, open);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(CourseQuality.GRADING_SCALE);
        assertThat(finding.getPath()).endsWith("gradingScale");
        assertThat(sv(finding))
                .isEqualTo("Samma kvalitetskrav ställs inte på ”Strategisk styrning” som på motsvarande"
                        + " högskoleutbildning, enligt intyg av prefekten den 1 december 2023 (MIUN 2023/17). Vid"
                        + " Mittuniversitetet får deltagarna ges betyg bara om det görs. Det går inte att bedöma om betyg"
                        + " ges i kursen. Komplettera med betygsskalan för kursen.");
        assertThat(en(finding)).endsWith("cannot be assessed. Please state the grading scale of the course.");
        CommissionedCourse disputed = disputed(InputCode.COURSE_SAME_QUALITY).toBuilder()
                .gradingScale(Optional.empty())
                .build();
        assertThat(of(QUALITY, disputed).getMissing()).containsExactly(CourseQuality.GRADING_SCALE);
        assertThat(sv(of(QUALITY, disputed))).contains("enligt intyg av studierektorn");
        CommissionedCourse attested = attested(InputCode.COURSE_SAME_QUALITY).toBuilder()
                .gradingScale(Optional.empty())
                .build();
        assertThat(tried(QUALITY, file(), attested)).isEmpty();
        assertThat(tried(QUALITY, Commissions.ofFoundation(), open)).isEmpty();
        assertThat(tried(QUALITY, Commissions.withSecond(Commissions.FOUNDATION), open)
                        .get(0)
                        .getMissing())
                .containsExactly(CourseQuality.GRADING_SCALE, CourseInstitution.INSTITUTION);
    }

    @Test
    @DisplayName("no grades ask for no quality, no cycle and the third for no degrees, and a seminar for neither")
    void notAsked() {
        CommissionedCourse ungraded =
                COURSE.toBuilder().gradingScale(Optional.empty()).build();
        assertThat(tried(QUALITY, file(), ungraded)).isEmpty();
        assertThat(tried(DEGREES, file(), ungraded)).hasSize(1);
        assertThat(tried(DEGREES, file(), COURSE.toBuilder().cycle(Cycle.THIRD).build()))
                .isEmpty();
        assertThat(tried(
                        DEGREES,
                        file(),
                        COURSE.toBuilder().cycle(Optional.empty()).build()))
                .isEmpty();
        assertThat(tried(QUALITY, file(), seminar().build())).isEmpty();
        assertThat(tried(DEGREES, file(), seminar().build())).isEmpty();
    }

    @Test
    @DisplayName("where it isn't known whether the state's institution gives the course, that is missing too")
    void openInstitution() {
        AgreementFile open = Commissions.withSecond(Commissions.FOUNDATION);
        for (Rule rule : List.of(QUALITY, DESIGNATION, DEGREES)) {
            Finding finding = tried(rule, open, COURSE).get(0);
            assertThat(finding.getMissing()).hasSize(2).contains(CourseInstitution.INSTITUTION);
            assertThat(finding.getVariant()).isEqualTo("institution");
            CommissionedCourse all = attested(InputCode.COURSE_SAME_QUALITY).toBuilder()
                    .addAttestations(
                            Commissions.attested(InputCode.COURSE_PARTICIPANTS_DESIGNATED),
                            Commissions.attested(InputCode.COURSE_DEGREE_POWER))
                    .build();
            assertThat(tried(rule, open, all).get(0).getOutcome()).isEqualTo(Outcome.MET);
            CommissionedCourse foundations =
                    COURSE.toBuilder().organiser(Commissions.FOUNDATION.getId()).build();
            assertThat(tried(rule, open, foundations)).isEmpty();
        }
    }

    @Test
    @DisplayName("an institution whose principal isn't the state isn't asked")
    void otherInstitutions() {
        AgreementFile file = AgreementFile.open(framework()
                .parties(List.of(
                        Party.of(HARNOSAND, Role.CLIENT),
                        Party.of(
                                HigherEducationInstitution.builder()
                                        .id(PartnerId.of("institution:private"))
                                        .name("Stiftelsens högskola")
                                        .state(false)
                                        .build(),
                                Role.PROVIDER)))
                .build());
        assertThat(tried(QUALITY, file, COURSE)).isEmpty();
        assertThat(tried(DEGREES, file, COURSE)).isEmpty();
    }
}
