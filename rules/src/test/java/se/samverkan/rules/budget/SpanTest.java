package se.samverkan.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.money.VatBasis.EXCLUDING_VAT;
import static se.samverkan.core.money.VatBasis.INCLUDING_VAT;
import static se.samverkan.rules.Given.SEK;
import static se.samverkan.rules.budget.Amounts.kr;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.money.VatRate;

@DisplayName("An amount as far as it is known")
class SpanTest {

    private static final Optional<VatRate> NONE = Optional.empty();
    private static final Optional<VatRate> RATE = Optional.of(VatRate.ofPercent("12.5"));

    @Test
    @DisplayName("on its own basis is exact, with a rate or without")
    void sameBasis() {
        Span span = Span.converted(kr("100"), EXCLUDING_VAT, EXCLUDING_VAT, NONE);
        assertThat(span.isExact()).isTrue();
        assertThat(span.surely(SEK)).contains(kr("100"));
        assertThat(Span.converted(kr("100"), EXCLUDING_VAT, EXCLUDING_VAT, RATE))
                .isEqualTo(span);
    }

    @Test
    @DisplayName("with a rate is exact on the other basis, a part of an öre included")
    void atARate() {
        Span without = Span.converted(kr("100"), INCLUDING_VAT, EXCLUDING_VAT, RATE);
        assertThat(without.isExact()).isTrue();
        assertThat(without.surely(SEK)).as("88.888…").contains(kr("88.88"));
        assertThat(without.roundedUp(SEK)).isEqualTo(kr("88.89"));
        assertThat(without.holds(kr("88.88"))).contains(true);
        assertThat(without.holds(kr("88.89"))).contains(false);
        assertThat(Span.converted(kr("100"), EXCLUDING_VAT, INCLUDING_VAT, RATE).roundedUp(SEK))
                .isEqualTo(kr("112.50"));
    }

    @Test
    @DisplayName("without a rate is no less with VAT, and no more without it")
    void withoutARate() {
        Span with = Span.converted(kr("100"), EXCLUDING_VAT, INCLUDING_VAT, NONE);
        assertThat(with.holds(kr("100"))).contains(true);
        assertThat(with.holds(kr("100.01"))).isEmpty();
        assertThat(with.atMost(SEK)).isEmpty();
        Span without = Span.converted(kr("100"), INCLUDING_VAT, EXCLUDING_VAT, NONE);
        assertThat(without.holds(kr("0"))).contains(true);
        assertThat(without.holds(kr("0.01"))).isEmpty();
        assertThat(without.holds(kr("100"))).isEmpty();
        assertThat(without.holds(kr("100.01"))).contains(false);
    }

    @Test
    @DisplayName("less an amount of which nothing is known may be anything up to itself")
    void lessTheUnknown() {
        Span rest =
                Span.converted(kr("100"), EXCLUDING_VAT, EXCLUDING_VAT, NONE).minus(Span.UNKNOWN);
        assertThat(rest.surely(SEK)).isEmpty();
        assertThat(rest.atMost(SEK)).contains(kr("100"));
        assertThat(rest.holds(kr("0"))).isEmpty();
        assertThat(rest.holds(kr("100.01"))).contains(false);
    }

    @Test
    @DisplayName("of two that may hold reaches from the smaller to the larger")
    void either() {
        Span hundred = Span.converted(kr("100"), EXCLUDING_VAT, EXCLUDING_VAT, NONE);
        Span either = hundred.or(Span.converted(kr("90"), EXCLUDING_VAT, EXCLUDING_VAT, NONE));
        assertThat(either.surely(SEK)).contains(kr("90"));
        assertThat(either.atMost(SEK)).contains(kr("100"));
        assertThat(either.isExact()).isFalse();
        assertThat(hundred.or(Span.UNKNOWN).atMost(SEK)).isEmpty();
        assertThat(hundred.plus(either).surely(SEK)).contains(kr("190"));
    }

    @Test
    @DisplayName("may be below nothing, rounded down: what is left of a limit that is passed")
    void belowNothing() {
        Span rest = Span.converted(kr("1"), INCLUDING_VAT, EXCLUDING_VAT, Optional.of(VatRate.ofPercent("6")))
                .minus(Span.converted(kr("2"), EXCLUDING_VAT, EXCLUDING_VAT, NONE));
        assertThat(rest.atMost(SEK)).as("0.9433… less 2").contains(kr("-1.06"));
        assertThat(rest.atMost(SEK).orElseThrow().getAmountMinorLong()).isEqualTo(-106);
    }
}
