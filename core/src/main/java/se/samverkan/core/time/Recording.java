package se.samverkan.core.time;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.DayChecks;

/**
 * When a thing was recorded: the day that the host gives, and a revision number that orders what was recorded on one day.
 * Recordings are totally ordered: by day, those without a day first, then by revision.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Recording implements Comparable<Recording> {

    private static final Recording UNDATED = new Recording(null, 0);
    private static final Comparator<@Nullable LocalDate> UNDATED_FIRST =
            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder());

    private final @Nullable LocalDate day;
    private final long revision;

    private Recording(@Nullable LocalDate day, long revision) {
        this.day = day;
        this.revision = revision;
    }

    /**
     * The recording of what has been known throughout, as far as anyone has said.
     *
     * @return the recording without a day, with revision 0
     */
    public static Recording undated() {
        return UNDATED;
    }

    /**
     * A recording on a day, with revision 0.
     *
     * @param day the day recorded
     * @return the recording
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public static Recording on(LocalDate day) {
        return new Recording(DayChecks.require("recordedOn", day), 0);
    }

    /**
     * The same recording with a revision number.
     *
     * @param number the revision, 0 or more
     * @return the recording
     * @throws InvalidValueException if the number is negative
     */
    public Recording atRevision(long number) {
        if (number < 0) {
            throw new InvalidValueException("revision", number, "0 or more");
        }
        return new Recording(day, number);
    }

    /**
     * The day recorded.
     *
     * @return the day; absent where none was given
     */
    public Optional<LocalDate> getDay() {
        return Optional.ofNullable(day);
    }

    /**
     * The number that orders what was recorded on one day.
     *
     * @return the revision, 0 or more
     */
    public long getRevision() {
        return revision;
    }

    boolean isBy(@Nullable LocalDate knownOn) {
        return knownOn == null || day == null || !day.isAfter(knownOn);
    }

    @Override
    public int compareTo(Recording other) {
        int byDay = UNDATED_FIRST.compare(day, other.day);
        return byDay != 0 ? byDay : Long.compare(revision, other.revision);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Recording that && Objects.equals(day, that.day) && revision == that.revision;
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, revision);
    }

    @Override
    public String toString() {
        return (day == null ? "undated" : day.toString()) + " #" + revision;
    }
}
