package se.samverkan.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The refusal of a value names the attribute, the value and what was expected")
class InvalidValueExceptionTest {

    @Test
    @DisplayName("as data and in the message")
    void namesAllThree() {
        InvalidValueException refusal = new InvalidValueException("credits", "7.35", "at most one decimal");
        assertThat(refusal.getAttribute()).isEqualTo("credits");
        assertThat(refusal.getShownValue()).isEqualTo("7.35");
        assertThat(refusal.getExpected()).isEqualTo("at most one decimal");
        assertThat(refusal).hasMessage("credits: expected at most one decimal, but was '7.35'");
    }

    @Test
    @DisplayName("a value of 60 characters is shown whole, one of 61 is shortened")
    void shortensLongValues() {
        String longest = "x".repeat(InvalidValueException.LONGEST_SHOWN);
        assertThat(new InvalidValueException("name", longest, "a name").getShownValue())
                .isEqualTo(longest);
        assertThat(new InvalidValueException("name", longest + "y", "a name").getShownValue())
                .isEqualTo(longest + "…");
        assertThat(new InvalidValueException("name", "x".repeat(1_000_000), "a name").getMessage())
                .hasSizeLessThan(100);
    }

    @Test
    @DisplayName("control characters, direction marks, line separators and unpaired surrogates are shown as escapes")
    void escapesWhatCannotBeShown() {
        InvalidValueException refusal =
                new InvalidValueException("name", "a\nb\u202Ec\uD800d\uD83D\uDE00\u0000\u2028e\u2029f", "a name");
        assertThat(refusal.getShownValue()).isEqualTo("a\\u000ab\\u202ec\\ud800d\uD83D\uDE00\\u0000\\u2028e\\u2029f");
    }

    @Test
    @DisplayName("a pair of surrogates that the cut would part is shown whole")
    void partsNoPair() {
        String value = "x".repeat(InvalidValueException.LONGEST_SHOWN - 1) + "\uD83D\uDE00" + "y";
        assertThat(new InvalidValueException("name", value, "a name").getShownValue())
                .endsWith("x\uD83D\uDE00…");
    }

    @Test
    @DisplayName("text that looks like a template is shown as typed")
    void isNoTemplate() {
        assertThat(new InvalidValueException("name", "${1+1} {0}", "a name"))
                .hasMessage("name: expected a name, but was '${1+1} {0}'");
    }

    @Test
    @DisplayName("a value that must not be repeated is withheld")
    void withholds() {
        InvalidValueException refusal = InvalidValueException.withheld("participant", "an opaque reference");
        assertThat(refusal.getShownValue()).isEmpty();
        assertThat(refusal)
                .hasMessage(
                        "participant: expected an opaque reference, but was something else (the value isn't shown)");
    }

    @Test
    @SuppressWarnings("NullAway")
    @DisplayName("no value at all is shown as null; an attribute and an expectation there must be")
    void needsAttributeAndExpectation() {
        assertThat(new InvalidValueException("unit", null, "a unit").getShownValue())
                .isEqualTo("null");
        assertThatNullPointerException()
                .isThrownBy(() -> new InvalidValueException(null, "x", "y"))
                .withMessage("attribute");
        assertThatNullPointerException()
                .isThrownBy(() -> new InvalidValueException("x", "y", null))
                .withMessage("expected");
    }
}
