package se.samverkan.report.document;

import java.util.List;
import java.util.Locale;

/**
 * One cell of a table: words in one line or several, a number, or a mark.
 *
 * @param lines the words of each line
 * @param tone the tone of a mark; {@link Tone#NONE} for plain words
 * @param number whether it is a number among words, which stands to the right and in one line
 * @param language the language of the words; {@link Locale#ROOT} for the report's
 */
public record Cell(List<String> lines, Tone tone, boolean number, Locale language) {

    /**
     * A cell of plain words.
     *
     * @param lines the words of each line
     * @return the cell
     */
    public static Cell of(String... lines) {
        return of(List.of(lines));
    }

    /**
     * A cell of plain words.
     *
     * @param lines the words of each line
     * @return the cell
     */
    public static Cell of(List<String> lines) {
        return new Cell(lines, Tone.NONE, false, Locale.ROOT);
    }

    /**
     * A cell of a number, in a table whose other columns hold words.
     *
     * @param lines the number, and numbers or words under it
     * @return the cell
     */
    public static Cell number(String... lines) {
        return new Cell(List.of(lines), Tone.NONE, true, Locale.ROOT);
    }

    /**
     * A mark.
     *
     * @param words what it says
     * @param tone how it is meant
     * @return the cell
     */
    public static Cell mark(String words, Tone tone) {
        return new Cell(List.of(words), tone, false, Locale.ROOT);
    }

    /**
     * The same cell in a language of its own.
     *
     * @param own the language of its words
     * @return the cell
     */
    public Cell in(Locale own) {
        return new Cell(lines, tone, number, own);
    }

    /**
     * The words in one line.
     *
     * @return the lines, parted by semicolons
     */
    public String words() {
        return String.join("; ", lines);
    }
}
