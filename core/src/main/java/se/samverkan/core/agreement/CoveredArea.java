package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.CollaborationArea;

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
    static final class Builder extends ImmutableCoveredArea.Builder {

        Builder() {}
    }
}
