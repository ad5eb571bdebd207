package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether what is called off has a fixed first and last day, where the agreement says that it must.
 */
@PublicApi(CALL)
public final class ActivityFixedDates extends AbstractRule {

    /** The rule's code, {@code activity.fixed-dates}. */
    public static final FindingCode CODE = FindingCode.of("activity.fixed-dates");

    private static final Source CLAUSE = Source.clause("fixed dates");

    /** Makes the rule. */
    public ActivityFixedDates() {
        super(CODE, Nature.TERM_OF_AGREEMENT, Scope.ACTIVITY, List.of(CLAUSE), List.of());
    }

    @Override
    public List<Finding> judge(Matter matter) {
        boolean required =
                matter.getTerms().getCallOffTerms().isFixedDatesRequired().orElse(false);
        return required
                ? matter.getCallOff().map(callOff -> judge(matter, callOff.getActivity())).stream()
                        .toList()
                : List.of();
    }

    private static Finding judge(Matter matter, Activity activity) {
        Finding.Builder finding = Finding.builder(CODE, activity.getDates().isPresent() ? Outcome.MET : Outcome.NOT_MET)
                .path(matter.path("dates"))
                .value("activity", activity.getTitle())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(CLAUSE);
        activity.getDates()
                .ifPresent(
                        dates -> finding.value("firstDay", dates.getFirstDay().orElseThrow())
                                .value("lastDay", dates.getLastDay().orElseThrow()));
        return finding.build();
    }
}
