package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** What becomes of running call-offs when the agreement ends before its term has run out. */
@PublicApi(CALL)
public enum CallOffsAfterEnd {
    /** They run on to their own last day. */
    RUN_OUT,
    /** They stop on the agreement's last day. */
    STOP,
    /** The parties settle it from case to case. */
    NEEDS_JUDGEMENT
}
