package se.samverkan.core.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.share.Sharing.HARNOSAND;
import static se.samverkan.core.share.Sharing.MIUN;
import static se.samverkan.core.share.Sharing.REGION;
import static se.samverkan.core.share.Sharing.fiftyThirtyTwenty;
import static se.samverkan.core.share.Sharing.parts;
import static se.samverkan.core.share.Sharing.sek;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.text.Text;

@DisplayName("Cost shares")
class CostSharesTest {

    private static final Text SCB = Text.of("SCB, folkmängd");
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    @Test
    @DisplayName("of 50, 30 and 20 percent split 250 000.03 into 125 000.01, 75 000.01 and 50 000.01")
    void percent() {
        Split split = fiftyThirtyTwenty().split(sek("250000.03"));
        // exactly 125 000.015, 75 000.009 and 50 000.006: the two öre left go to the largest remainders
        assertThat(parts(split)).containsExactly("125000.01", "75000.01", "50000.01");
        assertThat(split.getPart(MIUN)).isEqualTo(sek("75000.01"));
        assertThat(split.getAmount()).isEqualTo(sek("250000.03"));
        assertThat(split.getUnshared()).isEqualTo(sek("0"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.00, 0.00, 0.00",
        "0.01, 0.01, 0.00, 0.00",
        "0.02, 0.01, 0.01, 0.00",
        "0.03, 0.01, 0.01, 0.01",
        "-250000.03, -125000.01, -75000.01, -50000.01",
        "92233720368547758.07, 46116860184273879.04, 27670116110564327.42, 18446744073709551.61",
    })
    @DisplayName("split nothing, an öre, a credit note and the largest amount there is room for")
    void amounts(String amount, String first, String second, String third) {
        assertThat(parts(fiftyThirtyTwenty().split(sek(amount)))).containsExactly(first, second, third);
    }

    @Test
    @DisplayName("of an amount beyond that are refused, never wrapped")
    void tooLarge() {
        assertThatThrownBy(() -> fiftyThirtyTwenty().split(sek("92233720368547758.08")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("fits in a long of minor units");
    }

    @Test
    @DisplayName("in percent must be 100 in all: 99.99 is refused with the sum named, and so is 100.01")
    void sumOfPercent() {
        WeightedShares.Builder shares =
                CostShares.percentages().share(HARNOSAND, "50").share(MIUN, "49.99");
        assertThatThrownBy(shares::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("costShares: expected shares of 100 % in all, but was '99.99 %'");
        assertThatThrownBy(() -> shares.share(REGION, "0.02").build()).hasMessageContaining("'100.01 %'");
        assertThat(CostShares.percentages()
                        .share(HARNOSAND, "33.3334")
                        .share(MIUN, "33,3333")
                        .share(REGION, "33.3333")
                        .build()
                        .split(sek("1000000"))
                        .getPart(HARNOSAND))
                .isEqualTo(sek("333334.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"33.33333", "-1", "1e1", "", "1000000", "100.0001", "½"})
    @DisplayName("in percent have at most four decimals and lie from 0 to 100")
    void percentForm(String percent) {
        assertThatThrownBy(() -> CostShares.percentages().share(HARNOSAND, percent))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("of 3 parts to 2, and of 1.5 parts to 1, which is the same")
    void inParts() {
        WeightedShares whole =
                CostShares.parts().share(HARNOSAND, 3).share(MIUN, 2).build();
        WeightedShares decimals =
                CostShares.parts().share(HARNOSAND, "1.5").share(MIUN, "1").build();
        assertThat(parts(whole.split(sek("100.01")))).containsExactly("60.01", "40.00");
        assertThat(decimals.split(sek("100.01"))).isEqualTo(whole.split(sek("100.01")));
        assertThat(decimals).isNotEqualTo(whole);
    }

    @Test
    @DisplayName("per head and per inhabitant tell the source and the day of the count")
    void counted() {
        WeightedShares perHead = CostShares.perHead(Text.of("deltagarlistan"), DAY)
                .share(HARNOSAND, 12)
                .share(REGION, 0)
                .share(MIUN, 5)
                .build();
        assertThat(parts(perHead.split(sek("100")))).containsExactly("70.59", "0.00", "29.41");
        WeightedShares perInhabitant = CostShares.perInhabitant(SCB, DAY)
                .share(HARNOSAND, 24_694)
                .share(MIUN, 99_439)
                .build();
        // 100 000 * 24 694 / 124 133 = 19 893.179...
        assertThat(parts(perInhabitant.split(sek("100000")))).containsExactly("19893.18", "80106.82");
        assertThat(perInhabitant.getBasis()).isEqualTo(ShareBasis.PER_INHABITANT);
        assertThat(perInhabitant.getSource()).hasValue(SCB);
        assertThat(perInhabitant.getDay()).hasValue(DAY);
        assertThat(perInhabitant.getWeights()).containsEntry(HARNOSAND, Decimal.of(24_694));
        assertThatThrownBy(() -> CostShares.perHead(SCB, DAY).share(MIUN, "1.5"))
                .hasMessage("costShares.share: expected a whole number, but was '1.5'");
        assertThatThrownBy(() -> CostShares.perHead(SCB, LocalDate.MAX)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("of as much each give the öre that are left to the first listed")
    void equally() {
        CostShares shares = CostShares.equally(MIUN, HARNOSAND, REGION);
        assertThat(parts(shares.split(sek("100.01")))).containsExactly("33.34", "33.34", "33.33");
        assertThat(shares.getPartners()).containsExactly(MIUN, HARNOSAND, REGION);
        assertThat(shares.getBasis()).isEqualTo(ShareBasis.EQUALLY);
    }

    @Test
    @DisplayName("are stated by partner or by its id")
    void byPartner() {
        Partner harnosand = PartnerDirectory.sweden().municipality(MunicipalityCode.of("2280"));
        Partner miun = PartnerDirectory.sweden().institution("Mittuniversitetet");
        WeightedShares shares = CostShares.percentages()
                .share(harnosand, "50")
                .share(miun, 50)
                .cap(miun, sek("10"))
                .build();
        assertThat(shares.getPartners()).containsExactly(harnosand.getId(), miun.getId());
        assertThat(shares.split(sek("10")).getPart(miun)).isEqualTo(sek("5"));
        assertThat(CostShares.equally(harnosand, miun).split(sek("2")).getPart(harnosand))
                .isEqualTo(sek("1"));
        assertThat(shares.without(miun, ResplitPolicy.to(harnosand)).getPartners())
                .containsExactly(harnosand.getId());
        assertThat(CostShares.fixed().share(miun, sek("1")).build().getPartners())
                .containsExactly(miun.getId());
    }

    @Test
    @DisplayName("of nobody, of nothing at all, below 0, and of one partner twice are refused")
    void refused() {
        assertThatThrownBy(() -> CostShares.equally(new PartnerId[0])).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> CostShares.parts().share(MIUN, 0).build())
                .hasMessage("costShares: expected at least one share above 0, but was '{miun=0}'");
        assertThatThrownBy(() -> CostShares.parts().share(MIUN, -1))
                .hasMessage("costShares.share: expected a number of 0 or more, but was '-1'");
        assertThatThrownBy(() -> CostShares.equally(MIUN, MIUN))
                .hasMessage("costShares.share: expected each partner once, but was 'miun'");
    }

    @Test
    @DisplayName("don't tell the part of one who doesn't share")
    void notSharing() {
        Split split = CostShares.equally(HARNOSAND, MIUN).split(sek("10"));
        assertThat(split.findPart(REGION)).isEmpty();
        assertThatThrownBy(() -> split.getPart(REGION))
                .hasMessage("split.partner: expected one of [harnosand, miun], but was 'region'");
    }

    @Test
    @DisplayName("are equal by value, the order counted, since it decides who gets the last öre")
    void equality() {
        CostShares shares = fiftyThirtyTwenty();
        assertThat(((WeightedShares) shares).toBuilder().build())
                .isEqualTo(shares)
                .hasSameHashCodeAs(shares);
        assertThat(CostShares.equally(MIUN, HARNOSAND)).isNotEqualTo(CostShares.equally(HARNOSAND, MIUN));
        assertThat(shares)
                .hasToString("PERCENT {harnosand=50, miun=30, region=20}")
                .isNotEqualTo("PERCENT");
    }

    @Test
    @DisplayName("of a currency without decimals split into whole units")
    void withoutDecimals() {
        assertThat(CostShares.equally(HARNOSAND, MIUN, REGION)
                        .split(Money.parse("JPY 100"))
                        .getParts()
                        .values())
                .containsExactlyElementsOf(
                        List.of(Money.parse("JPY 34"), Money.parse("JPY 33"), Money.parse("JPY 33")));
    }
}
