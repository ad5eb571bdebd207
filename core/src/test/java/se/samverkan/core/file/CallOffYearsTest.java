package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.amount;
import static se.samverkan.core.file.Files.callOff;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.PlannedDelivery;
import se.samverkan.core.budget.YearSplit;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.LotId;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;

@DisplayName("A call-off falls on the calendar years by the way that the parties have agreed")
class CallOffYearsTest {

    private static final Year Y2024 = Year.of(2024);
    private static final Year Y2025 = Year.of(2025);
    private static final LocalDate AUTUMN = LocalDate.of(2024, 12, 2);

    private static Money sek(String amount) {
        return Money.parse("SEK " + amount);
    }

    /** Ordered in 2024, and held from 2 December 2024 through 19 January 2025: 30 days and 19. */
    private static CallOff overNewYear(long kronor) {
        return held(kronor, DateRange.ofClosed(AUTUMN, LocalDate.of(2025, 1, 19)));
    }

    private static CallOff held(long kronor, DateRange days) {
        return callOff("A-1", kronor, DAY).toBuilder()
                .activity(CommissionedCourse.builder()
                        .title(Text.of("Kurs"))
                        .dates(days)
                        .build())
                .build();
    }

    private static CallOff undated(long kronor) {
        return callOff("A-1", kronor, DAY).toBuilder()
                .activity(CommissionedCourse.builder().title(Text.of("Kurs")).build())
                .build();
    }

    @Test
    @DisplayName("by the day of the order, all of it on that year, and nothing is stated beside")
    void byOrderDay() {
        Entry entry = overNewYear(49).toEntry(YearSplit.BY_ORDER_DAY);
        assertThat(entry.getYearParts()).isEmpty();
        assertThat(entry).isEqualTo(overNewYear(49).toEntry());
    }

    @Test
    @DisplayName("by day, 49 000 kr over 30 and 19 days are 30 000 and 19 000 kr")
    void byDay() {
        assertThat(overNewYear(49_000).toEntry(YearSplit.BY_DAY).getYearParts())
                .isEqualTo(Map.of(Y2024, sek("30000.00"), Y2025, sek("19000.00")));
        assertThat(overNewYear(1).toEntry(YearSplit.BY_DAY).getYearParts())
                .isEqualTo(Map.of(Y2024, sek("0.61"), Y2025, sek("0.39")));
    }

    @Test
    @DisplayName("by day, a leap year in between has its 366 days")
    void leapYear() {
        CallOff overLeapYear = held(732, DateRange.ofClosed(LocalDate.of(2023, 12, 31), LocalDate.of(2025, 12, 31)));
        assertThat(overLeapYear.toEntry(YearSplit.BY_DAY).getYearParts())
                .isEqualTo(Map.of(Year.of(2023), sek("1.00"), Y2024, sek("366.00"), Y2025, sek("365.00")));
    }

    @Test
    @DisplayName("by day or by delivery, a call-off without days is on no year, and still in the whole")
    void open() {
        assertThat(undated(100).toEntry(YearSplit.BY_DAY).isYearOpen()).isTrue();
        assertThat(undated(100).toEntry(YearSplit.BY_DELIVERY).isYearOpen()).isTrue();
        assertThat(undated(100).toEntry(YearSplit.BY_PLAN).isYearOpen()).isTrue();
        assertThat(undated(100).toEntry(YearSplit.BY_ORDER_DAY).isYearOpen()).isFalse();
        Balances balances = balances(undated(100), YearSplit.BY_DAY);
        assertThat(balances.getCommitted()).isEqualTo(sek("100.00"));
        assertThat(balances.in(Y2024).getCommitted()).isEqualTo(sek("0.00"));
        assertThat(balances.withYearOpen().getCommitted()).isEqualTo(sek("100.00"));
    }

    @Test
    @DisplayName("by delivery, on the years of the deliveries stated, or else on that of the last day")
    void byDelivery() {
        assertThat(overNewYear(49_000).toEntry(YearSplit.BY_DELIVERY).getYearParts())
                .isEqualTo(Map.of(Y2025, sek("49000.00")));
        CallOff delivered = overNewYear(49_000).toBuilder()
                .addDeliveries(
                        PlannedDelivery.of(AUTUMN, sek("10000.00")),
                        PlannedDelivery.of(AUTUMN.plusDays(14), sek("15000.00")),
                        PlannedDelivery.of(LocalDate.of(2025, 1, 19), sek("24000.00")))
                .build();
        assertThat(delivered.toEntry(YearSplit.BY_DELIVERY).getYearParts())
                .isEqualTo(Map.of(Y2024, sek("25000.00"), Y2025, sek("24000.00")));
    }

    @Test
    @DisplayName("by plan, as the call-off says")
    void byPlan() {
        CallOff planned = overNewYear(100).toBuilder()
                .putYearPlan(Y2024, sek("90.00"))
                .putYearPlan(Y2025, sek("10.00"))
                .build();
        assertThat(planned.toEntry(YearSplit.BY_PLAN).getYearParts())
                .isEqualTo(Map.of(Y2024, sek("90.00"), Y2025, sek("10.00")));
        Balances balances = balances(planned, YearSplit.BY_PLAN);
        assertThat(balances.in(Y2025).getCommitted()).isEqualTo(sek("10.00"));
    }

    private static Balances balances(CallOff callOff, YearSplit way) {
        AgreementFile file = AgreementFile.open(AGREEMENT.toBuilder()
                        .callOffTerms(CallOffTerms.builder().yearSplit(way).build())
                        .build())
                .record(callOff, DAY);
        Balances kept = file.at(AsOf.on(DAY.plusYears(2))).balances();
        AgreementFile later = file.record(callOff("A-2", 1, DAY), DAY.plusDays(1));
        assertThat(later.at(AsOf.on(DAY.plusYears(2)).knownOn(DAY)).balances()).isEqualTo(kept);
        return kept;
    }

    @Test
    @DisplayName("where the agreement doesn't say, all counts in the year of the order")
    void unstated() {
        AgreementFile file = AgreementFile.open(AGREEMENT).record(overNewYear(49_000), DAY);
        assertThat(file.at(AsOf.on(DAY)).balances().in(Y2024).getCommitted()).isEqualTo(sek("49000.00"));
    }

    @Test
    @DisplayName("deliveries and a plan that don't add up to the amount are refused, by name and sum")
    void refused() {
        assertThatThrownBy(overNewYear(100).toBuilder().addDeliveries(PlannedDelivery.of(AUTUMN, sek("99.99")))::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("callOff.deliveries: expected amounts that add up to SEK 100.00, but was 'SEK 99.99'");
        assertThatThrownBy(overNewYear(100).toBuilder().putYearPlan(Y2024, sek("100.01"))::build)
                .hasMessage("callOff.yearPlan: expected amounts that add up to SEK 100.00, but was 'SEK 100.01'");
        assertThatThrownBy(overNewYear(100).toBuilder()
                        .putYearPlan(Y2024, sek("-1.00"))
                        .putYearPlan(Y2025, sek("101.00"))::build)
                .hasMessageStartingWith("callOff.yearPlan[2024]: expected an amount of 0 or more");
        assertThatThrownBy(overNewYear(100).toBuilder().putYearPlan(Y2024, Money.parse("EUR 100.00"))::build)
                .hasMessage("callOff.yearPlan: expected amounts in SEK, but was 'EUR 100.00'");
        assertThatThrownBy(() -> PlannedDelivery.of(AUTUMN, sek("-0.01")))
                .hasMessage("delivery.amount: expected an amount of 0 or more, but was 'SEK -0.01'");
        assertThatThrownBy(overNewYear(100).toBuilder().accountingString("a\nb")::build)
                .hasMessageStartingWith("callOff.accountingString");
    }

    @Test
    @DisplayName("with another amount, deliveries and plan follow in proportion")
    void scaled() {
        CallOff planned = overNewYear(100).toBuilder()
                .putYearPlan(Y2024, sek("90.00"))
                .putYearPlan(Y2025, sek("10.00"))
                .addDeliveries(
                        PlannedDelivery.of(AUTUMN, sek("50.00")), PlannedDelivery.of(AUTUMN.plusDays(1), sek("50.00")))
                .build();
        CallOff scaled = planned.costing(VatAmount.of(sek("0.05"), VatBasis.EXCLUDING_VAT));
        assertThat(scaled.getYearPlan()).isEqualTo(Map.of(Y2024, sek("0.05"), Y2025, sek("0.00")));
        assertThat(scaled.getDeliveries())
                .containsExactly(
                        PlannedDelivery.of(AUTUMN, sek("0.03")), PlannedDelivery.of(AUTUMN.plusDays(1), sek("0.02")));
        CallOff fromNothing = planned.costing(amount(0)).costing(amount(10));
        assertThat(fromNothing.getDeliveries().get(0).getAmount()).isEqualTo(sek("5.00"));
        assertThat(overNewYear(100).costing(amount(7))).isEqualTo(overNewYear(7));
    }

    @Test
    @DisplayName("its lot, its reservation and its accounting string are those of its entry")
    void entry() {
        Entry entry = overNewYear(100).toBuilder()
                .lot(LotId.of("L-1"))
                .reservation(EntryId.of("S-1"))
                .accountingString("4500 31200")
                .build()
                .toEntry();
        assertThat(entry.getLot()).hasValue(LotId.of("L-1"));
        assertThat(entry.getAgainst()).hasValue(EntryId.of("S-1"));
        assertThat(entry.getAccountingString()).hasValue("4500 31200");
        assertThat(entry.getYearParts()).isEmpty();
    }
}
