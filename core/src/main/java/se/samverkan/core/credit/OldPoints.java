package se.samverkan.core.credit;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.DayChecks;

/**
 * Points (poäng) of a course that ended before 1 July 2007, when a point was a week of full-time studies. A point is 1.5 hp.
 *
 * <pre>{@code
 * OldPoints.of(40).toCredits(LocalDate.of(2007, 6, 30));   // 60
 * OldPoints.of(40).toCredits(LocalDate.of(2007, 7, 1));    // absent: there were no points any more
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class OldPoints {

    private static final LocalDate FIRST_DAY_OF_CREDITS = LocalDate.of(2007, 7, 1);
    private static final int TENTHS_PER_POINT = 15;
    private static final int MOST = 1_000;

    private final int points;

    private OldPoints(int points) {
        this.points = points;
    }

    /**
     * A number of points.
     *
     * @param points the number, from 0 to 1 000
     * @return the points
     * @throws InvalidValueException if there are fewer or more than that
     */
    public static OldPoints of(int points) {
        if (points < 0 || points > MOST) {
            throw new InvalidValueException("oldPoints", points, "from 0 to " + MOST);
        }
        return new OldPoints(points);
    }

    /**
     * The number of points.
     *
     * @return the number
     */
    public int getNumber() {
        return points;
    }

    /**
     * The credits that the points of a course are.
     *
     * @param endedOn the day on which the course ended
     * @return the credits, 1.5 a point; absent where the course ended on 1 July 2007 or later
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public Optional<Credits> toCredits(LocalDate endedOn) {
        return Optional.of(Credits.ofTenths((long) TENTHS_PER_POINT * points))
                .filter(credits -> DayChecks.require("endedOn", endedOn).isBefore(FIRST_DAY_OF_CREDITS));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OldPoints that && points == that.points;
    }

    @Override
    public int hashCode() {
        return Objects.hash(points);
    }

    /**
     * The number and the unit.
     *
     * @return the text, such as {@code 40 points}, for reading in a log or a test
     */
    @Override
    public String toString() {
        return points + " points";
    }
}
