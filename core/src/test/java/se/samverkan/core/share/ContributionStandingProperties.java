package se.samverkan.core.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;
import se.samverkan.core.code.ContributionId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.time.DateRange;

@Label("The standings of random contributions")
class ContributionStandingProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @Property
    @Label("lose nothing of what is promised and made, of each kind apart, and nothing is outstanding below 0")
    void conserved(@ForAll("promised") List<Contribution> promised, @ForAll("made") List<ContributionMade> made) {
        List<ContributionStanding> standings = ContributionStanding.of(promised, made);
        for (ContributionKind kind : ContributionKind.values()) {
            List<ContributionStanding> ofKind = only(standings, each -> each.getKind() == kind);
            assertThat(sum(ofKind.stream().map(each -> each.getCommitted().orElseThrow())))
                    .isEqualTo(sum(promised.stream()
                            .filter(each -> each.getKind() == kind)
                            .map(each -> each.getAmount().orElseThrow().getMoney())));
            assertThat(sum(ofKind.stream().map(ContributionStanding::getMet)))
                    .isEqualTo(sum(made.stream()
                            .filter(each -> each.getKind() == kind)
                            .map(each -> each.getAmount().getMoney())));
        }
        for (ContributionStanding standing : standings) {
            Money outstanding = standing.getOutstanding().orElseThrow();
            Money excess = standing.getExcess().orElseThrow();
            assertThat(outstanding.isNegative() || excess.isNegative()).isFalse();
            assertThat(outstanding.isZero() || excess.isZero()).isTrue();
            assertThat(standing.getCommitted().orElseThrow().minus(standing.getMet()))
                    .isEqualTo(outstanding.minus(excess));
            assertThat(standing.getEvidenced()).isLessThanOrEqualTo(standing.getMet());
        }
    }

    private static <T> List<T> only(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).toList();
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.zero(Sharing.SEK), Money::plus);
    }

    private static Arbitrary<PartnerId> partners() {
        return Arbitraries.of(Sharing.MIUN, Sharing.HARNOSAND);
    }

    private static Arbitrary<VatAmount> amounts(long least) {
        return Arbitraries.longs()
                .between(least, 100_000)
                .map(units -> VatAmount.of(Money.ofMinor(Sharing.SEK, units)));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 40).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<List<Contribution>> promised() {
        Arbitrary<DateRange> periods = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 20))
                .as((first, more) -> DateRange.ofClosed(first, first.plusDays(more)));
        return Combinators.combine(
                        partners(), Arbitraries.of(ContributionKind.class), amounts(1), periods.optional(0.7))
                .as((by, kind, amount, period) -> Contribution.of(by, kind, amount).toBuilder()
                        .period(period)
                        .build())
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<ContributionMade>> made() {
        return Combinators.combine(
                        partners(),
                        Arbitraries.of(ContributionKind.class),
                        amounts(0),
                        days(),
                        Arbitraries.just("Verifikat 1").optional())
                .as((by, kind, amount, day, evidence) -> ContributionMade.builder()
                        .id(ContributionId.of("B"))
                        .by(by)
                        .kind(kind)
                        .amount(amount)
                        .day(day)
                        .evidence(evidence)
                        .build())
                .list()
                .ofMaxSize(8);
    }
}
