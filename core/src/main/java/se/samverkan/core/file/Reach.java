package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Contact;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.partner.MemberStanding;
import se.samverkan.core.partner.Membership;
import se.samverkan.core.partner.MembershipBody;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.PartialDate;
import se.samverkan.core.time.Term;

/** Whom an agreement concerns on a day: its parties and their members, each bound, concerned, or not known to be. */
final class Reach {

    private final FileView view;
    private final Agreement terms;
    private final LocalDate day;
    private final Fact<Term> term;

    Reach(FileView view) {
        this.view = view;
        this.terms = view.terms();
        this.day = view.getAsOf().getDay();
        this.term = view.facts().term();
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
        reached.add(named(partner, party.getRoles(), missingOfParty(partner), isSignedAndBegun(partner)));
        if (partner instanceof MembershipBody body) {
            for (Membership membership : body.membershipsKnown(view.getAsOf())) {
                addMember(party, partner, membership, reached);
            }
        }
    }

    private void addMember(Party party, Partner body, Membership membership, List<NamedPartner> reached) {
        MemberStanding standing = membership.standingOn(view.getAsOf());
        if (standing == MemberStanding.NOT_A_MEMBER) {
            return;
        }
        List<InputCode> missing = new ArrayList<>();
        if (standing == MemberStanding.NOT_KNOWN) {
            missing.add(InputCode.MEMBERSHIP_DAYS);
        }
        boolean binding = party.isBindingMembers().orElse(false);
        if (party.isBindingMembers().isEmpty()) {
            missing.add(InputCode.PARTY_BINDING_MEMBERS);
        } else if (binding) {
            missing.addAll(missingOfParty(body));
        }
        Partner member = view.partner(membership.getMember());
        reached.add(named(member, Set.of(), missing, binding && isSignedAndBegun(body)));
    }

    private NamedPartner named(Partner partner, Set<Role> roles, List<InputCode> missing, boolean bound) {
        Standing known = bound ? Standing.BOUND : Standing.CONCERNED;
        return new NamedPartner.Builder()
                .partner(partner)
                .name(partner.nameAt(view.getAsOf()))
                .standing(missing.isEmpty() ? known : Standing.NOT_KNOWN)
                .roles(roles)
                .contact(contactAt(partner))
                .missing(missing)
                .assumptions(missing.isEmpty() && bound ? term.getAssumptions() : List.of())
                .build();
    }

    private Optional<Contact> contactAt(Partner partner) {
        return terms.getContacts().stream()
                .filter(contact -> contact.getPartner().equals(partner.getId()))
                .findFirst();
    }

    /** What must be known before it can be told whether a party is bound: nothing, where it surely isn't. */
    private List<InputCode> missingOfParty(Partner partner) {
        Optional<Signature> signature = signatureOf(partner);
        if (signature.isEmpty() || isBeforeSignature(signature.get()) || isBeforeTerm()) {
            return List.of();
        }
        List<InputCode> missing = new ArrayList<>();
        if (!isSurelySigned(signature.get())) {
            missing.add(InputCode.SIGNATURE_DATE);
        }
        if (term.getValue().flatMap(stated -> stated.covers(day)).isEmpty()) {
            missing.addAll(view.facts().openDays());
        }
        return missing;
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
