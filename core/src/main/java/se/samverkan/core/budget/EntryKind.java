package se.samverkan.core.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** What an entry records. New kinds may come in a minor release, so a host that switches on it keeps a default branch. */
@PublicApi(CALL)
public enum EntryKind {
    /** An amount called off (avropat), which is then committed. */
    CALL_OFF,
    /** An amount invoiced for a call-off (fakturerat). */
    INVOICE,
    /** An amount paid for a call-off (betalt). */
    PAYMENT,
    /** An earlier entry taken back; that entry stays visible. */
    REVERSAL
}
