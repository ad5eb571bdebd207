package se.samverkan.core.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.share.Sharing.HARNOSAND;
import static se.samverkan.core.share.Sharing.MIUN;
import static se.samverkan.core.share.Sharing.REGION;
import static se.samverkan.core.share.Sharing.SUNDSVALL;
import static se.samverkan.core.share.Sharing.fiftyThirtyTwenty;
import static se.samverkan.core.share.Sharing.parts;
import static se.samverkan.core.share.Sharing.sek;

import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;

@DisplayName("A cap on what a partner bears")
class CapsTest {

    private static WeightedShares.Builder capped(String most) {
        return fiftyThirtyTwenty().toBuilder().cap(HARNOSAND, sek(most));
    }

    @Test
    @DisplayName("of 100 000 is reached by 50 percent of 200 000, and passed an öre above")
    void bothSides() {
        WeightedShares shares = capped("100000").build();
        assertThat(parts(shares.split(sek("200000")))).containsExactly("100000.00", "60000.00", "40000.00");
        Split above = shares.split(sek("200000.02"));
        assertThat(parts(above)).containsExactly("100000.00", "60000.01", "40000.00");
        assertThat(above.getUnshared()).isEqualTo(sek("0.01"));
    }

    @Test
    @DisplayName("leaves what lies above it to nobody, and shows it, where no rule is stated")
    void unstated() {
        Split split = capped("90000").build().split(sek("300000"));
        assertThat(parts(split)).containsExactly("90000.00", "90000.00", "60000.00");
        assertThat(split.getUnshared()).isEqualTo(sek("60000"));
    }

    @Test
    @DisplayName("leaves it to the others in proportion: 60 000 as 30 to 20")
    void inProportion() {
        Split split =
                capped("90000").excess(ResplitPolicy.inProportion()).build().split(sek("300000"));
        assertThat(parts(split)).containsExactly("90000.00", "126000.00", "84000.00");
        assertThat(split.getUnshared()).isEqualTo(sek("0"));
    }

    @Test
    @DisplayName("leaves it to the others equally: 30 000 each")
    void equally() {
        Split split = capped("90000").excess(ResplitPolicy.equally()).build().split(sek("300000"));
        assertThat(parts(split)).containsExactly("90000.00", "120000.00", "90000.00");
    }

    @Test
    @DisplayName("leaves it to one partner, also one without a share of its own")
    void toPartner() {
        Split split = CostShares.parts()
                .share(HARNOSAND, 5)
                .share(MIUN, 5)
                .share(REGION, 0)
                .cap(HARNOSAND, sek("90000"))
                .excess(ResplitPolicy.to(REGION))
                .build()
                .split(sek("300000"));
        assertThat(parts(split)).containsExactly("90000.00", "150000.00", "60000.00");
    }

    @Test
    @DisplayName("that the excess of another reaches sends it on, and what no one may bear is shown")
    void chain() {
        WeightedShares shares = capped("90000")
                .cap(MIUN, sek("100000"))
                .excess(ResplitPolicy.inProportion())
                .build();
        // 60 000 above the first cap: 36 000 to miun, 26 000 too many, so all of it comes to the region
        assertThat(parts(shares.split(sek("300000")))).containsExactly("90000.00", "100000.00", "110000.00");
        Split all = shares.toBuilder().cap(REGION, sek("100000")).build().split(sek("300000"));
        assertThat(parts(all)).containsExactly("90000.00", "100000.00", "100000.00");
        assertThat(all.getUnshared()).isEqualTo(sek("10000"));
    }

    @Test
    @DisplayName("of the one who is to bear the excess stops it too")
    void cappedTaker() {
        Split split = capped("90000")
                .cap(MIUN, sek("100000"))
                .excess(ResplitPolicy.to(MIUN))
                .build()
                .split(sek("300000"));
        assertThat(parts(split)).containsExactly("90000.00", "100000.00", "60000.00");
        assertThat(split.getUnshared()).isEqualTo(sek("50000"));
    }

    @Test
    @DisplayName("is never passed by rounding: of 1.00 in thirds, capped at 0.33")
    void rounding() {
        Split split = CostShares.equally(HARNOSAND, MIUN, REGION).toBuilder()
                .cap(HARNOSAND, sek("0.33"))
                .excess(ResplitPolicy.equally())
                .build()
                .split(sek("1"));
        assertThat(parts(split)).containsExactly("0.33", "0.34", "0.33");
    }

    @Test
    @DisplayName("holds for a credit note with the signs turned, and nothing is split into nothing")
    void negative() {
        WeightedShares shares = capped("90000").excess(ResplitPolicy.equally()).build();
        assertThat(parts(shares.split(sek("-300000")))).containsExactly("-90000.00", "-120000.00", "-90000.00");
        assertThat(parts(shares.split(sek("0")))).containsExactly("0.00", "0.00", "0.00");
    }

    @Test
    @DisplayName("is stated for one who shares, above 0, in one currency, which is that of the amount")
    void refused() {
        assertThatThrownBy(() ->
                        fiftyThirtyTwenty().toBuilder().cap(SUNDSVALL, sek("1")).build())
                .hasMessageContaining("costShares.cap: expected one of [harnosand, miun, region], but was 'sundsvall'");
        assertThatThrownBy(() -> capped("0")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> capped("1").cap(MIUN, Money.parse("EUR 1")).build())
                .hasMessageContaining("an amount in SEK");
        assertThatThrownBy(() -> capped("1").build().split(Money.parse("EUR 1")))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("must be there for an excess to be stated, and whoever bears it must be among those who share")
    void excessRefused() {
        assertThatThrownBy(() -> fiftyThirtyTwenty().toBuilder()
                        .excess(ResplitPolicy.equally())
                        .build())
                .hasMessageContaining("a cap that there can be an excess of");
        assertThatThrownBy(() -> capped("1").excess(ResplitPolicy.to(SUNDSVALL)).build())
                .hasMessageContaining("costShares.excess: expected one of");
    }

    @Test
    @DisplayName("is told with its rule, and written")
    void told() {
        WeightedShares shares = capped("90000").excess(ResplitPolicy.equally()).build();
        assertThat(shares.getCaps()).containsEntry(HARNOSAND, sek("90000"));
        assertThat(shares.getExcess()).hasValue(ResplitPolicy.equally());
        assertThat(shares.toBuilder().build()).isEqualTo(shares);
        assertThat(shares)
                .isNotEqualTo(capped("90000").build())
                .asString()
                .endsWith("at most {harnosand=SEK 90000.00}");
    }

    @Test
    @DisplayName("hold for what the agreement says, which goes with the last cap, and shares without caps have none")
    void splitPeriod() {
        WeightedShares.Builder parts =
                CostShares.parts().share(HARNOSAND, 1).share(MIUN, 1).share(SUNDSVALL, 1);
        assertThat(parts.build().getSplitPeriod()).isEmpty();
        assertThat(parts.build().isProportional()).isTrue();
        assertThatThrownBy(() -> CostShares.parts()
                        .share(MIUN, 1)
                        .per(SplitPeriod.EACH_INVOICE)
                        .build())
                .hasMessage("costShares.splitPeriod: expected a cap that holds for it, but was 'EACH_INVOICE'");
        WeightedShares capped =
                parts.cap(MIUN, sek("100")).per(SplitPeriod.WHOLE_TERM).build();
        assertThat(capped.isProportional()).isFalse();
        assertThat(capped.getSplitPeriod()).hasValue(SplitPeriod.WHOLE_TERM);
        assertThat(capped)
                .isNotEqualTo(capped.toBuilder().per(SplitPeriod.CALENDAR_YEAR).build());
        assertThat(capped.without(HARNOSAND, ResplitPolicy.equally()).getSplitPeriod())
                .hasValue(SplitPeriod.WHOLE_TERM);
        assertThat(capped.without(MIUN, ResplitPolicy.equally()).getSplitPeriod())
                .isEmpty();
    }
}
