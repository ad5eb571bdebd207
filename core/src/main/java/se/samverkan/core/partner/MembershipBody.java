package se.samverkan.core.partner;

import static se.samverkan.core.PublicApi.Usage.CALL;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Recording;

/**
 * A partner that has other partners as members, who join and leave on days that may not be known. A member may leave and
 * join again, as two memberships. What is recorded later of a member takes the place of all that was recorded of it
 * before.
 *
 * <p>This class is immutable and thread-safe. Hosts can't extend it.
 */
@PublicApi(CALL)
public abstract sealed class MembershipBody extends Partner permits MunicipalFederation, AssociationOfMunicipalities {

    MembershipBody() {}

    /**
     * Every membership that has been stated, also those that a later recorded one has taken the place of.
     *
     * @return an unmodifiable list in the order given, empty where no members are stated
     */
    @NotEmpty
    public abstract List<@Valid Membership> getMemberships();

    /**
     * The memberships that are known and stand: of each member, those of its latest known recording.
     *
     * @param asOf the knowledge; its day doesn't matter
     * @return an unmodifiable list in the order given
     */
    public final List<Membership> membershipsKnown(AsOf asOf) {
        Map<PartnerId, Recording> latest = new HashMap<>();
        for (Membership membership : getMemberships()) {
            if (asOf.knows(membership.getRecording())) {
                latest.merge(
                        membership.getMember().getId(),
                        membership.getRecording(),
                        BinaryOperator.maxBy(Comparator.naturalOrder()));
            }
        }
        return getMemberships().stream()
                .filter(membership -> membership
                        .getRecording()
                        .equals(latest.get(membership.getMember().getId())))
                .toList();
    }

    /**
     * Whether a partner is a member on a day.
     *
     * @param partner the partner's id
     * @param asOf the day, and the knowledge
     * @return the standing; {@link MemberStanding#NOT_A_MEMBER} where no known membership names the partner
     */
    public final MemberStanding standingOf(PartnerId partner, AsOf asOf) {
        Objects.requireNonNull(partner, "partner");
        List<MemberStanding> standings = membershipsKnown(asOf).stream()
                .filter(membership -> membership.getMember().getId().equals(partner))
                .map(membership -> membership.standingOn(asOf))
                .toList();
        if (standings.contains(MemberStanding.MEMBER)) {
            return MemberStanding.MEMBER;
        }
        return standings.contains(MemberStanding.NOT_KNOWN) ? MemberStanding.NOT_KNOWN : MemberStanding.NOT_A_MEMBER;
    }

    @Override
    public abstract MembershipBodyBuilder<?> toBuilder();

    @Value.Check
    void requireOtherMembers() {
        for (Membership membership : getMemberships()) {
            if (membership.getMember().isSameAs(this)) {
                throw new InvalidValueException("member", getId(), "a partner other than the body itself");
            }
        }
    }
}
