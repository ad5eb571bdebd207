package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.IndicatorId;

/**
 * The clauses of an agreement on how it is followed up: goals, recurring consultations, and the class that says how often it is
 * reviewed. The body that follows it up stands beside them.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class FollowUpTerms permits ImmutableFollowUpTerms {

    private static final FollowUpTerms UNSTATED = builder().build();

    FollowUpTerms() {}

    /**
     * The terms of an agreement that has none of these clauses.
     *
     * @return the terms, each absent
     */
    public static FollowUpTerms unstated() {
        return UNSTATED;
    }

    /**
     * A builder of terms.
     *
     * @return the builder; none of the clauses is set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with these terms' attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The goals.
     *
     * @return the goals in the order given, each id once; empty where none is stated
     */
    public abstract List<@Valid Goal> getGoals();

    /**
     * The recurring consultations.
     *
     * @return the consultations in the order given, each id once; empty where none is stated
     */
    public abstract List<@Valid RecurringConsultation> getConsultations();

    /**
     * The class by which the agreement is followed up.
     *
     * @return the class; absent where it is in none
     */
    public abstract Optional<FollowUpClass> getFollowUpClass();

    /**
     * An indicator of any of the goals.
     *
     * @param id the indicator's id
     * @return the indicator; absent where no goal has it
     */
    public Optional<Indicator> findIndicator(IndicatorId id) {
        return getGoals().stream()
                .flatMap(goal -> goal.getIndicators().stream())
                .filter(indicator -> indicator.getId().equals(id))
                .findFirst();
    }

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if two goals, two indicators or two consultations have one id
     */
    @Value.Check
    protected void check() {
        requireOnce("goals", getGoals(), Goal::getId);
        requireOnce(
                "indicators",
                getGoals().stream()
                        .flatMap(goal -> goal.getIndicators().stream())
                        .toList(),
                Indicator::getId);
        requireOnce("consultations", getConsultations(), RecurringConsultation::getId);
    }

    private static <T> void requireOnce(String attribute, List<T> all, Function<T, ?> id) {
        List<?> ids = all.stream().map(id).toList();
        if (ids.stream().distinct().count() < ids.size()) {
            throw new InvalidValueException(attribute, ids, "each id once");
        }
    }

    /** The builder of terms of follow-up. */
    public static final class Builder extends ImmutableFollowUpTerms.Builder {

        Builder() {}
    }
}
