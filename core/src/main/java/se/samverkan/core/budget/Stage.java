package se.samverkan.core.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** What a line of the ledger counts toward. New stages may come in a minor release, so a switch keeps a default branch. */
@PublicApi(CALL)
public enum Stage {
    /** What is planned. */
    PLANNED,
    /** What is set aside. */
    RESERVED,
    /** What is called off. */
    COMMITTED,
    /** What was called off and is released. */
    RELEASED,
    /** What is delivered and not invoiced, as booked. */
    ACCRUED,
    /** What is invoiced. */
    INVOICED,
    /** What is paid. */
    PAID,
    /** The limit of a part of the budget, which transfers and carry-overs change. */
    LIMIT
}
