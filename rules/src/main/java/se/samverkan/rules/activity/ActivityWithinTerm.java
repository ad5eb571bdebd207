package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Term;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Rule;
import se.samverkan.rules.Scope;

/**
 * Whether what is called off is held inside the agreement's term, from its first to its last day, where the agreement says
 * that it must be. Without such a clause only the day of the order counts (R05), and the question doesn't arise.
 */
@PublicApi(CALL)
public final class ActivityWithinTerm implements Rule {

    /** The rule's code. */
    public static final FindingCode CODE = FindingCode.of("activity.within-term");

    private static final InputCode DATES = InputCode.of("activity.dates");

    /** Makes the rule. */
    public ActivityWithinTerm() {}

    @Override
    public FindingCode getCode() {
        return CODE;
    }

    @Override
    public Nature getNature() {
        return Nature.TERM_OF_AGREEMENT;
    }

    @Override
    public Scope getScope() {
        return Scope.ACTIVITY;
    }

    @Override
    public List<Finding> judge(Matter matter) {
        boolean required =
                matter.getTerms().getCallOffTerms().isHeldWithinTerm().orElse(false);
        return required
                ? matter.getCallOff().map(callOff -> judge(matter, callOff.getActivity())).stream()
                        .toList()
                : List.of();
    }

    private static Finding judge(Matter matter, Activity activity) {
        Fact<Term> term = matter.getFacts().term();
        Optional<DateRange> dates = activity.getDates();
        List<Optional<Boolean>> ends = Stream.of(
                        dates.flatMap(DateRange::getFirstDay), dates.flatMap(DateRange::getLastDay))
                .map(end -> end.flatMap(day -> term.getValue().flatMap(stated -> stated.covers(day))))
                .toList();
        boolean outside = ends.contains(Optional.of(false));
        boolean inside = ends.stream().allMatch(Optional.of(true)::equals);
        Finding.Builder finding = Finding.builder(
                        CODE, outside ? Outcome.NOT_MET : inside ? Outcome.MET : Outcome.NOT_ASSESSED)
                .path(matter.path("dates"))
                .value("activity", activity.getTitle())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(Source.clause("held within the term"));
        if (outside || inside) {
            term.getAssumptions().forEach(finding::assuming);
            finding.value("firstDay", dates.flatMap(DateRange::getFirstDay).orElseThrow())
                    .value("lastDay", dates.flatMap(DateRange::getLastDay).orElseThrow());
        } else {
            if (dates.isEmpty()) {
                finding.missing(DATES);
            }
            matter.getFacts().openDays().forEach(finding::missing);
        }
        return finding.build();
    }
}
