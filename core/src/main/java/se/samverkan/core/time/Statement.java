package se.samverkan.core.time;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;

/**
 * One statement of a {@link History}: a value, the days it is said to hold on, and when that was recorded.
 *
 * <p>This class is immutable and thread-safe if the value is.
 *
 * @param <T> the type of the value
 */
@PublicApi(CALL)
public final class Statement<T> {

    private final T value;
    private final DateRange days;
    private final Recording recording;

    Statement(T value, DateRange days, Recording recording) {
        this.value = Objects.requireNonNull(value, "value");
        this.days = Objects.requireNonNull(days, "days");
        this.recording = Objects.requireNonNull(recording, "recording");
    }

    /**
     * The value stated.
     *
     * @return the value
     */
    public T getValue() {
        return value;
    }

    /**
     * The days that the value is said to hold on, both ends included.
     *
     * @return the days
     */
    public DateRange getDays() {
        return days;
    }

    /**
     * When the statement was recorded.
     *
     * @return the recording
     */
    public Recording getRecording() {
        return recording;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Statement<?> that
                && value.equals(that.value)
                && days.equals(that.days)
                && recording.equals(that.recording);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, days, recording);
    }

    @Override
    public String toString() {
        return value + " on " + days + ", recorded " + recording;
    }
}
