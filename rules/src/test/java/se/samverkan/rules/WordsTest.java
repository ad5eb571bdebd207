package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The bundles of words")
class WordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    static Stream<String> bundles() {
        return Words.BUNDLES.stream();
    }

    private static Map<String, String> read(String bundle, Locale language) {
        ResourceBundle words = ResourceBundle.getBundle(bundle, language, Words.class.getModule());
        Map<String, String> read = new TreeMap<>();
        words.keySet().forEach(key -> read.put(key, words.getString(key)));
        return read;
    }

    /** The names of the places, without the forms, which each language chooses for itself. */
    private static Set<String> places(String words) {
        Set<String> names = new TreeSet<>();
        PLACE.matcher(words).results().forEach(place -> names.add(place.group().replaceAll("[{}]|:.*", "")));
        return names;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    @DisplayName("have the same keys in Swedish and English, each with the same places")
    void areInParity(String bundle) {
        Map<String, String> english = read(bundle, Locale.ENGLISH);
        Map<String, String> swedish = read(bundle, Locale.forLanguageTag("sv"));
        assertThat(swedish.keySet()).isEqualTo(english.keySet());
        swedish.forEach(
                (key, words) -> assertThat(places(words)).as(key).isEqualTo(places(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    @DisplayName("hold whole sentences, without expressions and message formats")
    void holdPlainWords(String bundle) {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("sv")}) {
            read(bundle, language).forEach((key, words) -> {
                assertThat(words).as(key).isNotBlank().doesNotContain("${", "#{", "''");
                assertThat(PLACE.matcher(words).replaceAll("")).as(key).doesNotContain("{", "}");
            });
        }
    }

    @Test
    @DisplayName("stand once: no key is in two bundles")
    void keysAreUnique() {
        Set<String> seen = new TreeSet<>();
        bundles()
                .forEach(bundle -> read(bundle, Locale.ENGLISH)
                        .keySet()
                        .forEach(key -> assertThat(seen.add(key)).as(key).isTrue()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    @DisplayName("speak of a handläggare who judges, and of amounts with or without VAT, as a municipality's notes do")
    void speakAsNotesDo(String bundle) {
        read(bundle, Locale.forLanguageTag("sv")).forEach((key, words) -> {
            assertThat(words).as(key).doesNotContain("av en person");
            if (!key.equals("input.ceiling.vat-basis")) {
                assertThat(words).as(key).doesNotContain("momsgrund");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    @DisplayName("of English are written out: cannot, does not")
    void englishIsWrittenOut(String bundle) {
        read(bundle, Locale.ENGLISH)
                .forEach((key, words) -> assertThat(words).as(key).doesNotContainPattern("n['’]t\\b"));
    }

    @Test
    @DisplayName("of Swedish aren't the English ones")
    void swedishIsTranslated() {
        Words swedish = new Words(Locale.forLanguageTag("sv"));
        assertThat(swedish.get("number.11")).isEqualTo("elva");
        assertThat(new Words(Locale.ENGLISH).get("number.11")).isEqualTo("eleven");
    }
}
