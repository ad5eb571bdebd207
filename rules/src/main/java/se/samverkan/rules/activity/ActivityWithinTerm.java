package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Term;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether what is called off is held inside the agreement's term, from its first to its last day, where the agreement says
 * that it must be. Without such a clause only the day of the order counts, and the question doesn't arise; nor does it
 * where the agreement requires fixed days and none are stated, since that is found of itself.
 */
@PublicApi(CALL)
public final class ActivityWithinTerm extends AbstractRule {

    /** The rule's code, {@code activity.within-term}. */
    public static final FindingCode CODE = FindingCode.of("activity.within-term");

    /** The input that is missing where the activity's first and last day aren't stated. */
    public static final InputCode DATES = InputCode.ACTIVITY_DATES;

    private static final Source CLAUSE = Source.clause("held within the term");

    /** Makes the rule. */
    public ActivityWithinTerm() {
        super(
                CODE,
                Nature.TERM_OF_AGREEMENT,
                Scope.ACTIVITY,
                List.of(CLAUSE),
                List.of(InputCode.TERM, InputCode.TERM_FIRST_DAY, InputCode.ACTIVITY_DATES));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        CallOffTerms clauses = matter.getTerms().getCallOffTerms();
        if (!clauses.isHeldWithinTerm().orElse(false)) {
            return List.of();
        }
        boolean foundAlready = clauses.isFixedDatesRequired().orElse(false);
        return matter
                .getCallOff()
                .map(CallOff::getActivity)
                .filter(activity -> activity.getDates().isPresent() || !foundAlready)
                .map(activity -> judge(matter, activity))
                .stream()
                .toList();
    }

    private static Finding judge(Matter matter, Activity activity) {
        Optional<DateRange> dates = activity.getDates();
        if (dates.isEmpty()) {
            Finding.Builder finding =
                    start(matter, activity, Outcome.NOT_ASSESSED).missing(DATES);
            matter.getFacts().openDays().forEach(finding::missing);
            return finding.build();
        }
        Fact<Term> term = matter.getFacts().term();
        LocalDate first = dates.get().getFirstDay().orElseThrow();
        LocalDate last = dates.get().getLastDay().orElseThrow();
        Outcome outcome = outcome(term.getValue(), first, last);
        Finding.Builder finding =
                start(matter, activity, outcome).value("firstDay", first).value("lastDay", last);
        if (outcome == Outcome.NOT_ASSESSED) {
            matter.getFacts().openDays().forEach(finding::missing);
            return finding.variant("term").build();
        }
        term.getAssumptions().forEach(finding::assuming);
        if (outcome == Outcome.NOT_MET) {
            addLimit(finding, term.getValue().orElseThrow(), first, last);
        }
        return finding.build();
    }

    private static Outcome outcome(Optional<Term> term, LocalDate first, LocalDate last) {
        List<Optional<Boolean>> ends = Stream.of(first, last)
                .map(day -> term.flatMap(stated -> stated.covers(day)))
                .toList();
        boolean tooLong = term.filter(stated -> isLonger(stated, first, last)).isPresent();
        if (tooLong || ends.contains(Optional.of(false))) {
            return Outcome.NOT_MET;
        }
        return ends.stream().allMatch(Optional.of(true)::equals) ? Outcome.MET : Outcome.NOT_ASSESSED;
    }

    /** Whether the days are more than the whole term, which then can't hold them on whatever day it began. */
    private static boolean isLonger(Term term, LocalDate first, LocalDate last) {
        return term.getLength()
                .filter(length -> first.plus(length).minusDays(1).isBefore(last))
                .isPresent();
    }

    private static void addLimit(Finding.Builder finding, Term term, LocalDate first, LocalDate last) {
        Optional<LocalDate> before = term.getFirstDay().filter(first::isBefore);
        Optional<LocalDate> after = term.getLatestLastDay().filter(last::isAfter);
        if (after.isPresent()) {
            finding.variant(term.getLastDay().isPresent() ? "after" : "after-latest")
                    .value("termLastDay", after.get());
        } else if (before.isPresent()) {
            finding.variant("before").value("termFirstDay", before.get());
        } else {
            finding.variant("longer").value("length", term.getLength().orElseThrow());
        }
    }

    private static Finding.Builder start(Matter matter, Activity activity, Outcome outcome) {
        return Finding.builder(CODE, outcome)
                .path(matter.path("dates"))
                .value("activity", activity.getTitle())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(CLAUSE);
    }
}
