package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.report.document.HtmlPage;

@DisplayName("The report's page in a browser")
class BrowserTest {

    private static Browser browser;

    @BeforeAll
    static void find() throws IOException {
        browser = Browser.orSkip(Files.createDirectories(Path.of("target", "browser")));
    }

    @ParameterizedTest(name = "in {0}, {1} pixels wide")
    @CsvSource({"sv,360", "sv,1280", "en,360", "en,1280"})
    @DisplayName("needs no sideways scrolling, says its language, tells every picture in words and loads nothing")
    void fits(String language, int width) throws IOException, InterruptedException {
        Wording words = Wording.in(Locale.forLanguageTag(language));
        Map<String, String> found = browser.look(HtmlPage.write(Summary.of(words, LocalDate.of(2025, 6, 30))), width);
        assertThat(found)
                .containsEntry("inner-width", Integer.toString(width))
                .containsEntry("outside", "")
                .containsEntry("language", language)
                .containsEntry("untold", "0")
                .containsEntry("resources", "0")
                .containsEntry("requests", "/ /page");
        assertThat(Integer.parseInt(found.get("scroll-width")))
                .isLessThanOrEqualTo(Integer.parseInt(found.get("client-width")));
        assertThat(Integer.parseInt(found.get("pictures"))).isGreaterThanOrEqualTo(9);
        assertThat(Double.parseDouble(found.get("letters"))).isGreaterThanOrEqualTo(13);
    }

    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"sv", "en"})
    @DisplayName("fits an A4 sheet in print, each part on a page of its own, with its pictures and marks in colour")
    void prints(String language) throws IOException, InterruptedException {
        Wording words = Wording.in(Locale.forLanguageTag(language));
        String page = HtmlPage.write(Summary.of(words, LocalDate.of(2025, 6, 30)));
        Map<String, String> found = browser.lookOnPaper(page);
        assertThat(found)
                .containsEntry("inner-width", "672")
                .containsEntry("outside", "")
                .containsEntry("background", "rgb(255, 255, 255)")
                .containsEntry("client-width", "672")
                .containsEntry("articles", "8")
                .containsEntry("on-a-page-of-its-own", "7")
                .containsEntry("breakable", "0")
                .containsEntry("uncoloured", "0")
                .containsEntry("untold", "0");
        assertThat(Integer.parseInt(found.get("unbreakable"))).isGreaterThanOrEqualTo(30);
        assertThat(Integer.parseInt(found.get("pictures"))).isGreaterThanOrEqualTo(9);
        assertThat(Double.parseDouble(found.get("letters"))).isGreaterThanOrEqualTo(9);
        assertThat(browser.print(page)).hasSizeBetween(4, 80).containsOnly("595 x 842");
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {400, 1280})
    @DisplayName("with the catalogue of the rules needs no sideways scrolling, and loads nothing")
    void catalogueFits(int width) throws IOException, InterruptedException {
        Map<String, String> found = browser.look(HtmlPage.write(CataloguePage.of()), width);
        assertThat(found)
                .containsEntry("inner-width", Integer.toString(width))
                .containsEntry("outside", "")
                .containsEntry("language", "sv")
                .containsEntry("resources", "0")
                .containsEntry("requests", "/ /page");
        assertThat(Integer.parseInt(found.get("scroll-width")))
                .isLessThanOrEqualTo(Integer.parseInt(found.get("client-width")));
    }

    @Test
    @DisplayName("with the catalogue of the rules fits A4 sheets in print, each area on a page of its own")
    void cataloguePrints() throws IOException, InterruptedException {
        String page = HtmlPage.write(CataloguePage.of());
        assertThat(browser.lookOnPaper(page))
                .containsEntry("outside", "")
                .containsEntry("articles", "12")
                .containsEntry("on-a-page-of-its-own", "11")
                .containsEntry("breakable", "0");
        assertThat(browser.print(page)).hasSizeBetween(20, 200).containsOnly("595 x 842");
    }

    @Test
    @DisplayName("would be caught in print with a box too wide, and where the rules of print aren't there")
    void faultsInPrintAreCaught() throws IOException, InterruptedException {
        Map<String, String> found = browser.lookOnPaper("""
                <!DOCTYPE html><html lang="sv"><head><meta charset="UTF-8"/>
                <style>@media screen { p { display: none; } } @media print { .mark { color: red; } }</style></head>
                <body style="background: #f00"><div class="scroll"><div style="width: 900px">wide</div></div>
                <article><p class="mark" style="width: 800px">shown</p></article><article></article>
                <figure></figure></body></html>
                """);
        assertThat(found)
                .containsEntry("outside", "DIV P")
                .containsEntry("background", "rgb(255, 0, 0)")
                .containsEntry("articles", "2")
                .containsEntry("on-a-page-of-its-own", "0")
                .containsEntry("breakable", "1")
                .containsEntry("uncoloured", "1");
    }

    @Test
    @DisplayName("would be caught with a box too wide, a picture that isn't told, another language or something loaded")
    void faultsAreCaught() throws IOException, InterruptedException {
        Map<String, String> found = browser.look("""
                <!DOCTYPE html><html lang="de"><head><meta charset="UTF-8"/></head><body>
                <div style="width: 900px">wide</div>
                <svg width="20" height="20"><text x="0" y="10" font-size="4">t</text></svg>
                <svg width="20" height="20" role="img" aria-labelledby="nowhere"></svg>
                <img src="elsewhere.png" width="20" height="20" alt=""/></body></html>
                """, 360);
        assertThat(Integer.parseInt(found.get("scroll-width"))).isGreaterThan(360);
        assertThat(found)
                .containsEntry("outside", "DIV")
                .containsEntry("language", "de")
                .containsEntry("pictures", "3")
                .containsEntry("untold", "3")
                .containsEntry("resources", "1")
                .containsEntry("requests", "/ /elsewhere.png /page");
        assertThat(Double.parseDouble(found.get("letters"))).isLessThan(13);
    }
}
