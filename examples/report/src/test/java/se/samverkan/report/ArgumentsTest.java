package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The command's arguments")
class ArgumentsTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    @Test
    @DisplayName("without any, the summary is in Swedish and of 30 June 2025, whatever day it is")
    void standard() {
        assertThat(Arguments.parse()).contains(new Arguments(SWEDISH, DAY));
    }

    @Test
    @DisplayName("both can be given, in either order")
    void both() {
        Arguments asked = new Arguments(Locale.ENGLISH, LocalDate.of(2024, 2, 29));
        assertThat(Arguments.parse("--lang", "en", "--as-of", "2024-02-29")).contains(asked);
        assertThat(Arguments.parse("--as-of", "2024-02-29", "--lang", "en")).contains(asked);
    }

    @Test
    @DisplayName("one alone leaves the other as it is")
    void one() {
        assertThat(Arguments.parse("--lang", "en")).contains(new Arguments(Locale.ENGLISH, DAY));
        assertThat(Arguments.parse("--as-of", "2026-01-01")).contains(new Arguments(SWEDISH, LocalDate.of(2026, 1, 1)));
    }

    @Test
    @DisplayName("the first and the last day of the years 1 to 9999 are days, and the ones outside aren't")
    void years() {
        assertThat(Arguments.parse("--as-of", "0001-01-01")).isPresent();
        assertThat(Arguments.parse("--as-of", "9999-12-31")).isPresent();
        assertThat(Arguments.parse("--as-of", "0000-12-31")).isEmpty();
        assertThat(Arguments.parse("--as-of", "+10000-01-01")).isEmpty();
    }

    @ParameterizedTest(name = "--as-of {0}")
    @ValueSource(strings = {"2025-02-29", "2025-02-30", "2025-13-01", "2025-6-30", "30/6 2025", "today", "", " "})
    @DisplayName("a day that doesn't exist or is written in another way is refused")
    void notADay(String day) {
        assertThat(Arguments.parse("--as-of", day)).isEmpty();
    }

    @ParameterizedTest(name = "--lang {0}")
    @ValueSource(strings = {"de", "SV", "sv-SE", "svenska", ""})
    @DisplayName("an unknown language is refused")
    void notALanguage(String language) {
        assertThat(Arguments.parse("--lang", language)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "sv",
                "--lang",
                "--as-of",
                "--lang sv --as-of",
                "--language sv",
                "--lang=sv",
                "--help",
                "--lang sv 2025-06-30",
                "--lang sv --lang sv",
                "--as-of 2025-06-30 --as-of 2025-07-01"
            })
    @DisplayName("an unknown argument, one without a value and one that is given twice are refused")
    void notArguments(String line) {
        assertThat(Arguments.parse(line.split(" "))).isEmpty();
    }
}
