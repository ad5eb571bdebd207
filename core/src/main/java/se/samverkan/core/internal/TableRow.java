package se.samverkan.core.internal;

import java.util.Map;
import java.util.Optional;

/**
 * One row of a table.
 *
 * @param fields the fields by the names of their columns, empty text where a field is empty
 */
public record TableRow(Map<String, String> fields) {

    /**
     * Makes a row that can't change.
     *
     * @param fields the fields by the names of their columns
     */
    public TableRow {
        fields = Map.copyOf(fields);
    }

    /**
     * A field that every row must have.
     *
     * @param column the column's name
     * @return the field, not empty
     * @throws IllegalStateException if the table has no such column, or the field is empty
     */
    public String get(String column) {
        return find(column).orElseThrow(() -> new IllegalStateException("no " + column + " in the row " + fields));
    }

    /**
     * A field that may be empty.
     *
     * @param column the column's name
     * @return the field; absent where it is empty
     * @throws IllegalStateException if the table has no such column
     */
    public Optional<String> find(String column) {
        if (!fields.containsKey(column)) {
            throw new IllegalStateException("no column " + column + " in the row " + fields);
        }
        return Optional.ofNullable(fields.get(column)).filter(field -> !field.isEmpty());
    }
}
