package se.samverkan.core.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** What shares of a cost are counted by. New bases may come in a minor release, so a switch keeps a default branch. */
@PublicApi(CALL)
public enum ShareBasis {
    /** Percent of the whole (procent). */
    PERCENT,
    /** Parts of the sum of all parts (delar). */
    PARTS,
    /** Heads, such as participants, as counted by a source on a day. */
    PER_HEAD,
    /** Inhabitants, as counted by a source on a day. */
    PER_INHABITANT,
    /** As much each. */
    EQUALLY,
    /** Fixed amounts first, and what remains by other shares. */
    FIXED_THEN_REMAINDER
}
