package se.samverkan.core.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.internal.ValueStyle;

/**
 * A lecture day, a seminar or a workshop. It must have a title and one of these kinds.
 *
 * <p>This class is immutable and thread-safe. Hosts can't extend it.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class EducationEvent extends Activity permits ImmutableEducationEvent {

    private static final Set<ActivityKind> KINDS = Collections.unmodifiableSet(
            EnumSet.of(ActivityKind.LECTURE_DAY, ActivityKind.SEMINAR, ActivityKind.WORKSHOP));

    EducationEvent() {}

    /**
     * Starts an education event.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Which of the three it is.
     *
     * @return {@link ActivityKind#LECTURE_DAY}, {@link ActivityKind#SEMINAR} or {@link ActivityKind#WORKSHOP}
     */
    @Override
    public abstract ActivityKind getKind();

    @Value.Check
    void requireKind() {
        if (!KINDS.contains(getKind())) {
            throw new InvalidValueException("kind", getKind(), "one of " + KINDS);
        }
    }

    @Override
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builder of education events. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutableEducationEvent.Builder implements ActivityBuilder<Builder> {

        Builder() {}
    }
}
