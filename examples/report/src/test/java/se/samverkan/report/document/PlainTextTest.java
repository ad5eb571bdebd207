package se.samverkan.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Plain text")
class PlainTextTest {

    private static final String HEADINGS = """
            title
            =====
            lead

            chapter
            =======
            about it

            section
            -------
            """;

    @Test
    @DisplayName("has the title, the chapters and the sections underlined")
    void headings() {
        assertThat(PlainText.write(Example.report())).isEqualTo(HEADINGS);
    }

    @Test
    @DisplayName("breaks lines between words, at a hundred characters at most")
    void wraps() {
        String hundred = "a".repeat(49) + " " + "b".repeat(50);
        assertThat(body(new Block.Paragraph(hundred + " c"))).isEqualTo(hundred + "\nc\n");
        assertThat(body(new Block.Paragraph("x".repeat(120)))).isEqualTo("x".repeat(120) + "\n");
    }

    @Test
    @DisplayName("has key figures under each other, with their remarks")
    void keyFigures() {
        assertThat(body(new Block.KeyFigures(List.of(
                        new Block.KeyFigure("Left", "5 kr", "excluding VAT"),
                        new Block.KeyFigure("Ceiling", "9 kr", "")))))
                .isEqualTo("Left     5 kr excluding VAT\nCeiling  9 kr\n");
    }

    @Test
    @DisplayName("has the columns of a table under their heads: words to the left, numbers to the right")
    void tables() {
        List<List<Cell>> rows =
                List.of(List.of(Cell.of("Year 2024"), Cell.of("400")), List.of(Cell.of("In all"), Cell.of("1 000")));
        assertThat(body(new Block.Table("Sums", List.of("Part", "Paid"), rows, false)))
                .isEqualTo("Sums:\n  Part       Paid\n  Year 2024  400\n  In all     1 000\n");
        assertThat(body(new Block.Table("Sums", List.of("Part", "Paid"), rows, true)))
                .isEqualTo("Sums:\n  Part        Paid\n  Year 2024    400\n  In all     1 000\n");
    }

    @Test
    @DisplayName("has a row of a table that is too wide in lines of its own, with the heads of the columns")
    void wideTables() {
        String long1 = "word ".repeat(16).strip();
        assertThat(body(new Block.Table(
                        "Wide",
                        List.of("Name", "First", "Second"),
                        List.of(List.of(
                                Cell.of("row"), Cell.of(long1, "more"), Cell.of("words that make the table too wide"))),
                        false)))
                .isEqualTo("Wide:\n  row\n    First: " + long1
                        + "; more\n    Second: words that make the table too wide\n");
    }

    @Test
    @DisplayName("has the mark of a verdict before its title, and its reasons under it")
    void verdicts() {
        assertThat(body(new Block.Verdict(Cell.mark("Not met", Tone.BAD), "The course", List.of("Too much.", "Late."))))
                .isEqualTo("[Not met] The course\n    Too much.\n    Late.\n");
        assertThat(body(new Block.Verdict(Cell.mark("Met", Tone.GOOD), "", List.of("It fits."))))
                .isEqualTo("[Met] It fits.\n");
    }

    @Test
    @DisplayName(
            "has the lines of text to be copied under its title, a lower level further in, also where a line breaks")
    void copied() {
        String hundred = "a".repeat(49) + " " + "b".repeat(40);
        assertThat(body(new Block.Copied("Trace", List.of("whole", "  part", "    " + hundred + " more"))))
                .isEqualTo("Trace:\n  whole\n    part\n      " + hundred + "\n        more\n");
    }

    @Test
    @DisplayName("tells the pages beside it, after the lead")
    void links() {
        Report report = new Report(
                Locale.ENGLISH, "t", List.of("lead"), "c", List.of(), List.of(new Report.Link("beside", "rules.html")));
        assertThat(PlainText.write(report)).isEqualTo("t\n=\nlead\nbeside: rules.html\n");
    }

    @Test
    @DisplayName("has remarks as a list")
    void remarks() {
        assertThat(body(new Block.Remarks("Assumptions", List.of("One.", "Two."))))
                .isEqualTo("Assumptions:\n  - One.\n  - Two.\n");
    }

    @Test
    @DisplayName("leaves pictures out, and shows what is typed as typed")
    void typed() {
        String text = PlainText.write(Example.report("<script> & ${1+1} %s \\n"));
        assertThat(text).contains("paragraph <script> & ${1+1} %s \\n").doesNotContain("picture", "svg");
    }

    private static String body(Block block) {
        String text = PlainText.write(Example.report(block));
        assertThat(text).startsWith(HEADINGS);
        return text.substring(HEADINGS.length());
    }
}
