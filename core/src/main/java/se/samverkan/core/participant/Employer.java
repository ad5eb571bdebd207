package se.samverkan.core.participant;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** Whose staff a participant is, as the client tells. New constants may come in a minor release, so a switch keeps a default branch. */
@PublicApi(CALL)
public enum Employer {
    /** The client's staff. */
    CLIENT,
    /** The staff of a member of the client, such as of a municipality in an association. */
    MEMBER_OF_CLIENT,
    /** Another's staff, or nobody's. */
    OTHER
}
