package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.file.Standing;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.text.Text;
import se.samverkan.report.document.Tone;
import se.samverkan.rules.RuleBook;

@DisplayName("The report's words")
class WordingTest {

    private static final Wording SWEDISH = Wording.in(Locale.forLanguageTag("sv-SE"));
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Properties english = bundle("labels.properties");
    private final Properties swedish = bundle("labels_sv.properties");

    @Test
    @DisplayName("there are the same labels in both languages, with the same places, and none is blank")
    void parity() {
        assertThat(swedish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(places(swedish.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
            assertThat(swedish.getProperty(key)).as(key).isNotBlank();
            assertThat(english.getProperty(key)).as(key).isNotBlank();
        }
        assertThat(bundle("labels_en.properties")).isEmpty();
    }

    @Test
    @DisplayName("every label stands in the code, and every label in the code has words")
    void everyLabelIsUsed() throws IOException {
        Set<String> inCode = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/se/samverkan/report"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Pattern.compile("\"([a-z-]+(\\.[a-z-]+)+)\"")
                        .matcher(Files.readString(source))
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> !key.startsWith("samverkan.")
                                && !key.startsWith("se.")
                                && !key.matches(".*[.](ics|csv|html)"))
                        .forEach(inCode::add);
            }
        }
        assertThat(english.stringPropertyNames()).containsAll(inCode);
        Set<String> ofCodes = Set.of(
                "outcome", "role", "standing", "procurement-basis", "rule", "case-h", "case-v", "trials-h", "trials-v");
        assertThat(english.stringPropertyNames().stream()
                        .filter(key -> !ofCodes.contains(key.split("\\.", -1)[0]))
                        .filter(key -> !key.startsWith("money.part.") && !key.equals("days")))
                .isSubsetOf(inCode);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName("every role has a word")
    void roles(Role role) {
        assertThat(SWEDISH.label(role)).isNotBlank();
        assertThat(ENGLISH.label(role)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    @DisplayName("every standing has a word")
    void standings(Standing standing) {
        assertThat(SWEDISH.label(standing)).isNotBlank();
        assertThat(ENGLISH.label(standing)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    @DisplayName("every outcome has a mark with words and a tone of its own")
    void outcomes(Outcome outcome) {
        assertThat(SWEDISH.mark(outcome).words()).isNotBlank();
        assertThat(SWEDISH.mark(outcome).tone()).isNotEqualTo(Tone.NONE);
        assertThat(Stream.of(Outcome.values()).map(each -> SWEDISH.mark(each).tone()))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("days and amounts are written as each language writes them")
    void values() {
        Map<String, ?> day = Map.of("day", LocalDate.of(2025, 6, 30));
        assertThat(SWEDISH.label("report.as-of", day)).isEqualTo("Rapporten visar läget den 30 juni 2025.");
        assertThat(ENGLISH.label("report.as-of", day)).isEqualTo("The report shows how things stand on 30 June 2025.");
    }

    @Test
    @DisplayName("amounts of a column have their öre even where those are 0, and a currency without minor units none")
    void amounts() {
        assertThat(SWEDISH.amount(Money.parse("SEK 400000"))).isEqualTo("400\u00a0000,00\u00a0kr");
        assertThat(ENGLISH.amount(Money.parse("SEK 400000"))).isEqualTo("SEK\u00a0400,000.00");
        assertThat(SWEDISH.amount(Money.parse("SEK -12.50"))).isEqualTo("\u221212,50\u00a0kr");
        assertThat(ENGLISH.amount(Money.parse("SEK 0"))).isEqualTo("SEK\u00a00.00");
        assertThat(ENGLISH.amount(Money.parse("JPY 5000"))).isEqualTo("JPY\u00a05,000");
    }

    @Test
    @DisplayName("what people have typed is put in as typed, and never read as part of the wording")
    void typed() {
        String words = "${1+1} {source} $1 \\ {0} <b>&";
        assertThat(ENGLISH.label("need.source", Map.of("source", Text.of(words))))
                .isEqualTo("Source: " + words + ".");
    }

    @Test
    @DisplayName("a place without a value is a fault of the report's own")
    void noValue() {
        assertThatThrownBy(() -> ENGLISH.label("report.as-of", Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no value day for report.as-of");
    }

    @Test
    @DisplayName("a rule has a name, and one that the report has no name for stands under its code")
    void unknownCode() {
        assertThat(ENGLISH.rule(FindingCode.of("host.own"))).isEqualTo("host.own");
        assertThat(ENGLISH.rule(FindingCode.of("call-off.term"))).isEqualTo("The call-off is made within the term");
    }

    @Test
    @DisplayName("of every language but Swedish the words are English")
    void otherLanguage() {
        assertThat(Wording.in(Locale.FRENCH).language()).isEqualTo(Locale.ENGLISH);
        assertThat(Wording.in(Locale.FRENCH).label("outcome.met")).isEqualTo("Met");
    }

    private static Set<String> places(String label) {
        return PLACE.matcher(label).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(String name) {
        Properties labels = new Properties();
        try (InputStream bytes = Wording.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            labels.load(reader);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
        return labels;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName(
            "every rule of the library has a label, those that work out deadlines too, and a host's own is told by its code")
    void rules(String language) {
        Wording words = Wording.in(Locale.forLanguageTag(language));
        assertThat(RuleBook.sweden().getRules())
                .allSatisfy(rule -> assertThat(words.rule(rule.getCode()))
                        .as("%s", rule.getCode())
                        .isNotEqualTo(rule.getCode().toString()));
        assertThat(RuleBook.sweden().getDeadlineRules())
                .allSatisfy(rule -> assertThat(words.rule(rule.getCode()))
                        .as("%s", rule.getCode())
                        .isNotEqualTo(rule.getCode().toString()));
        assertThat(words.rule(FindingCode.of("host.own"))).isEqualTo("host.own");
    }
}
