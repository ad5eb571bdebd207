package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.CountyCode;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.OrganisationNumber;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.share.CostShares;
import se.samverkan.core.statute.StatutoryFigure;

@DisplayName("The catalogue of a rule book")
@Tag(Seen.NOT_RUN)
class RuleCatalogueTest {

    private static final Path PRINTED = Path.of("CATALOGUE.md");
    private static final FindingCode OWN = FindingCode.of("acme.board-limit");

    /** A host's rule, which declares one input and one source. */
    private static final Rule HOSTS =
            new AbstractRule(
                    OWN,
                    Nature.TERM_OF_AGREEMENT,
                    Scope.FILE,
                    List.of(Source.policy("the board's minutes")),
                    List.of(InputCode.of("acme.board-decision"))) {
                @Override
                public List<Finding> judge(Matter matter) {
                    return List.of();
                }
            };

    private static CatalogueEntry entryOf(FindingCode code, RuleBook book, Explainer words) {
        return RuleCatalogue.of(book, words).find(code).orElseThrow();
    }

    private static CatalogueEntry entryOf(String code, Explainer words) {
        return entryOf(FindingCode.of(code), RuleBook.sweden(), words);
    }

    static Stream<Explainer> languages() {
        return Stream.of(Given.SWEDISH, Given.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("tells of every rule of the library its question, when it is asked, its sources and its answers")
    void whole(Explainer words) {
        List<CatalogueEntry> entries =
                RuleCatalogue.of(RuleBook.sweden(), words).getEntries();
        assertThat(entries)
                .extracting(CatalogueEntry::getCode)
                .containsExactlyElementsOf(Stream.concat(
                                RuleBook.sweden().getRules().stream().map(Rule::getCode),
                                RuleBook.sweden().getDeadlineRules().stream().map(DeadlineRule::getCode))
                        .toList());
        for (CatalogueEntry entry : entries) {
            assertThat(entry.getQuestion())
                    .as(entry.toString())
                    .hasValueSatisfying(
                            question -> assertThat(question).contains("?").doesNotContain("{"));
            assertThat(entry.getGate())
                    .as(entry.toString())
                    .hasValueSatisfying(gate -> assertThat(gate).endsWith("."));
            assertThat(entry.getSourcesInWords())
                    .as(entry.toString())
                    .hasSameSizeAs(entry.getSources())
                    .isNotEmpty();
            entry.getInputs()
                    .forEach(input -> assertThat(entry.getInputsInWords())
                            .as(entry.toString())
                            .doesNotContain(input.toString()));
            assertThat(entry.getMessages()).as(entry.toString()).isNotEmpty();
        }
    }

    @Test
    @DisplayName("tells a rule in the language of the explainer")
    void languagesOfOne() {
        CatalogueEntry sv = entryOf("framework.term-length", Given.SWEDISH);
        assertThat(sv.getQuestion()).hasValue("Finns särskilda skäl för ett ramavtal som löper längre än fyra år?");
        assertThat(sv.getSourcesInWords()).containsExactly("7 kap. 2 § LOU");
        assertThat(sv.getNature()).hasValue(Nature.BASIS_BOUND);
        assertThat(sv.getScope()).hasValue(Scope.FILE);
        CatalogueEntry en = entryOf("framework.term-length", Given.ENGLISH);
        assertThat(en.getQuestion())
                .hasValue("Has a framework agreement that runs for more than four years special reasons for it?");
        assertThat(en.getSourcesInWords()).containsExactly("LOU 7:2");
        assertThat(en.getInputsInWords()).contains("the first day of the term");
        assertThat(entryOf("deadline.retention", Given.ENGLISH).getNature()).isEmpty();
        assertThat(entryOf("deadline.retention", Given.ENGLISH).getScope()).isEmpty();
    }

    @Test
    @DisplayName("tells the answers by outcome, with the names of values in their places and an example")
    void messages() {
        assertThat(entryOf("agreement.succession", Given.ENGLISH).getMessages())
                .extracting(message -> message.getOutcome().orElseThrow())
                .isSorted();
        CatalogueMessage met =
                entryOf("call-off.term", Given.ENGLISH).getMessages().get(0);
        assertThat(met.getKey()).isEqualTo("met");
        assertThat(met.getOutcome()).hasValue(Outcome.MET);
        assertThat(met.getText()).contains("[").doesNotContain("{");
        assertThat(met.getExample())
                .hasValueSatisfying(example -> assertThat(example).doesNotContain("[", "{"));
        assertThat(entryOf("deadline.expiry", Given.ENGLISH).getMessages())
                .extracting(CatalogueMessage::getKey)
                .contains("title", "sentence");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LOU 19 a:11           | 19 a kap. 11 § LOU
            LOU 5:6-7 a           | 5 kap. 6-7 a §§ LOU
            KL 6:39-40            | 6 kap. 39-40 §§ KL
            F (2002:760) 3 §      | 3 § F (2002:760)
            F (2021:1335) 2:7     | 2 kap. 7 § F (2021:1335)
            LOU 5:1; SFS 2026:245 | 5 kap. 1 § LOU; SFS 2026:245
            LOU bilaga 2          | LOU bilaga 2
            another act           | another act
            """)
    @DisplayName("cites a paragraph in Swedish as it is cited, and in English as it is kept")
    void sources(String reference, String swedish) {
        assertThat(Given.SWEDISH.write(Source.statute(reference))).isEqualTo(swedish);
        assertThat(Given.ENGLISH.write(Source.statute("LOU 19 a:11"))).isEqualTo("LOU 19 a:11");
    }

    @Test
    @DisplayName("tells a clause, a court's decision and a choice in words where there are any")
    void otherSources() {
        assertThat(Given.SWEDISH.write(Source.clause("indexClause"))).isEqualTo("avtalets indexklausul");
        assertThat(Given.SWEDISH.write(Source.caseLaw("C-23/20"))).isEqualTo("C-23/20");
        assertThat(Given.SWEDISH.write(Source.policy("styrelsens beslut"))).isEqualTo("styrelsens beslut");
    }

    @Test
    @DisplayName("says of a host's rule what it has no words for, and tells the words that the host gives")
    void hosts() {
        RuleBook book = RuleBook.builder().rule(HOSTS).build();
        CatalogueEntry bare = entryOf(OWN, book, Given.SWEDISH);
        assertThat(bare.getQuestion()).isEmpty();
        assertThat(bare.getGate()).isEmpty();
        assertThat(bare.getMessages()).isEmpty();
        assertThat(bare.getSourcesInWords()).containsExactly("the board's minutes");
        assertThat(bare.getInputsInWords()).containsExactly("acme.board-decision");
        Explainer words = Given.SWEDISH.with(Map.of(
                "acme.board-limit.question", "Ryms avtalet inom styrelsens gräns?",
                "acme.board-limit.gate", "Ställs om alla avtal.",
                "acme.board-limit.not-met.over", "Styrelsens gräns är {boardLimit}.",
                "input.acme.board-decision", "styrelsens beslut"));
        CatalogueEntry told = entryOf(OWN, book, words);
        assertThat(told.getQuestion()).hasValue("Ryms avtalet inom styrelsens gräns?");
        assertThat(told.getGate()).hasValue("Ställs om alla avtal.");
        assertThat(told.getInputsInWords()).containsExactly("styrelsens beslut");
        CatalogueMessage message = told.getMessages().get(0);
        assertThat(message.getKey()).isEqualTo("not-met.over");
        assertThat(message.getText()).isEqualTo("Styrelsens gräns är [board limit].");
        assertThat(message.getExample()).isEmpty();
    }

    @Test
    @DisplayName("gives no example of words that a host has put in the place of the library's")
    void replaced() {
        Explainer words = Given.SWEDISH.with(Map.of("call-off.term.met", "I tid."));
        CatalogueMessage met = entryOf("call-off.term", words).getMessages().get(0);
        assertThat(met.getText()).isEqualTo("I tid.");
        assertThat(met.getExample()).isEmpty();
    }

    static Stream<ThrowingCallable> refused() {
        return Stream.of(
                () -> OrganisationNumber.parse("212000-0143"),
                () -> MunicipalityCode.of("228"),
                () -> CountyCode.of("222"),
                () -> CostShares.percentages()
                        .share(HARNOSAND, "50")
                        .share(MIUN, "49.9")
                        .build(),
                () -> ParticipantReference.of("19121212-1212"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    @DisplayName("tells what is refused when it is made")
    void construction(ThrowingCallable making) {
        assertThatThrownBy(making).isInstanceOf(InvalidValueException.class);
        for (Explainer words : List.of(Given.SWEDISH, Given.ENGLISH)) {
            List<ConstructionCheck> checks =
                    RuleCatalogue.of(RuleBook.sweden(), words).getConstructionChecks();
            assertThat(checks).hasSameSizeAs(refused().toList());
            for (ConstructionCheck check : checks) {
                assertThat(check.getQuestion()).endsWith("?");
                assertThat(check.getRefusal()).endsWith(".");
                assertThat(check.getSources()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            statute.framework-longest-term                | fyra år            | four years
            statute.direct-award-limit                    | 700 000 kr         | SEK 700,000
            statute.in-house-share                        | 80 procent         | 80%
            statute.direct-award-documentation-days       | 30 dagar           | 30 days
            statute.challenge-months                      | sex månader        | six months
            statute.commissioned-education-notice-credits | 60 hp              | 60 credits
            statute.full-time-year-weeks                  | 40 veckor          | 40 weeks
            """)
    @DisplayName("tells the figures of statutes with their units")
    void figures(String code, String swedish, String english) {
        StatutoryFigure figure = RuleCatalogue.of(RuleBook.sweden(), Given.ENGLISH).getFigures().getAll().stream()
                .filter(each -> each.getCode().toString().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(Given.SWEDISH.write(figure).replace('\u00a0', ' ')).isEqualTo(swedish);
        assertThat(Given.ENGLISH.write(figure).replace('\u00a0', ' ')).isEqualTo(english);
    }

    @Test
    @DisplayName("is printed for readers, as it is; run with -Dsamverkan.golden=write to print it anew")
    void printed() throws IOException {
        String written = CatalogueDocument.write();
        if ("write".equals(System.getProperty("samverkan.golden"))) {
            Files.writeString(PRINTED, written);
        }
        assertThat(Files.readString(PRINTED)).isEqualTo(written);
    }
}
