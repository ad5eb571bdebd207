package se.samverkan.core.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import org.immutables.value.Value;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;

/**
 * What a settlement is to one partner: its share, what it has borne, and the balance. One of the two, to pay or to receive,
 * is 0.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class PartnerSettlement permits ImmutablePartnerSettlement {

    PartnerSettlement() {}

    /**
     * The partner.
     *
     * @return the partner's id
     */
    public abstract PartnerId getPartner();

    /**
     * The partner's share of the total.
     *
     * @return the share; 0 for one that has borne a cost and has no share
     */
    public abstract Money getShare();

    /**
     * The costs that fell on the partner.
     *
     * @return the lines in the order given
     */
    public abstract List<SettlementLine> getLines();

    /**
     * This settlement and another of the same partner together.
     *
     * @param other the other settlement, of other lines
     * @return the settlement with both shares and the lines of both
     * @throws InvalidValueException if the other is of another partner or in another currency
     */
    public PartnerSettlement plus(PartnerSettlement other) {
        if (!other.getPartner().equals(getPartner())) {
            throw new InvalidValueException("settlement.partner", other.getPartner(), getPartner() + ", as the first");
        }
        MinorUnits.requireIn(getShare().getCurrencyUnit(), "settlement.share", other.getShare());
        return ImmutablePartnerSettlement.builder()
                .partner(getPartner())
                .share(getShare().plus(other.getShare()))
                .addAllLines(getLines())
                .addAllLines(other.getLines())
                .build();
    }

    /**
     * What the partner has borne.
     *
     * @return the sum of its lines
     */
    public Money getBorne() {
        return getLines().stream()
                .map(line -> line.getAmount().getMoney())
                .reduce(Money.zero(getShare().getCurrencyUnit()), Money::plus);
    }

    /**
     * The share less what the partner has borne.
     *
     * @return above 0 what it is to pay, below 0 what it is to receive
     */
    public Money getBalance() {
        return getShare().minus(getBorne());
    }

    /**
     * What the partner is to pay.
     *
     * @return 0 or more
     */
    public Money getToPay() {
        return getBalance().isPositive() ? getBalance() : Money.zero(getShare().getCurrencyUnit());
    }

    /**
     * What the partner is to receive.
     *
     * @return 0 or more
     */
    public Money getToReceive() {
        return getBalance().isNegative()
                ? getBalance().negated()
                : Money.zero(getShare().getCurrencyUnit());
    }
}
