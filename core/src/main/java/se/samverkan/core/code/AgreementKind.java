package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** The kind of an agreement. New kinds may come in a minor release, so a host that switches on it keeps a default branch. */
@PublicApi(CALL)
public enum AgreementKind {
    /** A statement of a common will (avsiktsförklaring), without obligations of money. */
    LETTER_OF_INTENT,
    /** Terms and a ceiling for later call-offs (ramavtal). */
    FRAMEWORK_AGREEMENT,
    /** An agreement made under another (delavtal). */
    SUBORDINATE_AGREEMENT,
    /** An agreement on research and development. */
    RESEARCH_AND_DEVELOPMENT_AGREEMENT,
    /** An agreement on placements (VFU-avtal). */
    PLACEMENT_AGREEMENT,
    /** An agreement on a pilot that goes before another agreement. */
    PILOT_AGREEMENT,
    /** A kind of the host's own, with its code. */
    OTHER
}
