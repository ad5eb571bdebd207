package se.samverkan.core.followup;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.internal.DayChecks;

/**
 * That a dated duty was done: of which kind, which of several, on which day, and for which day it was due. What must exist
 * are the kind and the day.
 *
 * <p>Example: {@code DutyDone.of(DutyKind.REVIEW, LocalDate.of(2025, 3, 12))}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class DutyDone implements FollowUp permits ImmutableDutyDone {

    DutyDone() {}

    /**
     * A duty that was done on a day.
     *
     * @param kind the kind of duty
     * @param day the day on which it was done
     * @return the duty done
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public static DutyDone of(DutyKind kind, LocalDate day) {
        return builder().kind(kind).day(day).build();
    }

    /**
     * A builder of a duty done.
     *
     * @return the builder; the kind and the day must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this duty's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The kind of duty.
     *
     * @return the kind
     */
    public abstract DutyKind getKind();

    /**
     * Which of several duties of the kind it is.
     *
     * @return the id, such as a consultation's; absent where there is one alone
     */
    public abstract Optional<DutyId> getDuty();

    /**
     * The day on which it was done.
     *
     * @return the day
     */
    @Override
    public abstract LocalDate getDay();

    /**
     * The day by which it was to be done.
     *
     * @return the day; absent where unstated
     */
    public abstract Optional<LocalDate> getDueDay();

    /**
     * Where what was done is registered.
     *
     * @return the reference of minutes or of a decision; absent where unstated
     */
    public abstract Optional<DecisionReference> getReference();

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if a day isn't of the years 1 to 9999
     */
    @Value.Check
    protected void check() {
        DayChecks.require("dutyDone.day", getDay());
        getDueDay().ifPresent(day -> DayChecks.require("dutyDone.dueDay", day));
    }

    /** The builder of duties done. */
    public static final class Builder extends ImmutableDutyDone.Builder {

        Builder() {}
    }
}
