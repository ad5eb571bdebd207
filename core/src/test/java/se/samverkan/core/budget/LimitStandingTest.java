package se.samverkan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.budget.Entries.CARE;
import static se.samverkan.core.budget.Entries.DAY;
import static se.samverkan.core.budget.Entries.SCHOOLS;
import static se.samverkan.core.budget.Entries.amount;
import static se.samverkan.core.budget.Entries.callOff;
import static se.samverkan.core.budget.Entries.sek;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.LimitId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.text.Text;

@DisplayName("How a limit stands: its size, what is used of it, what is left, and what is missing to tell it")
class LimitStandingTest {

    private static final Volume COURSE = Volume.ofCourses(1).withSeats(25).withCredits(Credits.of("7.5"));

    /** The schools call off 80 kr for a course of 25 seats and 7.5 credits. */
    private static final Ledger LEDGER = Ledger.empty()
            .with(callOff("A-1", "80", DAY).toBuilder().volume(COURSE).build());

    private static Limit.Builder limit(BudgetPart part) {
        return Limit.builder()
                .id(LimitId.of("L-1"))
                .name(Text.of("Skolans del"))
                .effect(LimitEffect.STOP)
                .part(part);
    }

    private static LimitStanding of(Limit.Builder limit, Ledger ledger) {
        return LimitStanding.of(List.of(limit.build()), ledger, List.of(), Set.of())
                .get(0);
    }

    private static Entry cancellation(String kronor, Volume volume) {
        return Entry.cancellation(EntryId.of("F-1"), CallOffId.of("A-1"), amount(kronor), volume, DAY);
    }

    @Test
    @DisplayName("of money: of 100 kr 80 are used and 20 left, four fifths, and of another department's all is left")
    void money() {
        LimitStanding schools = of(limit(BudgetPart.of(SCHOOLS)).amount(amount("100")), LEDGER);
        assertThat(schools.getLimit().getName()).isEqualTo(Text.of("Skolans del"));
        assertThat(schools.getAmount()).hasValue(amount("100"));
        assertThat(schools.getUsedAmount()).hasValue(amount("80"));
        assertThat(schools.getLeftAmount()).hasValue(sek("20.00"));
        assertThat(schools.getUsedShare()).hasValue(Fraction.of(4, 5));
        assertThat(schools.getMissing()).isEmpty();
        assertThat(schools.getNumber()).isEmpty();
        assertThat(schools.getUsedNumber()).isEmpty();
        assertThat(schools.getLeftNumber()).isEmpty();
        assertThat(of(limit(BudgetPart.of(CARE)).amount(amount("100")), LEDGER).getLeftAmount())
                .hasValue(sek("100.00"));
        LimitStanding exceeded = of(limit(BudgetPart.whole()).amount(amount("60")), LEDGER);
        assertThat(exceeded.getLeftAmount()).hasValue(sek("-20.00"));
        assertThat(exceeded.getUsedShare()).hasValue(Fraction.of(4, 3));
    }

    @Test
    @DisplayName("of money, with what is moved to the part and from it")
    void moved() {
        Ledger moved = LEDGER.with(
                Entry.transfer(EntryId.of("T-1"), amount("30"), DAY, BudgetPart.of(CARE), BudgetPart.of(SCHOOLS)));
        LimitStanding schools = of(limit(BudgetPart.of(SCHOOLS)).amount(amount("100")), moved);
        assertThat(schools.getAmount()).hasValue(amount("130"));
        assertThat(schools.getLeftAmount()).hasValue(sek("50.00"));
        assertThat(of(limit(BudgetPart.of(CARE)).amount(amount("20")), moved).getLeftAmount())
                .hasValue(sek("-10.00"));
    }

    @Test
    @DisplayName("of courses, seats and credits: 2 less 1, 40 less 25 and 15 less 7.5")
    void numbers() {
        LimitStanding courses = of(limit(BudgetPart.whole()).courses(2), LEDGER);
        assertThat(courses.getNumber()).hasValue(Decimal.of(2));
        assertThat(courses.getUsedNumber()).hasValue(Decimal.of(1));
        assertThat(courses.getLeftNumber()).hasValue(Decimal.of(1));
        assertThat(courses.getUsedShare()).hasValue(Fraction.of(1, 2));
        assertThat(courses.getAmount()).isEmpty();
        assertThat(courses.getUsedAmount()).isEmpty();
        assertThat(courses.getLeftAmount()).isEmpty();
        assertThat(of(limit(BudgetPart.whole()).seats(40), LEDGER).getLeftNumber())
                .hasValue(Decimal.of(15));
        assertThat(of(limit(BudgetPart.whole()).seats(20), LEDGER).getLeftNumber())
                .hasValue(Decimal.of(-5));
        assertThat(of(limit(BudgetPart.whole()).credits(Credits.of("15")), LEDGER)
                        .getLeftNumber())
                .hasValue(Decimal.parse("7.5"));
        assertThat(of(limit(BudgetPart.of(CARE)).courses(2), LEDGER).getUsedNumber())
                .hasValue(Decimal.of(0));
        assertThat(of(limit(BudgetPart.whole()).courses(0), LEDGER).getUsedShare())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"80, true", "80.0001, false", "79, true"})
    @DisplayName("reaches its warning level at the level, and not a little below it")
    void warningLevel(String percent, boolean reached) {
        Percent level = Percent.of(percent);
        assertThat(of(limit(BudgetPart.whole()).amount(amount("100")).warningLevel(level), LEDGER)
                        .isWarningLevelReached())
                .isEqualTo(reached);
        assertThat(of(limit(BudgetPart.whole()).amount(amount("100")), LEDGER).isWarningLevelReached())
                .isFalse();
    }

    @Test
    @DisplayName("counts what is released as the limit says, and names it as missing where it says nothing")
    void released() {
        Ledger cancelled = LEDGER.with(cancellation("50", COURSE));
        assertReleased(limit(BudgetPart.whole()).courses(2), cancelled, 0, 1);
        assertReleased(limit(BudgetPart.whole()).seats(40), cancelled, 0, 25);
        LimitStanding open = of(limit(BudgetPart.whole()).amount(amount("100")), cancelled);
        assertThat(open.getUsedAmount()).hasValue(amount("30"));
        assertThat(open.getLeftAmount()).isEmpty();
        assertThat(open.getMissing()).containsExactly(InputCode.LIMIT_RELEASED_COUNTED);
        Limit.Builder counting = limit(BudgetPart.whole()).amount(amount("100")).releasedCounted(true);
        assertThat(of(counting, cancelled).getLeftAmount()).hasValue(sek("20.00"));
        assertThat(of(counting.releasedCounted(false), cancelled).getLeftAmount())
                .hasValue(sek("70.00"));
    }

    private static void assertReleased(Limit.Builder limit, Ledger ledger, long without, long with) {
        LimitStanding open = of(limit, ledger);
        assertThat(open.getUsedNumber()).hasValue(Decimal.of(without));
        assertThat(open.getLeftNumber()).isEmpty();
        assertThat(open.getMissing()).containsExactly(InputCode.LIMIT_RELEASED_COUNTED);
        assertThat(of(limit.releasedCounted(false), ledger).getUsedNumber()).hasValue(Decimal.of(without));
        assertThat(of(limit.releasedCounted(true), ledger).getUsedNumber()).hasValue(Decimal.of(with));
    }

    @Test
    @DisplayName("names seats and credits that a call-off doesn't state, and one released only where that may count")
    void unstated() {
        Ledger unstated = Ledger.empty()
                .with(callOff("A-1", "80", DAY).toBuilder()
                        .volume(Volume.ofCourses(1))
                        .build());
        LimitStanding seats = of(limit(BudgetPart.whole()).seats(40), unstated);
        assertThat(seats.getMissing()).containsExactly(InputCode.CALL_OFF_SEATS);
        assertThat(seats.getUsedNumber()).hasValue(Decimal.of(0));
        assertThat(seats.getLeftNumber()).isEmpty();
        assertThat(of(limit(BudgetPart.whole()).credits(Credits.of("15")), unstated)
                        .getMissing())
                .containsExactly(InputCode.CALL_OFF_CREDITS);
        Ledger cancelled = unstated.with(cancellation("50", Volume.ofCourses(1)));
        assertThat(of(limit(BudgetPart.whole()).seats(40), cancelled).getMissing())
                .containsExactly(InputCode.CALL_OFF_SEATS, InputCode.LIMIT_RELEASED_COUNTED);
        assertThat(of(limit(BudgetPart.whole()).credits(Credits.of("15")), cancelled)
                        .getMissing())
                .containsExactly(InputCode.CALL_OFF_CREDITS, InputCode.LIMIT_RELEASED_COUNTED);
        assertThat(of(limit(BudgetPart.whole()).seats(40).releasedCounted(false), cancelled)
                        .getMissing())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SEK 100.00, limit.vat-basis",
        "SEK 100.00 INCLUDING_VAT, vat.rate",
        "EUR 100.00 EXCLUDING_VAT, exchange.rate"
    })
    @DisplayName("names what an amount can't be compared without, and tells neither the rest nor a share")
    void incomparable(String most, String missing) {
        LimitStanding standing = of(limit(BudgetPart.whole()).amount(amount(most)), LEDGER);
        assertThat(standing.getMissing()).containsExactly(InputCode.of(missing));
        assertThat(standing.getAmount()).hasValue(amount(most));
        assertThat(standing.getUsedAmount()).hasValue(amount("80"));
        assertThat(standing.getLeftAmount()).isEmpty();
        assertThat(standing.getUsedShare()).isEmpty();
        assertThat(of(limit(BudgetPart.whole()).amount(amount(most)), Ledger.empty())
                        .getMissing())
                .isEmpty();
    }

    @Test
    @DisplayName("names the basis of call-offs that don't state theirs, beside the limit's where neither does")
    void basisOfNeither() {
        Ledger unstated = Ledger.empty().with(callOff("A-1", "SEK 80.00", DAY));
        assertThat(of(limit(BudgetPart.whole()).amount(amount("100")), unstated).getMissing())
                .containsExactly(InputCode.CALL_OFF_VAT_BASIS);
        LimitStanding neither = of(limit(BudgetPart.whole()).amount(amount("SEK 100.00")), unstated);
        assertThat(neither.getMissing()).containsExactly(InputCode.LIMIT_VAT_BASIS, InputCode.CALL_OFF_VAT_BASIS);
        assertThat(neither.getUsedShare()).isEmpty();
    }

    @Test
    @DisplayName("of a year names the years of call-offs whose year is open, where they may belong to the part")
    void yearOpen() {
        Ledger open =
                LEDGER.with(callOff("A-2", "5", DAY).toBuilder().yearOpen(true).build());
        Year year = Year.of(2024);
        LimitStanding schools = of(limit(BudgetPart.of(year).in(SCHOOLS)).amount(amount("100")), open);
        assertThat(schools.getMissing()).containsExactly(InputCode.CALL_OFF_YEARS);
        assertThat(schools.getUsedAmount()).hasValue(amount("80"));
        assertThat(of(limit(BudgetPart.of(year).in(CARE)).amount(amount("100")), open)
                        .getMissing())
                .isEmpty();
        assertThat(of(limit(BudgetPart.of(SCHOOLS)).amount(amount("100")), open).getLeftAmount())
                .hasValue(sek("15.00"));
    }

    @Test
    @DisplayName(
            "counts what a pilot took as the limit says, in the limit's own measure, and names it where it says nothing")
    void pilots() {
        PilotUse use = PilotUse.of(amount("15"))
                .withVolume(Volume.ofCourses(1).withSeats(10).withCredits(Credits.of("7.5")));
        assertPilot(limit(BudgetPart.whole()).amount(amount("100")), use, "20", "5");
        assertPilot(limit(BudgetPart.whole()).courses(5), use, "4", "3");
        assertPilot(limit(BudgetPart.whole()).seats(40), use, "15", "5");
        assertPilot(limit(BudgetPart.whole()).credits(Credits.of("30")), use, "22.5", "15");
    }

    private static void assertPilot(Limit.Builder limit, PilotUse use, String without, String with) {
        assertThat(left(with(limit.pilotCounted(false), use))).isEqualTo(without);
        assertThat(left(with(limit.pilotCounted(true), use))).isEqualTo(with);
        LimitStanding open = with(limit.pilotCounted(Optional.empty()), use);
        assertThat(open.getMissing()).containsExactly(InputCode.LIMIT_PILOT_COUNTED);
        LimitStanding ofPart = with(limit.pilotCounted(true).part(BudgetPart.of(CARE)), use);
        assertThat(ofPart.getMissing()).hasSize(1).isSubsetOf(InputCode.PILOT_SPENT, InputCode.PILOT_VOLUME);
        LimitStanding unstated = with(limit.part(BudgetPart.whole()), PilotUse.unstated());
        assertThat(unstated.getMissing()).hasSize(1).isSubsetOf(InputCode.PILOT_SPENT, InputCode.PILOT_VOLUME);
    }

    private static LimitStanding with(Limit.Builder limit, PilotUse... pilots) {
        return LimitStanding.of(List.of(limit.build()), LEDGER, List.of(pilots), Set.of())
                .get(0);
    }

    private static String left(LimitStanding standing) {
        return standing.getLeftAmount()
                .map(money -> money.getAmount().stripTrailingZeros().toPlainString())
                .orElseGet(() -> standing.getLeftNumber().orElseThrow().toString());
    }

    @ParameterizedTest
    @CsvSource({"SEK 15.00, pilot.spent", "SEK 15.00 INCLUDING_VAT, vat.rate", "EUR 15.00 EXCLUDING_VAT, exchange.rate"
    })
    @DisplayName("names what a pilot's spending can't be added without")
    void incomparablePilot(String spent, String missing) {
        Limit.Builder limit = limit(BudgetPart.whole()).amount(amount("100")).pilotCounted(true);
        assertThat(with(limit, PilotUse.of(amount(spent))).getMissing()).containsExactly(InputCode.of(missing));
        assertThat(with(limit, PilotUse.of(amount("0.00"))).getMissing()).isEmpty();
    }

    @Test
    @DisplayName("before anything is called off, a pilot uses the limit on the limit's own basis")
    void pilotAlone() {
        Limit.Builder limit = limit(BudgetPart.whole()).amount(amount("100")).pilotCounted(true);
        PilotUse use = PilotUse.of(amount("15"));
        LimitStanding alone = LimitStanding.of(List.of(limit.build()), Ledger.empty(), List.of(use, use), Set.of())
                .get(0);
        assertThat(alone.getUsedAmount()).hasValue(amount("30"));
        assertThat(alone.getLeftAmount()).hasValue(sek("70.00"));
        Limit unstated = limit.amount(amount("SEK 100.00")).build();
        assertThat(LimitStanding.of(List.of(unstated), Ledger.empty(), List.of(use), Set.of())
                        .get(0)
                        .getMissing())
                .containsExactly(InputCode.LIMIT_VAT_BASIS);
    }

    @Test
    @DisplayName("leaves out the call-offs of an extension that the limit doesn't cover")
    void inExtension() {
        Ledger two = LEDGER.with(
                callOff("A-2", "10", DAY.plusDays(1)).toBuilder().volume(COURSE).build());
        Limit.Builder limit = limit(BudgetPart.whole()).amount(amount("100"));
        Set<CallOffId> second = Set.of(CallOffId.of("A-2"));
        assertThat(extended(limit.coveringExtensions(true), two, second).getUsedAmount())
                .hasValue(amount("90"));
        assertThat(extended(limit.coveringExtensions(false), two, second).getUsedAmount())
                .hasValue(amount("80"));
        assertThat(extended(limit.coveringExtensions(Optional.empty()), two, second)
                        .getMissing())
                .containsExactly(InputCode.LIMIT_COVERS_EXTENSIONS);
        assertThat(extended(limit.part(BudgetPart.of(CARE)), two, second).getMissing())
                .isEmpty();
        assertThat(extended(limit(BudgetPart.whole()).seats(60).coveringExtensions(false), two, second)
                        .getLeftNumber())
                .hasValue(Decimal.of(35));
    }

    private static LimitStanding extended(Limit.Builder limit, Ledger ledger, Set<CallOffId> inExtension) {
        return LimitStanding.of(List.of(limit.build()), ledger, List.of(), inExtension)
                .get(0);
    }
}
