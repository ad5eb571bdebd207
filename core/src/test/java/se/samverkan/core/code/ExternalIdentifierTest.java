package se.samverkan.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("An identifier of a scheme that the library doesn't know")
class ExternalIdentifierTest {

    private static final ExternalIdentifier NORWEGIAN =
            ExternalIdentifier.of("orgnr", "974767880").inCountry("NO");

    @Test
    @DisplayName("is a scheme and an opaque value, and a country where that is stated")
    void itsParts() {
        ExternalIdentifier erasmus = ExternalIdentifier.of("erasmus", "S VASTERA01");
        assertThat(erasmus).hasToString("erasmus:S VASTERA01");
        assertThat(erasmus.getScheme()).isEqualTo("erasmus");
        assertThat(erasmus.getValue()).isEqualTo("S VASTERA01");
        assertThat(erasmus.getCountry()).isEmpty();
        assertThat(NORWEGIAN).hasToString("orgnr@NO:974767880");
        assertThat(NORWEGIAN.getCountry()).contains("NO");
    }

    @Test
    @DisplayName("differs by scheme, country and value")
    void equality() {
        assertThat(NORWEGIAN)
                .isEqualTo(ExternalIdentifier.parse("orgnr@NO:974767880"))
                .hasSameHashCodeAs(ExternalIdentifier.parse("orgnr@NO:974767880"))
                .isNotEqualTo(ExternalIdentifier.of("orgnr", "974767880"))
                .isNotEqualTo(ExternalIdentifier.of("orgnr", "974767880").inCountry("DK"))
                .isNotEqualTo(ExternalIdentifier.of("pic", "974767880").inCountry("NO"))
                .isNotEqualTo(ExternalIdentifier.of("orgnr", "974767881").inCountry("NO"));
    }

    @Test
    @DisplayName("may have colons and at signs in its value")
    void opaqueValue() {
        ExternalIdentifier odd = ExternalIdentifier.parse("duns:a:b@SE:c");
        assertThat(odd.getScheme()).isEqualTo("duns");
        assertThat(odd.getValue()).isEqualTo("a:b@SE:c");
        assertThat(odd.getCountry()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "or gnr", "orgnr@SE", "a:b", "å", "\u0661"})
    @DisplayName("is refused with another scheme than letters, digits and ._-")
    void refusesSchemes(String scheme) {
        assertThatThrownBy(() -> ExternalIdentifier.of(scheme, "1"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("scheme: expected 1 to 40 letters a to z, digits or one of ._-, but was '" + scheme + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no", "UK", "NOR", "XX", "N", "\uff2e\uff2f"})
    @DisplayName("is refused with what isn't a country's code")
    void refusesCountries(String country) {
        assertThatThrownBy(() -> ExternalIdentifier.of("orgnr", "1").inCountry(country))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("country: expected a country's code of two letters (ISO 3166-1), such as NO, but was '"
                        + country + "'");
    }

    @Test
    @DisplayName("is refused with a value that is blank, too long or can't be shown")
    void refusesValues() {
        assertThat(ExternalIdentifier.of("x", "1".repeat(200)).getValue()).hasSize(200);
        assertThatThrownBy(() -> ExternalIdentifier.of("x", "1".repeat(201)))
                .hasMessage("value: expected at most 200 characters, but was '%s…'", "1".repeat(60));
        assertThatThrownBy(() -> ExternalIdentifier.of("x", " ")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ExternalIdentifier.parse("x:a\u0000")).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "orgnr", "orgnr@NO", "a@b@c:d"})
    @DisplayName("is refused as text without a scheme and a colon")
    void refusesOtherText(String text) {
        assertThatThrownBy(() -> ExternalIdentifier.parse(text)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ExternalIdentifier.parse("orgnr"))
                .hasMessage(
                        "externalIdentifier: expected a scheme and a value, such as orgnr@NO:974767880, but was 'orgnr'");
    }

    @Test
    @SuppressWarnings("NullAway")
    @DisplayName("refuses null with the attribute's name")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> ExternalIdentifier.of(null, "1"))
                .withMessage("scheme");
        assertThatNullPointerException()
                .isThrownBy(() -> ExternalIdentifier.of("x", null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> NORWEGIAN.inCountry(null))
                .withMessage("country");
        assertThatNullPointerException()
                .isThrownBy(() -> ExternalIdentifier.parse(null))
                .withMessage("externalIdentifier");
    }
}
