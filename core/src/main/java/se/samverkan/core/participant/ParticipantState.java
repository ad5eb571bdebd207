package se.samverkan.core.participant;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** Where a participant stands with an activity. What may follow on what is told by the {@link ParticipantTable}. */
@PublicApi(CALL)
public enum ParticipantState {

    /** Designated by the client, and not admitted yet. */
    NOMINATED,

    /** Admitted, with a seat. */
    ADMITTED,

    /** Registered, and taking part. */
    REGISTERED,

    /** Left before completing. */
    WITHDRAWN,

    /** Admitted, and never came. */
    NO_SHOW,

    /** Passed the whole. */
    COMPLETED,

    /** Examined in the whole, and not passed so far. */
    FAILED
}
