package se.samverkan.core.file;

import java.util.Objects;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.FollowUpTerms;
import se.samverkan.core.agreement.RecurringConsultation;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.followup.FollowUp;
import se.samverkan.core.followup.Measurement;

/** The check that what is recorded of follow-up belongs to something that the agreement has. */
final class FollowUpChecks {

    private FollowUpChecks() {}

    /** Returns the kind of act that records it, or refuses what the agreement has no indicator or consultation for. */
    static ActKind require(FollowUp followUp, Agreement agreement) {
        FollowUpTerms terms = agreement.getFollowUpTerms();
        if (Objects.requireNonNull(followUp, "followUp") instanceof Measurement measurement) {
            if (terms.findIndicator(measurement.getIndicator()).isEmpty()) {
                throw new InvalidValueException(
                        "measurement.indicator", measurement.getIndicator(), "an indicator of the agreement");
            }
            return ActKind.MEASUREMENT;
        }
        if (followUp instanceof DutyDone done && done.getKind().equals(DutyKind.CONSULTATION)) {
            done.getDuty().ifPresent(id -> {
                if (terms.getConsultations().stream()
                        .map(RecurringConsultation::getId)
                        .noneMatch(id::equals)) {
                    throw new InvalidValueException("dutyDone.duty", id, "a consultation of the agreement");
                }
            });
        }
        return ActKind.DUTY_DONE;
    }
}
