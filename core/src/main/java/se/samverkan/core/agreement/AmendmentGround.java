package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/**
 * The ground on which the parties hold that an agreement may be changed without a new procurement (LOU 17:8-14). New grounds
 * may come in a minor release, so a switch keeps a default branch.
 */
@PublicApi(CALL)
public enum AmendmentGround {
    /** A change of small value (LOU 17:9). */
    SMALL_VALUE,
    /** A clause on changes or options that the procurement documents held (LOU 17:10). */
    CLAUSE,
    /** An additional order from the supplier (LOU 17:11). */
    ADDITION,
    /** Circumstances that could not be foreseen (LOU 17:12). */
    UNFORESEEN,
    /** Another supplier in the place of the first (LOU 17:13). */
    OTHER_SUPPLIER,
    /** A change that isn't substantial (LOU 17:14). */
    NOT_SUBSTANTIAL
}
