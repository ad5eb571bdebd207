package se.samverkan.rules.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.InPlace;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.time.DateRange;
import se.samverkan.rules.Matter;

/** One orderer held against the parties of an agreement on the day of the order, on every ground that may carry it. */
final class OrdererJudgement {

    private final Matter matter;
    private final FileView view;
    private final Partner orderer;
    private final LocalDate day;
    private final List<Party> parties;
    private final List<OrdererGround> grounds;

    OrdererJudgement(Matter matter, CallOff callOff) {
        this.matter = matter;
        this.view = matter.getView();
        this.orderer = callOff.getOrderedBy();
        this.day = callOff.getOrderedOn();
        this.parties = matter.getTerms().getParties();
        this.grounds = new OrdererGrounds(view, orderer, day).list();
    }

    Finding finding() {
        Optional<OrdererGround> carrying =
                grounds.stream().filter(OrdererGround::carries).findFirst();
        if (carrying.isPresent()) {
            return met(carrying.get());
        }
        List<OrdererGround> open =
                grounds.stream().filter(OrdererGround::isOpen).toList();
        return open.isEmpty() && !parties.isEmpty() ? notMet() : notAssessed(open);
    }

    private Finding met(OrdererGround ground) {
        Finding.Builder finding = start(Outcome.MET);
        if (ground.asMember()) {
            addBody(finding, ground);
        }
        if (ground.isBySuccession()) {
            addSuccession(finding, ground.succeeded());
        }
        ground.variant().ifPresent(finding::variant);
        return finding.build();
    }

    private void addSuccession(Finding.Builder finding, InPlace place) {
        finding.value("predecessors", Parties.namesOf(view, place.getPredecessors()));
        place.getSince().ifPresent(since -> finding.value("since", since));
    }

    private Finding notAssessed(List<OrdererGround> open) {
        Finding.Builder finding = start(Outcome.NOT_ASSESSED);
        List<InputCode> missing = open.isEmpty()
                ? List.of(CallOffOrderer.CLIENT)
                : open.stream()
                        .flatMap(ground -> ground.missing().stream())
                        .distinct()
                        .toList();
        missing.forEach(finding::missing);
        if (!missing.contains(CallOffOrderer.CLIENT)) {
            if (open.stream().allMatch(OrdererGround::isOfOpenDays)) {
                addOpenDays(finding, open);
            } else if (open.get(0).asMember()) {
                addBody(finding, open.get(0)).variant("member");
            } else {
                String client = Parties.name(view, open.get(0).through().getPartner());
                finding.value("client", client).variant("succession");
            }
        }
        return finding.build();
    }

    /** Says which parties aren't known to be parties on the day, and from when on the orderer itself surely is one. */
    private void addOpenDays(Finding.Builder finding, List<OrdererGround> open) {
        List<PartnerId> perhaps = open.stream()
                .map(ground -> ground.through().getPartner().getId())
                .distinct()
                .toList();
        finding.variant("party-days").value("perhaps", Parties.namesOf(view, perhaps));
        open.stream()
                .filter(ground -> !ground.asMember() && !ground.isBySuccession())
                .flatMap(ground -> ground.through().getDays().getFirstDay().stream())
                .filter(day::isBefore)
                .min(Comparator.naturalOrder())
                .ifPresent(first -> {
                    finding.variant("party-days-before").value("firstDay", first);
                    finding.counterOffer(
                            CounterOffer.builder().earliestDay(first).build());
                });
    }

    private List<InPlace> clients(Optional<Boolean> onTheDay) {
        return parties.stream()
                .filter(party ->
                        OrdererGrounds.isClient(party) && party.isPartyOn(day).equals(onTheDay))
                .flatMap(party -> view.inPlaceOf(party.getPartner()).stream())
                .toList();
    }

    private Finding notMet() {
        Finding.Builder finding = start(Outcome.NOT_MET);
        List<InPlace> inPlace = clients(Optional.of(true));
        List<InPlace> perhaps = clients(Optional.empty());
        List<InPlace> after = inPlace.stream()
                .filter(place -> place.getPredecessors().contains(orderer.getId()))
                .toList();
        List<Party> otherDays = parties.stream()
                .filter(party ->
                        OrdererGrounds.isClient(party) && party.getPartner().isSameAs(orderer))
                .toList();
        if (!after.isEmpty()) {
            finding.variant("succeeded").value("successors", names(after));
        } else if (!otherDays.isEmpty()) {
            addDays(finding, otherDays);
        } else if (!grounds.isEmpty() && !grounds.get(0).asMember()) {
            addRoles(finding, grounds.get(0));
        } else if (inPlace.isEmpty() && !perhaps.isEmpty()) {
            finding.variant("clients-unknown").value("perhaps", names(perhaps));
        } else if (!grounds.isEmpty()) {
            addBody(finding, grounds.get(0)).variant("member");
        } else if (inPlace.isEmpty()) {
            finding.variant("no-client");
        }
        return finding.value("clients", names(inPlace)).build();
    }

    private List<String> names(List<InPlace> places) {
        return Parties.namesOf(
                view, places.stream().map(InPlace::getId).distinct().toList());
    }

    private void addDays(Finding.Builder finding, List<Party> asClient) {
        Optional<LocalDate> next = asClient.stream()
                .flatMap(party -> party.getDays().getFirstDay().stream())
                .filter(day::isBefore)
                .min(Comparator.naturalOrder());
        if (next.isPresent()) {
            boolean isKnown = asClient.stream()
                    .filter(party -> party.getDays().getFirstDay().equals(next))
                    .allMatch(party -> perhaps(party).getFirstDay().equals(next));
            finding.variant(isKnown ? "before" : "before-at-latest").value("firstDay", next.get());
            finding.counterOffer(CounterOffer.builder().earliestDay(next.get()).build());
        } else {
            asClient.stream()
                    .flatMap(party -> perhaps(party).getLastDay().stream())
                    .max(Comparator.naturalOrder())
                    .ifPresent(last -> addLast(finding, asClient, last));
        }
    }

    private static DateRange perhaps(Party party) {
        return party.getPossibleDays().orElse(party.getDays());
    }

    private static void addLast(Finding.Builder finding, List<Party> asClient, LocalDate last) {
        boolean isKnown =
                asClient.stream().anyMatch(party -> party.getDays().getLastDay().equals(Optional.of(last)));
        finding.variant(isKnown ? "after" : "after-at-latest").value("lastDay", last);
    }

    private static void addRoles(Finding.Builder finding, OrdererGround ground) {
        finding.variant(ground.isOfOpenDays() ? "role-perhaps" : "role")
                .value(
                        "roles",
                        ground.through().getRoles().stream().map(Word::of).toList());
    }

    private Finding.Builder addBody(Finding.Builder finding, OrdererGround ground) {
        return finding.value("body", Parties.name(view, ground.place().getId()));
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
