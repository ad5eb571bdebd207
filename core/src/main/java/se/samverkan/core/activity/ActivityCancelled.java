package se.samverkan.core.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.internal.ValueStyle;
import se.samverkan.core.text.Text;

/**
 * That an activity, such as a course offering, is cancelled (inställd): from the day on it isn't held. There must be a day, a
 * reason, and either the call-off that it is ordered by or, of one without a call-off, the activity. What is paid all the same
 * is told by an entry of money.
 *
 * <pre>{@code
 * ActivityCancelled cancelled = ActivityCancelled.builder()
 *         .callOff(CallOffId.of("A-1"))
 *         .day(LocalDate.of(2024, 1, 22))
 *         .reason(CancellationReason.UNDER_LEAST_NUMBER)
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class ActivityCancelled permits ImmutableActivityCancelled {

    ActivityCancelled() {}

    /**
     * Starts a cancellation.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The call-off that orders what is cancelled.
     *
     * @return the call-off; absent where it was planned without one
     */
    public abstract Optional<CallOffId> getCallOff();

    /**
     * The activity that is cancelled, of one that was planned without a call-off.
     *
     * @return the activity; absent where a call-off orders it
     */
    public abstract Optional<ActivityId> getActivity();

    /**
     * The day of the cancellation.
     *
     * @return the first day on which it is cancelled
     */
    public abstract LocalDate getDay();

    /**
     * Why it is cancelled.
     *
     * @return the reason
     */
    public abstract CancellationReason getReason();

    /**
     * The reason in words.
     *
     * @return the words as typed; absent where there are none
     */
    public abstract Optional<Text> getExplanation();

    /**
     * The day from which the cancellation no longer holds, since it was wrong or the activity is held after all.
     *
     * @return the day, that of the cancellation or later; absent where it holds
     */
    public abstract Optional<LocalDate> getTakenBackOn();

    /**
     * Whether it is cancelled on a day.
     *
     * @param onDay the day
     * @return true from the day of the cancellation on, until it is taken back
     */
    public final boolean holdsOn(LocalDate onDay) {
        return !onDay.isBefore(getDay())
                && getTakenBackOn().filter(back -> !onDay.isBefore(back)).isEmpty();
    }

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if it names both a call-off and an activity, or neither; it is taken back before its day; or
     *     a day isn't of the years 1 to 9999
     */
    @Value.Check
    protected void check() {
        DayChecks.require("activityCancelled.day", getDay());
        if (getCallOff().isPresent() == getActivity().isPresent()) {
            throw new InvalidValueException(
                    "activityCancelled.callOff",
                    getCallOff()
                            .map(id -> id + " and " + getActivity().orElseThrow())
                            .orElse("none"),
                    "either a call-off or an activity without one");
        }
        getTakenBackOn().ifPresent(back -> {
            DayChecks.require("activityCancelled.takenBackOn", back);
            if (back.isBefore(getDay())) {
                throw new InvalidValueException(
                        "activityCancelled.takenBackOn", back, getDay() + " or later, the day of the cancellation");
            }
        });
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that states what this cancellation states
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * What is cancelled and from which day.
     *
     * @return for example {@code A-1 cancelled on 2024-01-22, UNDER_LEAST_NUMBER}
     */
    @Override
    public final String toString() {
        return getCallOff()
                        .map(Object::toString)
                        .orElseGet(() -> getActivity().orElseThrow().toString())
                + " cancelled on " + getDay() + ", " + getReason()
                + getTakenBackOn().map(day -> ", taken back on " + day).orElse("");
    }

    /** Builder of cancellations. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutableActivityCancelled.Builder {

        Builder() {}
    }
}
