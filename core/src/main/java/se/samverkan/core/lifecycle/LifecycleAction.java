package se.samverkan.core.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** What may be done with an agreement, or not, by the state it is in. New ones may come in a minor release. */
@PublicApi(CALL)
public enum LifecycleAction {
    /** To end the negotiations. */
    NEGOTIATE,
    /** To decide to enter it. */
    DECIDE,
    /** To sign it. */
    SIGN,
    /** To amend it. */
    AMEND,
    /** To call off under it. */
    CALL_OFF,
    /** To invoice and pay what is called off. */
    INVOICE,
    /** To use the next extension option. */
    USE_OPTION,
    /** To give notice against its renewal. */
    STOP_RENEWAL,
    /** To give notice, after which it ends. */
    GIVE_NOTICE,
    /** To agree on an early end. */
    TERMINATE,
    /** To end it because the other party has broken it. */
    TERMINATE_FOR_CAUSE,
    /** To leave it, as one party of several. */
    WITHDRAW,
    /** To put another agreement in its place. */
    SUPERSEDE
}
