package se.samverkan.rules.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.file.Decision;
import se.samverkan.core.file.DelegationOrder;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.core.followup.DutyDone;

/**
 * How a decision made on a committee's behalf stands to being reported to it: by the host's order, or where it was urgent at the
 * committee's next meeting (KL 6:39-40).
 */
public record DecisionReport(DelegationOrder order, Decision decision) {

    /** The input that is missing where it isn't stated whether decisions by delegation are to be reported. */
    public static final InputCode DEMANDED = InputCode.of("delegation.report-demanded");

    /** The input that is missing where the committee's next meeting isn't set. */
    public static final InputCode NEXT_MEETING = InputCode.of("delegation.next-meeting");

    /** The input that is missing where a decision's day isn't stated. */
    public static final InputCode DECIDED_ON = InputCode.of("decision.decided-on");

    /** Whether the decision was made on the committee's behalf: an urgent one, or one by a role that the order names. */
    public boolean isAsked() {
        return decision.isUrgent() || order.names(decision.getDecidedBy());
    }

    /** Whether the decision needn't be reported. */
    public boolean isNotDemanded() {
        return !decision.isUrgent() && order.isReportDemanded().equals(Optional.of(false));
    }

    /** The first day on which it was reported; absent where it wasn't by the day of the view. */
    public Optional<LocalDate> reportedOn(FileView view) {
        return view.dutiesDone().stream()
                .filter(done -> done.getKind().equals(DutyKind.DECISION_REPORT)
                        && done.getReference().equals(Optional.of(decision.getReference())))
                .map(DutyDone::getDay)
                .min(LocalDate::compareTo);
    }

    /** The last day to report it; absent where none is set, or something is missing. */
    public Optional<LocalDate> dueDay() {
        Optional<LocalDate> day = decision.getDecidedOn();
        return decision.isUrgent()
                ? day.flatMap(order::nextMeeting)
                : day.flatMap(decided -> order.getReportWithinDays().map(decided::plusDays));
    }

    /** What is missing to tell whether and by which day it is to be reported; absent where nothing is, or no day is set. */
    public Optional<InputCode> missing() {
        if (!decision.isUrgent() && order.isReportDemanded().isEmpty()) {
            return Optional.of(DEMANDED);
        }
        boolean hasDay = decision.isUrgent() || order.getReportWithinDays().isPresent();
        if (hasDay && decision.getDecidedOn().isEmpty()) {
            return Optional.of(DECIDED_ON);
        }
        return hasDay && dueDay().isEmpty() ? Optional.of(NEXT_MEETING) : Optional.empty();
    }

    /** Where the decision stands in the file. */
    public String path() {
        return decision.getCallOff().map(id -> "callOffs[" + id + "].decision").orElse("agreement.decision");
    }

    /** The paragraphs that it is reported by: of those not urgent, what members of the committee and what employees decide. */
    public List<Source> sources() {
        return decision.isUrgent()
                ? List.of(Source.statute("KL 6:39-40"))
                : List.of(Source.statute("KL 6:40"), Source.statute("KL 7:8"));
    }
}
