package se.samverkan.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("A CPV code")
class CpvCodeTest {

    @Test
    @DisplayName("is known by eight digits, and keeps its check digit where one is stated")
    void keepsItsCheckDigit() {
        assertThat(CpvCode.parse("80000000-4")).hasToString("80000000-4");
        assertThat(CpvCode.parse("80000000-4").getDigits()).isEqualTo("80000000");
        assertThat(CpvCode.parse("80000000-4").getCheckDigit()).hasValue(4);
        assertThat(CpvCode.parse("80000000")).hasToString("80000000");
        assertThat(CpvCode.parse("80000000").getCheckDigit()).isEmpty();
    }

    @Test
    @DisplayName("is equal and ordered by its eight digits, with or without the check digit")
    void isEqualByEightDigits() {
        assertThat(CpvCode.parse("80511000-9"))
                .isEqualTo(CpvCode.parse("80511000"))
                .hasSameHashCodeAs(CpvCode.parse("80511000"))
                .isEqualByComparingTo(CpvCode.parse("80511000"))
                .isNotEqualTo(CpvCode.parse("79632000-3"))
                .isGreaterThan(CpvCode.parse("79632000-3"));
    }

    @Test
    @DisplayName("lies in its division, group and class, and in no other")
    void liesInItsDivision() {
        CpvCode staffTraining = CpvCode.parse("80511000-9");
        assertThat(staffTraining.isWithin("80")).isTrue();
        assertThat(staffTraining.isWithin("805")).isTrue();
        assertThat(staffTraining.isWithin("80511000")).isTrue();
        assertThat(staffTraining.isWithin("79")).isFalse();
        assertThat(CpvCode.parse("79632000-3").isWithin("80")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8", "805110009", "8x", "80-"})
    @DisplayName("refuses a prefix of other than two to eight digits")
    void refusesOtherPrefixes(String prefix) {
        assertThatThrownBy(() -> CpvCode.parse("80000000").isWithin(prefix))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("cpvPrefix: expected two to eight digits, such as 80, but was '" + prefix + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8000000",
                "800000000",
                "80000000-",
                "80000000-44",
                "80000000 4",
                "8000000A",
                "1e400",
                "\u0668\u06600000000"
            })
    @DisplayName("is refused in other forms")
    void refusesOtherForms(String text) {
        assertThatThrownBy(() -> CpvCode.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "cpvCode: expected eight digits with or without a check digit, such as 80000000 or 80000000-4,"
                                + " but was '" + text + "'");
    }

    @Test
    @SuppressWarnings("NullAway")
    @DisplayName("refuses null with the attribute's name")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> CpvCode.parse(null)).withMessage("cpvCode");
        assertThatNullPointerException()
                .isThrownBy(() -> CpvCode.parse("80000000").isWithin(null))
                .withMessage("cpvPrefix");
    }
}
