package se.samverkan.report.document;

import java.util.List;
import se.samverkan.report.picture.Picture;

/** A part of a section. */
public sealed interface Block {

    /**
     * A paragraph.
     *
     * @param words the words
     */
    record Paragraph(String words) implements Block {}

    /**
     * Text to be copied as it stands, line by line.
     *
     * @param title what it is
     * @param lines the lines, those of a lower level indented by spaces
     */
    record Copied(String title, List<String> lines) implements Block {}

    /**
     * Figures to be seen at a glance.
     *
     * @param figures the figures in order
     */
    record KeyFigures(List<KeyFigure> figures) implements Block {}

    /**
     * One figure and what it is of.
     *
     * @param name what it is of
     * @param value the figure
     * @param note a remark on it; empty where there is none
     */
    record KeyFigure(String name, String value, String note) {}

    /**
     * A table. The first column names the row.
     *
     * @param caption the caption
     * @param columns the heads of the columns
     * @param rows the cells of each row, one for each column
     * @param numeric whether all columns but the first hold numbers
     */
    record Table(String caption, List<String> columns, List<List<Cell>> rows, boolean numeric) implements Block {

        /**
         * Whether numbers stand in a column among columns of words.
         *
         * @param column the column, from 0
         * @return true if a cell of it is a number
         */
        boolean hasNumbers(int column) {
            return rows.stream().anyMatch(row -> row.get(column).number());
        }
    }

    /**
     * An answer with its reasons.
     *
     * @param mark the answer
     * @param title what is answered; empty where the reasons say it
     * @param sentences the reasons, each a paragraph
     */
    record Verdict(Cell mark, String title, List<String> sentences) implements Block {}

    /**
     * Remarks that belong together, such as assumptions.
     *
     * @param title what they are
     * @param remarks whole sentences, at least one
     */
    record Remarks(String title, List<String> remarks) implements Block {}

    /**
     * A picture, which plain text leaves out: what it shows must stand beside it in words or numbers.
     *
     * @param picture the picture
     */
    record Figure(Picture picture) implements Block {}
}
