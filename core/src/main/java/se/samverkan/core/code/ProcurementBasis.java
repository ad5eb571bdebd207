package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/**
 * The procurement basis (upphandlingsgrund) of an agreement: which chapter of the procurement act (LOU, lag 2016:1145) it
 * was made under, or why none applies. It is always the host's statement, never worked out; where it isn't stated, it is
 * absent, and what depends on it isn't assessed. Services of research and development that fall outside the act by its
 * own definition (LOU 1:5) have no basis of their own here.
 */
@PublicApi(CALL)
public enum ProcurementBasis {
    /** A procurement from the threshold up, not of services in annex 2, whose framework follows LOU chapter 7. */
    CHAPTER_7,
    /** A procurement below the threshold, or of services in annex 2, under LOU chapter 19. */
    CHAPTER_19,
    /** A direct award for its low value, LOU 19 a:2. */
    DIRECT_AWARD,
    /** A direct award on another ground, LOU 19 a:3-7. */
    DIRECT_AWARD_OTHER_GROUND,
    /** In-house procurement, LOU 3:12. */
    IN_HOUSE,
    /** Cooperation between contracting authorities, LOU 3:17. */
    COOPERATION,
    /** Stated to lie outside LOU for another reason. */
    OUTSIDE_LOU
}
