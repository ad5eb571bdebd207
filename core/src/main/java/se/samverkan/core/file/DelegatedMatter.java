package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** The kinds of matter that authority to decide may be delegated in. New kinds may come in a minor release. */
@PublicApi(CALL)
public enum DelegatedMatter {
    /** To call off under an agreement. */
    CALL_OFF,
    /** To make an agreement. */
    AGREEMENT
}
