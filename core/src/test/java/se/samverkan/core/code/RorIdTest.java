package se.samverkan.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("A ROR id")
class RorIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "033vfbz75",
                "019k1pd13",
                "048a87296",
                "012a77v79",
                "01tm6cn81",
                "05f0yaq80",
                "056d84691",
                "026vcq606",
                "000hdh770",
                "046hach49",
                "02yy8x990",
                "01k4yrm29",
                "03yrm5c26"
            })
    @DisplayName("is read bare and printed as an address")
    void publishedIds(String bare) {
        assertThat(RorId.parse(bare)).hasToString("https://ror.org/" + bare);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ror.org/033vfbz75",
                "http://ror.org/033vfbz75",
                "ror.org/033vfbz75",
                "033VFBZ75",
                "HTTPS://ROR.ORG/033vfbz75"
            })
    @DisplayName("is the same in every spelling")
    void everySpelling(String text) {
        assertThat(RorId.parse(text))
                .isEqualTo(RorId.parse("033vfbz75"))
                .hasSameHashCodeAs(RorId.parse("033vfbz75"))
                .isNotEqualTo(RorId.parse("019k1pd13"));
    }

    @Test
    @DisplayName("is refused with the check digits that were expected")
    void refusesWrongCheckDigits() {
        assertThatThrownBy(() -> RorId.parse("033vfbz76"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("rorId: expected the check digits 75 last, but was '033vfbz76'");
        assertThatThrownBy(() -> RorId.parse("https://ror.org/033vfbz57"))
                .hasMessage("rorId: expected the check digits 75 last, but was 'https://ror.org/033vfbz57'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "133vfbz75",
                "033vfbz7",
                "033vfbz755",
                "033ifbz75",
                "033ufbz75",
                "https://example.org/033vfbz75",
                "https://ror.org/",
                " 033vfbz75",
                "0\u0663\u0663vfbz75",
                "01\u212a4yrm29",
                "1e400"
            })
    @DisplayName("is refused in other forms, letters and digits")
    void refusesOtherForms(String text) {
        assertThatThrownBy(() -> RorId.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "rorId: expected an id such as https://ror.org/033vfbz75 or 033vfbz75, but was '" + text + "'");
    }

    @Test
    @SuppressWarnings("NullAway")
    @DisplayName("refuses null with the attribute's name")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> RorId.parse(null)).withMessage("rorId");
    }
}
