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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;

@DisplayName("A ledger refuses a stage that can't be, names it, and stays as it was")
class StagesRefusalTest {

    private static final CallOffId A1 = CallOffId.of("A-1");
    private static final Ledger LEDGER = Ledger.empty()
            .with(Entry.reservation(id("S-1"), amount("50"), DAY, BudgetPart.of(SCHOOLS)))
            .with(callOff("A-1", "100", DAY))
            .with(callOff("A-2", "100", DAY))
            .with(invoice("I-1", "A-1", "60", DAY))
            .with(invoice("I-2", "A-2", "60", DAY));

    private static EntryId id(String id) {
        return EntryId.of(id);
    }

    private static void assertRefused(Ledger ledger, Entry entry, String message) {
        Balances before = balances(ledger);
        assertThatThrownBy(() -> ledger.with(entry))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
        assertThat(balances(ledger)).isEqualTo(before);
        assertThat(ledger.hasEntry(entry.getId())).isFalse();
    }

    @Test
    @DisplayName("an öre more released, credited or carried over than is left")
    void moreThanIsLeft() {
        String message = "entry.amount: expected at most what is left";
        assertRefused(
                LEDGER,
                Entry.release(id("F-1"), A1, amount("100.01"), DAY),
                message + " of A-1 in 2024 from 2024-02-01 on, SEK 100.00, but was 'SEK 100.01'");
        assertRefused(
                LEDGER,
                Entry.creditNote(id("C-1"), A1, id("I-1"), amount("60.01"), DAY),
                message + " of I-1 from 2024-02-01 on, SEK 60.00, but was 'SEK 60.01'");
        assertRefused(
                LEDGER,
                Entry.releaseOfReservation(id("F-1"), id("S-1"), amount("50.01"), DAY),
                message + " of S-1 from 2024-02-01 on, SEK 50.00, but was 'SEK 50.01'");
        assertRefused(
                LEDGER,
                Entry.carryOver(id("O-1"), A1, amount("1"), DAY, Year.of(2025), Year.of(2026)),
                message + " of A-1 in 2025 from 2024-02-01 on, SEK 0.00, but was 'SEK 1.00'");
        assertRefused(
                LEDGER,
                Entry.indexStep(id("X-1"), A1, amount("-100.01"), DAY),
                message + " of A-1 in 2024 from 2024-02-01 on, SEK 100.00, but was 'SEK 100.01'");
        assertThat(balances(LEDGER.with(Entry.release(id("F-1"), A1, amount("100"), DAY)))
                        .getCommitted())
                .isEqualTo(sek("100.00"));
    }

    @Test
    @DisplayName(
            "an invoice or an accrual on a call-off that is released in full; a payment of what was invoiced is taken")
    void cancelled() {
        Ledger cancelled = LEDGER.with(Entry.release(id("F-1"), A1, amount("100"), DAY));
        String message = "entry.callOff: expected a call-off that isn't released in full, but was 'A-1'";
        assertRefused(cancelled, invoice("I-9", "A-1", "1", DAY), message);
        assertRefused(cancelled, Entry.accrual(id("U-9"), A1, amount("1"), DAY), message);
        assertThat(balances(cancelled.with(payment("P-9", "A-1", "60", DAY))).getPaid())
                .isEqualTo(sek("60.00"));
        Ledger oneLeft = LEDGER.with(Entry.release(id("F-1"), A1, amount("99.99"), DAY));
        assertThat(balances(oneLeft.with(invoice("I-9", "A-1", "1", DAY))).getInvoiced())
                .isEqualTo(sek("121.00"));
    }

    @Test
    @DisplayName("a stage that counts earlier than what it rests on")
    void earlier() {
        LocalDate before = DAY.minusDays(1);
        String message = "entry.day: expected 2024-02-01 or later, since %s counts from then, but was '2024-01-31'";
        assertRefused(LEDGER, Entry.release(id("F-1"), A1, amount("1"), before), message.formatted("A-1"));
        assertRefused(
                LEDGER, Entry.creditNote(id("C-1"), A1, id("I-1"), amount("1"), before), message.formatted("I-1"));
        assertRefused(
                LEDGER,
                callOff("A-9", "1", before).toBuilder().against(id("S-1")).build(),
                message.formatted("S-1"));
    }

    @Test
    @DisplayName(
            "what is set against something else than it says: another call-off's invoice, or a reservation for others")
    void against() {
        assertRefused(
                LEDGER,
                Entry.creditNote(id("C-1"), A1, id("I-2"), amount("1"), DAY),
                "entry.against: expected an invoice of A-1, but was 'I-2'");
        assertRefused(
                LEDGER,
                payment("P-1", "A-1", "1", DAY).toBuilder().against(id("S-1")).build(),
                "entry.against: expected an invoice in the ledger that isn't reversed, but was 'S-1'");
        assertRefused(
                LEDGER,
                callOff("A-9", "1", DAY).toBuilder()
                        .department(CARE)
                        .against(id("S-1"))
                        .build(),
                "entry.against: expected a reservation for EDUCATION, Socialförvaltningen, harnosand, not for "
                        + "Skolförvaltningen, but was 'S-1'");
        assertRefused(
                LEDGER,
                Entry.releaseOfReservation(id("F-1"), id("A-1"), amount("1"), DAY),
                "entry.against: expected a reservation, but was 'A-1'");
    }

    @Test
    @DisplayName("a reversal of what standing entries rest on, until they are reversed")
    void dependents() {
        Ledger released = LEDGER.with(Entry.release(id("F-1"), A1, amount("1"), DAY));
        assertRefused(
                released,
                reversal("R-1", "A-1", DAY),
                "entry.reversed: expected an entry that no standing one rests on, while F-1 rests on this one, but was 'A-1'");
        Ledger free = released.with(reversal("R-1", "F-1", DAY));
        assertThat(balances(free.with(reversal("R-2", "A-1", DAY))).getCommitted())
                .isEqualTo(sek("100.00"));
        Ledger credited = LEDGER.with(Entry.creditNote(id("C-1"), A1, id("I-1"), amount("1"), DAY));
        assertRefused(
                credited,
                reversal("R-1", "I-1", DAY),
                "entry.reversed: expected an entry that no standing one rests on, while C-1 rests on this one, but was 'I-1'");
    }

    @Test
    @DisplayName("a reversal of an invoice against which a payment is set, until the payment is reversed")
    void paidInvoice() {
        Entry payment =
                payment("P-1", "A-1", "60", DAY).toBuilder().against(id("I-1")).build();
        Ledger paid = LEDGER.with(payment);
        assertRefused(
                paid,
                reversal("R-1", "I-1", DAY),
                "entry.reversed: expected an entry that no standing one rests on, while P-1 rests on this one, but was 'I-1'");
        Ledger unpaid = paid.with(reversal("R-1", "P-1", DAY.plusDays(3)));
        assertRefused(
                unpaid,
                reversal("R-2", "I-1", DAY.plusDays(2)),
                "entry.day: expected 2024-02-04 or later, since entries that rest on I-1 are taken back by then, "
                        + "but was '2024-02-03'");
        Balances none = balances(unpaid.with(reversal("R-2", "I-1", DAY.plusDays(3))));
        assertThat(none.getInvoiced()).isEqualTo(sek("60.00"));
        assertThat(none.getPaid()).isEqualTo(sek("0.00"));
        Ledger setAgainstNone = LEDGER.with(payment("P-1", "A-1", "60", DAY));
        assertThat(balances(setAgainstNone.with(reversal("R-1", "I-1", DAY))).getPaid())
                .isEqualTo(sek("60.00"));
    }

    @Test
    @DisplayName("a reversal on which two or more rest names them, at most three and how many more")
    void dependentsNamed() {
        Ledger ledger = LEDGER;
        String message =
                "entry.reversed: expected an entry that no standing one rests on, while %s on this one, but was 'A-1'";
        String[] named = {"F-1 rests", "F-1 and F-2 rest", "F-1, F-2 and F-3 rest", "F-1, F-2, F-3 and 1 more rest"};
        for (int released = 1; released <= 4; released++) {
            ledger = ledger.with(Entry.release(id("F-" + released), A1, amount("1"), DAY));
            assertRefused(ledger, reversal("R-1", "A-1", DAY), message.formatted(named[released - 1]));
        }
    }

    @Test
    @DisplayName("a reversal of an index step whose amount is released meanwhile")
    void indexStepUsed() {
        Ledger released = LEDGER.with(Entry.indexStep(id("X-1"), A1, amount("10"), DAY))
                .with(Entry.release(id("F-1"), A1, amount("105"), DAY));
        assertRefused(
                released,
                reversal("R-1", "X-1", DAY),
                "entry.reversed: expected at most what is left of A-1 in 2024 from 2024-02-01 on, SEK 5.00, but was 'SEK 10.00'");
    }

    @Test
    @DisplayName("a release of a call-off over two years that doesn't say what falls on each")
    void unstatedYears() {
        Entry over = callOff("A-9", "100", DAY).toBuilder()
                .putYearParts(Year.of(2024), sek("60.00"))
                .putYearParts(Year.of(2025), sek("40.00"))
                .build();
        Ledger ledger = LEDGER.with(over);
        Entry release = Entry.release(id("F-1"), CallOffId.of("A-9"), amount("50"), DAY);
        assertRefused(
                ledger,
                release,
                "entry.yearParts: expected what falls on each year, since what is left is of the years [2024, 2025], "
                        + "but was 'none'");
        Entry stated = release.toBuilder()
                .putYearParts(Year.of(2024), sek("10.00"))
                .putYearParts(Year.of(2025), sek("40.00"))
                .build();
        Balances balances = balances(ledger.with(stated));
        assertThat(balances.in(Year.of(2025)).getCommitted()).isEqualTo(sek("0.00"));
        assertThat(balances.in(Year.of(2024)).getCommitted()).isEqualTo(sek("250.00"));
    }
}
