package se.samverkan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.budget.Entries.CARE;
import static se.samverkan.core.budget.Entries.DAY;
import static se.samverkan.core.budget.Entries.SCHOOLS;
import static se.samverkan.core.budget.Entries.amount;
import static se.samverkan.core.budget.Entries.balances;
import static se.samverkan.core.budget.Entries.callOff;
import static se.samverkan.core.budget.Entries.invoice;
import static se.samverkan.core.budget.Entries.payment;
import static se.samverkan.core.budget.Entries.reversal;
import static se.samverkan.core.budget.Entries.sek;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;

@DisplayName("What a ledger tells of one calendar year")
class LedgerOfYearTest {

    private static final Year Y2024 = Year.of(2024);
    private static final Year Y2025 = Year.of(2025);
    private static final Year Y2026 = Year.of(2026);
    private static final CallOffId A1 = CallOffId.of("A-1");
    private static final CallOffId A2 = CallOffId.of("A-2");
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    /** A-1 of 100 kr, 60 in 2024 and 40 in 2025, invoiced 50 in 2024 and 45 in 2025; A-2 of 7 kr in 2024. */
    private static Ledger over(Ledger empty) {
        return empty.with(callOff("A-1", "100", DAY).toBuilder()
                        .putYearParts(Y2024, sek("60.00"))
                        .putYearParts(Y2025, sek("40.00"))
                        .build())
                .with(callOff("A-2", "7", DAY))
                .with(invoice("I-1", "A-1", "50", DAY))
                .with(invoice("I-2", "A-1", "45", NEW_YEAR))
                .with(payment("U-1", "A-1", "50", NEW_YEAR));
    }

    private static Balances of(Map<CallOffId, Balances> each, CallOffId callOff) {
        return Objects.requireNonNull(each.get(callOff));
    }

    private static EntryId id(String id) {
        return EntryId.of(id);
    }

    private static Entry carried(String id, String kronor, LocalDate day, Year from, Year to) {
        return Entry.carryOver(id(id), amount(kronor), day, BudgetPart.of(from), to);
    }

    private static List<String> ids(Ledger ledger, Year from) {
        return ledger.getCarryOvers(from).stream()
                .map(entry -> entry.getId().toString())
                .toList();
    }

    @Test
    @DisplayName("each call-off has its own part of the year, and one that has nothing on the year isn't there")
    void callOffsOfYear() {
        Map<CallOffId, Balances> of2024 = over(Ledger.empty()).balancesByCallOff(Y2024);
        assertThat(of2024).containsOnlyKeys(A1, A2);
        assertThat(of(of2024, A1).getCommitted()).isEqualTo(sek("60.00"));
        assertThat(of(of2024, A1).getInvoiced()).isEqualTo(sek("50.00"));
        assertThat(of(of2024, A1).getPaid()).isEqualTo(sek("0.00"));
        assertThat(of(of2024, A2).getCommitted()).isEqualTo(sek("7.00"));
        assertThat(of(of2024, A1).getLimit()).isEmpty();
        Map<CallOffId, Balances> of2025 = over(Ledger.empty()).balancesByCallOff(Y2025);
        assertThat(of2025).containsOnlyKeys(A1);
        assertThat(of(of2025, A1).getCommitted()).isEqualTo(sek("40.00"));
        assertThat(of(of2025, A1).getInvoiced()).isEqualTo(sek("45.00"));
        assertThat(of(of2025, A1).getPaid()).isEqualTo(sek("50.00"));
        assertThat(over(Ledger.empty()).balancesByCallOff(Y2026)).isEmpty();
        assertThat(Ledger.empty().balancesByCallOff(Y2024)).isEmpty();
    }

    @Test
    @DisplayName("the call-offs of a year add up to the year's balances, and a call-off's years to its own")
    void addUp() {
        Ledger ledger = over(Ledger.empty())
                .with(Entry.release(id("F-1"), A2, amount("3"), DAY))
                .with(Entry.carryOver(id("O-1"), A1, amount("10"), NEW_YEAR, Y2024, Y2025))
                .with(reversal("R-1", "I-2", NEW_YEAR));
        for (Year year : List.of(Y2024, Y2025)) {
            Map<CallOffId, Balances> each = ledger.balancesByCallOff(year);
            assertThat(each.values().stream().map(Balances::getCommitted).reduce(sek("0.00"), Money::plus))
                    .isEqualTo(balances(ledger).in(year).getCommitted());
            assertThat(each.values().stream().map(Balances::getInvoiced).reduce(sek("0.00"), Money::plus))
                    .isEqualTo(balances(ledger).in(year).getInvoiced());
        }
        assertThat(of(ledger.balancesByCallOff(Y2024), A1).getCommitted()).isEqualTo(sek("50.00"));
        assertThat(of(ledger.balancesByCallOff(Y2025), A1).getCommitted()).isEqualTo(sek("50.00"));
        assertThat(ledger.balances(A1).getCommitted()).isEqualTo(sek("100.00"));
        assertThat(of(ledger.balancesByCallOff(Y2024), A2).getReleased()).isEqualTo(sek("3.00"));
    }

    @Test
    @DisplayName("up to a day, later entries don't count, nor do later reversals, and what is taken back is 0")
    void callOffsUpToADay() {
        Entry back = reversal("R-1", "A-2", DAY.plusDays(9));
        assertThat(of(over(Ledger.upTo(DAY)).balancesByCallOff(Y2025), A1).getInvoiced())
                .isEqualTo(sek("0.00"));
        assertThat(over(Ledger.upTo(DAY.minusDays(1))).balancesByCallOff(Y2024)).isEmpty();
        assertThat(of(over(Ledger.upTo(DAY.plusDays(8))).with(back).balancesByCallOff(Y2024), A2)
                        .getCommitted())
                .isEqualTo(sek("7.00"));
        assertThat(of(over(Ledger.upTo(DAY.plusDays(9))).with(back).balancesByCallOff(Y2024), A2)
                        .getCommitted())
                .isEqualTo(sek("0.00"));
    }

    @Test
    @DisplayName("what is planned, reserved or of an open year is of no call-off's year")
    void withoutYearOrCallOff() {
        Ledger ledger = Ledger.empty()
                .with(Entry.plan(id("P-1"), amount("5"), DAY, BudgetPart.of(Y2024)))
                .with(Entry.reservation(id("S-1"), amount("5"), DAY, BudgetPart.of(Y2024)))
                .with(callOff("A-1", "5", DAY).toBuilder().yearOpen(true).build());
        assertThat(ledger.balancesByCallOff(Y2024)).isEmpty();
        assertThatThrownBy(() -> ledger.balancesByCallOff(Y2024).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @DisplayName("what is carried over from a year is listed by id: of the budget, of a part of it and of a call-off")
    void carryOvers() {
        Ledger ledger = over(Ledger.empty())
                .with(carried("O-3", "1", NEW_YEAR, Y2024, Y2025))
                .with(Entry.carryOver(
                        id("O-2"), amount("2"), NEW_YEAR, BudgetPart.of(CARE).in(Y2024), Y2026))
                .with(Entry.carryOver(id("O-1"), A1, amount("3"), NEW_YEAR, Y2024, Y2025))
                .with(carried("O-4", "4", NEW_YEAR, Y2025, Y2026))
                .with(Entry.transfer(
                        id("T-1"),
                        amount("5"),
                        NEW_YEAR,
                        BudgetPart.of(Y2024),
                        BudgetPart.of(SCHOOLS).in(Y2025)));
        assertThat(ids(ledger, Y2024)).containsExactly("O-1", "O-2", "O-3");
        assertThat(ids(ledger, Y2025)).containsExactly("O-4");
        assertThat(ids(ledger, Y2026)).isEmpty();
        assertThat(ledger.getCarryOvers(Y2025)).containsExactly(carried("O-4", "4", NEW_YEAR, Y2025, Y2026));
        assertThat(Ledger.empty().getCarryOvers(Y2024)).isEmpty();
    }

    @Test
    @DisplayName(
            "a carry-over taken back isn't listed from the day of the reversal, nor one of a later day than counts")
    void carryOversUpToADay() {
        List<Entry> entries =
                List.of(carried("O-1", "1", NEW_YEAR, Y2024, Y2025), reversal("R-1", "O-1", NEW_YEAR.plusDays(5)));
        assertThat(ids(Ledger.empty().withAll(entries), Y2024)).isEmpty();
        assertThat(ids(Ledger.upTo(NEW_YEAR.minusDays(1)).withAll(entries), Y2024))
                .isEmpty();
        assertThat(ids(Ledger.upTo(NEW_YEAR).withAll(entries), Y2024)).containsExactly("O-1");
        assertThat(ids(Ledger.upTo(NEW_YEAR.plusDays(4)).withAll(entries), Y2024))
                .containsExactly("O-1");
        assertThat(ids(Ledger.upTo(NEW_YEAR.plusDays(5)).withAll(entries), Y2024))
                .isEmpty();
    }
}
