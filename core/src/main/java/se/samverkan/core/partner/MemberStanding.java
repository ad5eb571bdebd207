package se.samverkan.core.partner;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** Whether a partner is a member on a day. */
@PublicApi(CALL)
public enum MemberStanding {

    /** It is stated to be a member on the day. */
    MEMBER,

    /** It is stated not to be one: it joined later, had left, or is named nowhere among the members. */
    NOT_A_MEMBER,

    /** A day that isn't stated decides. */
    NOT_KNOWN
}
