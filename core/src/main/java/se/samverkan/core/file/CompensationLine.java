package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Price;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.index.IndexStep;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.placement.PlacementAllocation;
import se.samverkan.core.quantity.Fraction;

/**
 * What is paid for one allocation, factor by factor: so many units, the price of its day, and the index step that the price rests
 * on.
 *
 * <p>Example: 5 student-weeks at 840 kr are 4 200 kr.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class CompensationLine permits ImmutableCompensationLine {

    CompensationLine() {}

    /**
     * The allocation.
     *
     * @return the allocation, as last recorded
     */
    public abstract PlacementAllocation getAllocation();

    /**
     * How many of the price's units are paid: weeks of students, credits of seats, or seats.
     *
     * @return the exact number; absent where it can't be told
     */
    public abstract Optional<Fraction> getQuantity();

    /**
     * The price of its day.
     *
     * @return the price; absent where it can't be told
     */
    public abstract Optional<Price> getPrice();

    /**
     * The step of the index clause that the price rests on.
     *
     * @return the step; absent where the price is as agreed, or was changed in another way
     */
    public abstract Optional<IndexStep> getIndexStep();

    /**
     * The number of units × the price, rounded.
     *
     * @return the amount; absent where it can't be told
     */
    public abstract Optional<VatAmount> getAmount();

    /**
     * What would have to be known to tell it.
     *
     * @return the missing inputs; empty where the amount is told
     */
    public abstract List<InputCode> getMissing();

    /** The allocation's id and the factors. */
    @Override
    public final String toString() {
        return getAllocation().getId() + ": "
                + getQuantity().map(Fraction::toString).orElse("?") + " × "
                + getPrice().map(price -> price.getAmount().toString()).orElse("?") + " = "
                + getAmount().map(VatAmount::toString).orElse("?");
    }

    /** The builder of lines. */
    static final class Builder extends ImmutableCompensationLine.Builder {

        Builder() {}
    }
}
