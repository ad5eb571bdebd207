package se.samverkan.core.exchange;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * What is wrong in a place of a table.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class CsvFault {

    private final long line;
    private final @Nullable String column;
    private final String value;
    private final String expected;

    private CsvFault(long line, @Nullable String column, String value, String expected) {
        this.line = line;
        this.column = column;
        this.value = value;
        this.expected = expected;
    }

    static CsvFault of(long line, @Nullable String column, InvalidValueException refusal) {
        return new CsvFault(line, column, refusal.getShownValue(), refusal.getExpected());
    }

    static CsvFault of(long line, @Nullable String column, String value, String expected) {
        return of(line, column, new InvalidValueException("csv", value, expected));
    }

    /**
     * The line on which the row begins, as an editor counts.
     *
     * @return the line, 1 for the first
     */
    public long getLine() {
        return line;
    }

    /**
     * The column.
     *
     * @return its name; absent where the row as a whole is wrong
     */
    public Optional<String> getColumn() {
        return Optional.ofNullable(column);
    }

    /**
     * What stands there.
     *
     * @return the text, shortened, with what can't be shown as escapes; empty where nothing does
     */
    public String getShownValue() {
        return value;
    }

    /**
     * What was expected.
     *
     * @return the expectation
     */
    public String getExpected() {
        return expected;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CsvFault that
                && line == that.line
                && Objects.equals(column, that.column)
                && value.equals(that.value)
                && expected.equals(that.expected);
    }

    @Override
    public int hashCode() {
        return Objects.hash(line, column, value, expected);
    }

    @Override
    public String toString() {
        return "line " + line + (column == null ? "" : ", " + column) + ": expected " + expected + ", but was '" + value
                + "'";
    }
}
