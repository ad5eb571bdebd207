package se.samverkan.rules.deadline;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.DeadlineBuilder;
import se.samverkan.core.deadline.DeadlineKind;
import se.samverkan.core.file.Decision;
import se.samverkan.core.file.DelegationOrder;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.AbstractDeadlineRule;
import se.samverkan.rules.Dating;
import se.samverkan.rules.Matter;
import se.samverkan.rules.internal.DecisionReport;

/**
 * The day by which each decision on a committee's behalf is to be reported to it: within the days that the host's delegation order
 * sets, since the law sets none (KL 6:40; of what employees decide KL 7:8), and of an urgent decision at the committee's next meeting (KL 6:39-40). It is reported
 * when the duty {@link se.samverkan.core.code.DutyKind#DECISION_REPORT} with the decision's reference is recorded.
 *
 * <p>It arises where the policy holds a delegation order ({@link se.samverkan.rules.Policy#getDelegation()}), of each decision by a
 * role that the order names and of each urgent one. Where nobody has set a day there is no deadline.
 */
@PublicApi(CALL)
public final class DecisionReportDue extends AbstractDeadlineRule {

    /** The rule's code, {@code deadline.decision-report}. */
    public static final FindingCode CODE = FindingCode.of("deadline.decision-report");

    /** Makes the rule. */
    public DecisionReportDue() {
        super(
                CODE,
                List.of(Source.statute("KL 6:39-40"), Source.statute("KL 6:40"), Source.statute("KL 7:8")),
                List.of(DecisionReport.NEXT_MEETING, DecisionReport.DEMANDED, DecisionReport.DECIDED_ON));
    }

    @Override
    public Dating date(Matter matter) {
        Optional<DelegationOrder> order = matter.getPolicy().getDelegation();
        Dating all = Dating.none();
        if (order.isEmpty()) {
            return all;
        }
        List<Decision> decisions = matter.getView().decisions();
        for (int number = 1; number <= decisions.size(); number++) {
            DecisionReport report = new DecisionReport(order.get(), decisions.get(number - 1));
            if (report.isAsked() && !report.isNotDemanded()) {
                all = all.and(date(matter, report, number));
            }
        }
        return all;
    }

    /** The number is the decision's among those recorded, by which two on one call-off are told apart. */
    private static Dating date(Matter matter, DecisionReport report, int number) {
        Decision decision = report.decision();
        Optional<InputCode> missing = report.missing();
        Optional<LocalDate> reported = report.reportedOn(matter.getView());
        if (missing.isPresent() && reported.isEmpty()) {
            Finding.Builder open = Finding.builder(CODE, Outcome.NOT_ASSESSED)
                    .path(report.path())
                    .value("reference", decision.getReference().toString())
                    .value("role", decision.getDecidedBy())
                    .missing(missing.get());
            report.sources().forEach(open::source);
            return Dating.undated(open.build());
        }
        return report.dueDay()
                .filter(Calendar::has)
                .map(day -> Dating.of(deadline(matter, report, number, day)))
                .orElse(Dating.none());
    }

    private static Deadline deadline(Matter matter, DecisionReport report, int number, LocalDate day) {
        DeadlineBuilder deadline = Deadline.builder(
                        CODE, DeadlineKind.DECISION_REPORT, matter.getTerms().getId(), day)
                .path(report.path())
                .occurrence(Integer.toString(number))
                .value("reference", report.decision().getReference().toString())
                .value("role", report.decision().getDecidedBy())
                .doneOn(report.reportedOn(matter.getView()));
        report.sources().forEach(deadline::source);
        return deadline.build();
    }
}
