package se.samverkan.core.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import jakarta.validation.constraints.Size;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.internal.ValueStyle;

/**
 * A project of research and development that partners do together. It must have a title.
 *
 * <p>This class is immutable and thread-safe. Hosts can't extend it.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class JointProject extends Activity permits ImmutableJointProject {

    JointProject() {}

    /**
     * Starts a joint project.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final ActivityKind getKind() {
        return ActivityKind.JOINT_PROJECT;
    }

    /**
     * The partners that do it together.
     *
     * @return an unmodifiable set of ids in the order given; fewer than two where not all are stated
     */
    @Size(min = 2, message = "{se.samverkan.core.activity.JointProject.partners}")
    public abstract Set<PartnerId> getPartners();

    @Override
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builder of joint projects. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutableJointProject.Builder implements ActivityBuilder<Builder> {

        Builder() {}
    }
}
