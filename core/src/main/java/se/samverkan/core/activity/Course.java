package se.samverkan.core.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.CourseId;
import se.samverkan.core.code.Cycle;
import se.samverkan.core.code.LanguageTag;
import se.samverkan.core.code.Origin;
import se.samverkan.core.code.SyllabusReference;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.credit.GradingScale;
import se.samverkan.core.internal.ValueStyle;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.text.Text;

/**
 * A course: what is taught, whenever it is given. It must have an id and a title. Each time that it is given is an offering of
 * it (kurstillfälle), a {@link CommissionedCourse} with days and seats of its own, which states the course as it was when that
 * offering was ordered.
 *
 * <pre>{@code
 * Course steering = Course.builder()
 *         .id(CourseId.of("strategic-steering"))
 *         .title(Text.of("sv", "Strategisk styrning"))
 *         .credits(Credits.of("7.5"))
 *         .origin(Origin.CO_CREATED)
 *         .developmentCost(VatAmount.parse("SEK 120000.00 EXCLUDING_VAT"))
 *         .build();
 * CommissionedCourse spring = steering.offering()
 *         .dates(DateRange.ofClosed(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 4, 10)))
 *         .mostSeats(30)
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Hosts can't extend it.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class Course permits ImmutableCourse {

    Course() {}

    /**
     * Starts a course.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts an offering of this course.
     *
     * @return a builder of an offering that states this course, with its title
     */
    public final CommissionedCourse.Builder offering() {
        return CommissionedCourse.builder().course(this).title(getTitle());
    }

    /**
     * The id, which all offerings of the course share.
     *
     * @return the id
     */
    public abstract CourseId getId();

    /**
     * The title.
     *
     * @return the title as typed
     */
    public abstract Text getTitle();

    /**
     * The higher education credits that completing it gives.
     *
     * @return the credits; absent where they aren't stated
     */
    public abstract Optional<Credits> getCredits();

    /**
     * The level of the education that it connects to.
     *
     * @return the cycle; absent where it isn't stated
     */
    public abstract Optional<Cycle> getCycle();

    /**
     * The parts that it is examined in.
     *
     * @return an unmodifiable list in the order given, whose credits add up to the course's; empty where none are stated
     */
    public abstract List<CourseModule> getModules();

    /**
     * The scale that it is graded by, and its modules that have none of their own.
     *
     * @return the scale; absent where it isn't stated, or no grade is set
     */
    public abstract Optional<GradingScale> getGradingScale();

    /**
     * The language that it is taught in.
     *
     * @return the language; absent where it isn't stated
     */
    public abstract Optional<LanguageTag> getLanguage();

    /**
     * Its syllabus (kursplan).
     *
     * @return the reference; absent where it isn't stated
     */
    public abstract Optional<SyllabusReference> getSyllabus();

    /**
     * Where its content comes from.
     *
     * @return the origin; absent where it isn't stated
     */
    public abstract Optional<Origin> getOrigin();

    /**
     * The client's part in making it, such as its challenges and those who know them.
     *
     * @return the part as typed; absent where it isn't stated
     */
    public abstract Optional<Text> getClientPart();

    /**
     * The provider's part in making it, such as tying it to current research.
     *
     * @return the part as typed; absent where it isn't stated
     */
    public abstract Optional<Text> getProviderPart();

    /**
     * What the client pays for the making of the course, once, however often it is given.
     *
     * @return the cost, 0 where it is stated that nothing is paid for it; absent where it isn't stated
     */
    public abstract Optional<VatAmount> getDevelopmentCost();

    /**
     * Starts a changed copy.
     *
     * @return a builder that states what this course states
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the modules share an id or don't add up to the credits, or the development cost is
     *     negative
     */
    @Value.Check
    protected void check() {
        CourseModules.require(getModules(), getCredits());
        getDevelopmentCost().filter(cost -> cost.getMoney().isNegative()).ifPresent(cost -> {
            throw new InvalidValueException("course.developmentCost", cost, "0 or more");
        });
    }

    /**
     * The id and the title, for reading in a log or a test.
     *
     * @return for example {@code strategic-steering sv: Strategisk styrning}
     */
    @Override
    public final String toString() {
        return getId() + " " + getTitle();
    }

    /** Builder of courses. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutableCourse.Builder {

        Builder() {}
    }
}
