package se.samverkan.core.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.DayChecks;

/**
 * What is to be done with client material when the course is over, and by when: by a day, or so many days after the course's last
 * day. The day itself is included.
 *
 * <p>Example: {@code MaterialEnd.within(MaterialEnd.Way.DELETED, 30)}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class MaterialEnd {

    /** What is to be done with it. New ways may come in a minor release, so a switch keeps a default branch. */
    @PublicApi(CALL)
    public enum Way {
        /** It is returned to the partner that brought it. */
        RETURNED,
        /** It is deleted. */
        DELETED,
        /** It is returned or deleted, either of which is enough. */
        RETURNED_OR_DELETED
    }

    /** The most days after the course's last day. */
    public static final int MOST_DAYS = 36_500;

    private final Way way;
    private final @Nullable LocalDate day;
    private final int daysAfter;

    private MaterialEnd(Way way, @Nullable LocalDate day, int daysAfter) {
        this.way = way;
        this.day = day;
        this.daysAfter = daysAfter;
    }

    /**
     * By a day.
     *
     * @param way what is to be done with it
     * @param day the last day for it
     * @return the end
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public static MaterialEnd by(Way way, LocalDate day) {
        return new MaterialEnd(way, DayChecks.require("materialEnd.day", day), 0);
    }

    /**
     * Within so many days after the course's last day.
     *
     * @param way what is to be done with it
     * @param days the days, 0 to {@value #MOST_DAYS}
     * @return the end
     * @throws InvalidValueException if the days lie outside that
     */
    public static MaterialEnd within(Way way, int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw new InvalidValueException("materialEnd.days", days, "0 to " + MOST_DAYS);
        }
        return new MaterialEnd(way, null, days);
    }

    /**
     * What is to be done with it.
     *
     * @return the way
     */
    public Way getWay() {
        return way;
    }

    /**
     * The last day for it.
     *
     * @param lastDay the course's last day; empty where it isn't stated
     * @return the day, included; absent where it follows from the course's last day and that isn't stated
     */
    public Optional<LocalDate> dueDay(Optional<LocalDate> lastDay) {
        return day != null ? Optional.of(day) : lastDay.map(last -> last.plusDays(daysAfter));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MaterialEnd that
                && way == that.way
                && Objects.equals(day, that.day)
                && daysAfter == that.daysAfter;
    }

    @Override
    public int hashCode() {
        return Objects.hash(way, day, daysAfter);
    }

    /**
     * The way and the day, or the days after the course.
     *
     * @return the text, for reading in a log or a test
     */
    @Override
    public String toString() {
        return way + (day == null ? " within " + daysAfter + " days" : " by " + day);
    }
}
