package se.samverkan.core.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Fraction;

@Label("An index step, whatever the figures")
class IndexationProperties {

    private static final CurrencyUnit SEK = CurrencyUnit.of("SEK");
    private static final YearMonth BASE = YearMonth.of(2020, 1);

    private static VatAmount amount(long minor) {
        return VatAmount.of(Money.ofMinor(SEK, minor));
    }

    private static IndexClause clause(int lag, long step, RoundingMode mode) {
        return IndexClause.builder()
                .series("AKI")
                .baseMonth(BASE)
                .lagMonths(lag)
                .roundingStep(Money.ofMinor(SEK, step))
                .roundingMode(mode)
                .build();
    }

    private static IndexSeries series(List<Integer> tenths) {
        IndexSeries.Builder series = Indices.monthly("AKI");
        for (int i = 0; i < tenths.size(); i++) {
            series.index(
                    BASE.plusMonths(i), BigDecimal.valueOf(tenths.get(i), 1).toPlainString());
        }
        return series.build();
    }

    @Property
    @Label("the exact amount is base × I1/I0, and the rounded one is a multiple of the step within a step of it")
    void exact(
            @ForAll @LongRange(max = 1_000_000_000_000L) long minor,
            @ForAll("indices") @Size(min = 2, max = 24) List<Integer> indices,
            @ForAll @IntRange(max = 120) int lag,
            @ForAll @LongRange(min = 1, max = 100_000) long step,
            @ForAll("roundings") RoundingMode mode) {
        int last = indices.size() - 1;
        YearMonth month = BASE.plusMonths(last + lag);
        IndexStep found = clause(lag, step, mode)
                .index(amount(minor), month, series(indices))
                .getStep()
                .orElseThrow();
        Fraction expected = Fraction.of(minor).times(Fraction.of(indices.get(last), indices.get(0)));
        assertThat(found.getExactMinorUnits()).isEqualTo(expected);
        long rounded = found.getAmount().toMinorUnits();
        assertThat(rounded % step).isZero();
        Fraction off = Fraction.of(rounded).minus(expected);
        assertThat(off.compareTo(Fraction.of(step))).isNegative();
        assertThat(off.compareTo(Fraction.of(-step))).isPositive();
    }

    @Property
    @Label("where the way of rounding is open, every way comes to one of the readings")
    void readings(
            @ForAll @LongRange(max = 1_000_000_000) long minor,
            @ForAll("indices") @Size(2) List<Integer> indices,
            @ForAll("roundings") RoundingMode mode) {
        YearMonth month = BASE.plusMonths(1);
        IndexClause stated = clause(0, 100, mode);
        Indexation open = IndexClause.builder()
                .series("AKI")
                .baseMonth(BASE)
                .lagMonths(0)
                .roundingStep(Money.of(SEK, 1))
                .build()
                .index(amount(minor), month, series(indices));
        assertThat(open.getReadings())
                .extracting(IndexStep::getAmount)
                .contains(stated.index(amount(minor), month, series(indices))
                        .getStep()
                        .orElseThrow()
                        .getAmount());
        assertThat(open.getStep().isPresent()).isEqualTo(open.getMissing().isEmpty());
    }

    @Property
    @Label(
            "a fallback series of the same movements changes nothing, on whatever footing it stands and wherever it takes over")
    void chained(
            @ForAll("indices") @Size(min = 3, max = 24) List<Integer> indices,
            @ForAll @IntRange(min = 1, max = 9) int footing,
            @ForAll @IntRange(max = 22) int at) {
        int linked = Math.min(at, indices.size() - 2);
        YearMonth month = BASE.plusMonths(indices.size() - 1);
        IndexClause clause = clause(0, 1, RoundingMode.HALF_UP);
        IndexSeries ended = series(indices.subList(0, linked + 1)).toBuilder()
                .discontinued(true)
                .build();
        List<Integer> onOther = new ArrayList<>();
        indices.forEach(index -> onOther.add(index * footing));
        IndexSeries other = series(onOther).toBuilder().name("LCI").build();
        IndexStep chained = clause.toBuilder()
                .fallbackSeries("LCI")
                .build()
                .index(amount(100_000), month, ended, other)
                .getStep()
                .orElseThrow();
        IndexStep plain =
                clause.index(amount(100_000), month, series(indices)).getStep().orElseThrow();
        assertThat(chained.getRatios()).hasSize(2);
        assertThat(chained.getFactor()).isEqualTo(plain.getFactor());
        assertThat(chained.getAmount()).isEqualTo(plain.getAmount());
    }

    @Provide
    Arbitrary<List<Integer>> indices() {
        return Arbitraries.integers().between(1, 10_000).list().ofMinSize(2).ofMaxSize(24);
    }

    @Provide
    Arbitrary<RoundingMode> roundings() {
        return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }
}
