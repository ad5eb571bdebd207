package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** What kind of demand a rule makes, by which a policy tells which of its outcomes bar a call-off. */
@PublicApi(CALL)
public enum Nature {
    /** A term of the agreement itself, such as its ceiling, term, parties and areas. */
    TERM_OF_AGREEMENT,
    /** A demand that follows from the procurement basis. */
    BASIS_BOUND,
    /** A permission or exemption that the parties claim; one that isn't claimed isn't judged. */
    CLAIMED_GROUND,
    /** Advice: worth knowing, and never in the way. */
    ADVICE
}
