package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.rules.budget.CommittedWithinTranche;

@DisplayName("What is offered instead of a call-off")
class CounterOffersTest {

    private static final RuleBook RULES = RuleBook.sweden();

    private static Admission admit(RuleBook book, AgreementFile file, CallOff callOff) {
        return book.admit(file, callOff, AsOf.on(callOff.getOrderedOn()));
    }

    private static CounterOffer offer(RuleBook book, AgreementFile file, CallOff callOff) {
        return admit(book, file, callOff)
                .getCounterOffer()
                .orElse(CounterOffer.builder().build());
    }

    private static Outcome outcome(RuleBook book, AgreementFile file, CallOff.Builder tried) {
        return admit(book, file, tried.build()).getOutcome();
    }

    /** A rule that lets through up to an amount, from a day on, and offers what it is told to. */
    private static Rule rule(String code, String most, LocalDate first, CounterOffer offered) {
        VatAmount limit = excludingVat(most);
        return new Stub(FindingCode.of(code), (matter, callOff) -> {
            boolean fits = !callOff.getAmount().getMoney().isGreaterThan(limit.getMoney());
            boolean met = fits && !callOff.getOrderedOn().isBefore(first);
            Finding.Builder finding = Finding.builder(FindingCode.of(code), met ? Outcome.MET : Outcome.NOT_MET);
            return met ? finding.build() : finding.counterOffer(offered).build();
        });
    }

    private static final class Stub extends AbstractRule {

        private final BiFunction<Matter, CallOff, Finding> answer;

        Stub(FindingCode code, BiFunction<Matter, CallOff, Finding> answer) {
            super(code, Nature.TERM_OF_AGREEMENT, Scope.ACTIVITY);
            this.answer = answer;
        }

        @Override
        public List<Finding> judge(Matter matter) {
            return List.of(answer.apply(matter, matter.getCallOff().orElseThrow()));
        }
    }

    private static RuleBook book(Rule... rules) {
        return RuleBook.builder().rules(List.of(rules)).build();
    }

    private static CounterOffer atMost(String amount) {
        return CounterOffer.builder().largestAmount(excludingVat(amount)).build();
    }

    private static CounterOffer from(LocalDate day) {
        return CounterOffer.builder().earliestDay(day).build();
    }

    /** 300 000 kr is left in all, and 500 000 kr of the year's part. */
    private static AgreementFile ceilingTighterThanTranche() {
        AgreementFile file = AgreementFile.open(framework()
                .ceiling(Ceiling.builder()
                        .amount(excludingVat("2000000"))
                        .tranche(2023, Money.parse("SEK 1700000.00"))
                        .tranche(2024, Money.parse("SEK 500000.00"))
                        .build())
                .build());
        return file.record(callOff("A-0", "1700000").orderedOn(SIGNED).build(), SIGNED);
    }

    @Test
    @DisplayName("is the smallest amount where two limits stand in the way: it passes, and one öre more doesn't")
    void smallestAmount() {
        AgreementFile file = ceilingTighterThanTranche();
        CounterOffer offer = offer(RULES, file, callOff("A-1", "600000").build());
        assertThat(offer.getLargestAmount()).contains(excludingVat("300000"));
        assertThat(outcome(RULES, file, callOff("A-1", "300000"))).isEqualTo(Outcome.MET);
        assertThat(outcome(RULES, file, callOff("A-1", "300000.01"))).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("is the latest day where two days stand in the way: it passes, and the day before doesn't")
    void latestDay() {
        LocalDate signedByAll = SIGNED.plusDays(6);
        AgreementFile file = AgreementFile.open(framework()
                .signatures(List.of(Signature.of(HARNOSAND, SIGNED), Signature.of(MIUN, signedByAll)))
                .build());
        CallOff.Builder early = callOff("A-1", "1").orderedOn(SIGNED.minusDays(3));
        assertThat(offer(RULES, file, early.build()).getEarliestDay()).contains(signedByAll);
        assertThat(outcome(RULES, file, early.orderedOn(signedByAll))).isEqualTo(Outcome.MET);
        assertThat(outcome(RULES, file, early.orderedOn(signedByAll.minusDays(1))))
                .isEqualTo(Outcome.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "-1, false"})
    @DisplayName("is no day after that on which the activity begins, for nothing is ordered when it has begun")
    void notAfterTheStart(int daysAfter, boolean offered) {
        CallOff early = callOff("A-1", "1")
                .orderedOn(SIGNED.minusDays(3))
                .activity(course().dates(DateRange.ofClosed(SIGNED.plusDays(daysAfter), SIGNED.plusDays(40)))
                        .build())
                .build();
        assertThat(offer(RULES, file(), early).getEarliestDay())
                .isEqualTo(Optional.of(SIGNED).filter(day -> offered));
    }

    @Test
    @DisplayName("is both together where neither passes alone: one öre more doesn't pass, nor one day earlier")
    void together() {
        CallOff.Builder asked = callOff("A-1", "2500000").orderedOn(SIGNED.minusDays(40));
        CounterOffer offer = offer(RULES, file(), asked.build());
        assertThat(offer.isTogether()).isTrue();
        assertThat(offer.getLargestAmount()).contains(excludingVat("2000000"));
        assertThat(offer.getEarliestDay()).contains(SIGNED);
        assertThat(outcome(RULES, file(), asked.amount(excludingVat("2000000")).orderedOn(SIGNED)))
                .isEqualTo(Outcome.MET);
        assertThat(outcome(RULES, file(), asked.orderedOn(SIGNED.minusDays(1)))).isEqualTo(Outcome.NOT_MET);
        assertThat(outcome(
                        RULES, file(), asked.amount(excludingVat("2000000.01")).orderedOn(SIGNED)))
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("is together what is left on the later day, whose limit may be another")
    void togetherByTheLaterDay() {
        AgreementFile file = AgreementFile.open(framework()
                .ceiling(Ceiling.builder()
                        .amount(excludingVat("2000000"))
                        .tranche(2022, Money.parse("SEK 100000.00"))
                        .tranche(2023, Money.parse("SEK 700000.00"))
                        .build())
                .build());
        CallOff asked =
                callOff("A-1", "800000").orderedOn(LocalDate.of(2022, 12, 1)).build();
        CounterOffer offer = offer(RULES, file, asked);
        assertThat(offer.isTogether()).isTrue();
        assertThat(offer.getLargestAmount()).contains(excludingVat("700000"));
        assertThat(offer.getEarliestDay()).contains(SIGNED);
    }

    @Test
    @DisplayName("is each by itself where each passes alone, or nothing together where one of them does")
    void alternatives() {
        RuleBook amountAlone = book(rule("test.amount", "100", DAY.minusYears(1), atMost("100")));
        CounterOffer amount = offer(amountAlone, file(), callOff("A-1", "200").build());
        assertThat(amount.isTogether()).isFalse();
        assertThat(amount.getEarliestDay()).isEmpty();
        assertThat(amount.getLargestAmount()).contains(excludingVat("100"));
    }

    /** A call-off of a course that begins long after the days that are offered. */
    private static CallOff laterCourse(String id, String amount) {
        return callOff(id, amount)
                .activity(course().dates(DateRange.ofClosed(DAY.plusDays(40), DAY.plusDays(80)))
                        .build())
                .build();
    }

    @Test
    @DisplayName("isn't an amount or a day that fails all the same")
    void nothingThatFails() {
        Rule never = rule("test.never", "0", DAY, CounterOffer.builder().build());
        Rule amount = rule("test.amount", "100", DAY, atMost("100"));
        Rule day = rule("test.day", "999", DAY.plusDays(1), from(DAY.plusDays(1)));
        CallOff asked = laterCourse("A-1", "200");
        assertThat(offer(book(never, amount), file(), asked).isEmpty()).isTrue();
        assertThat(offer(book(never, day), file(), asked).isEmpty()).isTrue();
        assertThat(offer(book(never, amount, day), file(), asked).isEmpty()).isTrue();
    }

    @Test
    @DisplayName("isn't less than what passes, nor later, nor together either of these")
    void nothingThatIsTooSafe() {
        CallOff asked = laterCourse("A-1", "200");
        Rule tooLittle = rule("test.amount", "100", DAY, atMost("99.99"));
        Rule tooLate = rule("test.day", "999", DAY.plusDays(1), from(DAY.plusDays(2)));
        Rule exact = rule("test.amount", "100", DAY, atMost("100"));
        Rule onTime = rule("test.day", "999", DAY.plusDays(1), from(DAY.plusDays(1)));
        assertThat(offer(book(tooLittle), file(), asked).isEmpty()).isTrue();
        assertThat(offer(book(tooLate), file(), asked).isEmpty()).isTrue();
        assertThat(offer(book(tooLittle, onTime), file(), asked).isEmpty()).isTrue();
        assertThat(offer(book(exact, tooLate), file(), asked).isEmpty()).isTrue();
        assertThat(offer(book(exact, onTime), file(), asked).isTogether()).isTrue();
    }

    @Test
    @DisplayName("doesn't follow findings that don't bar")
    void barringFindingsAlone() {
        RuleBook lenient = RULES.toBuilder()
                .policy(Policy.builder()
                        .severity(CommittedWithinTranche.CODE, Severity.WARNING)
                        .build())
                .build();
        AgreementFile file = AgreementFile.open(framework()
                .ceiling(Ceiling.builder()
                        .amount(excludingVat("2000000"))
                        .tranche(2024, Money.parse("SEK 500000.00"))
                        .build())
                .build());
        CallOff asked = callOff("A-1", "2000000.01").build();
        assertThat(offer(lenient, file, asked).getLargestAmount()).contains(excludingVat("2000000"));
        assertThat(offer(RULES, file, asked).getLargestAmount()).contains(excludingVat("500000"));
    }
}
