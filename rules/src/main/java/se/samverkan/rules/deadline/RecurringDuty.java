package se.samverkan.rules.deadline;

import se.samverkan.core.code.AgreementId;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.DeadlineBuilder;
import se.samverkan.core.deadline.DeadlineKind;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.followup.DutyStanding;
import se.samverkan.rules.Dating;

/** The next time of a duty that recurs, told from where it stands. Its times are numbered from the first, done or not. */
final class RecurringDuty {

    private final FindingCode code;
    private final DeadlineKind kind;
    private final Source clause;

    RecurringDuty(FindingCode code, DeadlineKind kind, Source clause) {
        this.code = code;
        this.kind = kind;
        this.clause = clause;
    }

    Dating date(AgreementId agreement, String path, DutyStanding standing) {
        if (!standing.getMissing().isEmpty()) {
            Finding.Builder finding =
                    Finding.builder(code, Outcome.NOT_ASSESSED).path(path).source(clause);
            standing.getSubject().ifPresent(subject -> finding.value("subject", subject));
            standing.getMissing().forEach(finding::missing);
            standing.getAssumptions().forEach(finding::assuming);
            return Dating.undated(finding.build());
        }
        return standing.getNextDue()
                .map(day -> {
                    int times = standing.getDone().size();
                    DeadlineBuilder deadline = Deadline.builder(code, kind, agreement, day)
                            .path(path)
                            .occurrence(Integer.toString(times + 1))
                            .source(clause)
                            .assuming(standing.getAssumptions());
                    standing.getSubject().ifPresent(subject -> deadline.value("subject", subject));
                    if (times > 0) {
                        deadline.variant("again")
                                .value("lastDone", standing.getDone().get(times - 1));
                    }
                    return Dating.of(deadline.build());
                })
                .orElse(Dating.none());
    }
}
