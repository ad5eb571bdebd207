package se.samverkan.core.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** What is done with what is unspent at the end of a year. */
@PublicApi(CALL)
public enum CarryOverKind {
    /** It lapses: nothing is moved to the next year. */
    LAPSE,
    /** All of it is moved to the next year. */
    ALL,
    /** What is called off and not yet invoiced is moved to the next year, and the rest lapses. */
    COMMITTED,
    /** It is moved to the next year up to a share of the year's amount, and the rest lapses. */
    UP_TO_SHARE
}
