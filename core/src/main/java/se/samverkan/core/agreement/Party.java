package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.time.DateRange;

/**
 * A partner in one or several roles in one agreement, on the days that it is a party. For an association or a federation,
 * whether the agreement binds its members, concerns them without binding, or doesn't say.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class Party permits ImmutableParty {

    Party() {}

    /**
     * A party on every day of the agreement.
     *
     * @param partner the partner
     * @param roles the roles, at least one
     * @return the party
     * @throws InvalidValueException if no role is given
     */
    public static Party of(Partner partner, Role... roles) {
        return builder().partner(partner).addAllRoles(List.of(roles)).build();
    }

    /**
     * A builder of a party.
     *
     * @return the builder; the partner and a role must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this party's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The partner.
     *
     * @return the partner
     */
    @Valid
    public abstract Partner getPartner();

    /**
     * The partner's roles in the agreement.
     *
     * @return the roles, at least one
     */
    public abstract Set<Role> getRoles();

    /**
     * The days on which the partner is a party.
     *
     * @return the days, both ends included; every day where nothing else is set
     */
    @Value.Default
    public DateRange getDays() {
        return DateRange.always();
    }

    /**
     * Whether the agreement binds the members of an association or federation.
     *
     * @return true where each member is bound; false where they are concerned without being bound; absent where that isn't
     *     known, and for a partner without members
     */
    public abstract Optional<Boolean> isBindingMembers();

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if no role is given
     */
    @Value.Check
    protected void check() {
        if (getRoles().isEmpty()) {
            throw new InvalidValueException("party.roles", getRoles(), "at least one role");
        }
    }

    /** The builder of parties. */
    public static final class Builder extends ImmutableParty.Builder {

        Builder() {}
    }
}
