package se.samverkan.core.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** What must hold besides the state for an action. New ones may come in a minor release. */
@PublicApi(CALL)
public enum LifecycleCondition {
    /** Nothing more. */
    ALWAYS,
    /** A decision to enter the agreement is recorded. */
    DECISION_RECORDED,
    /** The kind of agreement can carry a call-off. */
    KIND_CARRIES_CALL_OFFS,
    /** An extension option is left whose last day hasn't passed. */
    OPTION_IN_TIME,
    /** A renewal lies ahead whose last day of notice hasn't passed. */
    RENEWAL_IN_TIME,
    /** The agreement states a notice period. */
    NOTICE_PERIOD_STATED,
    /** More than two are parties on the day, so that at least two are left. */
    MORE_THAN_TWO_PARTIES
}
