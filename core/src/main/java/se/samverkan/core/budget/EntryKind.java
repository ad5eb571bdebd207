package se.samverkan.core.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** What an entry records. New kinds may come in a minor release, so a host that switches on it keeps a default branch. */
@PublicApi(CALL)
public enum EntryKind {
    /** An amount planned (planerat). It is reported beside the ceiling, and never takes of it. */
    PLAN(Subject.BUDGET_PART),
    /** An amount set aside for later call-offs (reserverat). */
    RESERVATION(Subject.BUDGET_PART),
    /** An amount called off (avropat), which is then committed. */
    CALL_OFF(Subject.CALL_OFF),
    /** What an index makes a call-off dearer or cheaper by (indexuppräkning). */
    INDEX_STEP(Subject.CALL_OFF),
    /** An amount that is no longer committed, or no longer reserved (frisläppt): what a course didn't cost, or is cancelled. */
    RELEASE(Subject.CALL_OFF),
    /** The value of what is delivered for a call-off and not yet invoiced (upplupet), as booked. */
    ACCRUAL(Subject.CALL_OFF),
    /** An amount invoiced for a call-off (fakturerat). */
    INVOICE(Subject.CALL_OFF),
    /** An amount taken back from an invoice by the one who sent it (kreditfaktura). */
    CREDIT_NOTE(Subject.CALL_OFF),
    /** An amount paid for a call-off (betalt). */
    PAYMENT(Subject.CALL_OFF),
    /** An amount moved from one part of the budget to another (omdisponering). */
    TRANSFER(Subject.TWO_BUDGET_PARTS),
    /** An amount moved from a year to a later one (ombudgetering), of the budget or of what a call-off commits. */
    CARRY_OVER(Subject.TWO_BUDGET_PARTS),
    /** An earlier entry taken back; that entry stays visible. */
    REVERSAL(Subject.ENTRY);

    /** What entries of a kind are about. */
    enum Subject {
        BUDGET_PART,
        TWO_BUDGET_PARTS,
        CALL_OFF,
        ENTRY
    }

    private final Subject subject;

    EntryKind(Subject subject) {
        this.subject = subject;
    }

    Subject subject() {
        return subject;
    }
}
