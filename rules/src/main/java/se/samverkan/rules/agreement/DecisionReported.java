package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.file.Decision;
import se.samverkan.core.file.DelegationOrder;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether each decision that was made by delegation has been reported to the committee, and in time where a day is set. "Nämnden ska
 * besluta i vilken utsträckning" they are reported (KL 6:40), and no day is set for it but by the host's order. Urgent decisions
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
    public static final InputCode DEMANDED = InputCode.of("delegation.report-demanded");

    /** The input that is missing where the committee's next meeting isn't set. */
    public static final InputCode NEXT_MEETING = InputCode.of("delegation.next-meeting");

    /** Makes the rule. */
    public DecisionReported() {
        super(CODE, Nature.ADVICE, Scope.FILE);
    }

    @Override
    public List<Finding> judge(Matter matter) {
        if (matter.getActivity().isPresent()) {
            return List.of();
        }
        return matter.getPolicy().getDelegation().stream()
                .flatMap(order -> matter.getView().decisions().stream()
                        .filter(decision -> decision.isUrgent() || order.names(decision.getDecidedBy()))
                        .flatMap(decision -> judge(matter, order, decision).stream()))
                .toList();
    }

    private static Optional<Finding> judge(Matter matter, DelegationOrder order, Decision decision) {
        Optional<LocalDate> reported = matter.getView().dutiesDone().stream()
                .filter(done -> done.getKind().equals(DutyKind.DECISION_REPORT)
                        && done.getReference().equals(Optional.of(decision.getReference())))
                .map(DutyDone::getDay)
                .min(LocalDate::compareTo);
        Optional<LocalDate> due = dueDay(order, decision);
        if (reported.isPresent()) {
            boolean late = due.filter(reported.get()::isAfter).isPresent();
            Finding.Builder finding =
                    start(late ? Outcome.NOT_MET : Outcome.MET, decision, due).value("reported", reported.get());
            return Optional.of((late ? finding.variant("late") : finding).build());
        }
        if (!decision.isUrgent() && order.isReportDemanded().equals(Optional.of(false))) {
            return Optional.empty();
        }
        Optional<InputCode> missing = missing(order, decision, due);
        if (missing.isPresent()) {
            return Optional.of(start(Outcome.NOT_ASSESSED, decision, due)
                    .missing(missing.get())
                    .build());
        }
        if (due.isEmpty()) {
            return Optional.of(
                    start(Outcome.NOT_MET, decision, due).variant("no-day").build());
        }
        boolean overdue = matter.getView().getAsOf().getDay().isAfter(due.get());
        return Optional.of(start(overdue ? Outcome.NOT_MET : Outcome.MET, decision, due)
                .variant(overdue ? "overdue" : "due")
                .build());
    }

    private static Optional<LocalDate> dueDay(DelegationOrder order, Decision decision) {
        Optional<LocalDate> day = decision.getDecidedOn();
        return decision.isUrgent()
                ? day.flatMap(order::nextMeeting)
                : day.flatMap(decided -> order.getReportWithinDays().map(decided::plusDays));
    }

    private static Optional<InputCode> missing(DelegationOrder order, Decision decision, Optional<LocalDate> due) {
        if (!decision.isUrgent() && order.isReportDemanded().isEmpty()) {
            return Optional.of(DEMANDED);
        }
        boolean hasDay = decision.isUrgent() || order.getReportWithinDays().isPresent();
        if (hasDay && decision.getDecidedOn().isEmpty()) {
            return Optional.of(DecisionByDelegation.DECIDED_ON);
        }
        return hasDay && due.isEmpty() ? Optional.of(NEXT_MEETING) : Optional.empty();
    }

    private static Finding.Builder start(Outcome outcome, Decision decision, Optional<LocalDate> due) {
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path(decision.getCallOff()
                        .map(id -> "callOffs[" + id + "].decision")
                        .orElse("agreement.decision"))
                .value("reference", decision.getReference().toString())
                .value("role", decision.getDecidedBy())
                .source(Source.statute(decision.isUrgent() ? "KL 6:39-40" : "KL 6:40"));
        due.ifPresent(day -> finding.value("due", day));
        return finding;
    }
}
