package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * What a collaboration is meant to bring about. The list is open: the well-known purposes have constants here, and a host
 * makes its own by code.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Purpose extends OpenCode<Purpose> {

    /** Supply and development of competence (kompetensförsörjning och kompetensutveckling). */
    public static final Purpose COMPETENCE_SUPPLY_AND_DEVELOPMENT = of("competence-supply-and-development");

    /** Development of the organisation (organisationsutveckling). */
    public static final Purpose ORGANISATIONAL_DEVELOPMENT = of("organisational-development");

    /** A workplace where its staff can grow. */
    public static final Purpose ATTRACTIVE_WORKPLACE = of("attractive-workplace");

    /** Lifelong learning (livslångt lärande). */
    public static final Purpose LIFELONG_LEARNING = of("lifelong-learning");

    /** Regional development (regional utveckling). */
    public static final Purpose REGIONAL_DEVELOPMENT = of("regional-development");

    /** Sustainable growth and development (hållbar tillväxt och utveckling). */
    public static final Purpose SUSTAINABLE_GROWTH = of("sustainable-growth");

    /** The benefit of companies and inhabitants. */
    public static final Purpose BENEFIT_OF_COMPANIES_AND_INHABITANTS = of("benefit-of-companies-and-inhabitants");

    private Purpose(String code) {
        super("purpose", code);
    }

    /**
     * The purpose of a code.
     *
     * @param code 1 to 60 letters a to z and digits in words joined by hyphens, such as {@code lifelong-learning}
     * @return the purpose
     * @throws InvalidValueException if the code has another form
     */
    public static Purpose of(String code) {
        return new Purpose(code);
    }
}
