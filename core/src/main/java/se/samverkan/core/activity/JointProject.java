package se.samverkan.core.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.code.ExternalIdentifier;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.internal.ValueStyle;
import se.samverkan.core.share.CoFunding;
import se.samverkan.core.share.Contribution;

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

    /**
     * What the partners promise to contribute to it, in cash, in kind and as own time.
     *
     * @return the contributions in the order given; empty where none is stated
     */
    public abstract List<@Valid Contribution> getContributions();

    /**
     * What the contributions are to cover together, and how much of it in cash.
     *
     * @return the co-funding; absent where it isn't stated
     */
    public abstract Optional<CoFunding> getCoFunding();

    /**
     * What it is to deliver, and by when.
     *
     * @return the deliverables in the order given; empty where none is stated
     */
    public abstract List<Deliverable> getDeliverables();

    /**
     * Whether research on humans is done in it.
     *
     * @return true or false; absent where it isn't stated
     */
    public abstract Optional<Boolean> isResearchOnHumans();

    /**
     * The decision on its ethical review (etikprövning).
     *
     * @return the decision's number, as the authority writes it; absent where it isn't stated
     */
    public abstract Optional<DecisionReference> getEthicalReview();

    /**
     * The data that it uses or gives, where they are kept by others.
     *
     * @return an unmodifiable set of identifiers, such as DOIs, in the order given; empty where none is stated
     */
    public abstract Set<ExternalIdentifier> getDataReferences();

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if two deliverables have the same id
     */
    @Value.Check
    protected void requireDeliverablesOnce() {
        List<DutyId> ids = getDeliverables().stream().map(Deliverable::getId).toList();
        if (ids.stream().distinct().count() < ids.size()) {
            throw new InvalidValueException("deliverables", ids, "each id once");
        }
    }

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
