package se.samverkan.rules.deadline;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Instalment;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.DeadlineKind;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.Dating;
import se.samverkan.rules.DeadlineRule;
import se.samverkan.rules.Matter;

/**
 * The day on which each instalment of the agreement falls due. It is paid when the file says so, by a duty done of the kind
 * {@link DutyKind#INSTALMENT} with the instalment's id. None is of an agreement
 * that not all have signed.
 */
@PublicApi(CALL)
public final class InstalmentDue implements DeadlineRule {

    /** The rule's code, {@code deadline.instalment}. */
    public static final FindingCode CODE = FindingCode.of("deadline.instalment");

    /** Makes the rule. */
    public InstalmentDue() {}

    @Override
    public FindingCode getCode() {
        return CODE;
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
                    .source(Source.clause("instalments"))
                    .doneOn(Done.on(matter.getView(), DutyKind.INSTALMENT, DutyId.of(id)))
                    .build()));
        }
        return all;
    }
}
