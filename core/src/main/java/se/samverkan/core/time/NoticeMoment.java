package se.samverkan.core.time;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** The moment of a notice that a clause counts from. */
@PublicApi(CALL)
public enum NoticeMoment {
    /** The day that the notice is sent. */
    SENT,
    /** The day that the other party has received it. */
    RECEIVED
}
