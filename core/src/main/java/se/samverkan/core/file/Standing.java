package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** How an agreement stands to a partner on a day. */
@PublicApi(CALL)
public enum Standing {
    /**
     * The partner stands by the agreement: as a party that has signed, or as a member that such a party binds. To what it
     * is bound is told by the kind of agreement: a letter of intent binds to the will that it states, and to no order.
     */
    BOUND,
    /** The agreement concerns the partner without binding it, or before it does. */
    CONCERNED,
    /** Whether the agreement binds the partner isn't known, or whether it reaches it at all on the day. */
    NOT_KNOWN
}
