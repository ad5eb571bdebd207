package se.samverkan.rules.activity;

import java.util.Set;
import se.samverkan.core.code.Field;
import se.samverkan.core.code.Purpose;
import se.samverkan.core.finding.Word;

/**
 * Codes of open lists as values of findings: a well-known one as a word of the library, one of the host's own in its words,
 * such as {@code skogens bruk} for {@code skogens-bruk}.
 */
final class OpenCodes {

    private static final Set<Field> FIELDS =
            Set.of(Field.HEALTH_AND_WELFARE, Field.EDUCATION, Field.COMPETENCE_SUPPLY_AND_DEVELOPMENT);

    private static final Set<Purpose> PURPOSES = Set.of(
            Purpose.COMPETENCE_SUPPLY_AND_DEVELOPMENT,
            Purpose.ORGANISATIONAL_DEVELOPMENT,
            Purpose.ATTRACTIVE_WORKPLACE,
            Purpose.LIFELONG_LEARNING,
            Purpose.REGIONAL_DEVELOPMENT,
            Purpose.SUSTAINABLE_GROWTH,
            Purpose.BENEFIT_OF_COMPANIES_AND_INHABITANTS);

    private OpenCodes() {}

    static Object shown(Field field) {
        return FIELDS.contains(field) ? Word.of("field." + field) : inWords(field.toString());
    }

    static Object shown(Purpose purpose) {
        return PURPOSES.contains(purpose) ? Word.of("purpose." + purpose) : inWords(purpose.toString());
    }

    private static String inWords(String code) {
        return code.replace('-', ' ');
    }
}
