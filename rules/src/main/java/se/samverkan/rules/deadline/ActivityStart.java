package se.samverkan.rules.deadline;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.DeadlineKind;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.time.DateRange;
import se.samverkan.rules.AbstractDeadlineRule;
import se.samverkan.rules.Dating;
import se.samverkan.rules.Matter;
import se.samverkan.rules.activity.ActivityWithinTerm;

/**
 * The first day of each activity: those of the call-offs that stand on the day asked about, and those planned without a
 * call-off. Of one without days, the days are missing.
 */
@PublicApi(CALL)
public final class ActivityStart extends AbstractDeadlineRule {

    /** The rule's code, {@code deadline.activity-start}. */
    public static final FindingCode CODE = FindingCode.of("deadline.activity-start");

    private static final Source CLAUSE = Source.clause("activity");

    /** Makes the rule. */
    public ActivityStart() {
        super(CODE, List.of(CLAUSE), List.of(InputCode.ACTIVITY_DATES));
    }

    @Override
    public Dating date(Matter matter) {
        Dating all = Dating.none();
        for (PlannedActivity planned : PlannedActivity.in(matter.getView())) {
            all = all.and(date(matter, planned));
        }
        return all;
    }

    private static Dating date(Matter matter, PlannedActivity planned) {
        Word kind = Word.of(planned.activity().getKind());
        Optional<LocalDate> first = planned.activity().getDates().flatMap(DateRange::getFirstDay);
        return first.map(day -> Dating.of(Deadline.builder(
                                CODE,
                                DeadlineKind.ACTIVITY_START,
                                matter.getTerms().getId(),
                                day)
                        .path(planned.path())
                        .value("kind", kind)
                        .value("title", planned.activity().getTitle())
                        .source(CLAUSE)
                        .build()))
                .orElseGet(() -> Dating.undated(Finding.builder(CODE, Outcome.NOT_ASSESSED)
                        .path(planned.path())
                        .value("title", planned.activity().getTitle())
                        .missing(ActivityWithinTerm.DATES)
                        .source(CLAUSE)
                        .build()));
    }
}
