package se.samverkan.core.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("A partner's name: legal, in English and short")
class PartnerNameTest {

    private static final PartnerName MDU = PartnerName.of("Mälardalens universitet")
            .inEnglish("Mälardalen University")
            .orShort("MDU")
            .orShort("Mälardalens univ.");

    @Test
    @DisplayName("keeps each name as typed, short names in the order given")
    void kept() {
        assertThat(MDU.getLegalName()).isEqualTo("Mälardalens universitet");
        assertThat(MDU.getEnglishName()).contains("Mälardalen University");
        assertThat(MDU.getShortNames()).containsExactly("MDU", "Mälardalens univ.");
        assertThat(MDU).hasToString("Mälardalens universitet");
    }

    @Test
    @DisplayName("leaves unstated names absent")
    void unstated() {
        assertThat(PartnerName.of("Sala kommun").getEnglishName()).isEmpty();
        assertThat(PartnerName.of("Sala kommun").getShortNames()).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("is matched by any of its names, whatever the case and the blanks around")
    @ValueSource(
            strings = {
                "Mälardalens universitet",
                "MÄLARDALENS UNIVERSITET",
                "  Mälardalen university\t",
                "mdu",
                "Ma\u0308lardalens universitet"
            })
    void matched(String text) {
        assertThat(MDU.matches(text)).isTrue();
    }

    @ParameterizedTest
    @DisplayName("isn't matched by a part of a name, nor by another")
    @ValueSource(strings = {"", "Mälardalens", "Mälardalens högskola", "Malardalens universitet", "M D U"})
    void notMatched(String text) {
        assertThat(MDU.matches(text)).isFalse();
    }

    @ParameterizedTest
    @DisplayName("refuses names that can't be shown as typed, in each place")
    @ValueSource(strings = {"", "  ", "Sala\nkommun", "Sala\u202Ekommun", "Sala\uD800", "Sala\u0000"})
    void refused(String name) {
        PartnerName stated = PartnerName.of("Sala kommun");
        assertThatThrownBy(() -> PartnerName.of(name))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("name: expected text");
        assertThatThrownBy(() -> stated.inEnglish(name)).hasMessageStartingWith("englishName: expected text");
        assertThatThrownBy(() -> stated.orShort(name)).hasMessageStartingWith("shortName: expected text");
    }

    @Test
    @DisplayName("takes 300 characters and no more")
    void longest() {
        assertThat(PartnerName.of("a".repeat(300)).getLegalName()).hasSize(300);
        assertThatThrownBy(() -> PartnerName.of("a".repeat(301)))
                .hasMessageStartingWith("name: expected at most 300 characters");
    }

    @ParameterizedTest
    @DisplayName("shows what looks like a template as typed")
    @ValueSource(strings = {"${1+1}", "{key}", "{0}", "'quoted'"})
    void noTemplate(String name) {
        assertThat(PartnerName.of(name)).hasToString(name);
    }

    @Test
    @DisplayName("equals another of the same names in the same order")
    void equality() {
        PartnerName name = PartnerName.of("A").inEnglish("B").orShort("C").orShort("D");
        assertThat(name)
                .isEqualTo(PartnerName.of("A").inEnglish("B").orShort("C").orShort("D"))
                .hasSameHashCodeAs(
                        PartnerName.of("A").inEnglish("B").orShort("C").orShort("D"))
                .isNotEqualTo(PartnerName.of("X").inEnglish("B").orShort("C").orShort("D"))
                .isNotEqualTo(PartnerName.of("A").inEnglish("X").orShort("C").orShort("D"))
                .isNotEqualTo(PartnerName.of("A").inEnglish("B").orShort("D").orShort("C"))
                .isNotEqualTo("A");
    }

    @Test
    @NullUnmarked
    @DisplayName("refuses null, by the name of what is missing")
    void refusedNull() {
        assertThatThrownBy(() -> PartnerName.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
        assertThatThrownBy(() -> MDU.matches(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
    }
}
