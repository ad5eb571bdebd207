package se.samverkan.rules.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.InPlace;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.partner.MemberStanding;
import se.samverkan.core.partner.Membership;
import se.samverkan.core.partner.MembershipBody;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.time.AsOf;

/** Every way in which an orderer stands to an agreement on a day. */
final class OrdererGrounds {

    private final FileView view;
    private final Partner orderer;
    private final LocalDate day;
    private final AsOf ofPartners;
    private final boolean clientNamed;
    private final List<OrdererGround> grounds = new ArrayList<>();

    OrdererGrounds(FileView view, Partner orderer, LocalDate day) {
        this.view = view;
        this.orderer = orderer;
        this.day = day;
        this.ofPartners = view.getAsOf().atAnyRevision();
        this.clientNamed = view.terms().getParties().stream().anyMatch(OrdererGrounds::isClient);
    }

    static boolean isClient(Party party) {
        return party.getRoles().contains(Role.CLIENT);
    }

    /** The grounds in the order of the parties. */
    List<OrdererGround> list() {
        for (Party party : view.terms().getParties()) {
            if (!party.isPartyOn(day).equals(Optional.of(false))) {
                view.inPlaceOf(party.getPartner()).forEach(place -> add(party, place));
            }
        }
        return List.copyOf(grounds);
    }

    private void add(Party party, InPlace place) {
        if (place.getId().equals(orderer.getId())) {
            List<InputCode> missing = joined(ofParty(party), place.getMissing());
            grounds.add(new OrdererGround(party, place, null, !mayBeClient(party), missing));
        } else if (mayBeClient(party) && place.getPartner().orElse(null) instanceof MembershipBody body) {
            members(body).values().stream()
                    .filter(this::maySucceed)
                    .forEach(member -> addMember(party, place, member, body.standingOf(member.getId(), ofPartners)));
        }
    }

    private Map<PartnerId, Partner> members(MembershipBody body) {
        Map<PartnerId, Partner> members = new LinkedHashMap<>();
        body.membershipsKnown(ofPartners).stream()
                .map(Membership::getMember)
                .forEach(member -> members.put(member.getId(), member));
        return members;
    }

    /** Whether the orderer may stand in a member's place: as the member itself, or after it. */
    private boolean maySucceed(Partner member) {
        return member.isSameAs(orderer)
                || !view.partner(member).getSuccessions().isEmpty();
    }

    private void addMember(Party party, InPlace place, Partner member, MemberStanding standing) {
        if (standing == MemberStanding.NOT_A_MEMBER) {
            return;
        }
        Optional<InPlace> ordering = view.inPlaceOf(member).stream()
                .filter(each -> each.getId().equals(orderer.getId()))
                .findFirst();
        boolean unbound = party.isBindingMembers().equals(Optional.of(false));
        if (ordering.isPresent() && (!unbound || standing == MemberStanding.MEMBER)) {
            List<InputCode> missing = joined(ofParty(party), place.getMissing());
            missing = joined(missing, ordering.get().getMissing());
            missing = joined(missing, ifSo(standing == MemberStanding.NOT_KNOWN, InputCode.MEMBERSHIP_DAYS));
            missing = joined(missing, ifSo(party.isBindingMembers().isEmpty(), InputCode.PARTY_BINDING_MEMBERS));
            @Nullable InPlace inPlace = ordering.get();
            grounds.add(new OrdererGround(party, place, inPlace, unbound, missing));
        }
    }

    private boolean mayBeClient(Party party) {
        return isClient(party) || (!clientNamed && party.getRoles().contains(Role.PARTY));
    }

    /** What isn't known of a party: whether it is the client, and whether it is a party on the day. */
    private List<InputCode> ofParty(Party party) {
        return joined(
                ifSo(!isClient(party), CallOffOrderer.CLIENT),
                ifSo(party.isPartyOn(day).isEmpty(), InputCode.PARTY_DAYS));
    }

    private static List<InputCode> ifSo(boolean isMissing, InputCode input) {
        return isMissing ? List.of(input) : List.of();
    }

    private static List<InputCode> joined(List<InputCode> some, List<InputCode> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
