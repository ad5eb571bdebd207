package se.samverkan.rules.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.agreement.Party;
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
            if (open.get(0).asMember()) {
                addBody(finding, open.get(0)).variant("member");
            } else {
                String client = Parties.name(view, open.get(0).through().getPartner());
                finding.value("client", client).variant("succession");
            }
        }
        return finding.build();
    }

    private Finding notMet() {
        Finding.Builder finding = start(Outcome.NOT_MET);
        List<InPlace> inPlace = parties.stream()
                .filter(party ->
                        OrdererGrounds.isClient(party) && party.getDays().contains(day))
                .flatMap(party -> view.inPlaceOf(party.getPartner()).stream())
                .toList();
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
        } else if (!grounds.isEmpty()) {
            addGround(finding, grounds.get(0));
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
            finding.variant("before").value("firstDay", next.get());
            finding.counterOffer(CounterOffer.builder().earliestDay(next.get()).build());
        } else {
            asClient.stream()
                    .flatMap(party -> party.getDays().getLastDay().stream())
                    .max(Comparator.naturalOrder())
                    .ifPresent(last -> finding.variant("after").value("lastDay", last));
        }
    }

    private void addGround(Finding.Builder finding, OrdererGround ground) {
        if (ground.asMember()) {
            addBody(finding, ground).variant("member");
        } else {
            finding.variant("role")
                    .value(
                            "roles",
                            ground.through().getRoles().stream().map(Word::of).toList());
        }
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
