package se.samverkan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.budget.Entries.DAY;
import static se.samverkan.core.budget.Entries.balances;
import static se.samverkan.core.budget.Entries.callOff;
import static se.samverkan.core.budget.Entries.invoice;
import static se.samverkan.core.budget.Entries.payment;
import static se.samverkan.core.budget.Entries.reversal;
import static se.samverkan.core.budget.Entries.sums;

import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("A ledger refuses an entry that can't be, and is then as it was")
class LedgerRefusalTest {

    private static final String MOST = "92233720368547758.07";

    private static final Ledger LEDGER = Ledger.empty()
            .with(callOff("A-1", "400000", DAY))
            .with(invoice("I-1", "A-1", "100", DAY))
            .with(callOff("A-2", "200000", DAY))
            .with(reversal("R-1", "A-2", DAY));

    private static void assertRefused(Ledger ledger, Entry entry, String message) {
        Balances before = balances(ledger);
        assertThatThrownBy(() -> ledger.with(entry))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
        assertThat(balances(ledger)).isEqualTo(before);
        boolean isNew = !message.startsWith("entry.id");
        assertThat(ledger.hasEntry(entry.getId())).isEqualTo(!isNew);
    }

    @Test
    @DisplayName("an id that is used, by whatever kind of entry")
    void usedIds() {
        String used = "entry.id: expected an id that no earlier entry has, but was '";
        assertRefused(LEDGER, callOff("A-1", "1", DAY), used + "A-1'");
        assertRefused(LEDGER, callOff("I-1", "1", DAY), used + "I-1'");
        assertRefused(LEDGER, invoice("A-1", "A-1", "1", DAY), used + "A-1'");
        assertRefused(LEDGER, reversal("R-1", "I-1", DAY), used + "R-1'");
    }

    @ParameterizedTest
    @DisplayName("another currency or basis than the first entry's, even where that one is reversed")
    @CsvSource({"EUR 1.00 EXCLUDING_VAT", "SEK 1.00 INCLUDING_VAT", "SEK 1.00"})
    void mixed(String amount) {
        assertRefused(
                LEDGER,
                callOff("A-3", amount, DAY),
                "entry.amount: expected an amount in SEK, EXCLUDING_VAT as the earlier entries, but was '" + amount
                        + "'");
        Ledger reversed = Ledger.empty().with(callOff("A-1", "1", DAY)).with(reversal("R-1", "A-1", DAY));
        assertThat(reversed.accepts(Entries.amount(amount))).isFalse();
    }

    @Test
    @DisplayName("a stated basis where the first entry's is unstated")
    void statedAmongUnstated() {
        assertRefused(
                Ledger.empty().with(callOff("A-1", "SEK 1.00", DAY)),
                callOff("A-2", "1", DAY),
                "entry.amount: expected an amount in SEK, its VAT basis unstated as the earlier entries, "
                        + "but was 'SEK 1.00 EXCLUDING_VAT'");
    }

    @ParameterizedTest
    @DisplayName("an invoice or a payment of a call-off that is unknown, is none, or is reversed")
    @CsvSource({"A-9", "I-1", "R-1", "A-2"})
    void callOffs(String callOff) {
        String message =
                "entry.callOff: expected a call-off in the ledger that isn't reversed, but was '" + callOff + "'";
        assertRefused(LEDGER, invoice("I-9", callOff, "1", DAY), message);
        assertRefused(LEDGER, payment("P-9", callOff, "1", DAY), message);
    }

    @ParameterizedTest
    @DisplayName("a reversal of what is unknown, is a reversal, or is reversed already")
    @CsvSource({"A-9", "R-1", "A-2", "R-9"})
    void reversals(String reversed) {
        assertRefused(
                LEDGER,
                reversal("R-9", reversed, DAY),
                "entry.reversed: expected an entry in the ledger that is neither reversed nor a reversal, but was '"
                        + reversed + "'");
    }

    @Test
    @DisplayName("a reversal that counts earlier than what it takes back")
    void earlierReversal() {
        assertRefused(
                LEDGER,
                reversal("R-9", "A-1", DAY.minusDays(1)),
                "entry.day: expected the day of the entry taken back, 2024-02-01, or later, but was '2024-01-31'");
        assertThat(LEDGER.with(reversal("R-9", "A-1", DAY))
                        .hasEntry(reversal("R-9", "A-1", DAY).getId()))
                .isTrue();
    }

    @Test
    @DisplayName("an öre more than a long holds, in each stage for itself, and reversed amounts counted too")
    void overflow() {
        Ledger full = Ledger.empty().with(callOff("A-1", MOST, DAY));
        assertThat(sums(balances(full))).isEqualTo(MOST + " 0.00 0.00");
        String refused = "entry.amount: expected an amount whose sum with the earlier ones fits in a long of minor "
                + "units, but was 'SEK 0.01 EXCLUDING_VAT'";
        assertRefused(full, callOff("A-2", "0.01", DAY), refused);
        Ledger invoiced = full.with(invoice("I-1", "A-1", MOST, DAY)).with(payment("P-1", "A-1", MOST, DAY));
        assertThat(sums(balances(invoiced))).isEqualTo(MOST + " " + MOST + " " + MOST);
        assertRefused(invoiced, invoice("I-2", "A-1", "0.01", DAY), refused);
        assertRefused(invoiced, payment("P-2", "A-1", "0.01", DAY), refused);
        assertRefused(full.with(reversal("R-1", "A-1", DAY)), callOff("A-2", "0.01", DAY), refused);
    }

    @Test
    @NullUnmarked
    @DisplayName("null by name, and a last day outside the years 1 to 9999")
    void illegal() {
        assertThatThrownBy(() -> LEDGER.with(null)).hasMessage("entry");
        assertThatThrownBy(() -> Ledger.upTo(null)).hasMessage("lastDay");
        assertThatThrownBy(() -> Ledger.upTo(LocalDate.MIN)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> balances(LEDGER).in((java.time.Year) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("year");
    }
}
