package se.samverkan.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Fraction;

@Label("Terms of cancellation, whatever their steps")
class CancellationTermsProperties {

    private static final LocalDate START = LocalDate.of(2026, 9, 28);
    private static final CurrencyUnit SEK = CurrencyUnit.of("SEK");

    @Property
    @Label("a later cancellation never costs less, and none more than the price")
    void neverLess(
            @ForAll("terms") CancellationTerms terms,
            @ForAll @IntRange(max = 4_000) int daysBefore,
            @ForAll @LongRange(max = Long.MAX_VALUE) long minor) {
        VatAmount price = VatAmount.of(Money.ofMinor(SEK, minor));
        Money earlier = fee(terms, price, daysBefore + 1);
        Money later = fee(terms, price, daysBefore);
        assertThat(later).isGreaterThanOrEqualTo(earlier).isLessThanOrEqualTo(price.getMoney());
    }

    private static Money fee(CancellationTerms terms, VatAmount price, int daysBefore) {
        return terms.fee(price, START, START.minusDays(daysBefore), RoundingMode.HALF_UP)
                .getMoney();
    }

    @Property
    @Label("the fee is within half an öre of the exact share")
    void exact(
            @ForAll("terms") CancellationTerms terms,
            @ForAll @IntRange(max = 4_000) int daysBefore,
            @ForAll @LongRange(max = 1_000_000_000L) long minor) {
        Fraction exact = terms.shareOf(START, START.minusDays(daysBefore)).times(Fraction.of(minor));
        BigDecimal fee = fee(terms, VatAmount.of(Money.ofMinor(SEK, minor)), daysBefore)
                .getAmount()
                .movePointRight(2);
        Fraction off = Fraction.of(fee.longValueExact()).minus(exact);
        assertThat(off).isBetween(Fraction.of(-1, 2), Fraction.of(1, 2));
    }

    @Property
    @Label("a step holds from its first day until the next begins, and nothing is paid before the first")
    void sides(@ForAll("terms") CancellationTerms terms) {
        Fraction before = Fraction.ZERO;
        for (CancellationTier tier : terms.getTiers()) {
            LocalDate first = START.minusDays(tier.getDaysBefore());
            assertThat(terms.shareOf(START, first.minusDays(1))).isEqualTo(before);
            assertThat(terms.shareOf(START, first)).isEqualTo(tier.getShare());
            before = tier.getShare();
        }
        assertThat(terms.shareOf(START, START)).isEqualTo(before);
    }

    @Provide
    Arbitrary<CancellationTerms> terms() {
        Arbitrary<Set<Integer>> days =
                Arbitraries.integers().between(0, 3_660).set().ofSize(4);
        Arbitrary<Set<Integer>> shares =
                Arbitraries.integers().between(1, 1_000).set().ofSize(4);
        return Combinators.combine(days, shares).as(CancellationTermsProperties::terms);
    }

    private static CancellationTerms terms(Set<Integer> days, Set<Integer> shares) {
        List<Integer> ascending = new ArrayList<>(new TreeSet<>(shares));
        List<CancellationTier> tiers = new ArrayList<>();
        for (int day : new TreeSet<>(days).descendingSet()) {
            tiers.add(CancellationTier.ofDays(day, Fraction.of(ascending.get(tiers.size()), 1_000)));
        }
        return CancellationTerms.of(tiers.toArray(new CancellationTier[0]));
    }
}
