package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.time.Recurrence;

/**
 * How often a body meets, and its first day of meeting, where one is stated. By an interval, the next meeting is counted from
 * the last one held, and the first one is due on the first day stated.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class MeetingRhythm permits ImmutableMeetingRhythm {

    MeetingRhythm() {}

    /**
     * A rhythm whose first day isn't stated.
     *
     * @param recurrence how often the body meets
     * @return the rhythm
     */
    public static MeetingRhythm of(Recurrence recurrence) {
        return builder().recurrence(recurrence).build();
    }

    /**
     * The same rhythm with its first day.
     *
     * @param firstDay the day from which on the body meets
     * @return the rhythm
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public MeetingRhythm from(LocalDate firstDay) {
        return toBuilder().firstDay(firstDay).build();
    }

    /**
     * A builder of a meeting rhythm.
     *
     * @return the builder; the recurrence must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this rhythm's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * How often it meets.
     *
     * @return the recurrence
     */
    public abstract Recurrence getRecurrence();

    /**
     * The day from which on it meets.
     *
     * @return the day, by an interval that of the first meeting; absent where unstated
     */
    public abstract Optional<LocalDate> getFirstDay();

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    @Value.Check
    protected void check() {
        getFirstDay().ifPresent(day -> DayChecks.require("meetingRhythm.firstDay", day));
    }

    /** The builder of meeting rhythms. */
    public static final class Builder extends ImmutableMeetingRhythm.Builder {

        Builder() {}
    }
}
