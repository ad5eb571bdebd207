package se.samverkan.core.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.share.Sharing.HARNOSAND;
import static se.samverkan.core.share.Sharing.MIUN;
import static se.samverkan.core.share.Sharing.REGION;
import static se.samverkan.core.share.Sharing.SUNDSVALL;
import static se.samverkan.core.share.Sharing.parts;
import static se.samverkan.core.share.Sharing.sek;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.text.Text;

@DisplayName("Fixed amounts first, then the remainder")
class FixedSharesTest {

    private static final WeightedShares INHABITANTS = CostShares.perInhabitant(
                    Text.of("SCB"), LocalDate.of(2024, 12, 31))
            .share(HARNOSAND, 25_000)
            .share(SUNDSVALL, 100_000)
            .build();

    /** 100 000 of the region and 50 000 of miun, and the rest by inhabitants of two municipalities. */
    private static FixedShares.Builder fixed() {
        return CostShares.fixed()
                .share(REGION, sek("100000"))
                .share(MIUN, sek("50000"))
                .remainder(INHABITANTS);
    }

    @Test
    @DisplayName("a cost of 400 000.01: 100 000 and 50 000 fixed, and 250 000.01 as 1 to 4 by inhabitants")
    void above() {
        Split split = fixed().build().split(sek("400000.01"));
        assertThat(split.getParts().keySet()).containsExactly(REGION, MIUN, HARNOSAND, SUNDSVALL);
        assertThat(parts(split)).containsExactly("100000.00", "50000.00", "50000.00", "200000.01");
    }

    @Test
    @DisplayName("a partner may have both")
    void both() {
        Split split = fixed().share(HARNOSAND, sek("10000")).build().split(sek("200000"));
        assertThat(split.getParts().keySet()).containsExactly(REGION, MIUN, HARNOSAND, SUNDSVALL);
        assertThat(parts(split)).containsExactly("100000.00", "50000.00", "18000.00", "32000.00");
    }

    @Test
    @DisplayName("a cost of just the fixed amounts leaves nothing; an öre less isn't split, unless a rule is stated")
    void boundary() {
        FixedShares shares = fixed().build();
        assertThat(parts(shares.split(sek("150000")))).containsExactly("100000.00", "50000.00", "0.00", "0.00");
        assertThatThrownBy(() -> shares.split(sek("149999.99")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("amount: expected at least the fixed amounts' SEK 150000.00, or a rule for what is less,"
                        + " but was 'SEK 149999.99'");
    }

    @Test
    @DisplayName("less than the fixed amounts, reduced in proportion: 120 000 as 2 to 1")
    void reduced() {
        FixedShares shares = fixed().below(BelowFixed.REDUCED_IN_PROPORTION).build();
        assertThat(parts(shares.split(sek("120000.01")))).containsExactly("80000.01", "40000.00", "0.00", "0.00");
        assertThat(parts(shares.split(sek("0")))).containsOnly("0.00");
        assertThat(parts(shares.split(sek("150000.01")))).containsExactly("100000.00", "50000.00", "0.00", "0.01");
    }

    @Test
    @DisplayName("less than the fixed amounts, the surplus returned: 30 000 goes back by inhabitants")
    void returned() {
        FixedShares shares = fixed().below(BelowFixed.SURPLUS_RETURNED).build();
        assertThat(parts(shares.split(sek("120000"))))
                .containsExactly("100000.00", "50000.00", "-6000.00", "-24000.00");
        assertThat(shares.getBelow()).hasValue(BelowFixed.SURPLUS_RETURNED);
    }

    @Test
    @DisplayName("without shares of the remainder nobody bears it, and it is shown")
    void nobody() {
        Split split = CostShares.fixed().share(MIUN, sek("50000")).build().split(sek("60000"));
        assertThat(parts(split)).containsExactly("50000.00");
        assertThat(split.getUnshared()).isEqualTo(sek("10000"));
    }

    @Test
    @DisplayName("what lies above the caps of the remainder is shown too")
    void cappedRemainder() {
        Split split = CostShares.fixed()
                .share(MIUN, sek("50000"))
                .remainder(CostShares.equally(HARNOSAND, SUNDSVALL).toBuilder()
                        .cap(HARNOSAND, sek("1000"))
                        .build())
                .build()
                .split(sek("60000"));
        assertThat(parts(split)).containsExactly("50000.00", "1000.00", "5000.00");
        assertThat(split.getUnshared()).isEqualTo(sek("4000"));
    }

    @Test
    @DisplayName("no amounts, 0, one partner twice, several currencies and sums beyond a long are refused")
    void refused() {
        assertThatThrownBy(() -> CostShares.fixed().build()).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> CostShares.fixed().share(MIUN, sek("0")))
                .hasMessage("costShares.fixed: expected an amount above 0, but was 'SEK 0.00'");
        assertThatThrownBy(() -> fixed().share(MIUN, sek("1"))).hasMessageContaining("each partner once");
        assertThatThrownBy(() -> fixed().share(HARNOSAND, Money.parse("EUR 1")).build())
                .hasMessageContaining("an amount in SEK");
        assertThatThrownBy(() ->
                        fixed().share(HARNOSAND, sek("92233720368547758.07")).build())
                .hasMessageContaining("fits in a long");
        assertThatThrownBy(() -> fixed().build().split(Money.parse("EUR 1"))).hasMessageContaining("an amount in SEK");
        assertThatThrownBy(() -> CostShares.fixed()
                        .share(MIUN, sek("1"))
                        .below(BelowFixed.SURPLUS_RETURNED)
                        .build())
                .hasMessageContaining("shares of the remainder");
    }

    @Test
    @DisplayName("are equal by value")
    void equality() {
        assertThat(fixed().build()).isEqualTo(fixed().build()).hasSameHashCodeAs(fixed().build());
        assertThat(fixed().build())
                .isNotEqualTo(fixed().below(BelowFixed.SURPLUS_RETURNED).build())
                .hasToString("FIXED {region=SEK 100000.00, miun=SEK 50000.00} then PER_INHABITANT {harnosand=25000,"
                        + " sundsvall=100000}");
        assertThat(fixed().build().getBasis()).isEqualTo(ShareBasis.FIXED_THEN_REMAINDER);
        assertThat(fixed().build().getAmounts()).containsEntry(MIUN, sek("50000"));
        assertThat(CostShares.fixed().share(MIUN, sek("1")).build()).hasToString("FIXED {miun=SEK 1.00}");
    }

    @Test
    @DisplayName("of 0 kr nobody bears anything, whatever is done below the fixed amounts")
    void nothing() {
        for (FixedShares shares : List.of(
                fixed().build(), fixed().below(BelowFixed.SURPLUS_RETURNED).build())) {
            Split split = shares.split(sek("0"));
            assertThat(split.getParts().keySet()).containsExactly(REGION, MIUN, HARNOSAND, SUNDSVALL);
            assertThat(parts(split)).containsOnly("0.00");
            assertThat(split.getUnshared()).isEqualTo(sek("0"));
            assertThat(shares.findMissing(sek("0"))).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "an amount below 0 is split as the one above 0 with the signs turned, by the rule below the fixed amounts too")
    void negative() {
        assertThat(parts(fixed().build().split(sek("-400000.01"))))
                .containsExactly("-100000.00", "-50000.00", "-50000.00", "-200000.01");
        FixedShares reduced = fixed().below(BelowFixed.REDUCED_IN_PROPORTION).build();
        assertThat(parts(reduced.split(sek("-3")))).containsExactly("-2.00", "-1.00", "0.00", "0.00");
        assertThat(parts(fixed().below(BelowFixed.SURPLUS_RETURNED).build().split(sek("-120000"))))
                .containsExactly("-100000.00", "-50000.00", "6000.00", "24000.00");
        assertThatThrownBy(() -> fixed().build().split(sek("-149999.99")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("at least the fixed amounts'");
    }

    @Test
    @DisplayName("state what they hold for, and the remainder's caps hold for the same")
    void splitPeriod() {
        WeightedShares capped =
                INHABITANTS.toBuilder().cap(HARNOSAND, sek("1000")).build();
        FixedShares yearly =
                fixed().remainder(capped).per(SplitPeriod.CALENDAR_YEAR).build();
        assertThat(yearly.getSplitPeriod()).hasValue(SplitPeriod.CALENDAR_YEAR);
        assertThat(fixed().build().getSplitPeriod()).isEmpty();
        assertThat(fixed().build().isProportional()).isFalse();
        assertThat(yearly).isNotEqualTo(fixed().remainder(capped).build());
        assertThat(yearly.without(MIUN, ResplitPolicy.inProportion()).getSplitPeriod())
                .hasValue(SplitPeriod.CALENDAR_YEAR);
        CostShares rest = CostShares.fixed()
                .share(MIUN, sek("1"))
                .remainder(capped)
                .per(SplitPeriod.CALENDAR_YEAR)
                .build()
                .without(MIUN, ResplitPolicy.inProportion());
        assertThat(rest)
                .isEqualTo(capped.toBuilder().per(SplitPeriod.CALENDAR_YEAR).build());
        FixedShares.Builder other = fixed().remainder(
                        capped.toBuilder().per(SplitPeriod.WHOLE_TERM).build())
                .per(SplitPeriod.CALENDAR_YEAR);
        assertThatThrownBy(other::build)
                .hasMessage("costShares.splitPeriod: expected what the fixed amounts hold for, but was 'WHOLE_TERM'");
    }
}
