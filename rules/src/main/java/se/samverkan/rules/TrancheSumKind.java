package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** How the tranches of an agreement's years may differ in sum from its ceiling. */
@PublicApi(CALL)
public enum TrancheSumKind {
    /** They sum to less, so that a part of the ceiling is of no year. */
    LESS,
    /** They sum to more, so that not every year's tranche can be used in full. */
    MORE
}
