package se.samverkan.rules.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.placement.Placing.after;
import static se.samverkan.rules.placement.Placing.allocation;
import static se.samverkan.rules.placement.Placing.found;
import static se.samverkan.rules.placement.Placing.only;
import static se.samverkan.rules.placement.Placing.supervisors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.placement.PlacementStatement;
import se.samverkan.core.placement.PlacementTerms;

@DisplayName("Those who supervise students")
class SupervisorsTest {

    @Nested
    @DisplayName("are all trained at a practice school")
    class Trained {

        private static final SupervisorTraining RULE = new SupervisorTraining();

        @Test
        @DisplayName("three of three are met, and two of three are not")
        void all() {
            assertThat(only(
                                    RULE,
                                    Placing.file(supervisors(3)
                                            .trained(3)
                                            .practiceSchool(true)
                                            .build()))
                            .getOutcome())
                    .isEqualTo(Outcome.MET);
            Finding two = only(
                    RULE,
                    Placing.file(supervisors(3).trained(2).practiceSchool(true).build()));
            assertThat(two.getOutcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(two.getSources()).containsExactly(Source.statute("F (2021:1335) 2:10"));
            assertThat(two.getPath()).isEqualTo("placements[municipality:2280/Hemtjänst Norr].2024-autumn");
            assertThat(en(two))
                    .isEqualTo(
                            "Of 3 supervisors at the practice school “Hemtjänst Norr” (Härnösands kommun) in the autumn"
                                    + " semester of 2024, 2 have at least 7.5 credits in supervision or the equivalent, which all"
                                    + " are to have. The others can be trained, unless there are special reasons.");
        }

        @Test
        @DisplayName("how many are is missing where it isn't stated")
        void missing() {
            Finding finding =
                    only(RULE, Placing.file(supervisors(3).practiceSchool(true).build()));
            assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
            assertThat(finding.getMissing()).containsExactly(SupervisorTraining.TRAINED);
            assertThat(sv(finding))
                    .endsWith("Komplettera med hur många av handledarna som är utbildade i handledarskap.");
        }

        @Test
        @DisplayName("nothing is asked of other units, of those not said to be such schools, nor of a call-off")
        void notAsked() {
            assertThat(found(
                            RULE,
                            Placing.file(supervisors(3)
                                    .trained(0)
                                    .practiceSchool(false)
                                    .build())))
                    .isEmpty();
            assertThat(found(RULE, Placing.file(supervisors(3).trained(0).build())))
                    .isEmpty();
            assertThat(judge(
                            RULE,
                            Placing.file(supervisors(3).practiceSchool(true).build()),
                            callOff("C-1", "1000").build()))
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("are enough for the students who are there at the same time, at most two each")
    class Ratio {

        private static final SupervisorRatio RULE = new SupervisorRatio();

        private static AgreementFile file(PlacementStatement... statements) {
            return Placing.file(
                    PlacementTerms.builder().studentsPerSupervisor(2).build(), statements);
        }

        @Test
        @DisplayName("six at once for three are met, and seven are not, whatever their programmes")
        void edge() {
            assertThat(only(
                                    RULE,
                                    file(
                                            supervisors(3).build(),
                                            allocation("A-1", 6).dates(after(0)).build()))
                            .getOutcome())
                    .isEqualTo(Outcome.MET);
            Finding seven = only(
                    RULE,
                    file(
                            supervisors(3).build(),
                            allocation("A-1", 6).dates(after(0)).build(),
                            allocation("A-2", 1).dates(after(4)).build()));
            assertThat(seven.getOutcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(sv(seven))
                    .isEqualTo("Vid ”Hemtjänst Norr” (Härnösands kommun) finns 7 studenter samtidigt och 3"
                            + " handledare höstterminen 2024, medan det enligt ramavtalet får vara 2 studenter per handledare. Fler kan"
                            + " handleda, eller så kan några studenter placeras på annat håll eller vid en annan tid.");
        }

        @Test
        @DisplayName("those who come when the others have gone aren't there at the same time")
        void inTurn() {
            Finding inTurn = only(
                    RULE,
                    file(
                            supervisors(3).build(),
                            allocation("A-1", 6).dates(after(0)).build(),
                            allocation("A-2", 6).dates(after(5)).build()));
            assertThat(inTurn.getOutcome()).isEqualTo(Outcome.MET);
            assertThat(inTurn.getValues()).containsEntry("students", 6L);
        }

        @Test
        @DisplayName("without days it is told only where every order of coming gives the same answer")
        void undated() {
            assertThat(only(
                                    RULE,
                                    file(
                                            supervisors(3).build(),
                                            allocation("A-1", 3).build(),
                                            allocation("A-2", 3).build()))
                            .getOutcome())
                    .as("six in all")
                    .isEqualTo(Outcome.MET);
            assertThat(only(
                                    RULE,
                                    file(
                                            supervisors(3).build(),
                                            allocation("A-1", 7).build()))
                            .getOutcome())
                    .as("seven in one")
                    .isEqualTo(Outcome.NOT_MET);
            Finding open = only(
                    RULE,
                    file(
                            supervisors(3).build(),
                            allocation("A-1", 4).build(),
                            allocation("A-2", 3).build()));
            assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
            assertThat(open.getMissing()).containsExactly(InputCode.PLACEMENT_DATES);
            assertThat(en(open)).contains("for the up to 7 students there").contains("not known who are there");
        }

        @Test
        @DisplayName("the supervisors are missing where they aren't recorded")
        void missing() {
            Finding finding = only(RULE, file(allocation("A-1", 7).build()));
            assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
            assertThat(finding.getMissing()).containsExactly(SupervisorRatio.SUPERVISORS);
            assertThat(en(finding)).endsWith("Please state how many supervise at the unit.");
        }

        @Test
        @DisplayName("nothing is asked where the agreement states no number, nobody is placed, or of a call-off")
        void notAsked() {
            assertThat(found(
                            RULE,
                            Placing.file(
                                    supervisors(1).build(), allocation("A-1", 7).build())))
                    .isEmpty();
            assertThat(found(RULE, file(supervisors(1).build()))).isEmpty();
            assertThat(judge(
                            RULE,
                            file(allocation("A-1", 7).build()),
                            callOff("C-1", "1000").build()))
                    .isEmpty();
        }
    }
}
