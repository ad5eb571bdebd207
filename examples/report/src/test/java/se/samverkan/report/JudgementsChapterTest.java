package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Section;

@DisplayName("The chapter of judgements for an official note")
class JudgementsChapterTest {

    private static final Cases CASES = Cases.all();

    private static List<Section> sections(String language) {
        return JudgementsChapter.of(CASES, Wording.in(Locale.forLanguageTag(language)))
                .sections();
    }

    private static Block.Verdict verdict(Section section) {
        return (Block.Verdict) section.blocks().get(1);
    }

    private static String words(Section section) {
        return String.join("\n", verdict(section).sentences()).replace('\u00a0', ' ');
    }

    private static List<String> trace(Section section) {
        return ((Block.Copied) section.blocks().get(2))
                .lines().stream().map(line -> line.replace('\u00a0', ' ')).toList();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "sv|0|Uppfyllt|Avrop T-1 på 500 000 kr exklusive moms kan göras.",
                "sv|1|Inte uppfyllt|Avrop T-2 på 600 000 kr exklusive moms kan inte göras så som det är angivet",
                "sv|2|Inte bedömt|Det går inte att bedöma om avrop T-1 på 500 000 kr exklusive moms kan göras",
                "sv|3|Inte uppfyllt|Avrop V-1 på 150 000 kr exklusive moms kan inte göras så som det är angivet",
                "en|0|Met|Call-off T-1 of SEK 500,000 excluding VAT can be made.",
                "en|1|Not met|Call-off T-2 of SEK 600,000 excluding VAT cannot be made as it is stated",
                "en|2|Not assessed|Whether call-off T-1 of SEK 500,000 excluding VAT can be made cannot be assessed",
                "en|3|Not met|Call-off V-1 of SEK 150,000 excluding VAT cannot be made as it is stated"
            })
    @DisplayName("has one that is admitted, two that are refused and one that isn't assessed, each in one line")
    void headlines(String language, int number, String mark, String line) {
        Block.Verdict verdict = verdict(sections(language).get(number));
        assertThat(verdict.mark().words()).isEqualTo(mark);
        assertThat(verdict.title().replace('\u00a0', ' ')).startsWith(line);
    }

    @Test
    @DisplayName("says in a paragraph why, what would pass instead, and what is missing")
    void paragraphs() {
        List<Section> swedish = sections("sv");
        assertThat(words(swedish.get(1)))
                .contains("Takbeloppet skulle överskridas med 100 000 kr.")
                .contains("I stället kan högst 500 000 kr exklusive moms avropas samma dag.")
                .contains("Med takbeloppet 2 100 000 kr exklusive moms skulle avropet kunna göras.");
        assertThat(words(swedish.get(2)))
                .contains("Komplettera med avtalstidens första dag.")
                .contains("takbeloppets momsgrund");
        assertThat(words(sections("en").get(3)))
                .contains("cannot be called off under the letter of intent")
                .contains("Call-offs are made under framework agreements and subordinate agreements.");
    }

    @Test
    @DisplayName("has each trace whole: what passed too, with its source as the language cites it")
    void traces() {
        assertThat(trace(sections("sv").get(1)))
                .startsWith("Bedömningen som helhet den 15 september 2025 med 28 registreringar: inte uppfyllt.")
                .contains(
                        "Ryms allt som avropas inom takbeloppet under hela avtalstiden? Svar: inte uppfyllt, och hindrar.",
                        "Finns särskilda skäl för ett ramavtal som löper längre än fyra år? Svar: uppfyllt.",
                        "    Grundas på 7 kap. 2 § LOU.",
                        "    Grundas på avtalets villkor om takbelopp.",
                        "Frågor som inte har blivit aktuella för det som bedöms här:");
        assertThat(trace(sections("en").get(0)))
                .startsWith("The judgement as a whole, as of 1 September 2025 with 27 recordings: met.")
                .contains(
                        "Is everything called off within the ceiling over the whole term? Answer: met.",
                        "    Rests on the agreement's clause on the ceiling.");
    }

    @Test
    @DisplayName(
            "says what has changed in a judgement from one day's knowledge to another's, and what was recorded that changed it")
    void changes() {
        assertThat(words(sections("sv").get(4)))
                .contains("ändras bedömningen som helhet från uppfyllt till inte uppfyllt.")
                .contains("Det som ändrar svaret är registreringen den 1 september 2025 av avrop T-1.")
                .contains("Avropet T-1 tillkom: 500 000 kr exklusive moms.");
        assertThat(words(sections("en").get(4)))
                .contains("What changes it is the recording on 1 September 2025 of call-off T-1.")
                .contains("Call-off T-1 was added: SEK 500,000 excluding VAT.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName("says which of a plan's call-offs fit, and why each that is left out doesn't")
    void plan(String language) {
        Section plan = sections(language).get(5);
        assertThat(((Block.Remarks) plan.blocks().get(0)).remarks())
                .extracting(line -> line.substring(0, 5))
                .containsExactly("T-1: ", "T-2: ", "T-3: ");
        String told = ((Block.Paragraph) plan.blocks().get(1)).words().replace('\u00a0', ' ');
        assertThat(told)
                .startsWith(
                        language.equals("sv")
                                ? "Av planens tre avrop kan ett göras: T-1. Det första som inte tas med är T-2."
                                : "Of the plan's three call-offs, one can be made: T-1. The first that is left out is T-2.")
                .contains("T-3");
        assertThat(plan.blocks().subList(2, 4))
                .extracting(block -> ((Block.Paragraph) block).words().replaceFirst(":.*", ""))
                .containsExactly(
                        language.equals("sv") ? "Avrop T-2" : "Call-off T-2",
                        language.equals("sv") ? "Avrop T-3" : "Call-off T-3");
    }

    @Test
    @DisplayName("has in Swedish no source in English, and in English none in Swedish")
    void sources() {
        String swedish = sections("sv").stream()
                .limit(4)
                .flatMap(section -> trace(section).stream())
                .collect(Collectors.joining("\n"));
        assertThat(swedish).doesNotContain("clause", "policy", " is ", " of ");
        String english = sections("en").stream()
                .limit(4)
                .flatMap(section -> trace(section).stream())
                .collect(Collectors.joining("\n"));
        assertThat(english).doesNotContain("avtalets", "kap.", " är ");
    }
}
