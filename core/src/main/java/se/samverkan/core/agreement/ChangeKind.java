package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** What a change changes. New kinds may come in a minor release, so a switch keeps a default branch. */
@PublicApi(CALL)
public enum ChangeKind {
    /** The ceiling. */
    CEILING,
    /** Whether the ceiling includes VAT. */
    CEILING_VAT_BASIS,
    /** The term. */
    TERM,
    /** The clauses on how the term may be lengthened or cut short. */
    TERM_CLAUSES,
    /** A party that joins. */
    PARTY_JOINING,
    /** A party that leaves. */
    PARTY_LEAVING,
    /** A collaboration area that is added, or whose kinds of activity are changed. */
    AREA,
    /** A collaboration area that is taken away. */
    AREA_REMOVAL,
    /** A price that is added or changed. */
    PRICE,
    /** A price that is taken away. */
    PRICE_REMOVAL,
    /** The right to so many courses, seats or credits for each period. */
    SUBSCRIPTION,
    /** A limit beside the ceiling that is added or changed. */
    LIMIT,
    /** A limit beside the ceiling that is taken away. */
    LIMIT_REMOVAL,
    /** The index clause. */
    INDEX_CLAUSE,
    /** The contacts at a party. */
    CONTACTS,
    /** The departments of a party that are covered. */
    DEPARTMENTS,
    /** The clauses on how the agreement is followed up. */
    FOLLOW_UP_TERMS,
    /** The body that follows the agreement up, or its taking away. */
    GOVERNANCE_BODY,
    /** Who bears what of the costs that the parties share. */
    COST_SHARES,
    /** What a party contributes. */
    CONTRIBUTIONS,
    /** What the contributions are to cover together. */
    CO_FUNDING,
    /** The clauses on placements. */
    PLACEMENT_TERMS
}
