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
 * The last day to return or delete what a client has brought into a course, where one is stated. It is done once a duty done of the
 * kind {@link DutyKind#MATERIAL_RETURNED} or {@link DutyKind#MATERIAL_DELETED}, as is stated, names the material's id; material
 * without an id has no such day.
 */
@PublicApi(CALL)
public final class MaterialReturn extends AbstractDeadlineRule {

    /** The rule's code, {@code deadline.material-return}. */
    public static final FindingCode CODE = FindingCode.of("deadline.material-return");

    /** Makes the rule. */
    public MaterialReturn() {
        super(CODE, List.of(Source.clause("client material")), List.of());
    }

    @Override
    public Dating date(Matter matter) {
        return MaterialDay.each(
                matter,
                CODE,
                DeadlineKind.MATERIAL_RETURN,
                MaterialStanding::getEndDueOn,
                MaterialStanding::getEndedOn);
    }
}
