package se.samverkan.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("A language is named by its BCP 47 tag")
class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({"sv, sv", "SV, sv", "en-gb, en-GB", "smj, smj", "zh-hans-cn, zh-Hans-CN", "sv-x-latt, sv-x-latt"})
    @DisplayName("in the customary case, whatever case it is written in")
    void customaryCase(String tag, String shown) {
        assertThat(LanguageTag.of(tag)).hasToString(shown).isEqualTo(LanguageTag.of(shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "svenska språket", "sv_SE", "s", "und", "x-latt", "sv-"})
    @DisplayName("what isn't well-formed, or names no language, is refused")
    void refused(String tag) {
        assertThatThrownBy(() -> LanguageTag.of(tag))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("languageTag: expected a language by BCP 47, such as sv or en-GB");
    }

    @Test
    @DisplayName("a tag of more than 35 characters is refused by its length alone")
    void tooLong() {
        String tag = "sv-x-" + "a".repeat(31);
        assertThatThrownBy(() -> LanguageTag.of(tag)).hasMessageContaining("36 characters");
        assertThat(LanguageTag.of("sv-x-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaa").toString())
                .hasSize(35);
    }
}
