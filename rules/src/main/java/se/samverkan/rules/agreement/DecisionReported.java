package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.file.Decision;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.internal.DecisionReport;

/**
 * Whether each decision that was made by delegation has been reported to the committee, and in time where a day is set. "Nämnden ska
 * besluta i vilken utsträckning" they are reported (KL 6:40; of what employees decide KL 7:8), and no day is set for it but by the host's order. Urgent decisions
 * (KL 6:39) "ska anmälas vid nämndens nästa sammanträde". The report is recorded as the duty {@link DutyKind#DECISION_REPORT} with the
 * decision's reference.
 *
 * <p>It is asked of the file as a whole, where the policy holds a delegation order, of each decision by a role that the order names
 * and of each urgent one.
 */
@PublicApi(CALL)
public final class DecisionReported extends AbstractRule {

    /** The rule's code, {@code decision.report}. */
    public static final FindingCode CODE = FindingCode.of("decision.report");

    /** The input that is missing where it isn't stated whether decisions by delegation are to be reported. */
    public static final InputCode DEMANDED = DecisionReport.DEMANDED;

    /** The input that is missing where the committee's next meeting isn't set. */
    public static final InputCode NEXT_MEETING = DecisionReport.NEXT_MEETING;

    /** Makes the rule. */
    public DecisionReported() {
        super(
                CODE,
                Nature.PERFORMANCE,
                Scope.FILE,
                List.of(Source.statute("KL 6:40"), Source.statute("KL 7:8"), Source.statute("KL 6:39-40")),
                List.of(DecisionReport.NEXT_MEETING, DecisionReport.DECIDED_ON, DecisionReport.DEMANDED));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        if (matter.getActivity().isPresent()) {
            return List.of();
        }
        return matter.getPolicy().getDelegation().stream()
                .flatMap(order -> matter.getView().decisions().stream()
                        .map(decision -> new DecisionReport(order, decision))
                        .filter(DecisionReport::isAsked)
                        .flatMap(report -> judge(matter, report).stream()))
                .toList();
    }

    private static Optional<Finding> judge(Matter matter, DecisionReport report) {
        Optional<LocalDate> reported = report.reportedOn(matter.getView());
        Optional<LocalDate> due = report.dueDay();
        if (reported.isPresent()) {
            boolean late = due.filter(reported.get()::isAfter).isPresent();
            Finding.Builder finding =
                    start(late ? Outcome.NOT_MET : Outcome.MET, report).value("reported", reported.get());
            return Optional.of((late ? finding.variant("late") : finding).build());
        }
        if (report.isNotDemanded()) {
            return Optional.empty();
        }
        Optional<InputCode> missing = report.missing();
        if (missing.isPresent()) {
            return Optional.of(
                    start(Outcome.NOT_ASSESSED, report).missing(missing.get()).build());
        }
        if (due.isEmpty()) {
            return Optional.of(start(Outcome.NOT_MET, report).variant("no-day").build());
        }
        boolean overdue = matter.getView().getAsOf().getDay().isAfter(due.get());
        return Optional.of(start(overdue ? Outcome.NOT_MET : Outcome.MET, report)
                .variant(overdue ? "overdue" : "due")
                .build());
    }

    private static Finding.Builder start(Outcome outcome, DecisionReport report) {
        Decision decision = report.decision();
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path(report.path())
                .value("reference", decision.getReference().toString())
                .value("role", decision.getDecidedBy());
        report.sources().forEach(finding::source);
        report.dueDay().ifPresent(day -> finding.value("due", day));
        return finding;
    }
}
