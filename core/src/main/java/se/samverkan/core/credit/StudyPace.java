package se.samverkan.core.credit;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.time.DateRange;

/**
 * The pace of studies (studietakt) as an exact share of full time, which is 1.5 hp a week (högskoleförordningen 6 kap.
 * 2 §). A pace above full time can be written down; whether it is too fast is judged.
 *
 * <pre>{@code
 * StudyPace.of(Credits.of("7.5"), 10).toPercent(0, RoundingMode.HALF_UP);   // 50
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class StudyPace implements Comparable<StudyPace> {

    private static final int DAYS_IN_WEEK = 7;
    private static final int MOST_WEEKS = 10_000;

    private final Fraction share;

    private StudyPace(Fraction share) {
        this.share = share;
    }

    /**
     * The pace of a share of full time.
     *
     * @param share the share, not below 0: 1/2 is half time
     * @return the pace
     * @throws InvalidValueException if the share is below 0
     */
    public static StudyPace of(Fraction share) {
        if (share.signum() < 0) {
            throw new InvalidValueException("studyPace", share, "a share of full time, not below 0");
        }
        return new StudyPace(share);
    }

    /**
     * The pace that takes credits in a number of weeks.
     *
     * @param credits the credits
     * @param weeks the number of weeks, from 1 to 10 000
     * @return the pace: the weeks at full time divided by the weeks; 7.5 hp in 10 weeks are 1/2
     * @throws InvalidValueException if there are fewer or more weeks than that
     */
    public static StudyPace of(Credits credits, int weeks) {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new InvalidValueException("weeks", weeks, "from 1 to " + MOST_WEEKS);
        }
        return new StudyPace(credits.weeksAtFullTime().dividedBy(Fraction.of(weeks)));
    }

    /**
     * The pace that takes credits between two days. A week is seven days, and both ends are counted.
     *
     * @param credits the credits
     * @param days the days, with a first and a last one: 70 days are 10 weeks
     * @return the pace
     * @throws InvalidValueException if the days have an open end
     */
    public static StudyPace of(Credits credits, DateRange days) {
        OptionalLong length = days.lengthInDays();
        if (length.isEmpty()) {
            throw new InvalidValueException("days", days, "a first and a last day");
        }
        Fraction weeks = Fraction.of(length.getAsLong(), DAYS_IN_WEEK);
        return new StudyPace(credits.weeksAtFullTime().dividedBy(weeks));
    }

    /**
     * Reads a pace as {@link #toString()} writes it.
     *
     * @param text the share of full time, such as {@code 1/2} or {@code 1}
     * @return the pace
     * @throws InvalidValueException if the text isn't a fraction, or is below 0
     */
    public static StudyPace parse(String text) {
        return of(Fraction.parse(text));
    }

    /**
     * The share of full time, exact.
     *
     * @return the share: 1/2 for half time
     */
    public Fraction getShare() {
        return share;
    }

    /**
     * The pace in per cent of full time, for showing.
     *
     * @param decimals how many decimals, from 0 to 100
     * @param rounding how to round what doesn't fit
     * @return the per cent: 50 for half time
     * @throws InvalidValueException if there are fewer or more decimals than that
     * @throws ArithmeticException if the rounding is {@link RoundingMode#UNNECESSARY} and the value doesn't fit
     */
    public BigDecimal toPercent(int decimals, RoundingMode rounding) {
        return share.times(Fraction.of(100)).toBigDecimal(decimals, rounding);
    }

    @Override
    public int compareTo(StudyPace other) {
        return share.compareTo(other.share);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StudyPace that && share.equals(that.share);
    }

    @Override
    public int hashCode() {
        return Objects.hash(share);
    }

    /**
     * The share of full time.
     *
     * @return the text, such as {@code 1/2}, that {@link #parse} reads back
     */
    @Override
    public String toString() {
        return share.toString();
    }
}
