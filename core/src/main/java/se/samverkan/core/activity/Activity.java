package se.samverkan.core.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Field;
import se.samverkan.core.code.NeedId;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.Purpose;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;

/**
 * Something done within a collaboration area. It must have a title and a kind; all else may be unstated. Where days are
 * stated, there is a first and a last one.
 *
 * <p>This class is immutable and thread-safe. Hosts can't extend it; a kind of their own is an {@link OtherActivity}.
 */
@PublicApi(CALL)
public abstract sealed class Activity
        permits CommissionedCourse,
                EducationEvent,
                Placement,
                DegreeProject,
                JointProject,
                DevelopmentActivity,
                OtherActivity {

    Activity() {}

    /**
     * The kind of activity, which a host switches on.
     *
     * @return the kind
     */
    public abstract ActivityKind getKind();

    /**
     * The collaboration area that it lies in.
     *
     * @return the area of its kind; of a host's own kind, the area stated
     */
    public CollaborationArea getArea() {
        return getKind().getArea().orElseThrow();
    }

    /**
     * The id.
     *
     * @return the id; absent where nothing needs to refer to the activity
     */
    public abstract Optional<ActivityId> getId();

    /**
     * The title.
     *
     * @return the title as typed
     */
    public abstract Text getTitle();

    /**
     * The days that it is held on, the first and the last included.
     *
     * @return the days, without an open end; absent where they aren't stated
     */
    public abstract Optional<DateRange> getDates();

    /**
     * Who holds or hosts it, such as the workplace of a placement or the body of a seminar.
     *
     * @return the id of a partner or of a body that partners share; absent where it isn't stated
     */
    public abstract Optional<PartnerId> getOrganiser();

    /**
     * What it is meant to bring about.
     *
     * @return an unmodifiable set in the order given, empty where none is stated
     */
    public abstract Set<Purpose> getPurposes();

    /**
     * The field that it is about.
     *
     * @return the field; absent where it isn't stated
     */
    public abstract Optional<Field> getField();

    /**
     * The need that it comes from.
     *
     * @return the need's id; absent where it isn't stated
     */
    public abstract Optional<NeedId> getNeed();

    /**
     * The occupations that it serves.
     *
     * @return an unmodifiable set in the order given, empty where none is stated
     */
    public abstract Set<OccupationCode> getOccupations();

    /**
     * How many people it supplies to the occupations that it serves, in all.
     *
     * @return the number; absent where it isn't stated, which isn't none
     */
    public abstract Optional<Quantity> getSupply();

    /**
     * Starts a changed copy.
     *
     * @return a builder that states what this activity states
     */
    public abstract ActivityBuilder<?> toBuilder();

    @Value.Check
    void requireFirstAndLastDay() {
        getDates().filter(days -> days.lengthInDays().isEmpty()).ifPresent(days -> {
            throw new InvalidValueException("dates", days, "a first and a last day");
        });
    }

    /**
     * The kind and the title, for reading in a log or a test.
     *
     * @return for example {@code COMMISSIONED_COURSE sv: Strategisk styrning}
     */
    @Override
    public final String toString() {
        return getKind() + " " + getTitle();
    }
}
