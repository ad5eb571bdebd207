package se.samverkan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.budget.Entries.amount;
import static se.samverkan.core.budget.Entries.balances;
import static se.samverkan.core.budget.Entries.callOff;
import static se.samverkan.core.budget.Entries.sek;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.index.IndexClause;
import se.samverkan.core.index.IndexSeries;
import se.samverkan.core.index.IndexStep;
import se.samverkan.core.text.Text;

@DisplayName("An index step in the ledger shows the figures that it rests on")
class IndexStepEntryTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2018, 1, 1);
    private static final CallOffId A1 = CallOffId.of("A-1");

    /** 900 kr an hour as of 2015, raised by the PKV's 2.7 % to 924 kr in whole kronor. */
    private static final IndexStep STEP = IndexClause.builder()
            .series("PKV")
            .baseMonth(YearMonth.of(2015, 1))
            .lagMonths(24)
            .roundingStep(sek("1"))
            .roundingMode(RoundingMode.HALF_UP)
            .build()
            .index(
                    amount("900"),
                    YearMonth.of(2018, 1),
                    IndexSeries.builder()
                            .name("PKV")
                            .source(Text.of("SKR"))
                            .publishedOn(LocalDate.of(2017, 10, 2))
                            .index(Year.of(2015), "100")
                            .index(Year.of(2016), "102.7")
                            .build())
            .getStep()
            .orElseThrow();

    @Test
    @DisplayName(
            "100 hours at 900 kr become 100 at 924: 2 400 kr more are committed, and the entry tells by which figures")
    void hours() {
        Entry entry = Entry.indexStep(EntryId.of("X-1"), A1, amount("2400"), NEW_YEAR).toBuilder()
                .indexStep(STEP)
                .build();
        Ledger ledger = Ledger.empty()
                .with(callOff("A-1", "90000", LocalDate.of(2017, 11, 1)).toBuilder()
                        .yearOpen(true)
                        .build())
                .with(entry);
        assertThat(balances(ledger).getCommitted()).isEqualTo(sek("92400.00"));
        assertThat(entry.getIndexStep().orElseThrow())
                .hasToString("SEK 900.00 EXCLUDING_VAT × PKV 102.7/100 = SEK 924.00 EXCLUDING_VAT in 2018-01");
        assertThat(entry.toBuilder().build()).isEqualTo(entry);
    }

    @Test
    @DisplayName("an entry of another kind has none")
    void otherKind() {
        Entry.Builder release = Entry.release(EntryId.of("F-1"), A1, amount("1"), NEW_YEAR).toBuilder()
                .indexStep(STEP);
        assertThatThrownBy(release::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "entry.kind: expected an index step, since the step of an index is stated, but was 'RELEASE'");
    }

    @Test
    @DisplayName("a step that the host hasn't stated stays unstated")
    void unstated() {
        assertThat(Entry.indexStep(EntryId.of("X-1"), A1, amount("2400"), NEW_YEAR)
                        .getIndexStep())
                .isEmpty();
    }
}
