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

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.text.Text;

@DisplayName("When a partner leaves")
class LeavingPartnerTest {

    private static WeightedShares percent(String harnosand, String miun) {
        return CostShares.percentages()
                .share(HARNOSAND, harnosand)
                .share(MIUN, miun)
                .build();
    }

    @Test
    @DisplayName("20 percent are taken over in proportion, 62.5 and 37.5, or equally, 60 and 40")
    void percentKept() {
        assertThat(fiftyThirtyTwenty().without(REGION, ResplitPolicy.inProportion()))
                .isEqualTo(percent("62.5", "37.5"));
        assertThat(fiftyThirtyTwenty().without(REGION, ResplitPolicy.equally())).isEqualTo(percent("60", "40"));
    }

    @Test
    @DisplayName("by one partner, 50 and 50; by a new one, which takes its place")
    void toPartner() {
        assertThat(fiftyThirtyTwenty().without(REGION, ResplitPolicy.to(MIUN))).isEqualTo(percent("50", "50"));
        assertThat(fiftyThirtyTwenty().without(MIUN, ResplitPolicy.to(SUNDSVALL)))
                .isEqualTo(CostShares.percentages()
                        .share(HARNOSAND, "50")
                        .share(SUNDSVALL, "30")
                        .share(REGION, "20")
                        .build());
    }

    @Test
    @DisplayName("percentages that four decimals don't hold become parts: 50 and 20 of what was 100 are 5 to 2")
    void partsOfPercent() {
        assertThat(fiftyThirtyTwenty().without(MIUN, ResplitPolicy.inProportion()))
                .isEqualTo(
                        CostShares.parts().share(HARNOSAND, 5).share(REGION, 2).build());
    }

    @Test
    @DisplayName("per inhabitant, the others stay so in proportion; taken over otherwise it is parts, and no count")
    void perInhabitant() {
        WeightedShares shares = CostShares.perInhabitant(Text.of("SCB"), LocalDate.of(2024, 12, 31))
                .share(HARNOSAND, 25_000)
                .share(SUNDSVALL, 100_000)
                .share(REGION, 50_000)
                .build();
        WeightedShares inProportion = shares.without(REGION, ResplitPolicy.inProportion());
        assertThat(inProportion.getBasis()).isEqualTo(ShareBasis.PER_INHABITANT);
        assertThat(inProportion.getDay()).isEqualTo(shares.getDay());
        assertThat(shares.without(REGION, ResplitPolicy.equally()))
                .isEqualTo(CostShares.parts()
                        .share(HARNOSAND, 2)
                        .share(SUNDSVALL, 5)
                        .build());
        assertThat(CostShares.equally(HARNOSAND, MIUN, REGION).without(REGION, ResplitPolicy.equally()))
                .isEqualTo(CostShares.equally(HARNOSAND, MIUN));
    }

    @Test
    @DisplayName("one with nothing takes over nothing equally, and all of it when it is named")
    void withoutShare() {
        WeightedShares shares = CostShares.parts()
                .share(HARNOSAND, 3)
                .share(MIUN, 0)
                .share(REGION, 1)
                .build();
        assertThat(shares.without(REGION, ResplitPolicy.equally()))
                .isEqualTo(CostShares.parts().share(HARNOSAND, 1).share(MIUN, 0).build());
        assertThat(shares.without(HARNOSAND, ResplitPolicy.to(MIUN)))
                .isEqualTo(CostShares.parts().share(MIUN, 3).share(REGION, 1).build());
    }

    @Test
    @DisplayName("its cap is gone, those of others stay, and an excess that it was to bear is no longer stated")
    void caps() {
        WeightedShares shares = fiftyThirtyTwenty().toBuilder()
                .cap(HARNOSAND, sek("100"))
                .cap(REGION, sek("10"))
                .excess(ResplitPolicy.to(MIUN))
                .build();
        WeightedShares withoutRegion = shares.without(REGION, ResplitPolicy.equally());
        assertThat(withoutRegion.getCaps()).containsOnlyKeys(HARNOSAND);
        assertThat(withoutRegion.getExcess()).hasValue(ResplitPolicy.to(MIUN));
        assertThat(shares.without(MIUN, ResplitPolicy.inProportion()).getExcess())
                .isEmpty();
        assertThat(withoutRegion.without(HARNOSAND, ResplitPolicy.to(MIUN)).getExcess())
                .isEmpty();
    }

    @Test
    @DisplayName("fixed amounts go to those with fixed amounts, shares of the remainder to those who share it")
    void fixed() {
        CostShares shares = CostShares.fixed()
                .share(REGION, sek("300"))
                .share(MIUN, sek("200"))
                .share(SUNDSVALL, sek("100"))
                .remainder(CostShares.equally(HARNOSAND, SUNDSVALL))
                .build();
        assertThat(parts(shares.without(SUNDSVALL, ResplitPolicy.inProportion()).split(sek("1000"))))
                .containsExactly("360.00", "240.00", "400.00");
        assertThat(parts(shares.without(SUNDSVALL, ResplitPolicy.equally()).split(sek("1000"))))
                .containsExactly("350.00", "250.00", "400.00");
        assertThat(parts(shares.without(SUNDSVALL, ResplitPolicy.to(HARNOSAND)).split(sek("1000"))))
                .containsExactly("300.00", "200.00", "500.00");
        assertThat(parts(shares.without(MIUN, ResplitPolicy.to(REGION)).split(sek("1000"))))
                .containsExactly("500.00", "300.00", "200.00");
    }

    @Test
    @DisplayName("the only fixed amount falls into the remainder; without one nobody is left to bear it")
    void onlyFixed() {
        FixedShares shares = CostShares.fixed()
                .share(REGION, sek("300"))
                .remainder(CostShares.equally(HARNOSAND, SUNDSVALL))
                .build();
        assertThat(shares.without(REGION, ResplitPolicy.inProportion()))
                .isEqualTo(CostShares.equally(HARNOSAND, SUNDSVALL));
        assertThat(shares.without(HARNOSAND, ResplitPolicy.equally()).getPartners())
                .containsExactly(REGION, SUNDSVALL);
        FixedShares alone = CostShares.fixed().share(REGION, sek("300")).build();
        assertThatThrownBy(() -> alone.without(REGION, ResplitPolicy.equally()))
                .hasMessageContaining("a partner beside whom another has a share above 0");
    }

    @Test
    @DisplayName("who doesn't share, takes over from itself, or is the last one, is refused")
    void refused() {
        assertThatThrownBy(() -> fiftyThirtyTwenty().without(SUNDSVALL, ResplitPolicy.equally()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("costShares.without: expected one of [harnosand, miun, region], but was 'sundsvall'");
        assertThatThrownBy(() -> fiftyThirtyTwenty().without(MIUN, ResplitPolicy.to(MIUN)))
                .hasMessageContaining("another partner to take over");
        assertThatThrownBy(() -> CostShares.equally(MIUN).without(MIUN, ResplitPolicy.inProportion()))
                .hasMessageContaining("another has a share above 0");
        assertThat(CostShares.equally(MIUN)
                        .without(MIUN, ResplitPolicy.to(REGION))
                        .getPartners())
                .containsExactly(REGION);
    }

    @Test
    @DisplayName("a statement tells before and after: of 250 000.03 the changes add up to 0")
    void statement() {
        CostShares before = fiftyThirtyTwenty();
        ResplitStatement statement =
                ResplitStatement.of(before, before.without(REGION, ResplitPolicy.inProportion()), sek("250000.03"));
        assertThat(statement.getPartners()).containsExactly(HARNOSAND, MIUN, REGION);
        assertThat(parts(statement.getBefore())).containsExactly("125000.01", "75000.01", "50000.01");
        assertThat(parts(statement.getAfter())).containsExactly("156250.02", "93750.01");
        assertThat(statement.changeOf(HARNOSAND)).isEqualTo(sek("31250.01"));
        assertThat(statement.changeOf(MIUN)).isEqualTo(sek("18750.00"));
        assertThat(statement.changeOf(REGION)).isEqualTo(sek("-50000.01"));
        assertThat(statement.changeOf(SUNDSVALL)).isEqualTo(sek("0"));
        assertThat(statement.changeOfUnshared()).isEqualTo(sek("0"));
    }

    @Test
    @DisplayName("policies are equal by value, and written")
    void policies() {
        assertThat(ResplitPolicy.to(MIUN)).isEqualTo(ResplitPolicy.to(MIUN)).hasSameHashCodeAs(ResplitPolicy.to(MIUN));
        assertThat(ResplitPolicy.to(MIUN))
                .isNotEqualTo(ResplitPolicy.to(REGION))
                .hasToString("TO_PARTNER miun");
        assertThat(ResplitPolicy.equally())
                .isNotEqualTo(ResplitPolicy.inProportion())
                .hasToString("EQUALLY");
    }
}
