package se.samverkan.core.partner;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/**
 * How one partner came in another's place. A change of name isn't one of them: a legal person that is renamed stays the
 * same partner, and its names are its history.
 */
@PublicApi(CALL)
public enum SuccessionKind {

    /** It became a part of the successor and ceased. */
    MERGED_INTO,

    /** The successor took its tasks over; whether it ceased isn't said. */
    TAKEN_OVER_BY
}
