package se.samverkan.core.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.Cycle;
import se.samverkan.core.code.Degree;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.internal.ValueStyle;

/**
 * A degree project (examensarbete): a student's independent work for a degree, on a topic close to practice. It must have a
 * title.
 *
 * <p>This class is immutable and thread-safe. Hosts can't extend it.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class DegreeProject extends Activity permits ImmutableDegreeProject {

    DegreeProject() {}

    /**
     * Starts a degree project.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final ActivityKind getKind() {
        return ActivityKind.DEGREE_PROJECT;
    }

    /**
     * The higher education credits that completing it gives.
     *
     * @return the credits; absent where they aren't stated
     */
    public abstract Optional<Credits> getCredits();

    /**
     * The level that it is done at.
     *
     * @return the cycle; absent where it isn't stated
     */
    public abstract Optional<Cycle> getCycle();

    /**
     * The degree that it is done for.
     *
     * @return the degree; absent where it isn't stated
     */
    public abstract Optional<Degree> getDegree();

    /**
     * The partner that the topic comes from.
     *
     * @return the partner's id; absent where it isn't stated
     */
    public abstract Optional<PartnerId> getTopicFrom();

    @Override
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builder of degree projects. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutableDegreeProject.Builder implements ActivityBuilder<Builder> {

        Builder() {}
    }
}
