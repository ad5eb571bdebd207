package se.samverkan.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@DisplayName("A page")
class HtmlPageTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Vård & omsorg",
                "\"quoted\" 'too'",
                "${1+1} {key} #{x}",
                "</title></style><!-- ]]> -->",
                "a > b < c",
                "&amp; &lt;"
            })
    @DisplayName("shows what people have typed as typed, wherever it stands")
    void escapes(String typed) {
        Document page = Pages.parse(HtmlPage.write(Example.report(typed)));
        assertThat(page.getDocumentElement().getTextContent())
                .contains("paragraph " + typed)
                .contains("name " + typed)
                .contains("value " + typed)
                .contains("note " + typed)
                .contains("caption " + typed)
                .contains("head " + typed)
                .contains("row " + typed)
                .contains("one " + typed)
                .contains("two " + typed)
                .contains("open " + typed)
                .contains("mark " + typed)
                .contains("verdict " + typed)
                .contains("reason " + typed)
                .contains("copied " + typed)
                .contains("line " + typed)
                .contains("under " + typed)
                .contains("remarks " + typed)
                .contains("remark " + typed)
                .contains("picture " + typed)
                .contains("description " + typed);
        assertThat(Pages.elements(page, "script")).isEmpty();
        assertThat(Pages.elements(page, "td"))
                .extracting(cell -> cell.getAttribute("data-head"))
                .containsOnly("second");
    }

    @Test
    @DisplayName("shows a title, a lead and headings as typed")
    void escapesHeadings() {
        String typed = "<b> & ${x}";
        Section section = new Section(typed, List.of());
        Report report = new Report(
                Locale.ENGLISH, typed, List.of(typed), typed, List.of(new Chapter(typed, typed, List.of(section))));
        Document page = Pages.parse(HtmlPage.write(report));
        assertThat(Pages.texts(page, "title")).containsExactly(typed);
        assertThat(Pages.texts(page, "h1")).containsExactly(typed);
        assertThat(Pages.texts(page, "h2")).containsExactly(typed, typed);
        assertThat(Pages.texts(page, "h3")).containsExactly(typed);
        assertThat(Pages.texts(page, "a")).containsExactly(typed);
        assertThat(Pages.texts(page, "p")).containsExactly(typed, typed);
    }

    @Test
    @DisplayName("says its language and its character set")
    void language() {
        String page = HtmlPage.write(Example.report("x"));
        assertThat(page).startsWith("<!DOCTYPE html>\n");
        assertThat(Pages.parse(page).getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(Pages.elements(Pages.parse(page), "meta").get(0).getAttribute("charset"))
                .isEqualTo("UTF-8");
    }

    @Test
    @DisplayName("has a table's caption, the scope of each head, and each cell's head before it for a narrow screen")
    void tables() {
        Document page = Pages.parse(HtmlPage.write(Example.report(Example.table("x", true))));
        assertThat(Pages.texts(page, "caption")).containsExactly("caption x");
        assertThat(Pages.elements(page, "th"))
                .extracting(head -> head.getAttribute("scope"))
                .containsExactly("col", "col", "row", "row");
        assertThat(Pages.elements(page, "table").get(0).getAttribute("class")).isEqualTo("numeric");
        assertThat(Pages.texts(page, "td")).containsExactly("one xtwo x", "open x");
    }

    @Test
    @DisplayName(
            "sets a table of many columns in smaller letters, and numbers among words to the right with their head")
    void denseTables() {
        List<Cell> row = List.of(
                Cell.of("1"), Cell.number("2", "under"), Cell.of("3"), Cell.of("4"), Cell.of("5"), Cell.of("6"));
        List<String> heads = List.of("a", "b", "c", "d", "e", "f");
        Document page = Pages.parse(HtmlPage.write(Example.report(
                new Block.Table("words", heads, List.of(row), false),
                new Block.Table("numbers", heads, List.of(row), true),
                new Block.Table("few", heads.subList(0, 5), List.of(row.subList(0, 5)), true))));
        assertThat(Pages.elements(page, "table"))
                .extracting(table -> table.getAttribute("class"))
                .containsExactly("dense", "numeric dense", "numeric");
        assertThat(Pages.elements(page, "*").stream()
                        .filter(element -> element.getAttribute("class").equals("number"))
                        .map(element -> element.getTagName() + " " + element.getTextContent()))
                .containsExactly("th b", "td 2under", "th b", "td 2under", "th b", "td 2under");
    }

    @Test
    @DisplayName("lets a wide table scroll in a box that has a name and can be reached by keyboard")
    void scrolls() {
        Document page = Pages.parse(HtmlPage.write(Example.report(Example.table("x", false))));
        Element box = (Element) Pages.elements(page, "table").get(0).getParentNode();
        assertThat(box.getAttribute("tabindex")).isEqualTo("0");
        assertThat(box.getAttribute("role")).isEqualTo("region");
        assertThat(Pages.elements(page, "caption").get(0).getAttribute("id"))
                .isEqualTo(box.getAttribute("aria-labelledby"));
    }

    @Test
    @DisplayName("draws each picture for a wide and for a narrow screen, each with its text alternative")
    void pictures() {
        Document page = Pages.parse(HtmlPage.write(Example.report("x")));
        assertThat(Pages.elements(page, "svg"))
                .extracting(picture -> picture.getAttribute("class"))
                .containsExactly("wide", "narrow");
        assertThat(Pages.elements(page, "svg")).allSatisfy(picture -> {
            assertThat(picture.getAttribute("role")).isEqualTo("img");
            assertThat(picture.getAttribute("aria-labelledby").split(" "))
                    .hasSize(2)
                    .allSatisfy(id -> assertThat(Pages.elements(page, "*"))
                            .filteredOn(element -> element.getAttribute("id").equals(id))
                            .hasSize(1));
        });
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    @DisplayName("gives a mark its words and, but for plain words, a class of its own")
    void marks(Tone tone) {
        Document page = Pages.parse(HtmlPage.write(
                Example.report(new Block.Verdict(Cell.mark("words", tone), "title", List.of("reason")))));
        assertThat(Pages.texts(page, "p")).contains("words title");
        assertThat(Pages.texts(page, "span")).hasSize(tone == Tone.NONE ? 0 : 1);
    }

    @Test
    @DisplayName("leads from its contents to each chapter")
    void contents() {
        Document page = Pages.parse(HtmlPage.write(Example.report("x")));
        assertThat(Pages.elements(page, "a"))
                .extracting(link -> link.getAttribute("href"))
                .containsExactly("#chapter-1");
        assertThat(Pages.elements(page, "article").get(0).getAttribute("id")).isEqualTo("chapter-1");
    }

    @Test
    @DisplayName("leads from its contents to the sections that have an id, and to the pages beside it")
    void links() {
        Report report = new Report(
                Locale.ENGLISH,
                "title",
                List.of(),
                "contents",
                List.of(new Chapter(
                        "chapter",
                        "lead",
                        List.of(
                                new Section("call-off.term", "listed <b>", List.of()),
                                new Section("not listed", List.of())))),
                List.of(new Report.Link("beside & more", "rules.html")));
        Document page = Pages.parse(HtmlPage.write(report));
        assertThat(Pages.elements(page, "a"))
                .extracting(link -> link.getAttribute("href") + " " + link.getTextContent())
                .containsExactly("rules.html beside & more", "#chapter-1 chapter", "#call-off.term listed <b>");
        assertThat(Pages.elements(page, "section"))
                .extracting(section -> section.getAttribute("id"))
                .containsExactly("call-off.term", "");
    }

    @Test
    @DisplayName(
            "keeps the lines of text to be copied, each at its level, in a box that has a name and a place for keys")
    void copied() {
        Document page = Pages.parse(HtmlPage.write(
                Example.report(new Block.Copied("trace", List.of("whole", "  part", "    source", "      deeper")))));
        Element box = Pages.elements(page, "div").get(0);
        assertThat(box.getAttribute("tabindex")).isEqualTo("0");
        assertThat(box.getAttribute("role")).isEqualTo("region");
        Element title = Pages.elements(page, "h4").get(0);
        assertThat(title.getTextContent()).isEqualTo("trace");
        assertThat(box.getAttribute("aria-labelledby")).isEqualTo(title.getAttribute("id"));
        assertThat(Pages.elements(page, "p").stream()
                        .filter(line -> line.getAttribute("class").startsWith("level"))
                        .map(line -> line.getAttribute("class") + " " + line.getTextContent()))
                .containsExactly("level-0 whole", "level-1 part", "level-2 source", "level-2 deeper");
    }

    @Test
    @DisplayName("tells the language of a cell that has one of its own")
    void languageOfCells() {
        List<Cell> row =
                List.of(Cell.of("row"), Cell.of("plain"), Cell.of("engelska").in(Locale.ENGLISH));
        Document page = Pages.parse(
                HtmlPage.write(Example.report(new Block.Table("t", List.of("a", "b", "c"), List.of(row), false))));
        assertThat(Pages.elements(page, "td"))
                .extracting(cell -> cell.getAttribute("lang"))
                .containsExactly("", "en");
    }

    @Test
    @DisplayName("that isn't well-formed would be found by the reader of these tests")
    void notWellFormed() {
        assertThatThrownBy(() -> Pages.parse("<p>a<br>b</p>"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("not well-formed");
    }
}
