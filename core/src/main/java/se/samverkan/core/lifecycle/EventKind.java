package se.samverkan.core.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import se.samverkan.core.PublicApi;

/** What an event in the life of an agreement is. New kinds may come in a minor release, so a switch keeps a default branch. */
@PublicApi(CALL)
public enum EventKind {
    /** The parties have negotiated the text to its end. */
    NEGOTIATED,
    /** A party has decided to enter the agreement. */
    DECIDED,
    /** A party has signed. */
    SIGNED,
    /** An extension option is used. */
    OPTION_USED,
    /** A party gives notice that the term isn't to be renewed. */
    NOTICE_AGAINST_RENEWAL,
    /** A party gives notice, after which the agreement ends. */
    NOTICE_OF_TERMINATION,
    /** The parties agree to end early. */
    TERMINATED,
    /** A party ends the agreement because the other has broken it. */
    TERMINATED_FOR_CAUSE,
    /** One party leaves, and the others go on if they are at least two. */
    WITHDRAWN,
    /** Another agreement takes this one's place. */
    SUPERSEDED,
    /** An earlier event was recorded wrongly and hasn't happened. */
    CORRECTED;

    /**
     * The action that is taken by the event, which {@link LifecycleTable} allows or not.
     *
     * @return the action; absent of a correction
     */
    public Optional<LifecycleAction> getAction() {
        return switch (this) {
            case NEGOTIATED -> Optional.of(LifecycleAction.NEGOTIATE);
            case DECIDED -> Optional.of(LifecycleAction.DECIDE);
            case SIGNED -> Optional.of(LifecycleAction.SIGN);
            case OPTION_USED -> Optional.of(LifecycleAction.USE_OPTION);
            case NOTICE_AGAINST_RENEWAL -> Optional.of(LifecycleAction.STOP_RENEWAL);
            case NOTICE_OF_TERMINATION -> Optional.of(LifecycleAction.GIVE_NOTICE);
            case TERMINATED -> Optional.of(LifecycleAction.TERMINATE);
            case TERMINATED_FOR_CAUSE -> Optional.of(LifecycleAction.TERMINATE_FOR_CAUSE);
            case WITHDRAWN -> Optional.of(LifecycleAction.WITHDRAW);
            case SUPERSEDED -> Optional.of(LifecycleAction.SUPERSEDE);
            case CORRECTED -> Optional.empty();
        };
    }
}
