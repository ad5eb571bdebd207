package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.budget.BudgetPart;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;

@DisplayName("A forecast of what will be called off")
class ForecastTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final Municipality CLIENT = PartnerDirectory.sweden().municipality(MunicipalityCode.of("2280"));

    private static VatAmount kr(String amount) {
        return VatAmount.of(Money.parse("SEK " + amount), VatBasis.EXCLUDING_VAT);
    }

    private static AgreementFile file(Optional<Ceiling> ceiling, Term term) {
        return AgreementFile.open(FrameworkAgreement.builder()
                .id(AgreementId.of("framework"))
                .party(CLIENT, Role.CLIENT)
                .party(PartnerDirectory.sweden().institution("Mittuniversitetet"), Role.PROVIDER)
                .term(term)
                .ceiling(ceiling)
                .build());
    }

    private static AgreementFile file() {
        Ceiling ceiling = Ceiling.builder()
                .amount(kr("2000000"))
                .tranche(2024, Money.parse("SEK 600000"))
                .tranche(2025, Money.parse("SEK 700000"))
                .build();
        return file(Optional.of(ceiling), Term.ofYears(4).startingOn(FIRST));
    }

    private static AgreementFile calledOff(AgreementFile file, String id, String amount, LocalDate day) {
        return file.record(
                CallOff.builder()
                        .id(CallOffId.of(id))
                        .orderedBy(CLIENT)
                        .orderedOn(day)
                        .amount(kr(amount))
                        .activity(
                                CommissionedCourse.builder().title("sv", "Kurs").build())
                        .build(),
                day);
    }

    private static Forecast on(AgreementFile file, LocalDate day) {
        return file.at(AsOf.on(day)).forecast();
    }

    /** The 100th day of the term, 9 April 2024. */
    private static final LocalDate HUNDREDTH = FIRST.plusDays(99);

    @ParameterizedTest
    @CsvSource({
        "500000, 300", // 5 000 a day, and 1 500 000 left
        "500000.01, 300", // 299.999988 days
        "499999.99, 301", // 300.000008 days
        "1000000, 100",
        "1999999.99, 1", // an öre left
        "3, 66666567" // beyond the calendar
    })
    @DisplayName("tells the day on which the ceiling would be reached at today's pace, rounded up to whole days")
    void pace(String committed, long days) {
        Forecast forecast = on(calledOff(file(), "A-1", committed, FIRST), HUNDREDTH);
        Optional<LocalDate> expected = days > 3_000_000 ? Optional.empty() : Optional.of(HUNDREDTH.plusDays(days));
        assertThat(forecast.getCeilingReachedOn()).isEqualTo(expected);
        assertThat(forecast.getPaceSince()).contains(FIRST);
        assertThat(forecast.getPaceAmount()).contains(Money.parse("SEK " + committed));
        assertThat(forecast.getMadeOn()).isEqualTo(HUNDREDTH);
        assertThat(forecast.isCeilingReached()).isFalse();
    }

    @Test
    @DisplayName("counts what is ordered by the day alone, and slows down while nothing is")
    void byDay() {
        AgreementFile file =
                calledOff(calledOff(file(), "A-1", "500000", FIRST), "A-2", "700000", HUNDREDTH.plusDays(1));
        assertThat(on(file, HUNDREDTH).getCeilingReachedOn()).contains(HUNDREDTH.plusDays(300));
        assertThat(on(file, FIRST).getCeilingReachedOn()).contains(FIRST.plusDays(3));
        // 1 200 000 in 101 days leaves 800 000: 67.33 days more
        assertThat(on(file, HUNDREDTH.plusDays(1)).getCeilingReachedOn()).contains(HUNDREDTH.plusDays(69));
    }

    @Test
    @DisplayName("has no day where the ceiling is reached")
    void reached() {
        for (String amount : new String[] {"2000000", "2000000.01"}) {
            Forecast forecast = on(calledOff(file(), "A-1", amount, FIRST), HUNDREDTH);
            assertThat(forecast.isCeilingReached()).isTrue();
            assertThat(forecast.getCeilingReachedOn()).isEmpty();
            assertThat(forecast).hasToString("forecast of 2024-04-09: ceiling reached");
        }
    }

    @Test
    @DisplayName("has no day where there is no pace or no ceiling")
    void absent() {
        assertThat(on(file(), HUNDREDTH).getPaceAmount()).isEmpty();
        assertThat(on(file(), HUNDREDTH).getCeilingReachedOn()).isEmpty();
        AgreementFile uncapped =
                calledOff(file(Optional.empty(), Term.ofYears(4).startingOn(FIRST)), "A-1", "500000", FIRST);
        assertThat(on(uncapped, HUNDREDTH).getPaceAmount()).contains(Money.parse("SEK 500000"));
        assertThat(on(uncapped, HUNDREDTH).getCeilingReachedOn()).isEmpty();
        AgreementFile undated =
                calledOff(file(Optional.of(Ceiling.of(kr("1000000"))), Term.ofYears(4)), "A-1", "500000", FIRST);
        assertThat(on(undated, HUNDREDTH).getPaceSince()).isEmpty();
        assertThat(on(undated, HUNDREDTH).getCeilingReachedOn()).isEmpty();
        AgreementFile early = calledOff(
                file(Optional.of(Ceiling.of(kr("1000000"))), Term.ofYears(4).startingOn(FIRST)),
                "A-1",
                "500000",
                FIRST.minusDays(2));
        assertThat(on(early, FIRST.minusDays(1)).getCeilingReachedOn()).isEmpty();
        assertThat(on(early, FIRST).getCeilingReachedOn()).contains(FIRST.plusDays(1));
    }

    private static YearForecast in(int year, Forecast forecast) {
        return Objects.requireNonNull(forecast.getYears().get(Year.of(year)));
    }

    @Test
    @DisplayName("holds what is planned and likely beside what is committed and the budget, a year")
    void years() {
        AgreementFile file = calledOff(file(), "A-1", "500000", FIRST)
                .record(Entry.plan(EntryId.of("P-1"), kr("550000"), FIRST, BudgetPart.of(Year.of(2024))), FIRST)
                .record(Entry.plan(EntryId.of("P-2"), kr("800000"), FIRST, BudgetPart.of(Year.of(2025))), FIRST);
        Forecast forecast = on(file, HUNDREDTH);
        assertThat(forecast.getYears().keySet()).containsExactly(Year.of(2024), Year.of(2025));
        YearForecast first = in(2024, forecast);
        assertThat(first.getPlanned()).isEqualTo(Money.parse("SEK 550000"));
        assertThat(first.getCommitted()).isEqualTo(Money.parse("SEK 500000"));
        assertThat(first.getLikely()).isEqualTo(Money.parse("SEK 550000"));
        assertThat(first.getBudget()).contains(Money.parse("SEK 600000"));
        assertThat(first.getLikelyLeft()).contains(Money.parse("SEK 50000"));
        YearForecast second = in(2025, forecast);
        assertThat(second.getLikelyLeft()).contains(Money.parse("SEK -100000"));
        AgreementFile reserving = file.record(
                Entry.reservation(EntryId.of("R-1"), kr("60000"), FIRST, BudgetPart.of(Year.of(2024))), FIRST);
        assertThat(in(2024, on(reserving, HUNDREDTH)).getLikely())
                .as("committed and reserved, which is more than planned")
                .isEqualTo(Money.parse("SEK 560000"));
        assertThat(forecast).isEqualTo(on(file, HUNDREDTH)).hasSameHashCodeAs(on(file, HUNDREDTH));
        assertThat(forecast).isNotEqualTo(on(reserving, HUNDREDTH));
    }

    @Test
    @DisplayName("names what is missing where what is committed can't be held against the ceiling")
    void missing() {
        Ceiling unstated = Ceiling.of(Money.parse("SEK 2000000"));
        AgreementFile open =
                calledOff(file(Optional.of(unstated), Term.ofYears(4).startingOn(FIRST)), "A-1", "500000", FIRST);
        Forecast forecast = open.at(AsOf.on(FIRST.plusDays(99))).forecast();
        assertThat(forecast.getMissing()).containsExactly(InputCode.CEILING_VAT_BASIS);
        assertThat(forecast.getCeilingReachedOn()).isEmpty();
        Forecast told = calledOff(file(), "A-1", "500000", FIRST)
                .at(AsOf.on(FIRST.plusDays(99)))
                .forecast();
        assertThat(told.getMissing()).isEmpty();
        assertThat(told.getCeilingReachedOn()).isPresent();
        assertThat(told).isNotEqualTo(forecast);
    }
}
