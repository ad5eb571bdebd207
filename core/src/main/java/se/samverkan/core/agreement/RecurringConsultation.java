package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.Recurrence;

/**
 * What the parties consult each other on each year, such as the number of placements each April and October: on stated days, or
 * in stated months, of which each is due by its last day.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class RecurringConsultation permits ImmutableRecurringConsultation {

    RecurringConsultation() {}

    /**
     * A builder of a recurring consultation.
     *
     * @return the builder; the id, the subject and the recurrence must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this consultation's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The id, by which what is done names it.
     *
     * @return the id, unique among the agreement's consultations
     */
    public abstract DutyId getId();

    /**
     * What is consulted on.
     *
     * @return the subject as typed
     */
    public abstract Text getSubject();

    /**
     * With whom.
     *
     * @return the partners; empty where unstated
     */
    public abstract Set<PartnerId> getWith();

    /**
     * On which days or in which months of each year.
     *
     * @return the recurrence, by days or months
     */
    public abstract Recurrence getRecurrence();

    /**
     * The day from which on it is done.
     *
     * @return the day; absent where it is that of the agreement
     */
    public abstract Optional<LocalDate> getFirstDay();

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the recurrence is by an interval, or the day isn't of the years 1 to 9999
     */
    @Value.Check
    protected void check() {
        if (getRecurrence().getInterval().isPresent()) {
            throw new InvalidValueException("consultation.recurrence", getRecurrence(), "days or months of each year");
        }
        getFirstDay().ifPresent(day -> DayChecks.require("consultation.firstDay", day));
    }

    /** The builder of recurring consultations. */
    public static final class Builder extends ImmutableRecurringConsultation.Builder {

        Builder() {}
    }
}
