package se.samverkan.core.followup;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import se.samverkan.core.PublicApi;

/**
 * What following an agreement up has brought, as it is recorded in the agreement's file. New kinds may come in a minor
 * release.
 *
 * <p>Implementations are immutable and thread-safe. Hosts can't implement it.
 */
@PublicApi(CALL)
public sealed interface FollowUp permits ActionPoint, DutyDone, Measurement {

    /**
     * The day that it is about: that on which a duty was done or something was decided, or that a measured value is of.
     *
     * @return the day
     */
    LocalDate getDay();
}
