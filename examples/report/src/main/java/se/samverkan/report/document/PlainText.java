package se.samverkan.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a report as plain text, in lines of at most 100 characters, in tables 120. Pictures are left out. */
public final class PlainText {

    private static final int WIDTH = 100;
    private static final int WIDEST_TABLE = 120;

    private final StringBuilder out = new StringBuilder();

    private PlainText() {}

    /**
     * The report as text.
     *
     * @param report the report
     * @return lines that end with a line feed
     */
    public static String write(Report report) {
        PlainText text = new PlainText();
        text.heading(report.title(), '=');
        report.lead().forEach(words -> text.wrapped("", "", words));
        report.links().forEach(link -> text.wrapped("", "", link.words() + ": " + link.page()));
        for (Chapter chapter : report.chapters()) {
            text.line("");
            text.heading(chapter.title(), '=');
            text.wrapped("", "", chapter.lead());
            for (Section section : chapter.sections()) {
                text.line("");
                text.heading(section.title(), '-');
                section.blocks().forEach(text::block);
            }
        }
        return text.out.toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            wrapped("", "", paragraph.words());
        } else if (block instanceof Block.Copied copied) {
            wrapped("", "", copied.title() + ":");
            copied.lines().forEach(this::copied);
        } else if (block instanceof Block.KeyFigures figures) {
            keyFigures(figures.figures());
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Verdict verdict) {
            String mark = "[" + verdict.mark().words() + "] ";
            if (verdict.title().isEmpty()) {
                wrapped(mark, "    ", String.join(" ", verdict.sentences()));
            } else {
                wrapped(mark, "    ", verdict.title());
                verdict.sentences().forEach(sentence -> wrapped("    ", "    ", sentence));
            }
        } else if (block instanceof Block.Remarks remarks) {
            wrapped("", "", remarks.title() + ":");
            remarks.remarks().forEach(remark -> wrapped("  - ", "    ", remark));
        }
    }

    private void copied(String line) {
        String indent = "  " + " ".repeat(line.length() - line.stripLeading().length());
        wrapped(indent, indent + "  ", line.stripLeading());
    }

    private void keyFigures(List<Block.KeyFigure> figures) {
        int widest = figures.stream()
                .mapToInt(figure -> figure.name().length())
                .max()
                .orElse(0);
        figures.forEach(figure -> wrapped(
                padded(figure.name(), widest, false) + "  ",
                " ".repeat(widest + 2),
                (figure.value() + " " + figure.note()).strip()));
    }

    private void table(Block.Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns());
        table.rows().forEach(row -> rows.add(row.stream().map(Cell::words).toList()));
        int[] widths = IntStream.range(0, table.columns().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        wrapped("", "", table.caption() + ":");
        if (!table.numeric() && IntStream.of(widths).sum() + 2 * widths.length > WIDEST_TABLE) {
            table.rows().forEach(row -> listed(table.columns(), row));
            return;
        }
        for (List<String> row : rows) {
            line(IntStream.range(0, widths.length)
                    .mapToObj(i -> padded(row.get(i), widths[i], (table.numeric() && i > 0) || table.hasNumbers(i)))
                    .collect(Collectors.joining("  ", "  ", ""))
                    .stripTrailing());
        }
    }

    /** A row too wide for a line: its name, and under it each cell with the head of its column. */
    private void listed(List<String> columns, List<Cell> row) {
        wrapped("  ", "    ", row.get(0).words());
        for (int i = 1; i < columns.size(); i++) {
            wrapped("    " + columns.get(i) + ": ", "      ", row.get(i).words());
        }
    }

    private static String padded(String words, int width, boolean right) {
        String blanks = " ".repeat(Math.max(0, width - words.length()));
        return right ? blanks + words : words + blanks;
    }

    private void heading(String words, char under) {
        line(words);
        line(String.valueOf(under).repeat(words.length()));
    }

    private void wrapped(String first, String next, String words) {
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : words.split(" ", -1)) {
            if (begun && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(next);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        line(line.toString());
    }

    private void line(String words) {
        out.append(words).append('\n');
    }
}
