package se.samverkan.report.document;

import java.util.List;
import java.util.Locale;
import se.samverkan.report.picture.Cards;

/** A small report with every kind of block, whose words are given. */
final class Example {

    private Example() {}

    static Report report(String words) {
        return report(
                new Block.Paragraph("paragraph " + words),
                new Block.KeyFigures(List.of(
                        new Block.KeyFigure("name " + words, "value " + words, "note " + words),
                        new Block.KeyFigure("bare", "2", ""))),
                table(words, false),
                table(words, true),
                new Block.Verdict(Cell.mark("mark " + words, Tone.BAD), "verdict " + words, List.of("reason " + words)),
                new Block.Verdict(Cell.mark("met", Tone.GOOD), "", List.of("bare reason")),
                new Block.Copied("copied " + words, List.of("line " + words, "  under " + words)),
                new Block.Remarks("remarks " + words, List.of("remark " + words)),
                new Block.Figure(new Cards(
                        "picture " + words,
                        "description " + words,
                        List.of(new Cards.Card(words, "", true, List.of(new Cards.Chip(words, true)))))));
    }

    static Block table(String words, boolean numeric) {
        return new Block.Table(
                "caption " + words,
                List.of("head " + words, "second"),
                List.of(
                        List.of(Cell.of("row " + words), Cell.of("one " + words, "two " + words)),
                        List.of(Cell.of("other"), Cell.mark("open " + words, Tone.OPEN))),
                numeric);
    }

    static Report report(Block... blocks) {
        return new Report(
                Locale.ENGLISH,
                "title",
                List.of("lead"),
                "contents",
                List.of(new Chapter("chapter", "about it", List.of(new Section("section", List.of(blocks))))));
    }
}
