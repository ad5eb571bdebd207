package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** What a rule is asked about. */
@PublicApi(CALL)
public enum Scope {
    /** The agreement file as a whole, once; with the call-off that is tried counted in, where one is. */
    FILE,
    /** One call-off, or one activity without a call-off: the one tried, or each that is recorded. */
    ACTIVITY
}
