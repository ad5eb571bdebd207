package se.samverkan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.budget.Entries.DAY;
import static se.samverkan.core.budget.Entries.amount;
import static se.samverkan.core.budget.Entries.callOff;
import static se.samverkan.core.budget.Entries.sek;

import java.time.Year;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.EntryId;

@DisplayName("What an entry says of its years and its budget parts is refused where it can't be")
class EntryYearsTest {

    private static final Entry.Builder CALL_OFF = callOff("A-1", "100", DAY).toBuilder();
    private static final BudgetPart IN_2024 = BudgetPart.of(Year.of(2024));

    private static void assertRefused(Entry.Builder builder, String message) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    private static Entry.Builder parts(Money one, Money other) {
        return callOff("A-1", "100", DAY).toBuilder()
                .putYearParts(Year.of(2024), one)
                .putYearParts(Year.of(2025), other);
    }

    @Test
    @DisplayName("parts that are an öre short, of another sign, in another currency or of no year")
    void parts() {
        assertThat(parts(sek("60.00"), sek("40.00")).build().getYearParts().firstKey())
                .isEqualTo(Year.of(2024));
        assertRefused(
                parts(sek("60.00"), sek("39.99")),
                "entry.yearParts: expected parts that add up to SEK 100.00, but was 'SEK 99.99'");
        assertRefused(
                parts(sek("101.00"), sek("-1.00")),
                "entry.yearParts[2025]: expected a part of SEK 100.00, of the same sign, but was 'SEK -1.00'");
        assertRefused(
                parts(sek("60.00"), Money.parse("EUR 40.00")),
                "entry.yearParts[2025]: expected a part of SEK 100.00, of the same sign, but was 'EUR 40.00'");
        assertRefused(
                callOff("A-1", "100", DAY).toBuilder().putYearParts(Year.of(10_000), sek("100.00")),
                "entry.yearParts: expected a year of 1 to 9999, but was '10000'");
    }

    @Test
    @DisplayName("parts of an amount whose year is open, and of a reversal")
    void without() {
        assertRefused(
                parts(sek("60.00"), sek("40.00")).yearOpen(true),
                "entry.yearParts: expected none, where there is no amount or its year is open, but was "
                        + "'{2024=SEK 60.00, 2025=SEK 40.00}'");
        assertRefused(
                Entries.reversal("R-1", "A-1", DAY).toBuilder().yearOpen(true),
                "entry.kind: expected a kind with years of its own, but was 'REVERSAL'");
    }

    @Test
    @DisplayName("a carry-over to the same or an earlier year, of no year, or to another area")
    void carryOver() {
        assertThatThrownBy(() -> Entry.carryOver(EntryId.of("O-1"), amount("1"), DAY, IN_2024, Year.of(2023)))
                .hasMessage("entry.movedTo: expected a year after 2024, but was '2023'");
        assertThatThrownBy(() -> Entry.carryOver(EntryId.of("O-1"), amount("1"), DAY, IN_2024, Year.of(2024)))
                .hasMessage("entry.movedTo: expected another part than 2024, but was '2024'");
        assertThatThrownBy(() -> Entry.carryOver(
                        EntryId.of("O-1"), amount("1"), DAY, BudgetPart.of(Entries.CARE), Year.of(2025)))
                .hasMessage("entry.movedFrom: expected a part of a year, and the same of a later one, "
                        + "but was 'Socialförvaltningen'");
        assertRefused(
                Entry.carryOver(EntryId.of("O-1"), amount("1"), DAY, IN_2024, Year.of(2025)).toBuilder()
                        .movedTo(BudgetPart.of(Year.of(2025)).in(CollaborationArea.RESEARCH)),
                "entry.movedFrom: expected a part of a year, and the same of a later one, but was '2024'");
        assertRefused(
                Entry.carryOver(EntryId.of("O-1"), amount("1"), DAY, IN_2024.in(Entries.CARE), Year.of(2025))
                        .toBuilder()
                        .callOff(CallOffId.of("A-1")),
                "entry.movedFrom: expected a year alone, since the rest is the call-off's, "
                        + "but was '2024, Socialförvaltningen'");
    }

    @Test
    @DisplayName(
            "an amount of 0 or below in every kind but the call-off, which may be 0, and the index step, which may fall")
    void signs() {
        CallOffId callOff = CallOffId.of("A-1");
        EntryId id = EntryId.of("E-1");
        assertThat(CALL_OFF.amount(amount("0")).build().getAmount()).isPresent();
        assertThat(Entry.indexStep(id, callOff, amount("-0.01"), DAY).getAmount())
                .hasValue(amount("-0.01"));
        assertThatThrownBy(() -> Entry.indexStep(id, callOff, amount("0"), DAY))
                .hasMessageContaining("expected an amount above or below 0");
        for (String wrong : new String[] {"0", "-0.01"}) {
            String message = "entry.amount: expected an amount above 0, but was 'SEK "
                    + (wrong.equals("0") ? "0.00" : wrong) + " EXCLUDING_VAT'";
            assertThatThrownBy(() -> Entry.plan(id, amount(wrong), DAY, IN_2024))
                    .hasMessage(message);
            assertThatThrownBy(() -> Entry.reservation(id, amount(wrong), DAY, IN_2024))
                    .hasMessage(message);
            assertThatThrownBy(() -> Entry.release(id, callOff, amount(wrong), DAY))
                    .hasMessage(message);
            assertThatThrownBy(() -> Entry.accrual(id, callOff, amount(wrong), DAY))
                    .hasMessage(message);
            assertThatThrownBy(() -> Entry.creditNote(id, callOff, EntryId.of("I-1"), amount(wrong), DAY))
                    .hasMessage(message);
            assertThatThrownBy(() -> Entry.transfer(id, amount(wrong), DAY, IN_2024, BudgetPart.of(Year.of(2025))))
                    .hasMessage(message);
        }
    }

    @Test
    @DisplayName("a release of both a call-off and a reservation, or a credit note of no invoice")
    void against() {
        assertRefused(
                Entry.release(EntryId.of("F-1"), CallOffId.of("A-1"), amount("1"), DAY).toBuilder()
                        .against(EntryId.of("S-1")),
                "entry.against: expected none in this kind, RELEASE, but was 'S-1'");
        assertRefused(
                Entry.creditNote(EntryId.of("C-1"), CallOffId.of("A-1"), EntryId.of("I-1"), amount("1"), DAY)
                        .toBuilder()
                        .against(java.util.Optional.empty()),
                "entry.against: expected an earlier entry, as the kind needs, but was 'none'");
    }
}
