package se.samverkan.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("Text that people have typed is kept as typed, or refused")
class TextChecksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Härnösands kommun",
                "${1+1}",
                "{key}",
                "%s",
                "<b>&amp;</b>",
                "O\u2019Neill \u2013 \u00ABx\u00BB",
                "\u05D0\u05D1\u05D2",
                "\uD83D\uDE00",
                "a\u0308",
                " led by a blank",
                "no\u00A0break",
                "\u200Bzero width before"
            })
    @DisplayName("plain text in any language stays as it is")
    void keepsText(String text) {
        assertThat(TextChecks.require("name", text, 40)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003", "\u00A0", "\u202F\u2007", "\u200B", "\uFEFF \u2060\u200D"})
    @DisplayName("blank text is refused, no-break spaces and characters without a width too")
    void refusesBlank(String text) {
        assertRefused(text, "text that isn't blank");
    }

    @Test
    @DisplayName("text of just the greatest length passes, one character more doesn't")
    void holdsTheLength() {
        assertThat(TextChecks.require("name", "x".repeat(40), 40)).hasSize(40);
        assertRefused("x".repeat(41), "at most 40 characters");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x07, 0x09, 0x0A, 0x0D, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0x2028, 0x2029})
    @DisplayName("control characters and line separators are refused, and named")
    void refusesControls(int point) {
        assertRefusedPoint(point);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
    @DisplayName("marks that change the direction of writing are refused, and named")
    void refusesDirectionMarks(int point) {
        assertRefusedPoint(point);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x202F, 0x2065, 0x206A, 0x200D})
    @DisplayName("their neighbours aren't")
    void keepsNeighbours(int point) {
        String text = "a" + Character.toString(point) + "b";
        assertThat(TextChecks.require("name", text, 40)).isSameAs(text);
    }

    @Test
    @DisplayName("an unpaired surrogate is refused wherever it stands")
    void refusesUnpairedSurrogates() {
        assertRefused("\uD83Dx", "(found U+D83D at 0)");
        assertRefused("x\uDE00", "(found U+DE00 at 1)");
        assertRefused("xx\uD83D", "(found U+D83D at 2)");
        assertRefused("\uDE00\uD83D", "(found U+DE00 at 0)");
    }

    @Test
    @SuppressWarnings("NullAway")
    @DisplayName("no text is a null pointer that names the attribute")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> TextChecks.require("name", null, 40))
                .withMessage("name");
    }

    private static void assertRefusedPoint(int point) {
        assertRefused(
                "ab" + Character.toString(point) + "c",
                "text without control characters, unpaired surrogates and direction marks (found U+"
                        + Integer.toHexString(0x10000 + point).substring(1).toUpperCase(Locale.ROOT)
                        + " at 2)");
    }

    private static void assertRefused(String text, String expected) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> TextChecks.require("name", text, 40))
                .satisfies(refusal -> {
                    assertThat(refusal.getAttribute()).isEqualTo("name");
                    assertThat(refusal.getExpected()).contains(expected);
                });
    }
}
