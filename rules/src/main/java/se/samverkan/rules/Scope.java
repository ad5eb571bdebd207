package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** What a rule is asked about. */
@PublicApi(CALL)
public enum Scope {
    /**
     * The agreement file as a whole, once; with the call-off that is tried counted in, where one is. Of the library's questions of the
     * file those that may stand in the way of a call-off are asked while one is tried too, such as whether the ceiling and the
     * agreement's other limits hold; others, such as whether a decision is reported, ask of the file as a whole alone, and find
     * nothing while a call-off or an activity is tried ({@link Trace#getNotRaised()}).
     */
    FILE,
    /** One call-off, or one activity without a call-off: the one tried, or each that is recorded. */
    ACTIVITY
}
