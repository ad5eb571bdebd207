package se.samverkan.core.index;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.quantity.Fraction;

/**
 * What an index clause makes of an amount: the step, or what is missing for it with the steps that what is open allows. Where
 * every reading of what is open comes to the same amount, that is the step.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class Indexation permits ImmutableIndexation {

    Indexation() {}

    static Builder builder() {
        return new Builder();
    }

    /**
     * The step.
     *
     * @return the step; absent where something is missing
     */
    public abstract Optional<IndexStep> getStep();

    /**
     * The steps in every reading that can be worked out, as up and down where the clause doesn't say which way it is rounded.
     *
     * @return the steps; the one step where nothing is open, and none where no reading can be worked out
     */
    public abstract List<IndexStep> getReadings();

    /**
     * The indexed amount before it is rounded, where what is open doesn't change it.
     *
     * @return the exact number of minor units, such as öre; absent where it isn't known
     */
    public abstract Optional<Fraction> getExactMinorUnits();

    /**
     * What is missing.
     *
     * @return the inputs; empty where there is a step
     */
    public abstract List<InputCode> getMissing();

    /** The builder of answers. */
    static final class Builder extends ImmutableIndexation.Builder {

        Builder() {}
    }
}
