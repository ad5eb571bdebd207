package se.samverkan.core.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** Why an activity is cancelled. New reasons may come in a minor release, so a switch keeps a default branch. */
@PublicApi(CALL)
public enum CancellationReason {
    /** A course has fewer participants than the fewest that it is given for. */
    UNDER_LEAST_NUMBER,
    /** The client doesn't want it any more. */
    BY_CLIENT,
    /** The provider can't give it. */
    BY_PROVIDER
}
