package se.samverkan.report.document;

import java.util.List;

/**
 * One cell of a table: words in one line or several, or a mark.
 *
 * @param lines the words of each line
 * @param tone the tone of a mark; {@link Tone#NONE} for plain words
 */
public record Cell(List<String> lines, Tone tone) {

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
        return new Cell(lines, Tone.NONE);
    }

    /**
     * A mark.
     *
     * @param words what it says
     * @param tone how it is meant
     * @return the cell
     */
    public static Cell mark(String words, Tone tone) {
        return new Cell(List.of(words), tone);
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
