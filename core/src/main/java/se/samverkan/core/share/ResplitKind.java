package se.samverkan.core.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** How the others take over what a partner doesn't bear. */
@PublicApi(CALL)
public enum ResplitKind {
    /** In proportion to their own shares. */
    IN_PROPORTION,
    /** As much each, of those with a share above 0. */
    EQUALLY,
    /** One partner takes over all. */
    TO_PARTNER
}
