package se.samverkan.core.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** What a contribution is made in. Kinds are never added to each other but where a sum says that it holds all three. */
@PublicApi(CALL)
public enum ContributionKind {
    /** Money (kontanta medel). */
    CASH,
    /** What is given in kind (naturainsats), such as premises, equipment or placements. */
    IN_KIND,
    /** The working hours of a party's own staff (egen tid). */
    OWN_TIME
}
