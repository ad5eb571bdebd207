package se.samverkan.rules.deadline;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.deadline.DeadlineKind;
import se.samverkan.core.file.MaterialStanding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.AbstractDeadlineRule;
import se.samverkan.rules.Dating;
import se.samverkan.rules.Matter;

/**
 * The day by which what a client brings into a course is to be handed over, which is the course's first day. It is done once a duty
 * done of the kind {@link DutyKind#MATERIAL_HANDED_OVER} names the material's id; material without an id has no such day.
 */
@PublicApi(CALL)
public final class MaterialHandover extends AbstractDeadlineRule {

    /** The rule's code, {@code deadline.material-handover}. */
    public static final FindingCode CODE = FindingCode.of("deadline.material-handover");

    /** Makes the rule. */
    public MaterialHandover() {
        super(CODE, List.of(Source.clause("client material")), List.of());
    }

    @Override
    public Dating date(Matter matter) {
        return MaterialDay.each(
                matter,
                CODE,
                DeadlineKind.MATERIAL_HANDOVER,
                MaterialStanding::getNeededOn,
                MaterialStanding::getHandedOverOn);
    }
}
