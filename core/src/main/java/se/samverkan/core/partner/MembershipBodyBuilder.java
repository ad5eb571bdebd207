package se.samverkan.core.partner;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Collection;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * What the builders of bodies of members share. A builder isn't thread-safe.
 *
 * @param <B> the builder's own type
 */
@PublicApi(CALL)
public sealed interface MembershipBodyBuilder<B extends MembershipBodyBuilder<B>> extends PartnerBuilder<B>
        permits MunicipalFederation.Builder, AssociationOfMunicipalities.Builder {

    /**
     * States one more membership.
     *
     * @param membership the membership
     * @return this builder
     */
    B addMemberships(Membership membership);

    /**
     * Takes more memberships, after those stated so far.
     *
     * @param memberships the memberships
     * @return this builder
     */
    B addAllMemberships(Iterable<? extends Membership> memberships);

    /**
     * Makes the body.
     *
     * @return the body
     * @throws IllegalStateException if an attribute that must be stated isn't; the message names it
     * @throws InvalidValueException if no name is stated, a name was recorded before the one stated ahead of it, or the
     *     body is said to succeed itself or to be its own member
     */
    @Override
    MembershipBody build();

    /**
     * States one more member, of which no day is known.
     *
     * @param member the member
     * @return this builder
     */
    default B member(Partner member) {
        return addMemberships(Membership.of(member));
    }

    /**
     * States one more member with its days.
     *
     * @param member the member
     * @param joinedOn the first day as a member
     * @param leftOn the last day as a member, included
     * @return this builder
     * @throws InvalidValueException if the last day comes before the first, or a day isn't of the years 1 to 9999
     */
    default B member(Partner member, LocalDate joinedOn, LocalDate leftOn) {
        return addMemberships(Membership.of(member).joinedOn(joinedOn).leftOn(leftOn));
    }

    /**
     * States more members, of which no day is known.
     *
     * @param members the members, in order
     * @return this builder
     */
    default B members(Collection<? extends Partner> members) {
        return addAllMemberships(members.stream().map(Membership::of).toList());
    }
}
