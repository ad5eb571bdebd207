package se.samverkan.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;

@DisplayName("The refusal of an unknown code")
class UnknownCodeExceptionTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 22);

    @Test
    @DisplayName("names the code, the table and the table's date, in words and as data")
    void namesTheTable() {
        UnknownCodeException unknown =
                new UnknownCodeException("municipalityCode", "9999", "municipalities of Sweden", DATE);
        assertThat(unknown)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "municipalityCode: expected a code in the table 'municipalities of Sweden' of 2026-11-22, but was '9999'");
        assertThat(unknown.getAttribute()).isEqualTo("municipalityCode");
        assertThat(unknown.getCode()).isEqualTo("9999");
        assertThat(unknown.getTableName()).isEqualTo("municipalities of Sweden");
        assertThat(unknown.getTableDate()).isEqualTo(DATE);
    }

    @Test
    @DisplayName("shortens a long code in the message and keeps it whole as data")
    void shortensTheCode() {
        UnknownCodeException unknown = new UnknownCodeException("name", "x".repeat(5000), "institutions", DATE);
        assertThat(unknown.getMessage()).endsWith("'" + "x".repeat(60) + "…'");
        assertThat(unknown.getCode()).hasSize(5000);
    }
}
