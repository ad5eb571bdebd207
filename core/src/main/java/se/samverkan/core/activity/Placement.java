package se.samverkan.core.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.Programme;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.credit.GradingScale;
import se.samverkan.core.internal.ValueStyle;

/**
 * A student's practice at a workplace (verksamhetsförlagd utbildning, VFU, or praktik). Its workplace is the organiser. It
 * must have a title.
 *
 * <p>This class is immutable and thread-safe. Hosts can't extend it.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class Placement extends Activity permits ImmutablePlacement {

    Placement() {}

    /**
     * Starts a placement.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final ActivityKind getKind() {
        return ActivityKind.PLACEMENT;
    }

    /**
     * The programme whose students are placed, such as the nursing programme.
     *
     * @return the programme; absent where it isn't stated
     */
    public abstract Optional<Programme> getProgramme();

    /**
     * The credits of the part of a course that is done at the workplace.
     *
     * @return the credits; absent where they aren't stated
     */
    public abstract Optional<Credits> getCredits();

    /**
     * The scale that the course it belongs to is graded by.
     *
     * @return the scale; absent where it isn't stated
     */
    public abstract Optional<GradingScale> getGradingScale();

    @Override
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builder of placements. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutablePlacement.Builder implements ActivityBuilder<Builder> {

        Builder() {}
    }
}
