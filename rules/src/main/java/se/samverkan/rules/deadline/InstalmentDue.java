package se.samverkan.rules.deadline;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Instalment;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.DeadlineKind;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.AbstractDeadlineRule;
import se.samverkan.rules.Dating;
import se.samverkan.rules.Matter;

/**
 * The day on which each instalment of the agreement falls due. It is paid when the file says so, by a duty done of the kind
 * {@link DutyKind#INSTALMENT} with the instalment's id. None is of an agreement
 * that not all have signed.
 */
@PublicApi(CALL)
public final class InstalmentDue extends AbstractDeadlineRule {

    /** The rule's code, {@code deadline.instalment}. */
    public static final FindingCode CODE = FindingCode.of("deadline.instalment");

    private static final Source CLAUSE = Source.clause("instalments");

    /** Makes the rule. */
    public InstalmentDue() {
        super(CODE, List.of(CLAUSE), List.of());
    }

    @Override
    public Dating date(Matter matter) {
        if (Unsigned.is(matter)) {
            return Dating.none();
        }
        Dating all = Dating.none();
        for (Instalment instalment : matter.getTerms().getInstalments()) {
            String id = instalment.getId().toString();
            all = all.and(Dating.of(Deadline.builder(
                            CODE, DeadlineKind.INSTALMENT, matter.getTerms().getId(), instalment.getDay())
                    .path("agreement.instalments[" + id + "]")
                    .value("amount", instalment.getAmount())
                    .value("purpose", instalment.getPurpose())
                    .source(CLAUSE)
                    .doneOn(Done.on(matter.getView(), DutyKind.INSTALMENT, DutyId.of(id)))
                    .build()));
        }
        return all;
    }
}
