package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.activity.Activities.calledOff;
import static se.samverkan.rules.activity.Activities.seminar;
import static se.samverkan.rules.activity.Activities.tried;
import static se.samverkan.rules.activity.Activities.with;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.code.Delivery;
import se.samverkan.core.code.Origin;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Rule;

@DisplayName("A course is as the agreement's clauses have it")
class CourseClausesTest {

    @Nested
    @DisplayName("in where it comes from")
    class OfOrigin {

        private final CourseOrigin rule = new CourseOrigin();
        private final AgreementFile file = with(CallOffTerms.builder().addOrigins(Origin.CO_CREATED, Origin.EXISTING));

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"EXISTING, MET", "CO_CREATED, MET", "TAILOR_MADE, NOT_MET"})
        @DisplayName("the origins named are allowed, another isn't")
        void everyOrigin(Origin origin, Outcome outcome) {
            Finding finding =
                    calledOff(rule, file, course().origin(origin).build()).get(0);
            assertThat(finding.getOutcome()).isEqualTo(outcome);
            assertThat(finding.getPath()).isEqualTo("callOffs[A-1].origin");
            assertThat(finding.getSources()).containsExactly(Source.clause("origin"));
        }

        @Test
        @DisplayName("and it is told in words")
        void words() {
            Finding finding = calledOff(
                            rule, file, course().origin(Origin.TAILOR_MADE).build())
                    .get(0);
            assertThat(sv(finding))
                    .isEqualTo("”Strategisk styrning” är en skräddarsydd kurs, vilket ramavtalet inte medger. Det som"
                            + " kan beställas är befintliga kurser och kurser som parterna tar fram tillsammans.");
            assertThat(en(finding))
                    .isEqualTo("“Strategisk styrning” is a tailor-made course, which the framework agreement does not"
                            + " allow. What can be ordered is existing courses and courses that the parties make"
                            + " together.");
            assertThat(sv(tried(rule, file, course().origin(Origin.EXISTING).build())
                            .get(0)))
                    .isEqualTo("”Strategisk styrning” är en befintlig kurs, vilket ramavtalet medger.");
        }

        @Test
        @DisplayName("unstated, it is missing; without the clause, or for another activity, it isn't asked")
        void unstatedOrNotAsked() {
            assertThat(calledOff(rule, file, course().build()).get(0).getMissing())
                    .containsExactly(CourseOrigin.ORIGIN);
            assertThat(calledOff(
                            rule, file(), course().origin(Origin.TAILOR_MADE).build()))
                    .isEmpty();
            assertThat(calledOff(rule, file, seminar().build())).isEmpty();
        }
    }

    @Nested
    @DisplayName("in how it is delivered")
    class OfDelivery {

        private final CourseDelivery rule = new CourseDelivery();
        private final AgreementFile file = with(CallOffTerms.builder().addDeliveries(Delivery.DISTANCE));

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"DISTANCE, MET", "BLENDED, NOT_MET", "ON_SITE, NOT_MET"})
        @DisplayName("the forms named are allowed, another isn't")
        void everyDelivery(Delivery delivery, Outcome outcome) {
            Finding finding =
                    calledOff(rule, file, course().delivery(delivery).build()).get(0);
            assertThat(finding.getOutcome()).isEqualTo(outcome);
            assertThat(finding.getPath()).isEqualTo("callOffs[A-1].delivery");
            assertThat(finding.getSources()).containsExactly(Source.clause("delivery"));
        }

        @Test
        @DisplayName("and it is told in words")
        void words() {
            Finding finding = calledOff(
                            rule, file, course().delivery(Delivery.ON_SITE).build())
                    .get(0);
            assertThat(sv(finding))
                    .isEqualTo("”Strategisk styrning” ges på plats. Kurser som avropas från ramavtalet ska ges på"
                            + " distans.");
            assertThat(en(finding))
                    .isEqualTo("“Strategisk styrning” is held on site. Courses called off under the framework agreement"
                            + " are to be held by distance learning.");
        }

        @Test
        @DisplayName("where both forms are named, a course that mixes them is for a person to judge")
        void mixed() {
            AgreementFile both = with(CallOffTerms.builder().addDeliveries(Delivery.DISTANCE, Delivery.ON_SITE));
            Finding finding = calledOff(
                            rule, both, course().delivery(Delivery.BLENDED).build())
                    .get(0);
            assertThat(finding.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
            assertThat(sv(finding))
                    .isEqualTo("”Strategisk styrning” ges delvis på distans. Kurser som avropas från ramavtalet ska ges"
                            + " på distans eller på plats. Om en och samma kurs får ges på båda sätten framgår inte"
                            + " och behöver bedömas av en handläggare.");
            assertThat(en(finding))
                    .isEqualTo("“Strategisk styrning” is held partly by distance learning. Courses called off under the"
                            + " framework agreement are to be held by distance learning or on site. Whether one course"
                            + " may be held both ways is not stated, and must be judged by a person.");
        }

        @Test
        @DisplayName("unstated, it is missing; without the clause, or for another activity, it isn't asked")
        void unstatedOrNotAsked() {
            assertThat(calledOff(rule, file, course().build()).get(0).getMissing())
                    .containsExactly(CourseDelivery.DELIVERY);
            assertThat(calledOff(
                            rule, file(), course().delivery(Delivery.ON_SITE).build()))
                    .isEmpty();
            assertThat(calledOff(rule, file, seminar().build())).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "a clause is a term of the agreement, a demand of statute is one on performance, and practice is advice")
    void natures() {
        for (Rule rule : ActivityRules.all()) {
            boolean advice = rule instanceof CourseCredits
                    || rule instanceof CoursePace
                    || rule instanceof CourseMicroCredential
                    || rule instanceof CourseSeats
                    || rule instanceof CourseLeastNumber
                    || rule instanceof ActivityCloseToPractice
                    || rule instanceof DevelopmentBetween
                    || rule instanceof PlacementProgramme
                    || rule instanceof DegreeProjectCredits
                    || rule instanceof ProjectEthicalReview
                    || rule instanceof CourseForGroup
                    || rule instanceof CourseClientMaterial
                    || rule instanceof CourseMaterialTerms
                    || rule instanceof CourseMaterialHandover
                    || rule instanceof CourseMaterialReturn
                    || rule instanceof ActivityInField
                    || rule instanceof ActivityForPurpose;
            boolean performance = rule instanceof CourseCycle
                    || rule instanceof CourseDegreePower
                    || rule instanceof CourseQuality
                    || rule instanceof CourseClientKind
                    || rule instanceof CourseDesignation
                    || rule instanceof CoursePurposeFitsClient
                    || rule instanceof CourseParticipantsAreStaff
                    || rule instanceof PlacementGrades;
            Nature rest = performance ? Nature.PERFORMANCE : Nature.TERM_OF_AGREEMENT;
            assertThat(rule.getNature()).as("%s", rule.getCode()).isEqualTo(advice ? Nature.ADVICE : rest);
        }
    }
}
