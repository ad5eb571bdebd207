package se.samverkan.core.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** Where an agreement stands in its life on a day. It is never set: it follows from the events, the signatures and the term. */
@PublicApi(CALL)
public enum LifecycleState {
    /** Not signed, and neither negotiated to its end nor decided. */
    DRAFT,
    /** Negotiated to its end, and not yet decided or signed. */
    NEGOTIATED,
    /** Decided by a party, and not yet signed by all. */
    DECIDED,
    /** Signed by all, and the term hasn't begun. */
    SIGNED,
    /** In its term as stated, and nothing ends it early. */
    IN_FORCE,
    /** After the last day of the term as stated, in force by an option or a renewal. */
    EXTENDED,
    /** In force, and a notice or another event has set its end. */
    UNDER_NOTICE,
    /** The term has run out. */
    EXPIRED,
    /** Ended early by notice, by agreement or for cause. */
    TERMINATED,
    /** Another agreement has taken its place. */
    SUPERSEDED
}
