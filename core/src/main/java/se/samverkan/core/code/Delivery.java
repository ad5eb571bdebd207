package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** How a course is given. */
@PublicApi(CALL)
public enum Delivery {

    /** At a distance, not bound to a place. */
    DISTANCE,

    /** On site, at a place. */
    ON_SITE,

    /** Partly at a distance and partly on site. */
    BLENDED
}
