package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.TextChecks;
import se.samverkan.core.time.Recurrence;

/**
 * The class in which a host follows an agreement up: the host's own code of it, such as its class for the most important
 * tenth, and how often agreements of the class are reviewed. By an interval, a review is counted from the one before, and
 * the first from the first day of the term.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class FollowUpClass {

    private static final int LONGEST_CODE = 100;

    private final String code;
    private final Recurrence reviews;

    private FollowUpClass(String code, Recurrence reviews) {
        this.code = TextChecks.require("followUpClass.code", code, LONGEST_CODE);
        this.reviews = Objects.requireNonNull(reviews, "reviews");
    }

    /**
     * A class.
     *
     * @param code the host's code, 1 to 100 characters
     * @param reviews how often agreements of the class are reviewed
     * @return the class
     * @throws InvalidValueException if the code is blank, too long or holds a character that is refused
     */
    public static FollowUpClass of(String code, Recurrence reviews) {
        return new FollowUpClass(code, reviews);
    }

    /**
     * The host's code.
     *
     * @return the code as typed
     */
    public String getCode() {
        return code;
    }

    /**
     * How often agreements of the class are reviewed.
     *
     * @return the recurrence
     */
    public Recurrence getReviews() {
        return reviews;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FollowUpClass that && code.equals(that.code) && reviews.equals(that.reviews);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, reviews);
    }

    @Override
    public String toString() {
        return code + ", reviewed " + reviews;
    }
}
