package se.samverkan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
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

import java.time.Year;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.LotId;

@DisplayName("From plan to payment, each stage has its own sum")
class StagesTest {

    private static final CallOffId A1 = CallOffId.of("A-1");
    private static final BudgetPart SCHOOLS_2024 = BudgetPart.of(Year.of(2024)).in(SCHOOLS);

    private static EntryId id(String id) {
        return EntryId.of(id);
    }

    @Test
    @DisplayName("a plan is reported, and takes nothing of the ceiling")
    void plan() {
        Ledger ledger = Ledger.empty().with(Entry.plan(id("P-1"), amount("900000"), DAY, SCHOOLS_2024));
        Balances balances = balances(ledger, Ceiling.of(amount("800000")));
        assertThat(balances.getPlanned()).isEqualTo(sek("900000.00"));
        assertThat(balances.getCommitted()).isEqualTo(sek("0.00"));
        assertThat(balances.getLeft()).hasValue(sek("800000.00"));
        assertThat(balances.in(Year.of(2024)).of(SCHOOLS).getPlanned()).isEqualTo(sek("900000.00"));
        assertThat(balances.of(CARE).getPlanned()).isEqualTo(sek("0.00"));
    }

    @Test
    @DisplayName("of 100 000 kr reserved, call-offs of 30 000 and 80 000 take 30 000 and the 70 000 that are left")
    void reservation() {
        Ledger reserved = Ledger.empty().with(Entry.reservation(id("S-1"), amount("100000"), DAY, SCHOOLS_2024));
        assertThat(balances(reserved).getReserved()).isEqualTo(sek("100000.00"));
        Ledger first = reserved.with(drawing("A-1", "30000"));
        assertThat(balances(first).getReserved()).isEqualTo(sek("70000.00"));
        assertThat(balances(first).getCommitted()).isEqualTo(sek("30000.00"));
        Ledger second = first.with(drawing("A-2", "80000"));
        assertThat(balances(second).getReserved()).isEqualTo(sek("0.00"));
        assertThat(balances(second).getCommitted()).isEqualTo(sek("110000.00"));
        Ledger taken = second.with(reversal("R-1", "A-1", DAY));
        assertThat(balances(taken).getReserved()).isEqualTo(sek("30000.00"));
        assertThat(balances(taken).getCommitted()).isEqualTo(sek("80000.00"));
        Ledger released = taken.with(Entry.releaseOfReservation(id("F-1"), id("S-1"), amount("30000"), DAY));
        assertThat(balances(released).getReserved()).isEqualTo(sek("0.00"));
        assertThat(balances(released).getReleased()).isEqualTo(sek("0.00"));
    }

    private static Entry drawing(String id, String amount) {
        return callOff(id, amount, DAY).toBuilder().against(id("S-1")).build();
    }

    @Test
    @DisplayName(
            "a course for 100 000 kr, invoiced in two parts with a credit note, that cost 95 000: 5 000 is returned")
    void underSpend() {
        Ledger ledger = Ledger.empty()
                .with(callOff("A-1", "100000", DAY))
                .with(invoice("I-1", "A-1", "60000", DAY.plusDays(30)))
                .with(invoice("I-2", "A-1", "40000", DAY.plusDays(60)))
                .with(Entry.creditNote(id("C-1"), A1, id("I-2"), amount("5000"), DAY.plusDays(70)))
                .with(payment("U-1", "A-1", "60000", DAY.plusDays(60)))
                .with(payment("U-2", "A-1", "35000", DAY.plusDays(90)))
                .with(Entry.release(id("F-1"), A1, amount("5000"), DAY.plusDays(90)));
        Balances balances = balances(ledger, Ceiling.of(amount("500000")));
        assertThat(balances.getCommitted()).isEqualTo(sek("95000.00"));
        assertThat(balances.getReleased()).isEqualTo(sek("5000.00"));
        assertThat(balances.getInvoiced()).isEqualTo(sek("95000.00"));
        assertThat(balances.getPaid()).isEqualTo(sek("95000.00"));
        assertThat(balances.getLeft()).hasValue(sek("405000.00"));
        assertThat(ledger.balances(A1).getInvoiced()).isEqualTo(sek("95000.00"));
        assertThat(ledger.balances(CallOffId.of("A-9")).getInvoiced()).isEqualTo(sek("0.00"));
    }

    @Test
    @DisplayName("an index step of 2.7 percent makes 900 000 kr called off 924 300, and taken back 900 000 again")
    void indexStep() {
        Ledger stepped = Ledger.empty()
                .with(callOff("A-1", "900000", DAY))
                .with(Entry.indexStep(id("X-1"), A1, amount("24300"), DAY.plusDays(1)));
        assertThat(balances(stepped).getCommitted()).isEqualTo(sek("924300.00"));
        assertThat(balances(stepped.with(reversal("R-1", "X-1", DAY.plusDays(2))))
                        .getCommitted())
                .isEqualTo(sek("900000.00"));
        Ledger cheaper = stepped.with(Entry.indexStep(id("X-2"), A1, amount("-1000"), DAY.plusDays(9)));
        assertThat(balances(cheaper).getCommitted()).isEqualTo(sek("923300.00"));
    }

    @Test
    @DisplayName("what is accrued at the end of the year is taken back when the invoice has come")
    void accrual() {
        Ledger accrued = Ledger.empty()
                .with(callOff("A-1", "100000", DAY))
                .with(Entry.accrual(id("U-1"), A1, amount("40000"), DAY.withMonth(12)));
        assertThat(balances(accrued).getAccrued()).isEqualTo(sek("40000.00"));
        Ledger invoiced = accrued.with(reversal("R-1", "U-1", DAY.plusYears(1)))
                .with(invoice("I-1", "A-1", "40000", DAY.plusYears(1)));
        assertThat(balances(invoiced).getAccrued()).isEqualTo(sek("0.00"));
        assertThat(balances(invoiced).in(Year.of(2025)).getInvoiced()).isEqualTo(sek("40000.00"));
    }

    @Test
    @DisplayName("a call-off over two years is on each by what the entry says, and one of an open year on none")
    void years() {
        Ledger ledger = Ledger.empty()
                .with(callOff("A-1", "100", DAY).toBuilder()
                        .putYearParts(Year.of(2024), sek("60.00"))
                        .putYearParts(Year.of(2025), sek("40.00"))
                        .build())
                .with(callOff("A-2", "7", DAY).toBuilder().yearOpen(true).build());
        Balances balances = balances(ledger);
        assertThat(balances.getCommitted()).isEqualTo(sek("107.00"));
        assertThat(balances.in(Year.of(2024)).getCommitted()).isEqualTo(sek("60.00"));
        assertThat(balances.in(Year.of(2025)).getCommitted()).isEqualTo(sek("40.00"));
        assertThat(balances.withYearOpen().getCommitted()).isEqualTo(sek("7.00"));
        assertThat(balances.getYears()).containsExactly(Year.of(2024), Year.of(2025));
    }

    @Test
    @DisplayName(
            "what isn't used of a year is carried over: the year's part shrinks, the next one's grows, the whole stays")
    void carryOver() {
        Ceiling ceiling = Ceiling.builder()
                .amount(amount("200"))
                .tranche(2024, sek("100"))
                .tranche(2025, sek("100"))
                .build();
        Ledger ledger = Ledger.empty()
                .with(callOff("A-1", "80", DAY))
                .with(invoice("I-1", "A-1", "50", DAY))
                .with(Entry.carryOver(
                        id("O-1"), amount("20"), DAY.plusYears(1), BudgetPart.of(Year.of(2024)), Year.of(2025)));
        Balances moved = balances(ledger, ceiling);
        assertThat(moved.in(Year.of(2024)).getLimit()).hasValue(sek("80.00"));
        assertThat(moved.in(Year.of(2024)).getLeft()).hasValue(sek("0.00"));
        assertThat(moved.in(Year.of(2025)).getLimit()).hasValue(sek("120.00"));
        assertThat(moved.getLimit()).hasValue(sek("200.00"));
        Balances withCommitted = balances(
                ledger.with(
                        Entry.carryOver(id("O-2"), A1, amount("30"), DAY.plusYears(1), Year.of(2024), Year.of(2025))),
                ceiling);
        assertThat(withCommitted.in(Year.of(2024)).getCommitted()).isEqualTo(sek("50.00"));
        assertThat(withCommitted.in(Year.of(2024)).getLimit()).hasValue(sek("50.00"));
        assertThat(withCommitted.in(Year.of(2025)).getCommitted()).isEqualTo(sek("30.00"));
        assertThat(withCommitted.in(Year.of(2025)).getLeft()).hasValue(sek("120.00"));
        assertThat(withCommitted.getCommitted()).isEqualTo(sek("80.00"));
    }

    @Test
    @DisplayName("a transfer between areas changes no year, and one between years changes both")
    void transfer() {
        Ceiling ceiling = Ceiling.builder()
                .amount(amount("200"))
                .tranche(2024, sek("100"))
                .tranche(2025, sek("100"))
                .build();
        Entry betweenAreas = Entry.transfer(
                id("T-1"),
                amount("10"),
                DAY,
                BudgetPart.of(Year.of(2024)).in(CollaborationArea.EDUCATION),
                BudgetPart.of(Year.of(2024)).in(CollaborationArea.RESEARCH));
        Entry betweenYears = Entry.transfer(
                id("T-2"), amount("10"), DAY, BudgetPart.of(Year.of(2025)), BudgetPart.of(Year.of(2024)));
        Balances areas = balances(Ledger.empty().with(betweenAreas), ceiling);
        assertThat(areas.in(Year.of(2024)).getLimit()).hasValue(sek("100.00"));
        Ledger both = Ledger.empty().with(betweenAreas).with(betweenYears);
        Balances years = balances(both, ceiling);
        assertThat(years.in(Year.of(2024)).getLimit()).hasValue(sek("110.00"));
        assertThat(years.in(Year.of(2025)).getLimit()).hasValue(sek("90.00"));
        Balances back = balances(both.with(reversal("R-1", "T-2", DAY)), ceiling);
        assertThat(back.in(Year.of(2025)).getLimit()).hasValue(sek("100.00"));
    }

    @Test
    @DisplayName("a lot has its own balances, and what belongs to a call-off belongs to its lot")
    void lot() {
        LotId lot = LotId.of("leadership");
        Ledger ledger = Ledger.empty()
                .with(callOff("A-1", "100", DAY).toBuilder().lot(lot).build())
                .with(callOff("A-2", "50", DAY))
                .with(invoice("I-1", "A-1", "30", DAY));
        assertThat(balances(ledger).of(lot).getCommitted()).isEqualTo(sek("100.00"));
        assertThat(balances(ledger).of(lot).getInvoiced()).isEqualTo(sek("30.00"));
        assertThat(balances(ledger).getLots()).containsExactly(lot);
    }
}
