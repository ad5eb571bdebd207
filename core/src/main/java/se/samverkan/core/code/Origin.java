package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** Where the content of a course comes from. */
@PublicApi(CALL)
public enum Origin {

    /** A course that the provider already has. */
    EXISTING,

    /** A course made for the client, by the provider. */
    TAILOR_MADE,

    /** A course that client and provider make together, as with "bring your own data". */
    CO_CREATED
}
