package se.samverkan.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The Luhn check digit")
class LuhnTest {

    @ParameterizedTest
    @CsvSource({"212000014, 2", "556016068, 0", "202100291, 6", "811218987, 6"})
    @DisplayName("is the published one")
    void isThePublishedOne(String digits, int checkDigit) {
        assertThat(Luhn.checkDigit(digits)).isEqualTo(checkDigit);
    }
}
