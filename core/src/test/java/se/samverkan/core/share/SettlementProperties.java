package se.samverkan.core.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.time.DateRange;

@Label("A settlement of random lines")
class SettlementProperties {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    @Property
    @Label("has shares that add up to the total, balances that add up to 0, and each line once, with its partner")
    void conserved(@ForAll("shares") CostShares shares, @ForAll("lines") List<SettlementLine> lines) {
        Settlement settlement = Settlement.of(shares, DateRange.ofClosed(DAY, DAY), lines);
        Money borne = Money.zero(Sharing.SEK);
        Money shared = settlement.getUnshared();
        Money balances = settlement.getUnshared();
        List<SettlementLine> told = new ArrayList<>();
        for (PartnerSettlement each : settlement.getPartners()) {
            borne = borne.plus(each.getBorne());
            shared = shared.plus(each.getShare());
            balances = balances.plus(each.getBalance());
            told.addAll(each.getLines());
            assertThat(each.getToPay().minus(each.getToReceive())).isEqualTo(each.getBalance());
            assertThat(each.getToPay().isZero() || each.getToReceive().isZero()).isTrue();
        }
        assertThat(borne).isEqualTo(settlement.getTotal().getMoney());
        assertThat(shared).isEqualTo(settlement.getTotal().getMoney());
        assertThat(balances.isZero()).isTrue();
        assertThat(told).containsExactlyInAnyOrderElementsOf(lines);
    }

    @Property
    @Label("doesn't depend on the order of its lines")
    void order(@ForAll("shares") CostShares shares, @ForAll("lines") List<SettlementLine> lines) {
        List<SettlementLine> reversed = new ArrayList<>();
        lines.forEach(line -> reversed.add(0, line));
        DateRange period = DateRange.ofClosed(DAY, DAY);
        assertThat(Settlement.of(shares, period, reversed).getSplit())
                .isEqualTo(Settlement.of(shares, period, lines).getSplit());
    }

    @Property
    @Label("after earlier costs gives each what, with its part of them, is its part of all")
    void afterEarlier(
            @ForAll("shares") CostShares shares,
            @ForAll("lines") List<SettlementLine> some,
            @ForAll("lines") List<SettlementLine> more) {
        DateRange period = DateRange.ofClosed(DAY, DAY);
        Settlement first = Settlement.of(shares, period, some);
        Money earlier = first.getTotal().getMoney();
        Settlement second = Settlement.of(shares, period, more, earlier);
        assertThat(second.getEarlier()).isEqualTo(earlier);
        Split all = shares.split(earlier.plus(second.getTotal().getMoney()));
        shares.getPartners()
                .forEach(partner -> assertThat(first.getSplit()
                                .getPart(partner)
                                .plus(second.getSplit().getPart(partner)))
                        .isEqualTo(all.getPart(partner)));
        assertThat(first.getUnshared().plus(second.getUnshared())).isEqualTo(all.getUnshared());
        assertThat(Sharing.sumOf(second.getSplit())).isEqualTo(second.getTotal().getMoney());
    }

    @Provide
    Arbitrary<CostShares> shares() {
        return Sharing.any();
    }

    @Provide
    Arbitrary<List<SettlementLine>> lines() {
        Arbitrary<PartnerId> partners =
                Arbitraries.of(Sharing.HARNOSAND, Sharing.MIUN, Sharing.SUNDSVALL, PartnerId.of("outsider"));
        return Combinators.combine(partners, Sharing.amounts())
                .as((partner, amount) -> SettlementLine.of(EntryId.of("x"), DAY, partner, VatAmount.of(amount)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(SettlementProperties::numbered);
    }

    private static List<SettlementLine> numbered(List<SettlementLine> lines) {
        List<SettlementLine> numbered = new ArrayList<>();
        for (SettlementLine line : lines) {
            EntryId id = EntryId.of("E-" + numbered.size());
            numbered.add(SettlementLine.of(id, line.getDay(), line.getBorneBy(), line.getAmount()));
        }
        return numbered;
    }
}
