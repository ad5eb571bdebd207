package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** What a subscription gives a right to so many of. New measures may come in a minor release, so a switch keeps a default branch. */
@PublicApi(CALL)
public enum SubscriptionMeasure {
    /** Courses, each time that one is given. */
    COURSES,
    /** Seats in courses. */
    SEATS,
    /** Higher education credits, each course's counted once whatever the number of seats. */
    CREDITS
}
