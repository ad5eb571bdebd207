package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.FollowUpTerms;
import se.samverkan.core.agreement.RecurringConsultation;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.code.IndicatorId;
import se.samverkan.core.followup.ActionPoint;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.followup.FollowUp;
import se.samverkan.core.followup.Measurement;
import se.samverkan.core.time.AsOf;

/**
 * The check that what is recorded of follow-up belongs to something that the agreement has: by the terms of the day that it is
 * about, with every amendment recorded by then. What an amendment has taken away can be recorded of the days before, and what
 * it has added of the days from then on.
 */
final class FollowUpChecks {

    private final Agreement signed;
    private final Journal journal;

    FollowUpChecks(Agreement signed, Journal journal) {
        this.signed = signed;
        this.journal = journal;
    }

    /** Returns the kind of act that records it, or refuses what the agreement has no indicator or consultation for. */
    ActKind require(FollowUp followUp) {
        if (Objects.requireNonNull(followUp, "followUp") instanceof Measurement measurement) {
            if (!hasIndicator(measurement.getIndicator(), measurement.getDay()) && !takesBack(measurement)) {
                throw new InvalidValueException(
                        "measurement.indicator",
                        measurement.getIndicator(),
                        "an indicator of the agreement" + onTheDay(measurement.getDay()));
            }
            return ActKind.MEASUREMENT;
        }
        if (followUp instanceof ActionPoint) {
            return ActKind.ACTION_POINT;
        }
        if (followUp instanceof DutyDone done && done.getKind().equals(DutyKind.CONSULTATION)) {
            done.getDuty()
                    .filter(id -> Stream.concat(Stream.of(done.getDay()), done.getDueDay().stream())
                            .noneMatch(day -> hasConsultation(id, day)))
                    .ifPresent(id -> {
                        throw new InvalidValueException(
                                "dutyDone.duty", id, "a consultation of the agreement" + onTheDay(done.getDay()));
                    });
        }
        return ActKind.DUTY_DONE;
    }

    /** Whether it takes back a value that is recorded: that can be done also where the indicator was taken away since. */
    private boolean takesBack(Measurement measurement) {
        return measurement.getValue().isEmpty()
                && journal.knownOfTerms(Measurement.class, AsOf.on(measurement.getDay()))
                        .anyMatch(earlier -> earlier.getIndicator().equals(measurement.getIndicator())
                                && earlier.getDay().equals(measurement.getDay()));
    }

    private boolean hasIndicator(IndicatorId id, LocalDate day) {
        return termsOn(day).findIndicator(id).isPresent();
    }

    private boolean hasConsultation(DutyId id, LocalDate day) {
        return termsOn(day).getConsultations().stream()
                .map(RecurringConsultation::getId)
                .anyMatch(id::equals);
    }

    private FollowUpTerms termsOn(LocalDate day) {
        return Amendments.apply(Amendments.counted(journal, AsOf.on(day)), signed, day)
                .getFollowUpTerms();
    }

    /** The day, where the terms aren't those of every day. */
    private String onTheDay(LocalDate day) {
        boolean amended =
                journal.knownOfTerms(Amendment.class, AsOf.on(day)).findAny().isPresent();
        return amended ? " on " + day : "";
    }
}
