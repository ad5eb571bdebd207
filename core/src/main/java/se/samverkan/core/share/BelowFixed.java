package se.samverkan.core.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** What the agreement says is done where a cost is less than the fixed amounts of its shares. */
@PublicApi(CALL)
public enum BelowFixed {
    /** The fixed amounts are reduced in proportion, so that no more is paid than the cost. */
    REDUCED_IN_PROPORTION,
    /** The fixed amounts are paid in full, and what is over goes back by the shares of the remainder. */
    SURPLUS_RETURNED
}
