package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** What the right of a subscription is for. New periods may come in a minor release, so a switch keeps a default branch. */
@PublicApi(CALL)
public enum SubscriptionPeriod {
    /** Each calendar year, in whole also where the term touches a part of it. */
    CALENDAR_YEAR,
    /** Each year from the first day of the term on. */
    AGREEMENT_YEAR,
    /** The whole term. */
    WHOLE_TERM
}
