package se.samverkan.core.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.partner.Partner;

/**
 * An amount split between partners. The parts and what nobody bears add up to the amount, to the minor unit.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class Split permits ImmutableSplit {

    Split() {}

    /**
     * The amount that was split.
     *
     * @return the amount
     */
    public abstract Money getAmount();

    /**
     * What each partner bears.
     *
     * @return the parts in stated order
     */
    public abstract Map<PartnerId, Money> getParts();

    /**
     * What no partner bears: what lies above caps where no rule says who bears it or all have reached theirs, and above
     * fixed amounts where nobody bears the remainder.
     *
     * @return the amount, 0 where all is borne
     */
    public abstract Money getUnshared();

    /**
     * What a partner bears.
     *
     * @param partner a partner among those who share
     * @return the part
     * @throws InvalidValueException if the partner isn't among them
     */
    public Money getPart(PartnerId partner) {
        return findPart(partner)
                .orElseThrow(() -> new InvalidValueException(
                        "split.partner", partner, "one of " + getParts().keySet()));
    }

    /**
     * What a partner bears.
     *
     * @param partner a partner among those who share
     * @return the part
     * @throws InvalidValueException if the partner isn't among them
     */
    public Money getPart(Partner partner) {
        return getPart(partner.getId());
    }

    /**
     * What a partner bears, if it is among those who share.
     *
     * @param partner the partner
     * @return the part; absent where the partner isn't among them
     */
    public Optional<Money> findPart(PartnerId partner) {
        return Optional.ofNullable(getParts().get(partner));
    }

    /** This split with the signs turned. */
    Split negated() {
        ImmutableSplit.Builder turned = ImmutableSplit.builder()
                .amount(getAmount().negated())
                .unshared(getUnshared().negated());
        getParts().forEach((partner, part) -> turned.putParts(partner, part.negated()));
        return turned.build();
    }

    /** What this split gives each more than another by the same shares. */
    Split minus(Split other) {
        ImmutableSplit.Builder difference = ImmutableSplit.builder()
                .amount(getAmount().minus(other.getAmount()))
                .unshared(getUnshared().minus(other.getUnshared()));
        getParts().forEach((partner, part) -> difference.putParts(partner, part.minus(other.getPart(partner))));
        return difference.build();
    }
}
