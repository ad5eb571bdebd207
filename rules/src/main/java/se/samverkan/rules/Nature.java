package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/**
 * What kind of demand a rule makes, by which a policy tells which of its outcomes bar a call-off: the table of {@link Policy}.
 *
 * <p>A host's own rule takes the nature of what it asks about: a term that the agreement states, what follows from the basis that
 * the host procures by, a ground that it claims, how the agreement is performed, or what is merely worth knowing. A demand of the
 * host's own policy, such as an order on who may buy or a guideline on courses, is of {@link #PERFORMANCE}, by which what breaks it
 * bars and a fact that is missing is listed; or of {@link #TERM_OF_AGREEMENT} where nothing may be called off until the fact is
 * known.
 */
@PublicApi(CALL)
public enum Nature {
    /** A term of the agreement itself, such as its ceiling, term, parties and areas. */
    TERM_OF_AGREEMENT,
    /** A demand that follows from the procurement basis. */
    BASIS_BOUND,
    /** A permission or exemption that the parties claim; one that isn't claimed isn't judged. */
    CLAIMED_GROUND,
    /** A demand of statute, of the agreement or of the host on how it is performed: its courses, placements, funding and decisions. */
    PERFORMANCE,
    /** Advice: worth knowing, and never in the way. */
    ADVICE
}
