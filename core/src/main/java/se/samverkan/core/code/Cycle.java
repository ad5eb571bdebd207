package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** The levels of higher education (högskolelagen 1 kap. 7 §). */
@PublicApi(CALL)
public enum Cycle {

    /** First cycle (grundnivå). */
    FIRST,

    /** Second cycle (avancerad nivå). */
    SECOND,

    /** Third cycle (forskarnivå). */
    THIRD
}
