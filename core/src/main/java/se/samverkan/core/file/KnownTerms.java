package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.code.EventId;
import se.samverkan.core.lifecycle.EventEffect;
import se.samverkan.core.lifecycle.EventKind;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.lifecycle.TermTimeline;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;

/** The amendments and events of a file that a knowledge has, and what the terms are on each day by them. */
final class KnownTerms {

    private final Agreement signed;
    private final List<Amendment> amendments;
    private final List<LifecycleEvent> events;

    KnownTerms(AgreementFile file, AsOf asOf) {
        this.signed = file.getSignedAgreement();
        this.amendments = Amendments.counted(file.journal(), asOf);
        this.events = uncorrected(file.journal().knownOfTerms(LifecycleEvent.class, asOf));
    }

    private static List<LifecycleEvent> uncorrected(Stream<LifecycleEvent> known) {
        List<LifecycleEvent> all = known.toList();
        Set<EventId> corrected = new HashSet<>();
        all.forEach(event -> event.getCorrects().ifPresent(corrected::add));
        return all.stream()
                .filter(event -> event.getKind() != EventKind.CORRECTED && !corrected.contains(event.getId()))
                .sorted(Comparator.comparing(LifecycleEvent::getDay))
                .toList();
    }

    /** The amendments that count, whatever their day, in the order recorded. */
    List<Amendment> amendments() {
        return amendments;
    }

    /** The events by the end of a day that haven't been corrected, by day and then as recorded. */
    List<LifecycleEvent> eventsBy(LocalDate day) {
        return events.stream().filter(event -> !event.getDay().isAfter(day)).toList();
    }

    /** The events before one of them. */
    List<LifecycleEvent> eventsBefore(LifecycleEvent event) {
        return events.stream().takeWhile(earlier -> !earlier.equals(event)).toList();
    }

    /**
     * The terms on a day: as signed, with the amendments in effect, the signatures made since and without those who have left.
     * A withdrawal that can't have happened takes nobody away.
     */
    Agreement on(LocalDate day, List<LifecycleEvent> counted, @Nullable LocalDate assumedFirstDay) {
        return on(day, withoutExcluded(day, counted, assumedFirstDay));
    }

    private Agreement on(LocalDate day, List<LifecycleEvent> counted) {
        return PartyEvents.applied(Amendments.apply(amendments, signed, day), counted);
    }

    private List<LifecycleEvent> withoutExcluded(
            LocalDate day, List<LifecycleEvent> counted, @Nullable LocalDate assumedFirstDay) {
        if (counted.stream().noneMatch(event -> event.getKind() == EventKind.WITHDRAWN)) {
            return counted;
        }
        Set<EventId> excluded = timeline(day, counted, assumedFirstDay).getEffects().stream()
                .filter(EventEffect::isExcluded)
                .map(effect -> effect.getEvent().getId())
                .collect(Collectors.toSet());
        return counted.stream()
                .filter(event -> !excluded.contains(event.getId()))
                .toList();
    }

    /** The course of the term up to a day by some events; a first day is assumed where none is stated. */
    TermTimeline timeline(LocalDate day, List<LifecycleEvent> counted, @Nullable LocalDate assumedFirstDay) {
        UnaryOperator<Term> withFirstDay = term ->
                assumedFirstDay == null || term.getFirstDay().isPresent() ? term : term.startingOn(assumedFirstDay);
        return TermTimeline.of(signed, this::on, Amendments.inEffect(amendments, day), counted, day, withFirstDay);
    }
}
