package se.samverkan.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What looks like a personal identity number")
class PersonalNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "811218-9876",
                "8112189876",
                "19811218-9876",
                "198112189876",
                "811218+9876",
                "18811218+9876",
                "811218 9876",
                "811218\u00a09876",
                "811218\u20139876",
                "20811218-9876",
                "1981-12-18-9876",
                "81 12 18 9876",
                "1981.12.18-9876"
            })
    @DisplayName("is ten or twelve digits with a date and the right check digit, in every usual spelling")
    void isFound(String number) {
        assertThat(PersonalNumbers.appearIn(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"701063-2391", "19701063-2391", "640883-3231"})
    @DisplayName("is a coordination number too, with 60 added to the day")
    void coordinationNumbersAreFound(String number) {
        assertThat(PersonalNumbers.appearIn(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anst-19811218-9876",
                "p811218-9876x",
                "811218-9876/2",
                "7-811218-9876",
                "811218-9875 811218-9876",
                "id:198112189876."
            })
    @DisplayName("is found inside a longer text")
    void isFoundInside(String text) {
        assertThat(PersonalNumbers.appearIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "811218-9875",
                "811318-9874",
                "811232-9879",
                "811200-9878",
                "811260-9876",
                "212000-0142",
                "17811218-9876",
                "81121898",
                "98112189876",
                "8112189876543",
                "p-7f3a",
                "",
                "20240115-1235"
            })
    @DisplayName("isn't a wrong check digit, month or day, another century, or digits in a longer run")
    void isNotFound(String text) {
        assertThat(PersonalNumbers.appearIn(text)).isFalse();
    }

    @Test
    @DisplayName("may have 29 February, whatever the year, and no 30 February")
    void leapDays() {
        assertThat(PersonalNumbers.appearIn("810229-" + serial("810229"))).isTrue();
        assertThat(PersonalNumbers.appearIn("810230-" + serial("810230"))).isFalse();
    }

    @Test
    @DisplayName("is sought in a million characters without delay")
    void isSoughtQuickly() {
        String hay = "811218-9875 ".repeat(100_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(PersonalNumbers.appearIn(hay)).isFalse());
    }

    private static String serial(String date) {
        return "123" + Luhn.checkDigit(date + "123");
    }
}
