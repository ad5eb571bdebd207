package se.samverkan.core.internal;

import java.time.LocalDate;
import java.util.List;

/**
 * A table of the library's own, as it was true on a day.
 *
 * @param name the table's name
 * @param date the day that the table was true on
 * @param source where the rows come from
 * @param rows the rows in the order of the resource
 */
public record DatedTable(String name, LocalDate date, String source, List<TableRow> rows) {

    /**
     * Makes a table that can't change.
     *
     * @param name the table's name
     * @param date the day that the table was true on
     * @param source where the rows come from
     * @param rows the rows
     */
    public DatedTable {
        rows = List.copyOf(rows);
    }
}
