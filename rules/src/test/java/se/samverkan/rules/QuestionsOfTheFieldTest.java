package se.samverkan.rules;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName(
        "Each of the fifty questions that the field asks is answered: by a rule, a deadline, what is worked out or when a value is made")
class QuestionsOfTheFieldTest {

    private static final String ANSWERS = """
            R01 | a framework over four years has special reasons | framework.term-length
            R02 | the same on another basis | framework.term-length-by-principles
            R03 | a framework states its highest value or quantity | framework.ceiling-stated framework.ceiling-stated-by-principles
            R04 | call-offs are within the highest value | call-off.ceiling
            R05 | a call-off is concluded inside the term | call-off.term
            R06 | who calls off may do so | call-off.orderer
            R07 | direct award of general services under the limit | procurement.direct-award
            R08 | direct award of annex 2 services under the threshold | procurement.direct-award-annex-2
            R09 | training of staff in annex 2 or not | procurement.classification
            R10 | a purchase's value counts options and extensions | se.samverkan.core.file.Facts#procurementValue
            R11 | services without a total price | se.samverkan.core.file.Facts#procurementValue se.samverkan.core.agreement.Procurement#getMonthlyValue
            R12 | documentation of a direct award | deadline.documentation
            R13 | notice after the award | deadline.award-notice
            R14 | an amendment is small | amendment.de-minimis
            R15 | an addition, or an unforeseen need | amendment.addition amendment.unforeseen
            R16 | a cooperation in which a party gives cash alone | cooperation.contributions
            R17 | a cooperation of authorities, little on the open market | cooperation.authorities
            R18 | in-house | procurement.in-house
            R19 | the client isn't a natural person | course.client-kind
            R20 | the purpose fits the client | course.purpose-fits-client
            R21 | the participants are the client's staff | course.participants-are-staff
            R22 | it connects to education with power to award degrees | course.cycle course.degree-power
            R23 | more than 60 credits are notified to UKÄ | deadline.education-notice
            R24 | fees cover the full cost | course.full-cost agreement.full-cost
            R25 | grades only if the same quality is required | course.quality
            R26 | credits above zero and a multiple of the step | course.credits
            R27 | weeks at full time, and the pace | course.pace
            R28 | old points | se.samverkan.core.credit.OldPoints#toCredits
            R29 | full-time equivalents | se.samverkan.core.file.FullTimeEquivalents
            R30 | earned credits are at most the course's, and never twice | se.samverkan.core.participant.Participation#getEarned
            R31 | a grade belongs to the scale, and more than one passes | se.samverkan.core.credit.GradingScale#isPassing placement.grades
            R32 | mandatory elements of a micro-credential | course.micro-credential
            R33 | organisation number | construction:organisation-number agreement.party-number
            R34 | municipality and county codes | construction:municipality-code construction:county-code agreement.party-code
            R35 | a party's name on the day | agreement.party-name
            R36 | caps of years and the total | call-off.tranche agreement.tranche-sum
            R37 | paid, invoiced, committed | call-off.stages
            R38 | carry-over by the policy | budget.carry-over
            R39 | an indexed price | amendment.indexed-price
            R40 | the last day of notice | deadline.notice-against-renewal deadline.notice-of-termination
            R41 | a call-off under a letter of intent | call-off.agreement-kind
            R42 | an amendment's effective day | amendment.effective-day
            R43 | placed seat-weeks within those offered | placement.within-offer
            R44 | placements of a teacher programme total 30 credits | placement.programme-credits
            R45 | shares sum to the whole, with a least part in cash | construction:cost-shares co-funding.covered co-funding.cash
            R46 | a reference that looks like a personal identity number | construction:participant-reference
            R47 | accounting material kept | deadline.retention
            R48 | what else has been bought of the same kind | procurement.aggregation
            R49 | the day after which validity can't be challenged | deadline.challenge-window
            R50 | who may decide, and the report of it | decision.delegation decision.report deadline.decision-report
            """;

    /** A question, what it is about in a few words, and by what it is answered. */
    record Answered(String question, String words, List<String> by) {

        static Answered of(String row) {
            String[] cells = row.split(" \\| ", -1);
            return new Answered(cells[0], cells[1], List.of(cells[2].split(" ", -1)));
        }

        @Override
        public String toString() {
            return question + " " + words;
        }
    }

    static Stream<Answered> answers() {
        return ANSWERS.lines().map(Answered::of);
    }

    private static final Set<String> IN_CATALOGUE = Stream.concat(
                    RuleCatalogue.of(RuleBook.sweden(), Given.ENGLISH).getEntries().stream()
                            .map(entry -> entry.getCode().toString()),
                    RuleCatalogue.of(RuleBook.sweden(), Given.ENGLISH).getConstructionChecks().stream()
                            .map(check -> "construction:" + check.getName()))
            .collect(toSet());

    /** Whether a rule, a deadline rule, a check when a value is made, or a public type or method of the model goes by a name. */
    private static boolean exists(String name) {
        return IN_CATALOGUE.contains(name) || (name.startsWith("se.samverkan.") && isInModel(name));
    }

    private static boolean isInModel(String name) {
        String[] parts = name.split("#", -1);
        try {
            Class<?> type = Class.forName(parts[0]);
            return parts.length == 1
                    || Arrays.stream(type.getMethods())
                            .anyMatch(method -> method.getName().equals(parts[1]));
        } catch (ClassNotFoundException none) {
            return false;
        }
    }

    @Test
    @DisplayName("all fifty are listed, each once and in order")
    void all() {
        assertThat(answers().map(Answered::question))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50)
                        .mapToObj(number -> String.format("R%02d", number))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    @DisplayName("what answers it exists")
    void exist(Answered answered) {
        assertThat(answered.by()).isNotEmpty().allMatch(QuestionsOfTheFieldTest::exists);
    }

    @ParameterizedTest
    @CsvSource({
        "framework.no-such-rule",
        "construction:no-such-check",
        "se.samverkan.core.file.NoSuchType",
        "se.samverkan.core.file.Facts#noSuchMethod",
        "java.lang.String"
    })
    @DisplayName("a code, check, type or method that doesn't exist is found")
    void missing(String name) {
        assertThat(exists(name)).isFalse();
    }
}
