package se.samverkan.rules.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.partner.MemberStanding;
import se.samverkan.core.partner.MembershipBody;
import se.samverkan.core.partner.Partner;
import se.samverkan.rules.Matter;

/** One orderer held against the parties of an agreement on the day of the order, on every ground that may carry it. */
final class OrdererJudgement {

    /** A way in which the orderer stands to the agreement, through a party: as the party itself, or as a member of it. */
    private record Ground(Party through, boolean asMember, boolean excluded, List<InputCode> missing) {

        boolean carries() {
            return !excluded && missing.isEmpty();
        }

        boolean isOpen() {
            return !excluded && !missing.isEmpty();
        }
    }

    private final Matter matter;
    private final FileView view;
    private final Partner orderer;
    private final LocalDate day;
    private final List<Party> parties;
    private final boolean clientNamed;

    OrdererJudgement(Matter matter, CallOff callOff) {
        this.matter = matter;
        this.view = matter.getView();
        this.orderer = callOff.getOrderedBy();
        this.day = callOff.getOrderedOn();
        this.parties = matter.getTerms().getParties();
        this.clientNamed = parties.stream().anyMatch(OrdererJudgement::isClient);
    }

    Finding finding() {
        List<Ground> grounds = grounds();
        Optional<Ground> carrying = grounds.stream().filter(Ground::carries).findFirst();
        if (carrying.isPresent()) {
            return met(carrying.get());
        }
        List<Ground> open = grounds.stream().filter(Ground::isOpen).toList();
        return open.isEmpty() && !parties.isEmpty() ? notMet(grounds) : notAssessed(open);
    }

    private List<Ground> grounds() {
        List<Ground> grounds = new ArrayList<>();
        for (Party party : parties) {
            if (party.getDays().contains(day)) {
                Partner known = view.partner(party.getPartner());
                if (known.isSameAs(orderer)) {
                    grounds.add(new Ground(party, false, !mayBeClient(party), client(party)));
                } else if (known instanceof MembershipBody body) {
                    addMember(party, body.standingOf(orderer.getId(), view.getAsOf()), grounds);
                }
            }
        }
        return grounds;
    }

    private void addMember(Party party, MemberStanding standing, List<Ground> grounds) {
        if (standing == MemberStanding.NOT_A_MEMBER || !mayBeClient(party)) {
            return;
        }
        List<InputCode> missing = new ArrayList<>(client(party));
        if (standing == MemberStanding.NOT_KNOWN) {
            missing.add(InputCode.MEMBERSHIP_DAYS);
        }
        if (party.isBindingMembers().isEmpty()) {
            missing.add(InputCode.PARTY_BINDING_MEMBERS);
        }
        boolean unbound = party.isBindingMembers().equals(Optional.of(false));
        if (!unbound || standing == MemberStanding.MEMBER) {
            grounds.add(new Ground(party, true, unbound, missing));
        }
    }

    private boolean mayBeClient(Party party) {
        return isClient(party) || (!clientNamed && party.getRoles().contains(Role.PARTY));
    }

    private static boolean isClient(Party party) {
        return party.getRoles().contains(Role.CLIENT);
    }

    private static List<InputCode> client(Party party) {
        return isClient(party) ? List.of() : List.of(CallOffOrderer.CLIENT);
    }

    private Finding met(Ground ground) {
        Finding.Builder finding = start(Outcome.MET);
        if (ground.asMember()) {
            addBody(finding, ground).variant("member");
        }
        return finding.build();
    }

    private Finding notAssessed(List<Ground> open) {
        Finding.Builder finding = start(Outcome.NOT_ASSESSED);
        List<InputCode> missing = open.isEmpty()
                ? List.of(CallOffOrderer.CLIENT)
                : open.stream()
                        .flatMap(ground -> ground.missing().stream())
                        .distinct()
                        .toList();
        missing.forEach(finding::missing);
        if (!missing.contains(CallOffOrderer.CLIENT)) {
            addBody(finding, open.get(0)).variant("member");
        }
        return finding.build();
    }

    private Finding notMet(List<Ground> grounds) {
        Finding.Builder finding = start(Outcome.NOT_MET);
        List<String> clients = Parties.names(
                view,
                parties.stream()
                        .filter(party -> isClient(party) && party.getDays().contains(day))
                        .map(Party::getPartner)
                        .toList());
        List<Party> otherDays = parties.stream()
                .filter(party -> isClient(party) && party.getPartner().isSameAs(orderer))
                .toList();
        if (!otherDays.isEmpty()) {
            addDays(finding, otherDays);
        } else if (!grounds.isEmpty()) {
            addGround(finding, grounds.get(0));
        } else if (clients.isEmpty()) {
            finding.variant("no-client");
        }
        return finding.value("clients", clients).build();
    }

    private void addDays(Finding.Builder finding, List<Party> asClient) {
        Optional<LocalDate> next = asClient.stream()
                .flatMap(party -> party.getDays().getFirstDay().stream())
                .filter(day::isBefore)
                .min(Comparator.naturalOrder());
        if (next.isPresent()) {
            finding.variant("before").value("firstDay", next.get());
            finding.counterOffer(CounterOffer.builder().earliestDay(next.get()).build());
        } else {
            asClient.stream()
                    .flatMap(party -> party.getDays().getLastDay().stream())
                    .max(Comparator.naturalOrder())
                    .ifPresent(last -> finding.variant("after").value("lastDay", last));
        }
    }

    private void addGround(Finding.Builder finding, Ground ground) {
        if (ground.asMember()) {
            addBody(finding, ground).variant("member");
        } else {
            finding.variant("role")
                    .value(
                            "roles",
                            ground.through().getRoles().stream().map(Word::of).toList());
        }
    }

    private Finding.Builder addBody(Finding.Builder finding, Ground ground) {
        return finding.value("body", Parties.name(view, ground.through().getPartner()));
    }

    private Finding.Builder start(Outcome outcome) {
        Finding.Builder finding = Finding.builder(CallOffOrderer.CODE, outcome)
                .path(matter.path("orderedBy"))
                .value("orderer", Parties.name(view, orderer))
                .value("day", day)
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(Source.clause("parties"));
        Chapter7.addSource(finding, matter.getFacts(), "LOU 7:3");
        return finding;
    }
}
