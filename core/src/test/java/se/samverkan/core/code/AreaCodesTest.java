package se.samverkan.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("Codes of municipalities and counties")
class AreaCodesTest {

    @Test
    @DisplayName("tell the county of a municipality by its first two digits")
    void tellTheCounty() {
        assertThat(MunicipalityCode.of("2280").getCountyCode()).isEqualTo(CountyCode.of("22"));
        assertThat(MunicipalityCode.of("0180").getCountyCode()).hasToString("01");
        assertThat(MunicipalityCode.of("0180").getCountyCode())
                .isNotEqualTo(MunicipalityCode.of("1984").getCountyCode());
    }

    @Test
    @DisplayName("are ordered by their digits")
    void areOrdered() {
        assertThat(MunicipalityCode.of("0180")).isLessThan(MunicipalityCode.of("2280"));
        assertThat(CountyCode.of("09")).isLessThan(CountyCode.of("10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "228", "22800", "22 80", " 2280", "228A", "1e400", "\u0662\u0662\u0668\u0660"})
    @DisplayName("are refused with other than four digits for a municipality")
    void municipalityNeedsFourDigits(String code) {
        assertThatThrownBy(() -> MunicipalityCode.of(code))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("municipalityCode: expected four digits, such as 2280, but was '" + code + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "220", "2280", "Y", "\uff12\uff12"})
    @DisplayName("are refused with other than two digits for a county")
    void countyNeedsTwoDigits(String code) {
        assertThatThrownBy(() -> CountyCode.of(code))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("countyCode: expected two digits, such as 22, but was '" + code + "'");
    }

    @Test
    @SuppressWarnings("NullAway")
    @DisplayName("refuse null with the attribute's name")
    void refuseNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> MunicipalityCode.of(null))
                .withMessage("municipalityCode");
        assertThatNullPointerException().isThrownBy(() -> CountyCode.of(null)).withMessage("countyCode");
    }
}
