package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/**
 * The classifications of occupations that an {@link OccupationCode} may be of. The same digits mean different occupations
 * in them: 2342 is a preschool teacher's code in ISCO-08, and SSYK 2012 gives preschool teachers 2343.
 */
@PublicApi(CALL)
public enum OccupationScheme {
    /** Standard för svensk yrkesklassificering 2012, of Statistics Sweden; printed {@code SSYK2012}. */
    SSYK_2012,
    /** International Standard Classification of Occupations 2008, of the ILO; printed {@code ISCO08}. */
    ISCO_08;

    String prefix() {
        return name().replace("_", "");
    }
}
