package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.quantity.FractionRange;
import se.samverkan.core.quantity.Quantity;

@DisplayName("A range of fractions in words")
class RangesInWordsTest {

    @ParameterizedTest(name = "half of {0}: {1}, {2}")
    @CsvSource({
        "15,     '7,5',          '7.5'",
        "30,     '15',           '15'",
        "~15,    'omkring 7,5',  'about 7.5'",
        "20..35, '10 till 17,5', '10 to 17.5'",
        ">=9,    'minst 4,5',    'at least 4.5'",
        "<=9,    'högst 4,5',    'at most 4.5'"
    })
    @DisplayName("is told by its bounds, or by the one number that it is stated as, to one decimal")
    void told(String quantity, String swedish, String english) {
        FractionRange half = FractionRange.of(Quantity.parse(quantity)).times(Fraction.of(1, 2));
        assertThat(Explainer.in(Locale.forLanguageTag("sv")).write(half)).isEqualTo(swedish);
        assertThat(Explainer.in(Locale.ENGLISH).write(half)).isEqualTo(english);
    }
}
