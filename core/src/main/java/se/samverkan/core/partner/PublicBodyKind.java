package se.samverkan.core.partner;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** What a public body of another kind belongs to. New constants may come in a minor release, so a switch keeps a default branch. */
@PublicApi(CALL)
public enum PublicBodyKind {
    /** An authority of the Swedish state. */
    SWEDISH_STATE,
    /** A public body of another country in the European Economic Area. */
    OTHER_EEA_COUNTRY,
    /** A public body of a country outside the European Economic Area, or of no country. */
    OUTSIDE_EEA
}
