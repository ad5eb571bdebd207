package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** How an agreement stands to a partner on a day. */
@PublicApi(CALL)
public enum Standing {
    /** The agreement binds the partner. */
    BOUND,
    /** The agreement concerns the partner without binding it. */
    CONCERNED,
    /** Whether the agreement binds the partner isn't known. */
    NOT_KNOWN
}
