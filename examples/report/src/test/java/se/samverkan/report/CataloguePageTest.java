package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.statute.StatutoryFigures;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.HtmlPage;
import se.samverkan.report.document.Pages;
import se.samverkan.report.document.Report;
import se.samverkan.report.document.Section;
import se.samverkan.rules.CatalogueEntry;
import se.samverkan.rules.DeadlineRule;
import se.samverkan.rules.Explainer;
import se.samverkan.rules.Rule;
import se.samverkan.rules.RuleBook;
import se.samverkan.rules.RuleCatalogue;

@DisplayName("The catalogue's page")
class CataloguePageTest {

    private static final RuleBook BOOK = RuleBook.sweden();
    private static final Report PAGE = CataloguePage.of();
    private static final Document PARSED = Pages.parse(HtmlPage.write(PAGE));
    private static final Map<String, Section> RULES = PAGE.chapters().stream()
            .flatMap(chapter -> chapter.sections().stream())
            .filter(section -> !section.id().isEmpty())
            .collect(Collectors.toMap(Section::id, Function.identity()));

    private static Section section(String code) {
        return Objects.requireNonNull(RULES.get(code), code);
    }

    private static Block.Table table(String code) {
        return (Block.Table) section(code).blocks().get(0);
    }

    private static String column(String code, int column) {
        return table(code).rows().stream()
                .map(row -> row.get(column).words())
                .collect(Collectors.joining("\n"))
                .replace('\u00a0', ' ');
    }

    private static RuleCatalogue catalogue(String language) {
        return RuleCatalogue.of(BOOK, Explainer.in(Locale.forLanguageTag(language)));
    }

    @Test
    @DisplayName("has each rule once, those that work out deadlines too, and no other")
    void everyRule() {
        assertThat(RULES.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                BOOK.getRules().stream().map(Rule::getCode),
                                BOOK.getDeadlineRules().stream().map(DeadlineRule::getCode))
                        .map(FindingCode::toString)
                        .toList());
    }

    @Test
    @DisplayName("tells of each rule, in each language, all that the catalogue of the library does")
    void everythingOfEachRule() {
        List.of("sv", "en").forEach(language -> {
            int column = language.equals("sv") ? 1 : 2;
            for (CatalogueEntry entry : catalogue(language).getEntries()) {
                String cells = column(entry.getCode().toString(), column);
                assertThat(cells)
                        .contains(
                                entry.getQuestion().orElseThrow(),
                                entry.getGate().orElseThrow())
                        .contains(String.join("; ", entry.getSourcesInWords()))
                        .contains(String.join("; ", entry.getInputsInWords()))
                        .contains(entry.getMessages().stream()
                                .map(message -> message.getExample().orElseGet(message::getText))
                                .map(told -> told.replace('\u00a0', ' '))
                                .toList());
                assertThat(cells.lines())
                        .hasSize(table(entry.getCode().toString()).rows().size());
            }
        });
    }

    @Test
    @DisplayName("of the term, is what a lawyer can read in both languages beside each other")
    void ofTheTerm() {
        assertThat(section("call-off.term").title()).isEqualTo("Avropet görs inom avtalstiden");
        assertThat(table("call-off.term").caption()).isEqualTo("call-off.term: The call-off is made within the term");
        assertThat(table("call-off.term").columns()).containsExactly("Del · Part", "Svenska", "English");
        assertThat(column("call-off.term", 0))
                .contains("Fråga · Question", "När · When", "Källa · Source", "Inte uppfyllt · Not met; not-met");
        assertThat(column("call-off.term", 1)).contains("avtalets villkor om avtalstid");
        assertThat(column("call-off.term", 2)).contains("the agreement's clause on the term");
    }

    @Test
    @DisplayName("keeps an amount in one line")
    void amounts() {
        String ceiling = table("call-off.ceiling").rows().stream()
                .flatMap(List::stream)
                .map(Cell::words)
                .collect(Collectors.joining("\n"));
        assertThat(ceiling)
                .contains("2\u00a0000\u00a0000\u00a0kr", "SEK\u00a02,000,000")
                .doesNotContain("000 kr", "2 000", "SEK 2");
    }

    @Test
    @DisplayName("has every figure of a statute with its days, and what is answered when a value is made")
    void figuresAndChecks() {
        List<String> rows = Pages.texts(PARSED, "tr").stream()
                .map(row -> row.replace('\u00a0', ' '))
                .toList();
        assertThat(rows.stream().filter(row -> row.startsWith("statute.")))
                .hasSize(StatutoryFigures.sweden().getAll().size())
                .contains("statute.framework-longest-termfyra årfour years2017-01-01–7 kap. 2 § LOU2026-11-22")
                .anyMatch(row -> row.contains("2024-01-01–2025-12-31"));
        assertThat(rows)
                .anyMatch(row -> row.startsWith("OrganisationNumber"))
                .anyMatch(row -> row.startsWith("ParticipantReference"));
    }

    @Test
    @DisplayName("leads from its contents to each rule by the rule's code, and back to the report in either language")
    void links() {
        List<String> links = Pages.elements(PARSED, "a").stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertThat(links)
                .startsWith("report-sv.html", "report-en.html")
                .contains("#call-off.ceiling", "#deadline.expiry")
                .doesNotHaveDuplicates();
        List<String> ids = Pages.elements(PARSED, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(links.stream().filter(link -> link.startsWith("#")).map(link -> link.substring(1)))
                .isSubsetOf(ids);
    }

    @Test
    @DisplayName("says that it is in Swedish, and of each English cell that it is in English")
    void languages() {
        assertThat(PARSED.getDocumentElement().getAttribute("lang")).isEqualTo("sv");
        for (Element cell : Pages.elements(PARSED, "td")) {
            assertThat(cell.getAttribute("lang"))
                    .isEqualTo(List.of("English", "Value").contains(cell.getAttribute("data-head")) ? "en" : "");
        }
    }
}
