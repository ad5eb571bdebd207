package se.samverkan.core.quantity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** How precise a stated number is. A number that isn't stated is absent, and has no precision. */
@PublicApi(CALL)
public enum Precision {

    /** The number itself. */
    EXACTLY,

    /** The number or any above it ("minst"). */
    AT_LEAST,

    /** The number or any below it, down to none ("högst", "upp till"). */
    AT_MOST,

    /** A number near the stated one ("cirka", "omkring"): nobody has said how near, so no bound is certain. */
    ABOUT,

    /** A number between two, both included. */
    BETWEEN
}
