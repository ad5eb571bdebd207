package se.samverkan.core.deadline;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/**
 * What a deadline is of. New kinds may come in a minor release, so a host that switches on it keeps a default branch.
 */
@PublicApi(CALL)
public enum DeadlineKind {
    /** The last day of the term. */
    EXPIRY(Nature.EVENT),
    /** The last day to use an extension option. */
    EXTENSION_OPTION(Nature.RIGHT),
    /** The last day to give notice, before an automatic renewal or before another day that ends the term. */
    NOTICE(Nature.RIGHT),
    /** The day by which the agreement is to be followed up. */
    REVIEW(Nature.DUTY),
    /** The day by which the parties are to consult each other, again and again. */
    CONSULTATION(Nature.DUTY),
    /** The day by which the body that follows the agreement up is to meet. */
    MEETING(Nature.DUTY),
    /** The day on which an instalment falls due. */
    INSTALMENT(Nature.DUTY),
    /** The day by which what a project is to deliver is to be delivered. */
    DELIVERABLE(Nature.DUTY),
    /** The first day of an activity. */
    ACTIVITY_START(Nature.EVENT),
    /** The day by which the documentation of a direct award is to be complete. */
    DOCUMENTATION(Nature.DUTY),
    /** The day by which the result of a procurement is to be announced (efterannons). */
    AWARD_NOTICE(Nature.DUTY),
    /** The last day on which the validity of an agreement can be challenged in court. */
    CHALLENGE_WINDOW(Nature.EVENT),
    /** The day by which a decision made on a committee's behalf is to be reported to the committee. */
    DECISION_REPORT(Nature.DUTY),
    /** The day by which a client's material is to be handed over to a course. */
    MATERIAL_HANDOVER(Nature.DUTY),
    /** The day by which a client's material is to be returned or deleted. */
    MATERIAL_RETURN(Nature.DUTY),
    /** The day by which an activity that recurs is to be held next, such as a meeting of a series. */
    RECURRING_ACTIVITY(Nature.DUTY),
    /** The day by which what was decided at a meeting is to be done. */
    ACTION_POINT(Nature.DUTY),
    /** The last day until which accounting material must be kept. */
    RETENTION(Nature.EVENT),
    /** A deadline of the host's own, told apart by its code. */
    OTHER(Nature.DUTY);

    /** What a deadline's passing means. */
    public enum Nature {
        /** Something that must be done by the day; not done, it is overdue from the day after. */
        DUTY,
        /** Something that may be done until the day; not done, the right has lapsed on the day after. */
        RIGHT,
        /** Something that happens on the day, whatever anyone does. */
        EVENT
    }

    private final Nature nature;

    DeadlineKind(Nature nature) {
        this.nature = nature;
    }

    /**
     * What the passing of a deadline of this kind means.
     *
     * @return the nature; of {@link #OTHER} the one that holds where the host states none
     */
    public Nature getNature() {
        return nature;
    }
}
