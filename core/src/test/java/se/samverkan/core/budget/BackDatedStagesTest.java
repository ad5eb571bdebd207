package se.samverkan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.budget.Entries.DAY;
import static se.samverkan.core.budget.Entries.amount;
import static se.samverkan.core.budget.Entries.balances;
import static se.samverkan.core.budget.Entries.callOff;
import static se.samverkan.core.budget.Entries.invoice;
import static se.samverkan.core.budget.Entries.reversal;
import static se.samverkan.core.budget.Entries.sek;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;

@DisplayName(
        "What is left is left on every day: an entry recorded late takes of what its own day and all later ones have")
class BackDatedStagesTest {

    private static final CallOffId A1 = CallOffId.of("A-1");
    private static final Entry CALL_OFF = callOff("A-1", "100", DAY);

    private static LocalDate day(int number) {
        return DAY.plusDays(number);
    }

    private static EntryId id(String id) {
        return EntryId.of(id);
    }

    private static Entry release(String id, String amount, int day) {
        return Entry.release(id(id), A1, amount(amount), day(day));
    }

    private static void assertRefused(List<Entry> entered, Entry entry, String message) {
        Ledger ledger = Ledger.empty().withAll(entered);
        assertThatThrownBy(() -> ledger.with(entry))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
        assertThat(ledger.hasEntry(entry.getId())).isFalse();
    }

    private static Balances on(int day, List<Entry> entered) {
        return balances(Ledger.upTo(day(day)).withAll(entered));
    }

    @Test
    @DisplayName(
            "60 released on day 8 and taken back on day 12: of 100, another 60 can't be released on day 9, but on day 12")
    void releasedMeanwhile() {
        List<Entry> entered = List.of(CALL_OFF, release("F-1", "60", 8), reversal("R-1", "F-1", day(12)));
        assertRefused(
                entered,
                release("F-2", "60", 9),
                "entry.amount: expected at most what is left of A-1 in 2024 from 2024-02-10 on, SEK 40.00, "
                        + "but was 'SEK 60.00'");
        List<Entry> later =
                List.of(CALL_OFF, release("F-1", "60", 8), reversal("R-1", "F-1", day(12)), release("F-2", "60", 12));
        assertThat(on(11, later).getCommitted()).isEqualTo(sek("40.00"));
        assertThat(on(12, later).getCommitted()).isEqualTo(sek("40.00"));
    }

    @Test
    @DisplayName("an index step of day 10 gives nothing to a release of day 9")
    void raisedLater() {
        Entry step = Entry.indexStep(id("X-1"), A1, amount("10"), day(10));
        assertRefused(
                List.of(CALL_OFF, step),
                release("F-1", "100.01", 9),
                "entry.amount: expected at most what is left of A-1 in 2024 from 2024-02-10 on, SEK 100.00, "
                        + "but was 'SEK 100.01'");
        assertThat(on(9, List.of(CALL_OFF, step, release("F-1", "100", 9))).getCommitted())
                .isEqualTo(sek("0.00"));
        assertThat(on(10, List.of(CALL_OFF, step, release("F-1", "110", 10))).getCommitted())
                .isEqualTo(sek("0.00"));
    }

    @Test
    @DisplayName("a release of day 10 leaves less to one of day 9 that is recorded after it")
    void takenLater() {
        assertRefused(
                List.of(CALL_OFF, release("F-1", "70", 10)),
                release("F-2", "30.01", 9),
                "entry.amount: expected at most what is left of A-1 in 2024 from 2024-02-10 on, SEK 30.00, "
                        + "but was 'SEK 30.01'");
        List<Entry> all = List.of(CALL_OFF, release("F-1", "70", 10), release("F-2", "30", 9));
        assertThat(on(9, all).getCommitted()).isEqualTo(sek("70.00"));
        assertThat(on(10, all).getCommitted()).isEqualTo(sek("0.00"));
    }

    @Test
    @DisplayName(
            "of 50 set aside, all is drawn from day 5 to 12, so that a call-off of day 8 draws nothing and one of 12 all")
    void drawnMeanwhile() {
        Entry reservation = Entry.reservation(id("S-1"), amount("50"), DAY, BudgetPart.whole());
        List<Entry> entered = List.of(reservation, drawing("A-1", 5), reversal("R-1", "A-1", day(12)));
        for (int drawn : List.of(8, 12)) {
            Ledger ledger = Ledger.empty().withAll(entered).with(drawing("A-2", drawn));
            assertThat(balances(ledger).getReserved()).isEqualTo(sek(drawn == 8 ? "50.00" : "0.00"));
        }
        List<Entry> early = List.of(reservation, drawing("A-1", 5), reversal("R-1", "A-1", day(12)), drawing("A-2", 8));
        assertThat(on(8, early).getReserved()).isEqualTo(sek("0.00"));
        assertThat(on(11, early).getReserved()).isEqualTo(sek("0.00"));
    }

    private static Entry drawing(String id, int day) {
        return callOff(id, "80", day(day)).toBuilder().against(id("S-1")).build();
    }

    @Test
    @DisplayName("an invoice of 60 that is credited in full from day 5 to 20 can't be credited again on day 8")
    void creditedMeanwhile() {
        List<Entry> entered = List.of(
                CALL_OFF, invoice("I-1", "A-1", "60", DAY), credit("C-1", "60", 5), reversal("R-1", "C-1", day(20)));
        assertRefused(
                entered,
                credit("C-2", "0.01", 8),
                "entry.amount: expected at most what is left of I-1 from 2024-02-09 on, SEK 0.00, but was 'SEK 0.01'");
        assertThat(balances(Ledger.empty().withAll(entered).with(credit("C-2", "60", 20)))
                        .getInvoiced())
                .isEqualTo(sek("0.00"));
    }

    private static Entry credit(String id, String amount, int day) {
        return Entry.creditNote(id(id), A1, id("I-1"), amount(amount), day(day));
    }

    @Test
    @DisplayName("a call-off with a release that is taken back on day 12 is reversed on day 12 at the earliest")
    void restedOnMeanwhile() {
        List<Entry> entered = List.of(CALL_OFF, release("F-1", "60", 8), reversal("R-1", "F-1", day(12)));
        assertRefused(
                entered,
                reversal("R-2", "A-1", day(11)),
                "entry.day: expected 2024-02-13 or later, since entries that rest on A-1 are taken back by then, "
                        + "but was '2024-02-12'");
        assertThat(balances(Ledger.empty().withAll(entered).with(reversal("R-2", "A-1", day(12))))
                        .getCommitted())
                .isEqualTo(sek("0.00"));
    }

    @Test
    @DisplayName(
            "a call-off of one year until day 20, when a part is carried over: a release of day 10 needn't state its year")
    void carriedOverLater() {
        Entry carried = Entry.carryOver(id("O-1"), A1, amount("40"), day(20), Year.of(2024), Year.of(2025));
        List<Entry> all = List.of(CALL_OFF, carried, release("F-1", "60", 10));
        assertThat(on(30, all).in(Year.of(2024)).getCommitted()).isEqualTo(sek("0.00"));
        assertThat(on(30, all).in(Year.of(2025)).getCommitted()).isEqualTo(sek("40.00"));
        assertRefused(
                List.of(CALL_OFF, carried),
                release("F-1", "60.01", 10),
                "entry.amount: expected at most what is left of A-1 in 2024 from 2024-02-11 on, SEK 60.00, "
                        + "but was 'SEK 60.01'");
    }
}
