package se.samverkan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.budget.Entries.DAY;
import static se.samverkan.core.budget.Entries.amount;
import static se.samverkan.core.budget.Entries.balances;
import static se.samverkan.core.budget.Entries.callOff;
import static se.samverkan.core.budget.Entries.invoice;
import static se.samverkan.core.budget.Entries.payment;
import static se.samverkan.core.budget.Entries.reversal;
import static se.samverkan.core.budget.Entries.sums;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.money.VatBasis;

@DisplayName("A ledger adds its entries up")
class LedgerTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);

    private static final List<Entry> ENTRIES = List.of(
            callOff("A-1", "400000", DAY),
            invoice("I-1", "A-1", "150000.50", MARCH),
            invoice("I-2", "A-1", "0.01", JUNE),
            payment("P-1", "A-1", "150000.50", JUNE),
            callOff("A-2", "100000", JUNE),
            reversal("R-1", "I-2", JUNE));

    @Test
    @DisplayName("is empty at first, in no currency and on no basis")
    void empty() {
        assertThat(Ledger.empty().getCurrency()).isEmpty();
        assertThat(Ledger.empty().getVatBasis()).isEmpty();
        assertThat(Ledger.empty().accepts(amount("EUR 1.00"))).isTrue();
        assertThat(sums(balances(Ledger.empty()))).isEqualTo("0 0 0");
        assertThat(balances(Ledger.empty()).getCommitted().getCurrencyUnit()).isEqualTo(CurrencyUnit.of("XXX"));
        assertThat(Ledger.empty().hasEntry(EntryId.of("A-1"))).isFalse();
    }

    @Test
    @DisplayName("commits what is called off, and keeps invoiced and paid apart from it")
    void adds() {
        Ledger ledger = Ledger.empty().withAll(ENTRIES);
        assertThat(sums(balances(ledger))).isEqualTo("500000.00 150000.50 150000.50");
        assertThat(ledger.getCurrency()).hasValue(CurrencyUnit.of("SEK"));
        assertThat(ledger.getVatBasis()).hasValue(VatBasis.EXCLUDING_VAT);
        assertThat(balances(ledger)).isEqualTo(balances(Ledger.empty().withAll(ENTRIES)));
    }

    @ParameterizedTest(name = "by {0}: {1}")
    @DisplayName("counts by the end of a day the entries of that day and earlier, whenever they came")
    @CsvSource({
        "2024-01-31, 0.00 0.00 0.00",
        "2024-02-01, 400000.00 0.00 0.00",
        "2024-03-30, 400000.00 0.00 0.00",
        "2024-03-31, 400000.00 150000.50 0.00",
        "2024-06-29, 400000.00 150000.50 0.00",
        "2024-06-30, 500000.00 150000.50 150000.50"
    })
    void upTo(LocalDate day, String expected) {
        assertThat(sums(balances(Ledger.upTo(day).withAll(ENTRIES)))).isEqualTo(expected);
    }

    @Test
    @DisplayName("takes an entry back from a day on; the day before, it still counts")
    void reversals() {
        List<Entry> entries = List.of(callOff("A-1", "400000", DAY), reversal("R-1", "A-1", JUNE));
        Ledger before = Ledger.upTo(JUNE.minusDays(1)).withAll(entries);
        Ledger after = Ledger.upTo(JUNE).withAll(entries);
        CallOffId callOff = CallOffId.of("A-1");
        assertThat(sums(balances(before))).isEqualTo("400000.00 0.00 0.00");
        assertThat(sums(balances(after))).isEqualTo("0.00 0.00 0.00");
        assertThat(before.isStanding(callOff)).isTrue();
        assertThat(after.isStanding(callOff)).isFalse();
        assertThat(before.isReversed(EntryId.of("A-1"))).isFalse();
        assertThat(after.isReversed(EntryId.of("A-1"))).isTrue();
        assertThat(after.hasCallOff(callOff)).isTrue();
    }

    @Test
    @DisplayName("holds a call-off of a later day, which doesn't count yet but is known")
    void later() {
        Ledger ledger = Ledger.upTo(DAY).with(callOff("A-1", "400000", JUNE)).with(invoice("I-1", "A-1", "5", DAY));
        CallOffId callOff = CallOffId.of("A-1");
        assertThat(ledger.hasCallOff(callOff)).isTrue();
        assertThat(ledger.isStanding(callOff)).isFalse();
        assertThat(sums(balances(ledger))).isEqualTo("0.00 5.00 0.00");
        assertThat(ledger.hasCallOff(CallOffId.of("I-1"))).isFalse();
        assertThat(ledger.isStanding(CallOffId.of("I-1"))).isFalse();
    }

    @Test
    @DisplayName("may be reversed and invoiced in parts: what is invoiced stays, until it is reversed itself")
    void partsOfACallOff() {
        Ledger ledger = Ledger.empty()
                .with(callOff("A-1", "400000", DAY))
                .with(invoice("I-1", "A-1", "1", DAY))
                .with(reversal("R-1", "A-1", DAY));
        assertThat(sums(balances(ledger))).isEqualTo("0.00 1.00 0.00");
        assertThat(sums(balances(ledger.with(reversal("R-2", "I-1", DAY))))).isEqualTo("0.00 0.00 0.00");
    }

    @Test
    @DisplayName("is kept in euro, or including VAT, or on a basis that nobody has stated, if the first entry is")
    void otherBases() {
        Ledger unstated = Ledger.empty().with(callOff("A-1", "EUR 1.00", DAY));
        assertThat(unstated.getCurrency()).hasValue(CurrencyUnit.EUR);
        assertThat(unstated.getVatBasis()).isEmpty();
        assertThat(unstated.accepts(amount("EUR 2.00"))).isTrue();
        assertThat(unstated.accepts(amount("EUR 2.00 INCLUDING_VAT"))).isFalse();
        assertThat(unstated.accepts(amount("SEK 2.00"))).isFalse();
    }
}
