package se.samverkan.report.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.samverkan.report.picture.Picture;
import se.samverkan.report.picture.Svg;
import se.samverkan.report.picture.Xml;

/**
 * Writes a report as one page of HTML that is also well-formed XML. The page holds its style sheet and its pictures, runs
 * no script and loads nothing; a policy in its head says so to the browser.
 */
public final class HtmlPage {

    private static final int MOST_WIDE_COLUMNS = 5;

    private final StringBuilder out = new StringBuilder();
    private int pictures;
    private int tables;
    private int copies;

    private HtmlPage() {}

    /**
     * The report as a page.
     *
     * @param report the report
     * @return the page, to be stored in UTF-8
     */
    public static String write(Report report) {
        HtmlPage page = new HtmlPage();
        page.page(report);
        return page.out.toString();
    }

    private void page(Report report) {
        out.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(report.language().toLanguageTag())
                .append("\">\n<head>\n<meta charset=\"UTF-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .append("<meta http-equiv=\"Content-Security-Policy\"")
                .append(" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n");
        element("title", "", report.title());
        out.append("<style>\n").append(styleSheet()).append("</style>\n</head>\n<body>\n<header>\n");
        element("h1", "", report.title());
        report.lead().forEach(words -> element("p", "lead", words));
        links(report.links());
        contents(report);
        out.append("</header>\n<main>\n");
        for (int i = 0; i < report.chapters().size(); i++) {
            chapter(report.chapters().get(i), "chapter-" + (i + 1));
        }
        out.append("</main>\n</body>\n</html>\n");
    }

    private void links(List<Report.Link> links) {
        for (Report.Link link : links) {
            out.append("<p>");
            link(link.page(), link.words());
            out.append("</p>\n");
        }
    }

    private void link(String target, String words) {
        out.append("<a href=\"").append(Xml.escape(target)).append("\">");
        out.append(Xml.escape(words)).append("</a>");
    }

    private void contents(Report report) {
        out.append("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">")
                .append(Xml.escape(report.contentsTitle()))
                .append("</h2>\n<ul>\n");
        for (int i = 0; i < report.chapters().size(); i++) {
            out.append("<li>");
            link("#chapter-" + (i + 1), report.chapters().get(i).title());
            sections(report.chapters().get(i));
            out.append("</li>\n");
        }
        out.append("</ul>\n</nav>\n");
    }

    private void sections(Chapter chapter) {
        List<Section> listed = chapter.sections().stream()
                .filter(section -> !section.id().isEmpty())
                .toList();
        if (!listed.isEmpty()) {
            out.append("\n<ul>\n");
            for (Section section : listed) {
                out.append("<li>");
                link("#" + section.id(), section.title());
                out.append("</li>\n");
            }
            out.append("</ul>\n");
        }
    }

    private void chapter(Chapter chapter, String id) {
        out.append("<article id=\"").append(id).append("\">\n");
        element("h2", "", chapter.title());
        element("p", "lead", chapter.lead());
        for (Section section : chapter.sections()) {
            out.append(section.id().isEmpty() ? "<section>\n" : "<section id=\"" + Xml.escape(section.id()) + "\">\n");
            element("h3", "", section.title());
            section.blocks().forEach(this::block);
            out.append("</section>\n");
        }
        out.append("</article>\n");
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            element("p", "", paragraph.words());
        } else if (block instanceof Block.Copied copied) {
            copied(copied);
        } else if (block instanceof Block.KeyFigures figures) {
            keyFigures(figures.figures());
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Verdict verdict) {
            verdict(verdict);
        } else if (block instanceof Block.Remarks remarks) {
            out.append("<aside class=\"remarks\">\n");
            element("h4", "", remarks.title());
            out.append("<ul>\n");
            remarks.remarks().forEach(remark -> element("li", "", remark));
            out.append("</ul>\n</aside>\n");
        } else if (block instanceof Block.Figure figure) {
            figure(figure.picture());
        }
    }

    /** Long text scrolls inside its own box on a screen, which can be reached by keyboard, and stands whole on paper. */
    private void copied(Block.Copied copied) {
        copies++;
        String id = "text-" + copies;
        out.append("<h4 id=\"").append(id).append("\">").append(Xml.escape(copied.title()));
        out.append("</h4>\n<div class=\"copied\" role=\"region\" tabindex=\"0\" aria-labelledby=\"")
                .append(id)
                .append("\">\n");
        for (String line : copied.lines()) {
            int indent = line.length() - line.stripLeading().length();
            element("p", "level-" + Math.min(indent / 2, 2), line.stripLeading());
        }
        out.append("</div>\n");
    }

    private void keyFigures(List<Block.KeyFigure> figures) {
        out.append("<dl class=\"figures\">\n");
        for (Block.KeyFigure figure : figures) {
            out.append("<div>");
            element("dt", "", figure.name());
            element("dd", "", figure.value());
            if (!figure.note().isEmpty()) {
                element("dd", "note", figure.note());
            }
            out.append("</div>\n");
        }
        out.append("</dl>\n");
    }

    /**
     * A wide table scrolls inside its own box, which can be reached by keyboard. Where it is narrow, cells stand one under the
     * other with the head of the column before each; the roles keep it a table to those who listen.
     */
    private void table(Block.Table table) {
        tables++;
        String id = "table-" + tables;
        out.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"")
                .append(id);
        out.append("\">\n<table role=\"table\"")
                .append(kind(table))
                .append(">\n<caption id=\"")
                .append(id)
                .append("\">")
                .append(Xml.escape(table.caption()));
        out.append("</caption>\n<thead role=\"rowgroup\">\n<tr role=\"row\">");
        for (int i = 0; i < table.columns().size(); i++) {
            out.append(table.hasNumbers(i) ? "<th class=\"number\"" : "<th")
                    .append(" scope=\"col\" role=\"columnheader\">")
                    .append(Xml.escape(table.columns().get(i)))
                    .append("</th>");
        }
        out.append("</tr>\n</thead>\n<tbody role=\"rowgroup\">\n");
        table.rows().forEach(row -> row(table.columns(), row));
        out.append("</tbody>\n</table>\n</div>\n");
    }

    /** A table of many columns is set in smaller letters, so that it fits a sheet. */
    private static String kind(Block.Table table) {
        String kind = (table.numeric() ? "numeric" : "") + (table.columns().size() > MOST_WIDE_COLUMNS ? " dense" : "");
        return kind.isEmpty() ? "" : " class=\"" + kind.strip() + "\"";
    }

    private void row(List<String> columns, List<Cell> row) {
        out.append("<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">");
        words(row.get(0));
        out.append("</th>");
        for (int i = 1; i < row.size(); i++) {
            out.append(row.get(i).number() ? "<td class=\"number\"" : "<td")
                    .append(" role=\"cell\" data-head=\"")
                    .append(Xml.escape(columns.get(i)))
                    .append(language(row.get(i).language()))
                    .append("\">");
            words(row.get(i));
            out.append("</td>");
        }
        out.append("</tr>\n");
    }

    /** The attribute that tells a language other than the page's, after an attribute whose quote isn't closed. */
    private static String language(Locale own) {
        return own.equals(Locale.ROOT) ? "" : "\" lang=\"" + own.toLanguageTag();
    }

    private void verdict(Block.Verdict verdict) {
        out.append("<div class=\"verdict ").append(kind(verdict.mark().tone())).append("\">\n<p class=\"head\">");
        words(verdict.mark());
        if (!verdict.title().isEmpty()) {
            out.append(" <strong>").append(Xml.escape(verdict.title())).append("</strong>");
        }
        out.append("</p>\n");
        verdict.sentences().forEach(sentence -> element("p", "", sentence));
        out.append("</div>\n");
    }

    private void words(Cell cell) {
        if (cell.tone() == Tone.NONE) {
            out.append(Xml.escape(cell.lines().get(0)));
            cell.lines().stream().skip(1).forEach(line -> element("span", "line", line));
        } else {
            element("span", "mark " + kind(cell.tone()), cell.words());
        }
    }

    private static String kind(Tone tone) {
        return switch (tone) {
            case GOOD -> "good";
            case BAD -> "bad";
            case OPEN -> "open";
            case JUDGE -> "judge";
            case NONE -> "none";
        };
    }

    /** A picture in two widths, of which the style sheet shows the one that fits the screen or paper. */
    private void figure(Picture picture) {
        pictures++;
        out.append("<figure>\n");
        out.append(picture.draw(Svg.WIDE).toXml("picture-" + pictures, "wide", picture));
        out.append(picture.draw(Svg.NARROW).toXml("picture-" + pictures + "-narrow", "narrow", picture));
        element("figcaption", "", picture.title());
        out.append("</figure>\n");
    }

    private void element(String name, String kind, String words) {
        out.append('<')
                .append(name)
                .append(kind.isEmpty() ? "" : " class=\"" + kind + "\"")
                .append('>');
        out.append(Xml.escape(words)).append("</").append(name).append(">");
        out.append(name.equals("span") ? "" : "\n");
    }

    private static String styleSheet() {
        try (InputStream sheet = HtmlPage.class.getResourceAsStream("page.css")) {
            return new String(Objects.requireNonNull(sheet, "page.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
