package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** The areas that a collaboration may cover (samverkansområden). */
@PublicApi(CALL)
public enum CollaborationArea {
    /** Education and competence development (utbildning och kompetensutveckling). */
    EDUCATION,
    /** Research (forskning). */
    RESEARCH,
    /** Operational development (verksamhetsutveckling). */
    OPERATIONAL_DEVELOPMENT
}
