package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.YearSplit;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Delivery;
import se.samverkan.core.code.Origin;

/**
 * The clauses of an agreement on what is called off under it: when it is held, how it is delivered, where it comes from,
 * and what it gives. A clause that the agreement doesn't have is absent, and then binds nobody.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class CallOffTerms permits ImmutableCallOffTerms {

    private static final CallOffTerms UNSTATED = builder().build();

    CallOffTerms() {}

    /**
     * The terms of an agreement that has none of these clauses.
     *
     * @return the terms, each absent
     */
    public static CallOffTerms unstated() {
        return UNSTATED;
    }

    /**
     * A builder of terms, without any clause set.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with these terms.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Whether what is ordered must be held inside the agreement's term.
     *
     * @return true or false; absent where the agreement doesn't say
     */
    public abstract Optional<Boolean> isHeldWithinTerm();

    /**
     * Whether what is ordered must have a fixed first and last day.
     *
     * @return true or false; absent where the agreement doesn't say
     */
    public abstract Optional<Boolean> isFixedDatesRequired();

    /**
     * Whether an order must rest on a need that a service has stated before it.
     *
     * @return true or false; absent where the agreement doesn't say
     */
    public abstract Optional<Boolean> isNeedRequired();

    /**
     * Where courses may come from.
     *
     * @return the origins; empty where the agreement doesn't say
     */
    public abstract Set<Origin> getOrigins();

    /**
     * How courses may be delivered.
     *
     * @return the forms of delivery; empty where the agreement doesn't say
     */
    public abstract Set<Delivery> getDeliveries();

    /**
     * Whether courses are set up for groups.
     *
     * @return true or false; absent where the agreement doesn't say
     */
    public abstract Optional<Boolean> isGroupBased();

    /**
     * Whether a completed activity of an area gives higher education credits.
     *
     * @return true or false by area; without the areas of which the agreement doesn't say
     */
    public abstract Map<CollaborationArea, Boolean> getCreditsOnCompletion();

    /**
     * The subscription under which is ordered.
     *
     * @return the subscription; absent where the agreement isn't one
     */
    public abstract Optional<Subscription> getSubscription();

    /**
     * How what is called off is told apart by calendar years.
     *
     * @return the way; absent where the agreement doesn't say, and then all of it counts in the year of the order
     */
    public abstract Optional<YearSplit> getYearSplit();

    /**
     * What is paid for what is cancelled before it starts.
     *
     * @return the clause; absent where the agreement doesn't say
     */
    public abstract Optional<CancellationTerms> getCancellation();

    /** The builder of terms. */
    public static final class Builder extends ImmutableCallOffTerms.Builder {

        Builder() {}
    }
}
