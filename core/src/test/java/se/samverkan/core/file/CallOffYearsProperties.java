package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.callOff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.budget.YearSplit;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;

@Label("What of a call-off falls on each year")
class CallOffYearsProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 12, 2);

    @Property(tries = 300)
    @Label("by day, adds up to the amount, and is within an öre of its exact share")
    void addsUp(
            @ForAll @LongRange(min = 0, max = 100_000_000_000L) long units,
            @ForAll @IntRange(min = 1, max = 2_000) int length) {
        CallOff callOff = callOff("A-1", 0, DAY).toBuilder()
                .activity(CommissionedCourse.builder()
                        .title(Text.of("Kurs"))
                        .dates(DateRange.ofClosed(FIRST, FIRST.plusDays(length - 1)))
                        .build())
                .build()
                .costing(VatAmount.of(Money.ofMinor(CurrencyUnit.of("SEK"), units), VatBasis.EXCLUDING_VAT));
        Map<Year, Money> parts = callOff.toEntry(YearSplit.BY_DAY).getYearParts();
        assertThat(parts.values().stream().mapToLong(Money::getAmountMinorLong).sum())
                .isEqualTo(units);
        long in2024 = Math.min(30, length);
        BigDecimal exactTimesLength = BigDecimal.valueOf(units).multiply(BigDecimal.valueOf(in2024));
        BigDecimal partTimesLength = BigDecimal.valueOf(
                        Objects.requireNonNull(parts.get(Year.of(2024))).getAmountMinorLong())
                .multiply(BigDecimal.valueOf(length));
        assertThat(partTimesLength.subtract(exactTimesLength).abs()).isLessThan(BigDecimal.valueOf(length));
    }
}
