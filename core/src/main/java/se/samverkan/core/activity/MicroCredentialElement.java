package se.samverkan.core.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/**
 * A mandatory element of how a micro-credential is described, by annex I of the Council Recommendation of 16 June 2022 on a
 * European approach to micro-credentials (2022/C 243/02). Who the learner is stays with the host, and isn't among them.
 */
@PublicApi(CALL)
public enum MicroCredentialElement {
    /** The title. */
    TITLE,
    /** The country or region of the one who issues it. */
    ISSUER_COUNTRY,
    /** The awarding body. */
    AWARDING_BODY,
    /** The day on which it is issued. */
    ISSUED_ON,
    /** The learning outcomes. */
    LEARNING_OUTCOMES,
    /** The notional workload, in credits wherever possible. */
    WORKLOAD,
    /** The level, and where possible the cycle, if one applies. */
    LEVEL,
    /** The type of assessment. */
    ASSESSMENT,
    /** The form of participation in the learning activity. */
    PARTICIPATION,
    /** The type of quality assurance that it rests on. */
    QUALITY_ASSURANCE
}
