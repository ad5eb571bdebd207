package se.samverkan.rules;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;

/** The weights are written by hand from the facts of the field, and not from the rules. */
@DisplayName("Where the host chooses nothing, each answer to a question of the field weighs as the field has it")
class DefaultWeightsTest {

    /** Question, the rule's code, and what its outcomes do: not met, needs judgement, not assessed. */
    private static final String WEIGHTS = """
            R01 | framework.term-length                  | bars   | bars   | listed
            R02 | framework.term-length-by-principles    | listed | listed | listed
            R03 | framework.ceiling-stated               | bars   | bars   | listed
            R03 | framework.ceiling-stated-by-principles | listed | listed | listed
            R04 | call-off.ceiling                       | bars   | bars   | bars
            R05 | call-off.term                          | bars   | bars   | bars
            R06 | call-off.orderer                       | bars   | bars   | bars
            R07 | procurement.direct-award               | bars   | bars   | bars
            R08 | procurement.direct-award-annex-2       | bars   | bars   | bars
            R09 | procurement.classification             | bars   | bars   | listed
            R14 | amendment.de-minimis                   | bars   | bars   | listed
            R15 | amendment.addition                     | bars   | bars   | bars
            R15 | amendment.unforeseen                   | bars   | bars   | bars
            R16 | cooperation.contributions              | bars   | bars   | bars
            R17 | cooperation.authorities                | bars   | bars   | bars
            R18 | procurement.in-house                   | bars   | bars   | bars
            R19 | course.client-kind                     | bars   | bars   | listed
            R20 | course.purpose-fits-client             | bars   | bars   | listed
            R21 | course.participants-are-staff          | bars   | bars   | listed
            R22 | course.cycle                           | bars   | bars   | listed
            R22 | course.degree-power                    | bars   | bars   | listed
            R24 | course.full-cost                       | listed | listed | listed
            R24 | agreement.full-cost                    | bars   | bars   | listed
            R25 | course.quality                         | bars   | bars   | listed
            R26 | course.credits                         | listed | listed | listed
            R27 | course.pace                            | listed | listed | listed
            R31 | placement.grades                       | bars   | bars   | listed
            R32 | course.micro-credential                | listed | listed | listed
            R33 | agreement.party-number                 | listed | listed | listed
            R34 | agreement.party-code                   | listed | listed | listed
            R35 | agreement.party-name                   | listed | listed | listed
            R36 | call-off.tranche                       | bars   | bars   | bars
            R36 | agreement.tranche-sum                  | listed | listed | listed
            R37 | call-off.stages                        | listed | listed | listed
            R38 | budget.carry-over                      | bars   | bars   | bars
            R39 | amendment.indexed-price                | bars   | bars   | listed
            R41 | call-off.agreement-kind                | bars   | bars   | bars
            R42 | amendment.effective-day                | bars   | bars   | listed
            R43 | placement.within-offer                 | bars   | bars   | listed
            R44 | placement.programme-credits            | listed | listed | listed
            R45 | co-funding.covered                     | bars   | bars   | listed
            R45 | co-funding.cash                        | bars   | bars   | listed
            R48 | procurement.aggregation                | bars   | bars   | listed
            R50 | decision.delegation                    | bars   | bars   | listed
            R50 | decision.report                        | bars   | bars   | listed
            """;

    /** A rule that answers a question, and what each of its outcomes does. */
    private record Weighed(String question, String code, String notMet, String needsJudgement, String notAssessed) {

        static Weighed of(String row) {
            String[] cells = row.split(" *\\| *", -1);
            return new Weighed(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }

        @Override
        public String toString() {
            return question + " " + code;
        }
    }

    static Stream<Weighed> weights() {
        return WEIGHTS.lines().map(Weighed::of);
    }

    private static String weight(Rule rule, Outcome outcome) {
        Finding.Builder finding = Finding.builder(rule.getCode(), outcome).path("agreement");
        if (outcome == Outcome.NOT_ASSESSED) {
            finding.missing(InputCode.TERM);
        }
        Severity severity = Policy.standard().severityOf(finding.build(), rule.getNature());
        return severity == Severity.BARRING ? "bars" : "listed";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("weights")
    @DisplayName("what isn't met, needs judgement and can't be assessed bars or is listed")
    void weigh(Weighed expected) {
        Rule rule = RuleBook.sweden().getRules().stream()
                .filter(each -> each.getCode().equals(FindingCode.of(expected.code())))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(
                        weight(rule, Outcome.NOT_MET),
                        weight(rule, Outcome.NEEDS_JUDGEMENT),
                        weight(rule, Outcome.NOT_ASSESSED)))
                .containsExactly(expected.notMet(), expected.needsJudgement(), expected.notAssessed());
        assertThat(weight(rule, Outcome.MET)).isEqualTo("listed");
    }

    @Test
    @DisplayName("every rule that answers a question has its row, beside the question that it answers")
    void complete() {
        Set<String> rules = RuleBook.sweden().getRules().stream()
                .map(rule -> rule.getCode().toString())
                .collect(toSet());
        assertThat(weights().map(Weighed::toString))
                .containsExactlyElementsOf(QuestionsOfTheFieldTest.answers()
                        .flatMap(answered -> answered.by().stream()
                                .filter(rules::contains)
                                .map(code -> answered.question() + " " + code))
                        .toList());
    }
}
