package se.samverkan.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("The code of an occupation")
class OccupationCodeTest {

    @Test
    @DisplayName("prints its classification and digits")
    void printsItsClassification() {
        assertThat(OccupationCode.ssyk("2343")).hasToString("SSYK2012:2343");
        assertThat(OccupationCode.isco("2342")).hasToString("ISCO08:2342");
        assertThat(OccupationCode.parse("ISCO08:2342").getScheme()).isEqualTo(OccupationScheme.ISCO_08);
        assertThat(OccupationCode.parse("SSYK2012:2343").getScheme()).isEqualTo(OccupationScheme.SSYK_2012);
        assertThat(OccupationCode.ssyk("2343").getDigits()).isEqualTo("2343");
    }

    @Test
    @DisplayName("lies within the groups that its digits begin with, itself included")
    void liesWithinItsGroups() {
        OccupationCode preschoolTeachers = OccupationCode.ssyk("2343");
        assertThat(preschoolTeachers.isWithin(OccupationCode.ssyk("2"))).isTrue();
        assertThat(preschoolTeachers.isWithin(OccupationCode.ssyk("23"))).isTrue();
        assertThat(preschoolTeachers.isWithin(OccupationCode.ssyk("234"))).isTrue();
        assertThat(preschoolTeachers.isWithin(preschoolTeachers)).isTrue();
        assertThat(preschoolTeachers.isWithin(OccupationCode.ssyk("2341"))).isFalse();
        assertThat(preschoolTeachers.isWithin(OccupationCode.ssyk("22"))).isFalse();
        assertThat(OccupationCode.ssyk("23").isWithin(preschoolTeachers)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "23433", "23A3", " 2343", "-1", "1e400", "\u0662\u0663"})
    @DisplayName("is refused with other than one to four digits")
    void needsDigits(String digits) {
        String message = "occupationCode: expected one to four digits, such as 2343, but was '" + digits + "'";
        assertThatThrownBy(() -> OccupationCode.ssyk(digits))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> OccupationCode.isco(digits))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2343", "SSYK:2343", "SSYK2012:", "ssyk2012:2343", "SSYK2012:23433", "SSYK_2012:2343"})
    @DisplayName("is refused without its classification")
    void needsItsClassification(String text) {
        assertThatThrownBy(() -> OccupationCode.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "occupationCode: expected a code such as SSYK2012:2343 or ISCO08:2342, but was '" + text + "'");
    }

    @Test
    @SuppressWarnings("NullAway")
    @DisplayName("refuses null with the attribute's name")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> OccupationCode.ssyk(null))
                .withMessage("occupationCode");
        assertThatNullPointerException()
                .isThrownBy(() -> OccupationCode.parse(null))
                .withMessage("occupationCode");
    }
}
