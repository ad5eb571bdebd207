package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Optional;
import se.samverkan.core.PublicApi;

/**
 * The change to another body that follows the agreement up, or to other facts of the one there is, such as how often it meets;
 * or the taking away of the one there is.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class GovernanceBodyChange extends ChangedTo<Optional<GovernanceBody>> implements Change {

    GovernanceBodyChange(Optional<GovernanceBody> body) {
        super(ChangeKind.GOVERNANCE_BODY, "governanceBody", body);
    }

    /**
     * The body from then on.
     *
     * @return the body; absent where it is taken away
     */
    public Optional<GovernanceBody> getGovernanceBody() {
        return value();
    }

    @Override
    public Agreement applyTo(Agreement agreement, LocalDate effectiveFrom) {
        if (value().isEmpty() && agreement.getGovernanceBody().isEmpty()) {
            throw Attributes.refusal("without the governance body", "a governance body that is stated");
        }
        return agreement.toBuilder().governanceBody(value()).build();
    }
}
