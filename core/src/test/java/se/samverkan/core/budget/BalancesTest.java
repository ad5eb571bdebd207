package se.samverkan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.budget.Entries.CARE;
import static se.samverkan.core.budget.Entries.DAY;
import static se.samverkan.core.budget.Entries.HARNOSAND;
import static se.samverkan.core.budget.Entries.SCHOOLS;
import static se.samverkan.core.budget.Entries.SUNDSVALL;
import static se.samverkan.core.budget.Entries.amount;
import static se.samverkan.core.budget.Entries.basisOf;
import static se.samverkan.core.budget.Entries.callOff;
import static se.samverkan.core.budget.Entries.invoice;
import static se.samverkan.core.budget.Entries.reversal;
import static se.samverkan.core.budget.Entries.sek;
import static se.samverkan.core.budget.Entries.sums;
import static se.samverkan.core.code.CollaborationArea.EDUCATION;
import static se.samverkan.core.code.CollaborationArea.OPERATIONAL_DEVELOPMENT;
import static se.samverkan.core.code.CollaborationArea.RESEARCH;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.quantity.Precision;

@DisplayName("Balances are what the entries add up to, beside a ceiling")
class BalancesTest {

    private static final LocalDate LAST_OF_2024 = LocalDate.of(2024, 12, 31);
    private static final LocalDate FIRST_OF_2025 = LocalDate.of(2025, 1, 1);

    private static final Ledger LEDGER = Ledger.empty()
            .with(callOff("A-1", "400000", DAY, HARNOSAND, EDUCATION, Optional.of(SCHOOLS)))
            .with(callOff("A-2", "100000", LAST_OF_2024, SUNDSVALL, EDUCATION, Optional.of(CARE)))
            .with(callOff("A-3", "25000", FIRST_OF_2025, HARNOSAND, OPERATIONAL_DEVELOPMENT, Optional.empty()))
            .with(invoice("I-1", "A-1", "60000", FIRST_OF_2025))
            .with(invoice("I-2", "A-3", "1", FIRST_OF_2025));

    private static final Ceiling CEILING = Ceiling.builder()
            .amount(amount("2000000"))
            .tranche(2024, sek("450000"))
            .build();

    private static final Fact<Boolean> OPEN = Fact.open(InputCode.CEILING_PILOT_COUNTED);

    private static Balances beside(Ceiling ceiling) {
        return Entries.balances(LEDGER, ceiling);
    }

    @Test
    @DisplayName("are told in all, per year, area, department and partner; an invoice belongs where its call-off does")
    void parts() {
        Balances all = beside(CEILING);
        assertThat(sums(all)).isEqualTo("525000.00 60001.00 0.00");
        assertThat(sums(all.in(Year.of(2024)))).isEqualTo("500000.00 0.00 0.00");
        assertThat(sums(all.in(Year.of(2025)))).isEqualTo("25000.00 60001.00 0.00");
        assertThat(sums(all.in(Year.of(2026)))).isEqualTo("0.00 0.00 0.00");
        assertThat(sums(all.in(EDUCATION))).isEqualTo("500000.00 60000.00 0.00");
        assertThat(sums(all.in(RESEARCH))).isEqualTo("0.00 0.00 0.00");
        assertThat(sums(all.of(SCHOOLS))).isEqualTo("400000.00 60000.00 0.00");
        assertThat(sums(all.of(HARNOSAND))).isEqualTo("425000.00 60001.00 0.00");
        assertThat(sums(all.of(HARNOSAND).in(Year.of(2025)).in(EDUCATION))).isEqualTo("0.00 60000.00 0.00");
    }

    @Test
    @DisplayName("list the years, areas, departments and partners that there are entries of, in order")
    void lists() {
        Balances all = beside(CEILING);
        assertThat(all.getYears()).containsExactly(Year.of(2024), Year.of(2025));
        assertThat(all.getAreas()).containsExactly(EDUCATION, OPERATIONAL_DEVELOPMENT);
        assertThat(all.getDepartments()).containsExactly(SCHOOLS, CARE);
        assertThat(all.getPartners()).containsExactly(HARNOSAND, SUNDSVALL);
        assertThat(all.in(OPERATIONAL_DEVELOPMENT).getDepartments()).isEmpty();
        assertThatThrownBy(() -> all.getYears().add(Year.of(1))).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @DisplayName(
            "list a year that has an amount of its own and no entries, in the whole and in the year, but not in another part")
    void yearsWithoutEntries() {
        Ceiling ceiling = CEILING.toBuilder().tranche(2027, sek("400000")).build();
        Balances all = beside(ceiling);
        assertThat(all.getYears()).containsExactly(Year.of(2024), Year.of(2025), Year.of(2027));
        assertThat(all.in(Year.of(2027)).getYears()).containsExactly(Year.of(2027));
        assertThat(all.in(Year.of(2027)).getLeft()).hasValue(sek("400000.00"));
        assertThat(all.of(SCHOOLS).getYears()).containsExactly(Year.of(2024), Year.of(2025));
        assertThat(all.withYearOpen().getYears()).isEmpty();
    }

    @Test
    @DisplayName("tell which part of the budget they are of")
    void part() {
        Balances all = beside(CEILING);
        assertThat(all.getPart()).isEqualTo(BudgetPart.whole());
        assertThat(all.of(SCHOOLS).in(Year.of(2025)).getPart())
                .isEqualTo(BudgetPart.of(SCHOOLS).in(Year.of(2025)));
    }

    @Test
    @DisplayName("leave what the ceiling is above the committed, and of a year's part what that year leaves")
    void left() {
        Balances all = beside(CEILING);
        assertThat(all.getLeft()).hasValue(sek("1475000.00"));
        assertThat(all.in(Year.of(2024)).getLeft()).hasValue(sek("-50000.00"));
        assertThat(all.in(Year.of(2025)).getLeft()).isEmpty();
        assertThat(all.in(EDUCATION).getLeft()).isEmpty();
        assertThat(LEDGER.balances().getLeft()).isEmpty();
    }

    @Test
    @DisplayName("leave nothing where the ceiling is reached, and less than nothing an öre beyond")
    void atTheLimit() {
        assertThat(beside(Ceiling.of(amount("525000"))).getLeft()).hasValue(sek("0.00"));
        assertThat(beside(Ceiling.of(amount("524999.99"))).getLeft()).hasValue(sek("-0.01"));
        assertThat(Entries.balances(Ledger.empty(), Ceiling.of(sek("92233720368547758.07")))
                        .getLeft())
                .hasValue(sek("92233720368547758.07"));
    }

    @Test
    @DisplayName("take an amount back from the year that it was entered in")
    void reversedNextYear() {
        Balances balances = Entries.balances(LEDGER.with(reversal("R-1", "A-2", FIRST_OF_2025)));
        assertThat(sums(balances.in(Year.of(2024)))).isEqualTo("400000.00 0.00 0.00");
        assertThat(sums(balances.in(Year.of(2025)))).isEqualTo("25000.00 60001.00 0.00");
    }

    @Test
    @DisplayName("name the assumption by which a ceiling of unstated basis is compared")
    void assumptions() {
        Assumption assumed = Assumption.vatBasis(VatBasis.EXCLUDING_VAT, "as the example's orders");
        Ceiling ceiling = Ceiling.of(sek("2000000"));
        Balances balances = LEDGER.balances(ceiling, Fact.assumed(VatBasis.EXCLUDING_VAT, assumed), OPEN, List.of());
        assertThat(balances.getAssumptions()).containsExactly(assumed);
        assertThat(balances.getVatBasis()).hasValue(VatBasis.EXCLUDING_VAT);
        assertThat(balances)
                .isNotEqualTo(beside(Ceiling.of(amount("2000000"))))
                .hasToString("committed SEK 525000.00, invoiced SEK 60001.00, paid SEK 0.00, left SEK 1475000.00");
    }

    @ParameterizedTest
    @DisplayName("name what a ceiling can't be compared without, and leave nothing then, in all or in a year")
    @CsvSource({
        "EUR 2000000.00, exchange.rate",
        "SEK 2000000.00, ceiling.vat-basis",
        "SEK 2000000.00 INCLUDING_VAT, vat.rate",
        "EUR 1.00 EXCLUDING_VAT, exchange.rate"
    })
    void incomparable(String amount, String missing) {
        Balances balances = beside(Ceiling.builder()
                .amount(amount(amount))
                .tranche(2024, amount(amount).getMoney())
                .build());
        assertThat(balances.getMissing()).containsExactly(InputCode.of(missing));
        assertThat(balances.getLimit()).isEmpty();
        assertThat(balances.getLeft()).isEmpty();
        assertThat(balances.in(Year.of(2024)).getLeft()).isEmpty();
        assertThat(balances.in(Year.of(2024)).getMissing()).isEmpty();
        assertThat(balances.getCommitted()).isEqualTo(sek("525000.00"));
        assertThat(Entries.balances(Ledger.empty(), Ceiling.of(amount(amount))).getMissing())
                .isEmpty();
    }

    @Test
    @DisplayName("name the exact amount of a ceiling in round terms, and the bases of neither")
    void severalMissing() {
        Ceiling about = CEILING.toBuilder().precision(Precision.ABOUT).build();
        assertThat(beside(about).getMissing()).containsExactly(InputCode.CEILING_EXACT_AMOUNT);
        Ledger unstated = Ledger.empty().with(callOff("A-1", "SEK 80.00", DAY));
        assertThat(Entries.balances(unstated, Ceiling.of(sek("100"))).getMissing())
                .containsExactly(InputCode.CEILING_VAT_BASIS, InputCode.CALL_OFF_VAT_BASIS);
        assertThat(beside(CEILING).getMissing()).isEmpty();
        assertThat(LEDGER.balances().getMissing()).isEmpty();
    }

    @Test
    @DisplayName("leave less by what pilots spent where that counts, of the whole and not of a year")
    void pilots() {
        List<PilotUse> pilots = List.of(PilotUse.of(amount("75000")), PilotUse.of(amount("25000")));
        Balances counted = LEDGER.balances(CEILING, basisOf(CEILING), counted(true), pilots);
        assertThat(counted.getLeft()).hasValue(sek("1375000.00"));
        assertThat(counted.getLimit()).hasValue(sek("2000000.00"));
        assertThat(counted.getSpentByPilots()).hasValue(sek("100000.00"));
        assertThat(counted.in(Year.of(2024)).getSpentByPilots()).isEmpty();
        assertThat(counted.in(Year.of(2024)).getLeft()).hasValue(sek("-50000.00"));
        assertThat(LEDGER.balances(CEILING, basisOf(CEILING), counted(false), pilots)
                        .getLeft())
                .hasValue(sek("1475000.00"));
        Balances open = LEDGER.balances(CEILING, basisOf(CEILING), OPEN, pilots);
        assertThat(open.getMissing()).containsExactly(InputCode.CEILING_PILOT_COUNTED);
        assertThat(open.getLeft()).isEmpty();
        assertThat(open.getSpentByPilots()).isEmpty();
        assertThat(LEDGER.balances(CEILING, basisOf(CEILING), OPEN, List.of(PilotUse.of(amount("0"))))
                        .getMissing())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SEK 15.00, pilot.spent", "SEK 15.00 INCLUDING_VAT, vat.rate", "EUR 15.00 EXCLUDING_VAT, exchange.rate"
    })
    @DisplayName("name what a pilot that counts can't be added without")
    void incomparablePilot(String spent, String missing) {
        List<PilotUse> pilots = List.of(PilotUse.of(amount(spent)));
        assertThat(LEDGER.balances(CEILING, basisOf(CEILING), counted(true), pilots)
                        .getMissing())
                .containsExactly(InputCode.of(missing));
        assertThat(Ledger.empty()
                        .balances(CEILING, basisOf(CEILING), counted(true), pilots)
                        .getMissing())
                .containsExactly(InputCode.of(missing));
        assertThat(LEDGER.balances(CEILING, basisOf(CEILING), counted(true), List.of(PilotUse.unstated()))
                        .getMissing())
                .containsExactly(InputCode.PILOT_SPENT);
        Ceiling unstated = Ceiling.of(sek("100"));
        assertThat(Ledger.empty()
                        .balances(unstated, basisOf(unstated), counted(true), pilots)
                        .getMissing())
                .containsExactly(InputCode.CEILING_VAT_BASIS);
    }

    private static Fact<Boolean> counted(boolean stated) {
        return Fact.stated(InputCode.CEILING_PILOT_COUNTED, stated);
    }

    @Test
    @DisplayName("where nothing states a currency are 0 in none, or in the ceiling's")
    void noCurrency() {
        Ceiling inEuro = Ceiling.of(Money.parse("EUR 100.00"));
        Balances none = Entries.balances(Ledger.empty(), inEuro);
        assertThat(none.getCommitted()).isEqualTo(Money.zero(CurrencyUnit.EUR));
        assertThat(none.in(Year.of(2024)).getPaid()).isEqualTo(Money.zero(CurrencyUnit.EUR));
        assertThat(Ledger.empty().balances().getCommitted().isZero()).isTrue();
    }

    @Test
    @DisplayName("are equal if their parts are")
    void equality() {
        assertThat(beside(CEILING)).isEqualTo(beside(CEILING)).hasSameHashCodeAs(beside(CEILING));
        Ledger otherArea = Ledger.empty().with(callOff("A-1", "1", DAY, HARNOSAND, RESEARCH, Optional.empty()));
        Ledger oneArea = Ledger.empty().with(callOff("A-1", "1", DAY, HARNOSAND, EDUCATION, Optional.empty()));
        assertThat(Entries.balances(otherArea)).isNotEqualTo(Entries.balances(oneArea));
        assertThat(beside(CEILING)).isNotEqualTo(Entries.balances(LEDGER)).isNotEqualTo(sek("1"));
    }
}
