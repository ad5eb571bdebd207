package se.samverkan.core.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.money.VatBasis.EXCLUDING_VAT;
import static se.samverkan.core.money.VatBasis.INCLUDING_VAT;
import static se.samverkan.core.share.Sharing.HARNOSAND;
import static se.samverkan.core.share.Sharing.MIUN;
import static se.samverkan.core.share.Sharing.REGION;
import static se.samverkan.core.share.Sharing.SUNDSVALL;
import static se.samverkan.core.share.Sharing.fiftyThirtyTwenty;
import static se.samverkan.core.share.Sharing.sek;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.time.DateRange;

@DisplayName("A settlement")
class SettlementTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final DateRange YEAR = DateRange.ofClosed(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

    private static SettlementLine line(String entry, PartnerId by, String amount) {
        return SettlementLine.of(EntryId.of(entry), DAY, by, VatAmount.of(sek(amount), EXCLUDING_VAT));
    }

    private static Settlement of(SettlementLine... lines) {
        return Settlement.of(fiftyThirtyTwenty(), YEAR, List.of(lines));
    }

    @Test
    @DisplayName(
            "of 250 000.03 borne by two: the third pays 50 000.01, and the one that bore 200 000 receives 75 000.00")
    void worked() {
        Settlement settlement =
                of(line("F-1", HARNOSAND, "150000.01"), line("F-2", MIUN, "50000.02"), line("F-3", HARNOSAND, "50000"));
        assertThat(settlement.getTotal()).isEqualTo(VatAmount.of(sek("250000.03"), EXCLUDING_VAT));
        PartnerSettlement harnosand = settlement.findPartner(HARNOSAND).orElseThrow();
        assertThat(harnosand.getShare()).isEqualTo(sek("125000.01"));
        assertThat(harnosand.getBorne()).isEqualTo(sek("200000.01"));
        assertThat(harnosand.getBalance()).isEqualTo(sek("-75000.00"));
        assertThat(harnosand.getToReceive()).isEqualTo(sek("75000.00"));
        assertThat(harnosand.getToPay()).isEqualTo(sek("0"));
        PartnerSettlement miun = settlement.findPartner(MIUN).orElseThrow();
        assertThat(miun.getToPay()).isEqualTo(sek("24999.99"));
        assertThat(miun.getToReceive()).isEqualTo(sek("0"));
        assertThat(settlement.findPartner(REGION).orElseThrow().getToPay()).isEqualTo(sek("50000.01"));
    }

    @Test
    @DisplayName("ties to the ledger by the entries' ids, each line with the partner that it fell on")
    void ties() {
        SettlementLine first = line("F-1", HARNOSAND, "150000.01");
        SettlementLine second = line("F-2", MIUN, "100000.02");
        Settlement settlement = of(first, second);
        assertThat(settlement.getLines()).containsExactly(first, second);
        assertThat(settlement.findPartner(MIUN).orElseThrow().getLines()).containsExactly(second);
        assertThat(settlement.findPartner(REGION).orElseThrow().getLines()).isEmpty();
        assertThat(first.getEntry()).isEqualTo(EntryId.of("F-1"));
    }

    @Test
    @DisplayName("takes in a credit note, and settles one alone too")
    void creditNote() {
        Settlement settlement = of(line("F-1", HARNOSAND, "1000"), line("K-1", HARNOSAND, "-400"));
        assertThat(settlement.getTotal().getMoney()).isEqualTo(sek("600"));
        assertThat(settlement.findPartner(MIUN).orElseThrow().getToPay()).isEqualTo(sek("180"));
        Settlement alone = of(line("K-1", HARNOSAND, "-400"));
        assertThat(alone.findPartner(HARNOSAND).orElseThrow().getToPay()).isEqualTo(sek("200"));
        assertThat(alone.findPartner(MIUN).orElseThrow().getToReceive()).isEqualTo(sek("120"));
    }

    @Test
    @DisplayName("shows one on whom a cost fell without a share, who gets all of it back")
    void withoutShare() {
        Settlement settlement = of(line("F-1", SUNDSVALL, "1000"));
        assertThat(settlement.getPartners().stream().map(PartnerSettlement::getPartner))
                .containsExactly(HARNOSAND, MIUN, REGION, SUNDSVALL);
        PartnerSettlement sundsvall = settlement.findPartner(SUNDSVALL).orElseThrow();
        assertThat(sundsvall.getShare()).isEqualTo(sek("0"));
        assertThat(sundsvall.getToReceive()).isEqualTo(sek("1000"));
        assertThat(settlement.findPartner(PartnerId.of("other"))).isEmpty();
    }

    @Test
    @DisplayName("shows what nobody bears: 500 above a cap, by which the balances fall short of 0")
    void unshared() {
        WeightedShares shares =
                fiftyThirtyTwenty().toBuilder().cap(HARNOSAND, sek("4500")).build();
        Settlement settlement = Settlement.of(shares, YEAR, List.of(line("F-1", MIUN, "10000")));
        assertThat(settlement.getUnshared()).isEqualTo(sek("500"));
        Money balances = settlement.getPartners().stream()
                .map(PartnerSettlement::getBalance)
                .reduce(Money.zero(Sharing.SEK), Money::plus);
        assertThat(balances).isEqualTo(sek("-500"));
    }

    @Test
    @DisplayName("is on the VAT basis of its lines, which may be unstated")
    void vatBasis() {
        Settlement settlement = of(SettlementLine.of(EntryId.of("F-1"), DAY, MIUN, VatAmount.of(sek("10"))));
        assertThat(settlement.getTotal().getVatBasis()).isEmpty();
        assertThat(settlement.getPeriod()).isEqualTo(YEAR);
        assertThat(settlement.getShares()).isEqualTo(fiftyThirtyTwenty());
    }

    @Test
    @DisplayName("of nothing, of another period's day, of mixed VAT or currencies and of an entry twice is refused")
    void refused() {
        assertThatThrownBy(() -> of()).isInstanceOf(InvalidValueException.class);
        SettlementLine first = line("F-1", MIUN, "1");
        for (VatAmount other : List.of(
                VatAmount.of(sek("1"), INCLUDING_VAT),
                VatAmount.of(sek("1")),
                VatAmount.of(Money.parse("EUR 1"), EXCLUDING_VAT))) {
            assertThatThrownBy(() -> of(first, SettlementLine.of(EntryId.of("F-2"), DAY, MIUN, other)))
                    .hasMessageContaining("the currency and VAT basis of SEK 1.00 EXCLUDING_VAT");
        }
        assertThatThrownBy(() -> of(first, first))
                .hasMessage("settlement.entry: expected each entry once, but was 'F-1'");
    }

    @Test
    @DisplayName("counts both ends of the period: 1 January and 31 December, but not 1 January after")
    void period() {
        VatAmount amount = VatAmount.of(sek("1"), EXCLUDING_VAT);
        SettlementLine first = SettlementLine.of(EntryId.of("F-1"), LocalDate.of(2024, 1, 1), MIUN, amount);
        SettlementLine last = SettlementLine.of(EntryId.of("F-2"), LocalDate.of(2024, 12, 31), MIUN, amount);
        SettlementLine after = SettlementLine.of(EntryId.of("F-3"), LocalDate.of(2025, 1, 1), MIUN, amount);
        assertThat(of(first, last).getTotal().getMoney()).isEqualTo(sek("2"));
        assertThatThrownBy(() -> of(first, last, after))
                .hasMessage("settlement.day: expected a day of 2024-01-01/2024-12-31, but was '2025-01-01'");
    }

    @Test
    @DisplayName("of a partner is added to another of the same partner: shares and lines, not another's nor in euro")
    void added() {
        PartnerSettlement first =
                of(line("F-1", MIUN, "1000")).findPartner(MIUN).orElseThrow();
        Settlement later = of(line("F-2", MIUN, "500"), line("F-3", HARNOSAND, "500"));
        PartnerSettlement both = first.plus(later.findPartner(MIUN).orElseThrow());
        assertThat(both.getPartner()).isEqualTo(MIUN);
        assertThat(both.getShare()).isEqualTo(sek("600"));
        assertThat(both.getBorne()).isEqualTo(sek("1500"));
        assertThat(both.getLines()).containsExactly(line("F-1", MIUN, "1000"), line("F-2", MIUN, "500"));
        PartnerSettlement ofAnother = later.findPartner(HARNOSAND).orElseThrow();
        assertThatThrownBy(() -> first.plus(ofAnother))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("settlement.partner");
        PartnerSettlement inEuro = of(SettlementLine.of(
                        EntryId.of("F-4"), DAY, MIUN, VatAmount.of(Money.parse("EUR 1"))))
                .findPartner(MIUN)
                .orElseThrow();
        assertThatThrownBy(() -> first.plus(inEuro))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("settlement.share");
    }

    @Test
    @DisplayName("of a sum beyond a long of öre is refused, and a line of a day there is none of")
    void tooLarge() {
        assertThatThrownBy(() -> of(line("F-1", MIUN, "92233720368547758.07"), line("F-2", MIUN, "0.01")))
                .hasMessageContaining("fits in a long of minor units");
        assertThatThrownBy(() -> SettlementLine.of(EntryId.of("F-1"), LocalDate.MAX, MIUN, VatAmount.of(sek("1"))))
                .isInstanceOf(InvalidValueException.class);
    }
}
