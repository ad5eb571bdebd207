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
import se.samverkan.core.followup.DutyStanding;
import se.samverkan.rules.AbstractDeadlineRule;
import se.samverkan.rules.Dating;
import se.samverkan.rules.Matter;

/**
 * The day by which what was decided at a meeting is to be done, until it is done
 * ({@link se.samverkan.core.file.FollowUpView#actionPoints()}). Where no day was decided, that is missing.
 */
@PublicApi(CALL)
public final class ActionPointDue extends AbstractDeadlineRule {

    /** The rule's code, {@code deadline.action-point}. */
    public static final FindingCode CODE = FindingCode.of("deadline.action-point");

    private static final Source CLAUSE = Source.practice("what a meeting decides is followed up");

    /** Makes the rule. */
    public ActionPointDue() {
        super(CODE, List.of(CLAUSE), List.of(InputCode.ACTION_POINT_DUE));
    }

    @Override
    public Dating date(Matter matter) {
        Dating all = Dating.none();
        for (DutyStanding standing : matter.getView().followUp().actionPoints()) {
            all = all.and(date(matter, standing));
        }
        return all;
    }

    private static Dating date(Matter matter, DutyStanding standing) {
        String path = "actionPoints[" + standing.getDuty().orElseThrow() + "]";
        if (!standing.getMissing().isEmpty()) {
            Finding.Builder finding = Finding.builder(CODE, Outcome.NOT_ASSESSED)
                    .path(path)
                    .value("subject", standing.getSubject().orElseThrow())
                    .source(CLAUSE);
            standing.getMissing().forEach(finding::missing);
            return Dating.undated(finding.build());
        }
        Optional<LocalDate> due = standing.getNextDue();
        return due.map(day -> Dating.of(Deadline.builder(
                                CODE,
                                DeadlineKind.ACTION_POINT,
                                matter.getTerms().getId(),
                                day)
                        .path(path)
                        .value("subject", standing.getSubject().orElseThrow())
                        .source(CLAUSE)
                        .build()))
                .orElse(Dating.none());
    }
}
