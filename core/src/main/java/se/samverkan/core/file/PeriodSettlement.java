package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.share.CostShares;
import se.samverkan.core.share.PartnerSettlement;
import se.samverkan.core.share.Settlement;
import se.samverkan.core.time.DateRange;

/**
 * What each partner bears of what was invoiced in a period, by the agreement's cost shares, and what each is to pay or receive
 * when those who called off are taken to have paid. Invoices count on their own day, and credit notes and reversals on theirs,
 * below 0: an invoice that is taken back after the period still counts in it.
 *
 * <p>An invoice is split by the shares that hold on its day, and what takes it back by the same shares, so that nobody gains or
 * loses by what is undone after the shares were amended. What is split by the same shares is split together.
 *
 * <p>Fixed amounts and caps are of what the shares say that they hold for ({@link CostShares#getSplitPeriod()}), not of the
 * period asked about: of a year that is settled in two halves, the second settles the difference between the year and the first.
 * So each bears as much whichever periods are asked about, and what is taken back in full leaves nobody with a share. Shares that
 * are amended have their fixed amounts and caps anew.
 *
 * <p>Shares and what nobody bears add up to what was invoiced; balances and what nobody bears add up to 0.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class PeriodSettlement permits ImmutablePeriodSettlement {

    PeriodSettlement() {}

    /**
     * The period.
     *
     * @return the days, both ends included
     */
    public abstract DateRange getPeriod();

    /**
     * What was invoiced in the period.
     *
     * @return the sum of invoices, less credit notes and what is reversed: below 0 where more was taken back; 0 in {@code XXX}
     *     where neither a ceiling nor an entry states a currency
     */
    public abstract VatAmount getInvoiced();

    /**
     * The settlements that it is made of.
     *
     * @return one where the same shares split everything together, or else one for each shares, and for each invoice or year
     *     that their fixed amounts and caps hold for, in the order recorded; empty where nothing was invoiced or taken back, or
     *     something is missing
     */
    public abstract List<Settlement> getSettlements();

    /**
     * What the period is to each partner: those who share in stated order, and then others who called off, whose share is 0.
     *
     * @return a settlement for each, the sum of its settlements by every shares; empty where {@link #getSettlements()} is
     */
    public List<PartnerSettlement> getPartners() {
        return getSettlements().stream()
                .flatMap(settlement -> settlement.getPartners().stream())
                .map(PartnerSettlement::getPartner)
                .distinct()
                .map(this::settlementOf)
                .toList();
    }

    /**
     * What the period is to a partner.
     *
     * @param partner the partner
     * @return its settlement; absent where it neither shares nor has called off what was invoiced, or something is missing
     */
    public Optional<PartnerSettlement> findPartner(PartnerId partner) {
        return getPartners().stream()
                .filter(each -> each.getPartner().equals(partner))
                .findFirst();
    }

    private PartnerSettlement settlementOf(PartnerId partner) {
        return getSettlements().stream()
                .flatMap(settlement -> settlement.findPartner(partner).stream())
                .reduce(PartnerSettlement::plus)
                .orElseThrow();
    }

    /**
     * What nobody bears by the shares.
     *
     * @return the amount, 0 where all is borne; absent where something is missing
     */
    public Optional<Money> getUnshared() {
        Money nothing = Money.zero(getInvoiced().getMoney().getCurrencyUnit());
        return getMissing().isEmpty()
                ? Optional.of(
                        getSettlements().stream().map(Settlement::getUnshared).reduce(nothing, Money::plus))
                : Optional.empty();
    }

    /**
     * What would have to be known to split what was invoiced.
     *
     * @return the missing inputs, each once; empty where it is split, and where there is nothing to split
     */
    public abstract List<InputCode> getMissing();
}
