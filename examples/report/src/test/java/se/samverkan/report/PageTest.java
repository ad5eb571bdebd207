package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.FileView;
import se.samverkan.core.partner.Company;
import se.samverkan.core.partner.OtherPublicBody;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.fixtures.Show;
import se.samverkan.report.document.Chapter;
import se.samverkan.report.document.HtmlPage;
import se.samverkan.report.document.Pages;
import se.samverkan.report.document.Report;

@DisplayName("The report's page")
class PageTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?:)?//[a-z]|url\\(|@import|javascript:|data:");

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName(
            "holds all it shows: no address but the names of two standards, no script, no style sheet from elsewhere")
    void selfContained(String language) {
        String page = page(language);
        String without = page.replace("http://www.w3.org/1999/xhtml", "").replace("http://www.w3.org/2000/svg", "");
        assertThat(ADDRESS.matcher(without).find()).isFalse();
        assertThat(page).contains("default-src 'none'; style-src 'unsafe-inline'");
        Document parsed = Pages.parse(page);
        for (Element element : Pages.elements(parsed, "*")) {
            assertThat(element.getTagName())
                    .isNotIn("script", "link", "img", "iframe", "object", "embed", "use", "image", "base", "form");
            assertThat(element.getAttribute("src")).isEmpty();
            assertThat(element.getAttribute("href")).matches("(#.+|rules[.]html)?");
        }
    }

    @Test
    @DisplayName("with an address in it would be caught")
    void anAddressIsCaught() {
        for (String bad : List.of("//cdn.example", "https://example", "url(x)", "@IMPORT 'x'", "data:image/png")) {
            assertThat(ADDRESS.matcher("<p>" + bad + "</p>").find()).as(bad).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName("is in the language that it says")
    void language(String language) {
        Document page = Pages.parse(page(language));
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language);
        assertThat(Pages.texts(page, "h3")).contains(language.equals("sv") ? "Avtalstid" : "Term");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName("has every picture of both agreements, each with a text alternative that has the numbers")
    void pictures(String language) {
        List<Element> pictures = Pages.elements(Pages.parse(page(language)), "svg");
        assertThat(pictures).hasSizeGreaterThanOrEqualTo(2 * 9);
        for (Element picture : pictures) {
            assertThat(picture.getAttribute("role")).isEqualTo("img");
            assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
                    .isNotBlank();
            assertThat(picture.getElementsByTagName("desc").item(0).getTextContent())
                    .endsWith(".");
        }
        String money = language.equals("sv")
                ? "Den 30 juni 2025 är 1 000 000 kr av takbeloppet 2 000 000 kr avropat, 825 000 kr fakturerat och"
                : "On 30 June 2025, SEK 1,000,000 of the ceiling of SEK 2,000,000 is called off, SEK 825,000 is invoiced and";
        assertThat(pictures)
                .extracting(picture -> picture.getElementsByTagName("desc")
                        .item(0)
                        .getTextContent()
                        .replace('\u00a0', ' '))
                .anySatisfy(told -> assertThat(told).startsWith(money))
                .anySatisfy(told -> assertThat(told).contains("9").contains(language.equals("sv") ? "fem år" : "five"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName("has headings without a gap, ids that are unique, and a caption and scopes in every table")
    void structure(String language) {
        Document page = Pages.parse(page(language));
        int level = 0;
        for (Element element : Pages.elements(page, "*")) {
            if (element.getTagName().matches("h[1-6]")) {
                int next = element.getTagName().charAt(1) - '0';
                assertThat(next).as(element.getTextContent()).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        }
        assertThat(Pages.elements(page, "*").stream()
                        .map(element -> element.getAttribute("id"))
                        .filter(id -> !id.isEmpty()))
                .doesNotHaveDuplicates();
        assertThat(Pages.elements(page, "table"))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(
                                table.getElementsByTagName("caption").getLength())
                        .isEqualTo(1));
        assertThat(Pages.elements(page, "th"))
                .allSatisfy(head -> assertThat(head.getAttribute("scope")).isIn("col", "row"));
    }

    @Test
    @DisplayName("shows a name like a script, an entity or a template as typed")
    void typedNames() {
        String name = "<script>alert(1)</script> & ${1+1} {name}";
        Company company =
                Company.builder().id(PartnerId.of("company:x")).name(name).build();
        OtherPublicBody body = OtherPublicBody.builder()
                .id(PartnerId.of("body:y"))
                .name("\"Y\" &amp; co")
                .build();
        LetterOfIntent intent = LetterOfIntent.builder()
                .id(AgreementId.of("typed"))
                .title(Text.of("en", "<h1>" + name))
                .party(company, Role.PARTY)
                .party(body, Role.PARTY)
                .area(CollaborationArea.RESEARCH)
                .build();
        FileView view = AgreementFile.open(intent).at(AsOf.on(DAY));
        Wording words = Wording.in(Locale.ENGLISH);
        Report report = new Report(
                words.language(),
                "t",
                List.of(),
                "c",
                List.of(new Chapter("t", "l", List.of(PartiesSection.of(view, words), TermSection.of(view, words)))));
        Document page = Pages.parse(HtmlPage.write(report));
        assertThat(Pages.texts(page, "th")).contains(name, "\"Y\" &amp; co");
        assertThat(Pages.elements(page, "script")).isEmpty();
    }

    @Test
    @DisplayName("is the same to the letter when it is written again")
    void repeats() {
        assertThat(page("sv")).isEqualTo(page("sv"));
        assertThat(Show.fileOfH()).isEqualTo(Show.fileOfH());
    }

    private static String page(String language) {
        return HtmlPage.write(Summary.of(Wording.in(Locale.forLanguageTag(language)), DAY));
    }
}
