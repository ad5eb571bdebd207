package se.samverkan.core.deadline;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.internal.DayChecks;

/**
 * A whole day by which something of an agreement must be done, may last be done, or happens, as data: the day, what it is
 * of, what it rests on, the numbers and days that it was worked out from, and whether it is done. What has no whole day is
 * no deadline; {@link Deadlines#getNotAssessed()} tells of it. It holds no words; an explainer writes them from the code and
 * the variant.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Deadline {

    /** How a deadline stands on a day. New ones may come in a minor release, so a switch keeps a default branch. */
    public enum Status {
        /** The day is to come, or is today, and what it is of isn't done. */
        UPCOMING,
        /** The day of a duty has passed, and the duty isn't done. */
        OVERDUE,
        /** The day of a right has passed, and the right wasn't used. */
        LAPSED,
        /** The duty is done, the right is used, or the event has happened. */
        DONE
    }

    private final DeadlineKind kind;
    private final DeadlineKind.Nature nature;
    private final AgreementId agreement;
    private final @Nullable String occurrence;
    private final LocalDate day;
    private final @Nullable LocalDate laterDay;
    private final @Nullable LocalDate doneOn;
    private final Finding told;

    Deadline(DeadlineBuilder builder) {
        kind = builder.kind;
        nature = builder.nature;
        agreement = builder.agreement;
        occurrence = builder.occurrence;
        day = builder.day;
        laterDay = builder.laterDay;
        doneOn = builder.doneOn;
        told = builder.told.build();
        if (laterDay != null && !laterDay.isAfter(day)) {
            throw new InvalidValueException("deadline.laterDay", laterDay, "a day after " + day);
        }
    }

    /**
     * A builder of a deadline.
     *
     * @param code the code of the rule that works it out
     * @param kind what it is of
     * @param agreement the agreement that it belongs to
     * @param day the day: the first of those that it can be read as
     * @return the builder
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public static DeadlineBuilder builder(FindingCode code, DeadlineKind kind, AgreementId agreement, LocalDate day) {
        return new DeadlineBuilder(
                Finding.builder(code, Outcome.MET),
                Objects.requireNonNull(kind, "kind"),
                Objects.requireNonNull(agreement, "agreement"),
                DayChecks.require("deadline.day", day));
    }

    /**
     * The code of the rule that works it out.
     *
     * @return the code
     */
    public FindingCode getCode() {
        return told.getCode();
    }

    /**
     * What the deadline is of.
     *
     * @return the kind
     */
    public DeadlineKind getKind() {
        return kind;
    }

    /**
     * What its passing means.
     *
     * @return the nature
     */
    public DeadlineKind.Nature getNature() {
        return nature;
    }

    /**
     * The agreement that it belongs to.
     *
     * @return the agreement's id
     */
    public AgreementId getAgreement() {
        return agreement;
    }

    /**
     * What in the agreement file it is about, as a path such as {@code callOffs[A-2]}.
     *
     * @return the path; empty for the agreement as a whole
     */
    public String getPath() {
        return told.getPath();
    }

    /**
     * Which of the times of what recurs it is.
     *
     * @return such as {@code 2025-04}; absent where it doesn't recur
     */
    public Optional<String> getOccurrence() {
        return Optional.ofNullable(occurrence);
    }

    /**
     * What tells the deadline from every other of every agreement, and stays the same when its day moves: the agreement, the
     * code, the path and the occurrence.
     *
     * @return such as {@code harnosand-miun-sko/deadline.activity-start/callOffs[A-2]}
     */
    public String getKey() {
        return agreement + "/" + getCode()
                + (getPath().isEmpty() ? "" : "/" + getPath())
                + (occurrence == null ? "" : "/" + occurrence);
    }

    /**
     * The day. Where a clause can be read in two ways it is the earlier one, which is the safe one.
     *
     * @return the day, itself in time
     */
    public LocalDate getDay() {
        return day;
    }

    /**
     * The day by the other way to read what sets it.
     *
     * @return a day after {@link #getDay()}; absent where there is one way to read it
     */
    public Optional<LocalDate> getLaterDay() {
        return Optional.ofNullable(laterDay);
    }

    /**
     * The day on which the duty was done or the right used.
     *
     * @return the day, before, on or after the deadline's own; absent where nothing of the kind is known
     */
    public Optional<LocalDate> getDoneOn() {
        return Optional.ofNullable(doneOn);
    }

    /**
     * Which of the wordings for the code fits.
     *
     * @return one word in kebab case, or the empty text for the only or plain wording
     */
    public String getVariant() {
        return told.getVariant();
    }

    /**
     * The values that the day was worked out from, by name, in the order that the rule gave them.
     *
     * @return an unmodifiable map of typed values, as those of a finding
     */
    public Map<String, Object> getValues() {
        return told.getValues();
    }

    /**
     * What sets the day: a paragraph of a statute, or a clause.
     *
     * @return the sources, the nearest first
     */
    public List<Source> getSources() {
        return told.getSources();
    }

    /**
     * The assumptions that it rests on.
     *
     * @return the assumptions; empty where it rests on stated facts alone
     */
    public List<Assumption> getAssumptions() {
        return told.getAssumptions();
    }

    /**
     * How the deadline stands on a day. Its own day is still in time. Where it can be read as a later day too, the earlier
     * one counts.
     *
     * @param today the day
     * @return the status
     */
    public Status statusOn(LocalDate today) {
        Objects.requireNonNull(today, "day");
        if (doneOn != null && !doneOn.isAfter(today)) {
            return Status.DONE;
        }
        if (!today.isAfter(day)) {
            return Status.UPCOMING;
        }
        return switch (nature) {
            case DUTY -> Status.OVERDUE;
            case RIGHT -> Status.LAPSED;
            case EVENT -> Status.DONE;
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deadline that
                && kind == that.kind
                && nature == that.nature
                && agreement.equals(that.agreement)
                && Objects.equals(occurrence, that.occurrence)
                && day.equals(that.day)
                && Objects.equals(laterDay, that.laterDay)
                && Objects.equals(doneOn, that.doneOn)
                && told.equals(that.told);
    }

    @Override
    public int hashCode() {
        return Objects.hash(agreement, day, told);
    }

    @Override
    public String toString() {
        return day + " " + getKey() + (doneOn == null ? "" : " done " + doneOn);
    }
}
