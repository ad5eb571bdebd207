package se.samverkan.core.exchange;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;

/**
 * What was read of a table: every row, or every fault. Where anything is wrong nothing is taken, so that no table is half
 * read.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> what a row is read as
 */
@PublicApi(CALL)
public final class CsvReading<T> {

    private final List<T> rows;
    private final List<CsvFault> faults;

    private CsvReading(List<T> rows, List<CsvFault> faults) {
        this.rows = List.copyOf(rows);
        this.faults = List.copyOf(faults);
    }

    static <T> CsvReading<T> of(List<T> rows, List<CsvFault> faults) {
        return new CsvReading<>(faults.isEmpty() ? rows : List.of(), faults);
    }

    /**
     * The rows as read.
     *
     * @return the rows in order; empty where there is a fault, and where the table has no rows
     */
    public List<T> getRows() {
        return rows;
    }

    /**
     * All that is wrong.
     *
     * @return the faults by line and column; empty where the whole table was read
     */
    public List<CsvFault> getFaults() {
        return faults;
    }

    /**
     * Whether the whole table was read.
     *
     * @return true where nothing is wrong
     */
    public boolean isComplete() {
        return faults.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CsvReading<?> that && rows.equals(that.rows) && faults.equals(that.faults);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rows, faults);
    }

    @Override
    public String toString() {
        return isComplete() ? rows.size() + " rows" : faults.size() + " faults";
    }
}
