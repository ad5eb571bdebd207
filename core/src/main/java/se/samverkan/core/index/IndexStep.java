package se.samverkan.core.index;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Fraction;

/**
 * The step from an amount to an indexed one: the amount that the clause's base month corresponds to, the figures used, the
 * factor, and what it comes to, exactly and rounded as the clause says. {@link IndexClause#index} works it out.
 *
 * <p>Example: 900 kr an hour, PKV 100 for 2015 and 102.7 for 2016, a lag of two years and whole kronor: in 2018 exactly 924.30
 * kr, rounded 924 kr.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class IndexStep permits ImmutableIndexStep {

    IndexStep() {}

    static Builder builder() {
        return new Builder();
    }

    /**
     * The clause that the step follows.
     *
     * @return the clause
     */
    public abstract IndexClause getClause();

    /**
     * The amount before: the one that the clause's base month corresponds to, and not one that was indexed before.
     *
     * @return the amount
     */
    public abstract VatAmount getBaseAmount();

    /**
     * The month of the new amount.
     *
     * @return the month from which it is paid
     */
    public abstract YearMonth getMonth();

    /**
     * The figures used, as ratios within one series each.
     *
     * @return one ratio, from the base to the month used; two where the fallback series took over in between
     */
    public abstract List<IndexRatio> getRatios();

    /**
     * What the amount before is multiplied by.
     *
     * @return the product of the ratios, exactly
     */
    public Fraction getFactor() {
        return getRatios().stream().map(IndexRatio::getQuotient).reduce(Fraction.ONE, Fraction::times);
    }

    /**
     * The indexed amount before it is rounded.
     *
     * @return the exact number of minor units, such as öre
     */
    public Fraction getExactMinorUnits() {
        return getFactor().times(Fraction.of(getBaseAmount().toMinorUnits()));
    }

    /**
     * The indexed amount, rounded as the clause says.
     *
     * @return the amount, in the currency and on the VAT basis of the amount before
     */
    public abstract VatAmount getAmount();

    /**
     * What is missing for this to be the only reading, as of {@link Indexation#getReadings()} where the clause leaves open whether
     * preliminary or definitive figures hold.
     *
     * @return the inputs; empty where every reading of what the clause leaves open comes to this amount
     */
    public abstract List<InputCode> getMissing();

    /** The amount before, the ratios and the amount. */
    @Override
    public String toString() {
        return getBaseAmount()
                + getRatios().stream().map(ratio -> " × " + ratio).collect(Collectors.joining())
                + " = " + getAmount() + " in " + getMonth();
    }

    /** The builder of steps. */
    static final class Builder extends ImmutableIndexStep.Builder {

        Builder() {}
    }
}
