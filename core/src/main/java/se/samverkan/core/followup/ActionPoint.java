package se.samverkan.core.followup;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.internal.ValueStyle;
import se.samverkan.core.text.Text;

/**
 * What was decided at a meeting that somebody is to do. That it was done is recorded as a duty done of the kind
 * {@link se.samverkan.core.code.DutyKind#ACTION_POINT}, by its id. What must exist are the id, what is to be done and the day decided.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class ActionPoint implements FollowUp permits ImmutableActionPoint {

    ActionPoint() {}

    /**
     * A builder of an action point.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this point's attributes.
     *
     * @return the builder
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * The id.
     *
     * @return the id, by which it is recorded as done
     */
    public abstract DutyId getId();

    /**
     * What is to be done.
     *
     * @return the words as typed
     */
    public abstract Text getWhat();

    /**
     * The day on which it was decided.
     *
     * @return the day of the meeting
     */
    @Override
    public abstract LocalDate getDay();

    /**
     * The meeting at which it was decided.
     *
     * @return the id of the meeting's activity; absent where it isn't stated
     */
    public abstract Optional<ActivityId> getMeeting();

    /**
     * Who is to do it.
     *
     * @return the partner's id; absent where it isn't stated
     */
    public abstract Optional<PartnerId> getResponsible();

    /**
     * The last day to do it.
     *
     * @return the day, included; absent where none was decided
     */
    public abstract Optional<LocalDate> getDueDay();

    /**
     * Where the decision is registered.
     *
     * @return the reference of the minutes; absent where it isn't stated
     */
    public abstract Optional<DecisionReference> getReference();

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if a day isn't of the years 1 to 9999, or it is to be done before it was decided
     */
    @Value.Check
    protected void check() {
        DayChecks.require("actionPoint.day", getDay());
        getDueDay().ifPresent(due -> {
            DayChecks.require("actionPoint.dueDay", due);
            if (due.isBefore(getDay())) {
                throw new InvalidValueException(
                        "actionPoint.dueDay", due, getDay() + " or later, as it was decided then");
            }
        });
    }

    /** The builder of action points. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutableActionPoint.Builder {

        Builder() {}
    }
}
