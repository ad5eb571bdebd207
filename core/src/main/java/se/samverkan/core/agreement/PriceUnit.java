package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** What a price is paid for each of. New units may come in a minor release, so a switch keeps a default branch. */
@PublicApi(CALL)
public enum PriceUnit {
    /** A course, whatever the number of participants. */
    COURSE,
    /** A seat in a course or at a placement (plats). */
    SEAT,
    /** A higher education credit of one seat. */
    CREDIT_SEAT,
    /** An hour of work. */
    HOUR,
    /** A week of one student's placement. */
    STUDENT_WEEK,
    /** A subscription in a calendar year (prenumeration). */
    SUBSCRIPTION
}
