package se.samverkan.rules.deadline;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Deliverable;
import se.samverkan.core.activity.JointProject;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.DeadlineKind;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.AbstractDeadlineRule;
import se.samverkan.rules.Dating;
import se.samverkan.rules.Matter;

/**
 * The day by which each deliverable of a joint project is to be delivered. It is delivered when the file says so, by a duty done of
 * the kind {@link DutyKind#DELIVERABLE} with the deliverable's id.
 */
@PublicApi(CALL)
public final class DeliverableDue extends AbstractDeadlineRule {

    /** The rule's code, {@code deadline.deliverable}. */
    public static final FindingCode CODE = FindingCode.of("deadline.deliverable");

    private static final Source CLAUSE = Source.clause("activity");

    /** Makes the rule. */
    public DeliverableDue() {
        super(CODE, List.of(CLAUSE), List.of());
    }

    @Override
    public Dating date(Matter matter) {
        Dating all = Dating.none();
        for (PlannedActivity planned : PlannedActivity.in(matter.getView())) {
            if (planned.activity() instanceof JointProject project) {
                for (Deliverable deliverable : project.getDeliverables()) {
                    all = all.and(Dating.of(deadline(matter, planned, deliverable)));
                }
            }
        }
        return all;
    }

    private static Deadline deadline(Matter matter, PlannedActivity planned, Deliverable deliverable) {
        return Deadline.builder(
                        CODE, DeadlineKind.DELIVERABLE, matter.getTerms().getId(), deliverable.getDay())
                .path(planned.path() + ".deliverables[" + deliverable.getId() + "]")
                .value("project", planned.activity().getTitle())
                .value("deliverable", deliverable.getTitle())
                .source(CLAUSE)
                .doneOn(Done.on(matter.getView(), DutyKind.DELIVERABLE, deliverable.getId()))
                .build();
    }
}
