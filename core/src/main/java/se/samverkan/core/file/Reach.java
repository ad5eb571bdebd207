package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Contact;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.partner.MemberStanding;
import se.samverkan.core.partner.Membership;
import se.samverkan.core.partner.MembershipBody;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;

/**
 * Whom an agreement concerns on a day: its parties and their members, or those who have come in their place, each bound,
 * concerned, or not known to be.
 */
final class Reach {

    /** Where a partner is listed: as a party, or as a member of one. */
    private record Listing(Optional<PartnerId> memberOf, PartnerId partner) {}

    /** A party, and who stands in its place. */
    private record Place(Party party, InPlace standing) {

        /** Those whose signature binds whoever stands there. */
        List<PartnerId> signatories() {
            return Stream.concat(standing.getPredecessors().stream(), Stream.of(standing.getId()))
                    .toList();
        }
    }

    private final FileView view;
    private final Agreement terms;
    private final LocalDate day;
    private final AsOf ofPartners;
    private final Fact<Term> term;
    private final KnownPartners partners;
    private final Lineage lineage;
    private final Map<Listing, NamedPartner> reached = new LinkedHashMap<>();

    Reach(FileView view) {
        this.view = view;
        this.terms = view.terms();
        this.day = view.getAsOf().getDay();
        this.ofPartners = view.getAsOf().atAnyRevision();
        this.term = view.facts().term();
        this.partners = view.knownPartners();
        this.lineage = new Lineage(partners, terms.getId(), day);
    }

    List<NamedPartner> list() {
        boolean ended =
                term.getValue().flatMap(Term::getLastDay).filter(day::isAfter).isPresent();
        if (!ended && !isBeforeAll()) {
            terms.getParties().stream()
                    .filter(party -> !party.isPartyOn(day).equals(Optional.of(false)))
                    .forEach(this::add);
        }
        return List.copyOf(reached.values());
    }

    /** Whether the day surely comes before every signature and isn't in the term: the agreement wasn't there. */
    private boolean isBeforeAll() {
        boolean begun = term.getValue()
                .flatMap(Term::getFirstDay)
                .filter(first -> !day.isBefore(first))
                .isPresent();
        return !begun
                && !terms.getSignatures().isEmpty()
                && terms.getSignatures().stream()
                        .allMatch(signature -> signature.isMadeBy(day).equals(Optional.of(false)));
    }

    private void add(Party party) {
        for (InPlace standing : lineage.of(party.getPartner())) {
            Place place = new Place(party, standing);
            List<InputCode> missing =
                    joined(missingOfDays(party), joined(missingOfParty(place), standing.getMissing()));
            add(
                    Optional.empty(),
                    named(standing, party.getPartner(), missing, isSignedAndBegun(place))
                            .roles(party.getRoles())
                            .assumptions(missing.isEmpty() ? assumptionsOfParty(place) : List.of()));
            if (standing.getPartner().orElse(null) instanceof MembershipBody body) {
                Map<PartnerId, Membership> members = new LinkedHashMap<>();
                for (Membership membership : body.membershipsKnown(ofPartners)) {
                    members.merge(membership.getMember().getId(), membership, this::stronger);
                }
                members.values().forEach(membership -> addMember(place, body, membership));
            }
        }
    }

    private void add(Optional<PartnerId> memberOf, NamedPartner.Builder named) {
        NamedPartner partner = named.build();
        reached.merge(new Listing(memberOf, partner.getPartner().getId()), partner, NamedPartner::or);
    }

    /** Of two memberships of one partner, the one by which it surely is a member, or else by which it may be. */
    private Membership stronger(Membership one, Membership other) {
        MemberStanding first = one.standingOn(ofPartners);
        MemberStanding second = other.standingOn(ofPartners);
        boolean secondWins = first == MemberStanding.NOT_A_MEMBER || second == MemberStanding.MEMBER;
        return secondWins ? other : one;
    }

    private void addMember(Place place, MembershipBody body, Membership membership) {
        MemberStanding standing = membership.standingOn(ofPartners);
        if (standing == MemberStanding.NOT_A_MEMBER) {
            return;
        }
        Optional<Boolean> binding = place.party().isBindingMembers();
        List<InputCode> missing = new ArrayList<>(
                joined(missingOfDays(place.party()), place.standing().getMissing()));
        if (standing == MemberStanding.NOT_KNOWN) {
            missing.add(InputCode.MEMBERSHIP_DAYS);
        }
        if (binding.orElse(false)) {
            missing.addAll(missingOfParty(place));
        } else if (binding.isEmpty() && !isSurelyNotBound(place)) {
            missing.add(InputCode.PARTY_BINDING_MEMBERS);
        }
        boolean bound = binding.orElse(false) && isSignedAndBegun(place);
        for (InPlace member : lineage.of(membership.getMember())) {
            List<InputCode> all = joined(missing, member.getMissing());
            add(
                    Optional.of(body.getId()),
                    named(member, membership.getMember(), all, bound)
                            .assumptions(
                                    all.isEmpty() && binding.orElse(true) ? assumptionsOfParty(place) : List.of()));
        }
    }

    private static List<InputCode> joined(List<InputCode> some, List<InputCode> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    /** The one in place under its name; or, where nothing is known of it but its id, the one whose place it has taken. */
    private NamedPartner.Builder named(InPlace standing, Partner given, List<InputCode> missing, boolean bound) {
        boolean isKnown = standing.getPartner().isPresent();
        Partner partner = standing.getPartner().orElseGet(() -> nearestKnown(standing, given));
        List<InputCode> all = isKnown ? missing : joined(missing, List.of(InputCode.PARTNER_SUCCESSOR));
        Standing told = bound ? Standing.BOUND : Standing.CONCERNED;
        return new NamedPartner.Builder()
                .partner(partner)
                .name(partner.nameAt(ofPartners))
                .standing(all.isEmpty() ? told : Standing.NOT_KNOWN)
                .predecessors(isKnown ? standing.getPredecessors() : List.of())
                .contact(contactAt(partner))
                .missing(all);
    }

    private Partner nearestKnown(InPlace standing, Partner given) {
        return standing.getPredecessors().stream()
                .flatMap(id -> partners.find(id).stream())
                .reduce((earlier, later) -> later)
                .orElse(given);
    }

    private Optional<Contact> contactAt(Partner partner) {
        return terms.getContacts().stream()
                .filter(contact -> contact.getPartner().equals(partner.getId()))
                .findFirst();
    }

    /** What must be known before it can be told whether a partner is a party on the day. */
    private List<InputCode> missingOfDays(Party party) {
        return party.isPartyOn(day).isPresent() ? List.of() : List.of(InputCode.PARTY_DAYS);
    }

    /** What must be known before it can be told whether a party is bound: nothing, where it surely isn't. */
    private List<InputCode> missingOfParty(Place place) {
        if (isSurelyNotBound(place)) {
            return List.of();
        }
        List<InputCode> missing = new ArrayList<>();
        if (!isSurelySigned(place)) {
            missing.add(InputCode.SIGNATURE_DATE);
        }
        if (term.getValue().flatMap(stated -> stated.covers(day)).isEmpty()) {
            missing.addAll(view.facts().openDays());
        }
        return missing;
    }

    /** The assumptions by which it is told whether a party is bound: none, where it hasn't signed by the day. */
    private List<Assumption> assumptionsOfParty(Place place) {
        return isSurelyUnsigned(place) ? List.of() : term.getAssumptions();
    }

    private boolean isSurelyNotBound(Place place) {
        return isBeforeTerm() || isSurelyUnsigned(place);
    }

    private boolean isSurelyUnsigned(Place place) {
        return signedBy(place).equals(Optional.of(false));
    }

    private boolean isSurelySigned(Place place) {
        return signedBy(place).equals(Optional.of(true));
    }

    private boolean isSignedAndBegun(Place place) {
        return isSurelySigned(place) && !isBeforeTerm();
    }

    private boolean isBeforeTerm() {
        return term.getValue().flatMap(Term::getFirstDay).filter(day::isBefore).isPresent();
    }

    private Optional<Signature> signatureOf(Place place) {
        List<PartnerId> signatories = place.signatories();
        return terms.getSignatures().stream()
                .filter(signature -> signatories.contains(signature.getPartner()))
                .min(Comparator.comparing(signature -> signatories.indexOf(signature.getPartner())));
    }

    private Optional<Boolean> signedBy(Place place) {
        return signatureOf(place).map(signature -> signature.isMadeBy(day)).orElse(Optional.of(false));
    }
}
