package se.samverkan.core.file;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.Renewal;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.core.statute.StatutoryFigures;
import se.samverkan.core.time.Term;

/**
 * The months that are paid for in the value of a service without a stated total price (LOU 5:13): those of the term, its options
 * and renewals counted as used, and at most 48; 48 of a term without an end.
 */
final class ServiceMonths {

    private static final long WITHOUT_END = Integer.MAX_VALUE;

    private final List<InputCode> missing = new ArrayList<>();
    private final List<Assumption> assumptions = new ArrayList<>();
    private final TermClauses clauses;
    private Optional<Integer> counted = Optional.empty();

    private ServiceMonths(TermClauses clauses) {
        this.clauses = clauses;
    }

    static ServiceMonths of(Agreement terms, Facts facts, StatutoryFigures figures) {
        ServiceMonths months = new ServiceMonths(terms.getTermClauses());
        Optional<Integer> most = months.most(facts.procurementBegunOn(), figures);
        Optional<Term> term = terms.getTerm();
        if (term.isEmpty()) {
            months.missing.add(InputCode.TERM);
        } else if (most.isPresent()) {
            months.counted = months.count(months.withFirstDay(term.get(), facts), most.get());
        }
        return months;
    }

    private Optional<Integer> most(Fact<LocalDate> begun, StatutoryFigures figures) {
        assumptions.addAll(begun.getAssumptions());
        if (begun.isOpen()) {
            missing.add(InputCode.PROCUREMENT_BEGUN_ON);
            return Optional.empty();
        }
        Optional<StatutoryFigure> figure =
                begun.getValue().flatMap(day -> figures.find(StatutoryFigure.SERVICE_VALUE_MONTHS, day));
        if (figure.isEmpty()) {
            missing.add(StatutoryFigure.SERVICE_VALUE_MONTHS);
        }
        return figure.map(found -> found.getValue().intValueExact());
    }

    /** The term from the day that is assumed, where the count needs a first day and none is stated. */
    private Term withFirstDay(Term term, Facts facts) {
        boolean counts = !term.isOpenEnded()
                && (term.getLength().isEmpty() || clauses.getLatestLastDay().isPresent());
        LocalDate assumed = facts.assumedFirstDay();
        if (!counts || term.getFirstDay().isPresent() || assumed == null) {
            return term;
        }
        assumptions.addAll(facts.term().getAssumptions());
        return term.startingOn(assumed);
    }

    private Optional<Integer> count(Term term, int most) {
        if (term.isOpenEnded()) {
            return Optional.of(most);
        }
        Optional<Long> ofTerm = term.getLength().isPresent()
                ? term.getLength().map(length -> length.toTotalMonths())
                : term.getLastDay().flatMap(last -> until(last, term, most));
        if (ofTerm.isEmpty() && missing.isEmpty()) {
            missing.add(InputCode.TERM);
        }
        return ofTerm.flatMap(own -> withExtensions(own, term, most)).map(total -> (int) Math.min(total, most));
    }

    private Optional<Long> withExtensions(long own, Term term, int most) {
        long whole = own + extension();
        Optional<LocalDate> latest = clauses.getLatestLastDay();
        if (whole == own || own >= most || latest.isEmpty()) {
            return Optional.of(whole);
        }
        return until(latest.get(), term, most).map(cut -> Math.max(own, Math.min(whole, cut)));
    }

    private long extension() {
        long options = clauses.getExtensionOptions().stream()
                .map(ExtensionOption::getLength)
                .mapToLong(length -> length.toTotalMonths())
                .sum();
        return options + clauses.getRenewal().map(ServiceMonths::renewed).orElse(0L);
    }

    private static long renewed(Renewal renewal) {
        return renewal.getTimes().isPresent()
                ? renewal.getTimes().getAsInt() * renewal.getStep().toTotalMonths()
                : WITHOUT_END;
    }

    /** The months from the first day through a last day; a part of a month has no price of its own. */
    private Optional<Long> until(LocalDate last, Term term, int most) {
        if (term.getFirstDay().isEmpty()) {
            missing.add(InputCode.TERM_FIRST_DAY);
            return Optional.empty();
        }
        LocalDate first = term.getFirstDay().get();
        LocalDate after = last.plusDays(1);
        long floor = ChronoUnit.MONTHS.between(first, after);
        for (long months = floor; months <= floor + 1; months++) {
            if (first.plusMonths(months).equals(after)) {
                return Optional.of(months);
            }
        }
        if (floor >= most) {
            return Optional.of(floor);
        }
        missing.add(InputCode.PROCUREMENT_VALUE);
        return Optional.empty();
    }

    /** The months; absent where something is missing. */
    Optional<Integer> counted() {
        return counted;
    }

    List<InputCode> missing() {
        return missing;
    }

    List<Assumption> assumptions() {
        return assumptions;
    }
}
