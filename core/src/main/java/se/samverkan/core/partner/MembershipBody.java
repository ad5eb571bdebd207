package se.samverkan.core.partner;

import static se.samverkan.core.PublicApi.Usage.CALL;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
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
 * join again, as two memberships, which share no day where they are recorded at one time. What is recorded later of a
 * member takes the place of all that was recorded of it before: {@link #withLeft} ends a membership.
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
    @NotEmpty(message = "{se.samverkan.core.partner.MembershipBody.memberships}")
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

    /**
     * The same body after a member has left. What was recorded of the member before stays, and what is known of the member
     * from then on is the same but for the last day.
     *
     * <p>Example: {@code file.record(association.withLeft(sala.getId(), LocalDate.of(2026, 12, 31), Recording.on(today)),
     * today)}.
     *
     * @param member the member's id
     * @param lastDay the last day as a member, included
     * @param when when this was recorded, later than what was recorded of the member before
     * @return the body
     * @throws InvalidValueException if no membership of the member is without a last day, the day comes before the first
     *     one, or the recording isn't later
     */
    public final MembershipBody withLeft(PartnerId member, LocalDate lastDay, Recording when) {
        List<Membership> known = membershipsKnown(AsOf.on(lastDay)).stream()
                .filter(membership -> membership.getMember().getId().equals(member))
                .toList();
        if (known.stream().allMatch(membership -> membership.getLeftOn().isPresent())) {
            throw new InvalidValueException("member", member, "a member without a last day");
        }
        Recording latest = known.get(0).getRecording();
        if (when.compareTo(latest) <= 0) {
            throw new InvalidValueException("recording", when, "later than " + latest);
        }
        return toBuilder()
                .addAllMemberships(known.stream()
                        .map(membership -> membership.getLeftOn().isPresent() ? membership : membership.leftOn(lastDay))
                        .map(membership -> membership.recorded(when))
                        .toList())
                .build();
    }

    @Override
    public abstract MembershipBodyBuilder<?> toBuilder();

    @Value.Check
    void requireOtherMembersOnceADay() {
        List<Membership> stated = getMemberships();
        for (int i = 0; i < stated.size(); i++) {
            Membership membership = stated.get(i);
            if (membership.getMember().isSameAs(this)) {
                throw new InvalidValueException("member", getId(), "a partner other than the body itself");
            }
            stated.subList(0, i).stream()
                    .filter(membership::contradicts)
                    .findFirst()
                    .ifPresent(other -> {
                        throw new InvalidValueException(
                                "memberships",
                                other + " and " + membership,
                                "one membership of a member on a day, where both are recorded at one time (a later recording"
                                        + " takes the place of an earlier one)");
                    });
        }
    }
}
