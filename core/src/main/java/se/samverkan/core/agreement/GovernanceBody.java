package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.text.Text;

/**
 * The body that follows an agreement up, such as a steering group (styrgrupp), the parties that sit in it, and how often
 * it meets.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class GovernanceBody permits ImmutableGovernanceBody {

    GovernanceBody() {}

    /**
     * A builder of a governance body.
     *
     * @return the builder; the name must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this governance body's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The body's name.
     *
     * @return the name as typed
     */
    public abstract Text getName();

    /**
     * The parties that sit in the body.
     *
     * @return the partners; empty where unstated
     */
    public abstract Set<PartnerId> getMembers();

    /**
     * The body's id, by which a meeting names it as its organiser.
     *
     * @return the id; absent where nothing refers to the body
     */
    public abstract Optional<PartnerId> getId();

    /**
     * How often the body meets.
     *
     * @return the rhythm; absent where unstated
     */
    public abstract Optional<MeetingRhythm> getMeetingRhythm();

    /** The builder of governance bodies. */
    public static final class Builder extends ImmutableGovernanceBody.Builder {

        Builder() {}
    }
}
