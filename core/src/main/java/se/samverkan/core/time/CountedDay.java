package se.samverkan.core.time;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;

/**
 * A day that a clause counts to. Where the clause is silent on how to count and the ways come to different days, the
 * earlier is the safe one and the later is named too.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class CountedDay {

    private final LocalDate day;
    private final LocalDate latest;

    private CountedDay(LocalDate day, LocalDate latest) {
        this.day = day;
        this.latest = latest;
    }

    /**
     * A day that a clause leaves no doubt about.
     *
     * @param day the day
     * @return the counted day, without a later one
     */
    public static CountedDay of(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new CountedDay(day, day);
    }

    static CountedDay either(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? new CountedDay(other, one) : new CountedDay(one, other);
    }

    /**
     * The safe day: the earlier, where the ways of counting differ.
     *
     * @return the day
     */
    public LocalDate getDay() {
        return day;
    }

    /**
     * The day by the other way of counting.
     *
     * @return the later day; absent where the clause leaves no doubt or both ways come to the same day
     */
    public Optional<LocalDate> getLaterDay() {
        return latest.equals(day) ? Optional.empty() : Optional.of(latest);
    }

    /**
     * The last day that any way of counting comes to.
     *
     * @return the later day, or else the day itself
     */
    public LocalDate getLatest() {
        return latest;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CountedDay that && day.equals(that.day) && latest.equals(that.latest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, latest);
    }

    @Override
    public String toString() {
        return latest.equals(day) ? day.toString() : day + " or " + latest;
    }
}
