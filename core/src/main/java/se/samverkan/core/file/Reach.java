package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.PartialDate;
import se.samverkan.core.time.Term;

/** Whom an agreement concerns on a day: its parties and their members, each bound, concerned, or not known to be. */
final class Reach {

    private final FileView view;
    private final Agreement terms;
    private final LocalDate day;
    private final AsOf ofPartners;
    private final Fact<Term> term;

    Reach(FileView view) {
        this.view = view;
        this.terms = view.terms();
        this.day = view.getAsOf().getDay();
        this.ofPartners = withoutRevision(view.getAsOf());
        this.term = view.facts().term();
    }

    /** What is stated inside a partner is numbered by whoever states it: the file's revisions say nothing of it. */
    private static AsOf withoutRevision(AsOf asOf) {
        AsOf anyRevision = AsOf.on(asOf.getDay());
        return asOf.getKnownOn().map(anyRevision::knownOn).orElse(anyRevision);
    }

    List<NamedPartner> list() {
        List<NamedPartner> reached = new ArrayList<>();
        boolean ended =
                term.getValue().flatMap(Term::getLastDay).filter(day::isAfter).isPresent();
        if (!ended) {
            terms.getParties().stream()
                    .filter(party -> party.getDays().contains(day))
                    .forEach(party -> add(party, reached));
        }
        return List.copyOf(reached);
    }

    private void add(Party party, List<NamedPartner> reached) {
        Partner partner = view.partner(party.getPartner());
        List<InputCode> missing = missingOfParty(partner);
        reached.add(named(partner, missing, isSignedAndBegun(partner))
                .roles(party.getRoles())
                .assumptions(missing.isEmpty() ? assumptionsOfParty(partner) : List.of())
                .build());
        if (partner instanceof MembershipBody body) {
            Map<PartnerId, Membership> members = new LinkedHashMap<>();
            for (Membership membership : body.membershipsKnown(ofPartners)) {
                members.merge(membership.getMember().getId(), membership, this::stronger);
            }
            members.values().forEach(membership -> addMember(party, partner, membership, reached));
        }
    }

    /** Of two memberships of one partner, the one by which it surely is a member, or else by which it may be. */
    private Membership stronger(Membership one, Membership other) {
        MemberStanding first = one.standingOn(ofPartners);
        MemberStanding second = other.standingOn(ofPartners);
        boolean secondWins = first == MemberStanding.NOT_A_MEMBER || second == MemberStanding.MEMBER;
        return secondWins ? other : one;
    }

    private void addMember(Party party, Partner body, Membership membership, List<NamedPartner> reached) {
        MemberStanding standing = membership.standingOn(ofPartners);
        if (standing == MemberStanding.NOT_A_MEMBER) {
            return;
        }
        List<InputCode> missing = new ArrayList<>();
        if (standing == MemberStanding.NOT_KNOWN) {
            missing.add(InputCode.MEMBERSHIP_DAYS);
        }
        boolean binding = party.isBindingMembers().orElse(false);
        if (binding) {
            missing.addAll(missingOfParty(body));
        } else if (party.isBindingMembers().isEmpty() && !isSurelyNotBound(body)) {
            missing.add(InputCode.PARTY_BINDING_MEMBERS);
        }
        Partner member = view.partner(membership.getMember());
        boolean dependsOnBody = party.isBindingMembers().orElse(true);
        reached.add(named(member, missing, binding && isSignedAndBegun(body))
                .assumptions(missing.isEmpty() && dependsOnBody ? assumptionsOfParty(body) : List.of())
                .build());
    }

    private NamedPartner.Builder named(Partner partner, List<InputCode> missing, boolean bound) {
        Standing known = bound ? Standing.BOUND : Standing.CONCERNED;
        return new NamedPartner.Builder()
                .partner(partner)
                .name(partner.nameAt(ofPartners))
                .standing(missing.isEmpty() ? known : Standing.NOT_KNOWN)
                .contact(contactAt(partner))
                .missing(missing);
    }

    private Optional<Contact> contactAt(Partner partner) {
        return terms.getContacts().stream()
                .filter(contact -> contact.getPartner().equals(partner.getId()))
                .findFirst();
    }

    /** What must be known before it can be told whether a party is bound: nothing, where it surely isn't. */
    private List<InputCode> missingOfParty(Partner partner) {
        if (isSurelyNotBound(partner)) {
            return List.of();
        }
        List<InputCode> missing = new ArrayList<>();
        if (signatureOf(partner).filter(this::isSurelySigned).isEmpty()) {
            missing.add(InputCode.SIGNATURE_DATE);
        }
        if (term.getValue().flatMap(stated -> stated.covers(day)).isEmpty()) {
            missing.addAll(view.facts().openDays());
        }
        return missing;
    }

    /** The assumptions by which it is told whether a party is bound: none, where it hasn't signed by the day. */
    private List<Assumption> assumptionsOfParty(Partner partner) {
        return isSurelyUnsigned(partner) ? List.of() : term.getAssumptions();
    }

    private boolean isSurelyNotBound(Partner partner) {
        return isBeforeTerm() || isSurelyUnsigned(partner);
    }

    private boolean isSurelyUnsigned(Partner partner) {
        return signatureOf(partner)
                .filter(signature -> !isBeforeSignature(signature))
                .isEmpty();
    }

    private boolean isSignedAndBegun(Partner partner) {
        return signatureOf(partner).filter(this::isSurelySigned).isPresent() && !isBeforeTerm();
    }

    private boolean isBeforeTerm() {
        return term.getValue().flatMap(Term::getFirstDay).filter(day::isBefore).isPresent();
    }

    private Optional<Signature> signatureOf(Partner partner) {
        return terms.getSignatures().stream()
                .filter(signature -> signature.getPartner().equals(partner.getId()))
                .findFirst();
    }

    private boolean isSurelySigned(Signature signature) {
        return possibleDays(signature)
                .flatMap(DateRange::getLastDay)
                .filter(last -> !last.isAfter(day))
                .isPresent();
    }

    private boolean isBeforeSignature(Signature signature) {
        return possibleDays(signature)
                .flatMap(DateRange::getFirstDay)
                .filter(first -> first.isAfter(day))
                .isPresent();
    }

    private static Optional<DateRange> possibleDays(Signature signature) {
        return signature.getDate().flatMap(PartialDate::getPossibleDays);
    }
}
