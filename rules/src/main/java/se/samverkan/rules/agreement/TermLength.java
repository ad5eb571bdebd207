package se.samverkan.rules.agreement;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.core.time.Term;
import se.samverkan.rules.Matter;
import se.samverkan.rules.internal.SignedDays;

/**
 * A framework agreement's term held against the longest that LOU 7:2 allows without special reasons, as that stood on the
 * day of signing, or else on the day asked about. A last day that may be one of several is judged by all of them.
 */
final class TermLength {

    private final Matter matter;
    private final Optional<StatutoryFigure> figure;
    private final Fact<Term> term;

    TermLength(Matter matter) {
        this.matter = matter;
        LocalDate decides = SignedDays.dayOf(matter.getTerms())
                .orElse(matter.getView().getAsOf().getDay());
        this.figure = matter.getFigures().find(StatutoryFigure.FRAMEWORK_LONGEST_TERM, decides);
        // The length as stated needs no first day, but isn't that of a term since lengthened or cut short.
        this.term = matter.getTerms()
                .getTerm()
                .filter(TermLength::hasLength)
                .filter(stated -> matter.getView().termTimeline().getSteps().isEmpty())
                .map(stated -> Fact.stated(InputCode.TERM, stated))
                .orElseGet(matter.getFacts()::term);
    }

    /** Whether the term tells how long it is: by a length, by both days, or by having no end. */
    private static boolean hasLength(Term stated) {
        return stated.isLongerThanYears(1).isPresent();
    }

    /** Whether the term is longer; absent where an input is missing. */
    Optional<Boolean> isLonger() {
        return figure.flatMap(longest -> term.getValue().flatMap(stated -> stated.isLongerThanYears(years(longest))));
    }

    List<InputCode> missing() {
        List<InputCode> missing = new ArrayList<>();
        boolean told = figure.isPresent()
                ? isLonger().isPresent()
                : term.getValue().filter(TermLength::hasLength).isPresent();
        if (!told) {
            missing.addAll(matter.getFacts().openDays());
        }
        if (figure.isEmpty()) {
            missing.add(StatutoryFigure.FRAMEWORK_LONGEST_TERM);
        }
        return missing;
    }

    Source source() {
        return figure.map(StatutoryFigure::getSource).orElse(Source.statute("LOU 7:2"));
    }

    /**
     * Adds how long the term is, in the variant of the words that tells it by its days, its length or its lack of an end. Where
     * it isn't known on which of some days it ends, the day that decides is told: the earliest of a term that is longer, the
     * latest of one that isn't.
     */
    void describe(Finding.Builder finding) {
        term.getAssumptions().forEach(finding::assuming);
        StatutoryFigure longest = figure.orElseThrow();
        finding.value("longest", Period.ofYears(years(longest)));
        Term known = term.getValue().orElseThrow();
        if (known.isOpenEnded()) {
            finding.variant("open-ended");
        } else if (known.getFirstDay().isPresent()) {
            describeDays(finding, known, known.getFirstDay().get(), years(longest));
        } else {
            finding.value("length", known.getLength().orElseThrow());
        }
    }

    private static void describeDays(Finding.Builder finding, Term known, LocalDate first, int years) {
        boolean longer = known.isLongerThanYears(years).orElseThrow();
        Optional<LocalDate> decides = longer ? known.getEarliestLastDay() : known.getLatestLastDay();
        String between = longer ? "at-least" : "at-most";
        finding.variant(known.getLastDay().isPresent() ? "days" : between)
                .value("firstDay", first)
                .value("lastDay", decides.orElseThrow())
                .value("longestLastDay", first.plusYears(years).minusDays(1));
    }

    private static int years(StatutoryFigure figure) {
        return figure.getValue().intValueExact();
    }
}
