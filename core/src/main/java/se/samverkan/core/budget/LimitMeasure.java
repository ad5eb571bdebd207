package se.samverkan.core.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** What a limit limits. New measures may come in a minor release, so a host that switches on it keeps a default branch. */
@PublicApi(CALL)
public enum LimitMeasure {
    /** The money called off. */
    MONEY,
    /** The number of courses called off. */
    COURSES,
    /** The number of seats called off. */
    SEATS,
    /** The credits of the courses called off, each course's counted once. */
    CREDITS
}
