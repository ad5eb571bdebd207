package se.samverkan.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("A participant reference")
class ParticipantReferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"p-7f3a", "1", "212000-0142", "2f1c9a34-0b7e-4d51-9c3e-7a6f0d1b2c3d", "anst:10042"})
    @DisplayName("gives its value to the one who asks for it, and shows none of it otherwise")
    void showsNothing(String value) {
        ParticipantReference reference = ParticipantReference.of(value);
        assertThat(reference.getValue()).isEqualTo(value);
        assertThat(reference).hasToString("participant");
    }

    @Test
    @DisplayName("is equal and ordered by its value")
    void equalityAndOrder() {
        assertThat(ParticipantReference.of("p-1"))
                .isEqualTo(ParticipantReference.of("p-1"))
                .hasSameHashCodeAs(ParticipantReference.of("p-1"))
                .isNotEqualTo(ParticipantReference.of("p-2"))
                .isLessThan(ParticipantReference.of("p-2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "811218-9876",
                "8112189876",
                "19811218-9876",
                "198112189876",
                "811218+9876",
                "701063-2391",
                "197010632391",
                "anst-19811218-9876",
                "p8112189876",
                "811218 9876"
            })
    @DisplayName("is refused where it looks like a personal identity or coordination number, and isn't repeated")
    void refusesPersonalNumbers(String value) {
        assertThatThrownBy(() -> ParticipantReference.of(value))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "participantReference: expected a reference without what looks like a personal identity number,"
                                + " but was something else (the value isn't shown)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Anna Andersson", "anna@example.org", "\uff18\uff11", "a\n", "å"})
    @DisplayName("is refused in other characters, and isn't repeated")
    void refusesOtherCharacters(String value) {
        assertThatThrownBy(() -> ParticipantReference.of(value))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "participantReference: expected 1 to 100 characters, each a letter a to z or A to Z, a digit or"
                                + " one of -._:/, but was something else (the value isn't shown)");
    }

    @Test
    @DisplayName("takes 100 characters and no more")
    void hasALength() {
        assertThat(ParticipantReference.of("x".repeat(100)).getValue()).hasSize(100);
        assertThatThrownBy(() -> ParticipantReference.of("x".repeat(101)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageNotContaining("xx");
    }

    @Test
    @SuppressWarnings("NullAway")
    @DisplayName("refuses null with the attribute's name")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> ParticipantReference.of(null))
                .withMessage("participantReference");
    }
}
