package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Programme;

/**
 * A collaboration area that an agreement covers, and the kinds of activity that it names there.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class CoveredArea permits ImmutableCoveredArea {

    CoveredArea() {}

    /**
     * An area with the kinds of activity that the agreement names in it.
     *
     * @param area the area
     * @param kinds the kinds; none where the agreement names none
     * @return the covered area
     * @throws InvalidValueException if a kind lies in another area, where no activity of the kind would be covered
     */
    public static CoveredArea of(CollaborationArea area, ActivityKind... kinds) {
        return new Builder().area(area).addAllActivityKinds(List.of(kinds)).build();
    }

    /**
     * A builder with this area's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The area.
     *
     * @return the area
     */
    public abstract CollaborationArea getArea();

    /**
     * The kinds of activity that the agreement names in the area.
     *
     * @return the kinds; empty where it names none, and so shuts none out
     */
    public abstract Set<ActivityKind> getActivityKinds();

    /**
     * The programmes of higher education that the agreement names, whose students have placements within the area.
     *
     * @return the programmes, as examples of which there may be more; empty where it names none
     */
    public abstract Set<Programme> getProgrammes();

    /**
     * Whether degree projects and joint projects within the area are to be close to practice (praktiknära).
     *
     * @return true or false; absent where the agreement doesn't say
     */
    public abstract Optional<Boolean> isCloseToPractice();

    /**
     * Whether a kind of activity is covered here.
     *
     * @param kind the kind
     * @return true if the agreement names it, or names none
     */
    public boolean covers(ActivityKind kind) {
        return getActivityKinds().isEmpty() || getActivityKinds().contains(kind);
    }

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if a kind lies in another area
     */
    @Value.Check
    protected void check() {
        for (ActivityKind kind : getActivityKinds()) {
            kind.getArea().filter(own -> own != getArea()).ifPresent(own -> {
                throw new InvalidValueException(
                        "area.activityKinds", kind, "kinds that lie in " + getArea() + ", not in " + own);
            });
        }
    }

    /** The builder of covered areas. */
    public static final class Builder extends ImmutableCoveredArea.Builder {

        Builder() {}
    }
}
