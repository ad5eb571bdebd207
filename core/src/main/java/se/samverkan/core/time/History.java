package se.samverkan.core.time;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * A value over time, on both axes: statements of which value holds on which days, each recorded at a time. What holds on
 * a day is what the latest recorded statement about that day says; of statements recorded alike, the one stated last.
 * A statement is corrected by another one about the same days, never removed, so that an answer given earlier can be
 * given again.
 *
 * <p>Example: {@code History.of("Mälardalens högskola").from(2022-01-01, "Mälardalens universitet")} gives the first
 * name through 2021-12-31 and the second from 2022-01-01 on.
 *
 * <p>This class is immutable and thread-safe if the values are.
 *
 * @param <T> the type of the value
 */
@PublicApi(CALL)
public final class History<T> {

    private static final History<?> EMPTY = new History<>(List.of());

    private final List<Statement<T>> statements;

    private History(List<Statement<T>> statements) {
        this.statements = statements;
    }

    /**
     * A history in which nothing is stated yet.
     *
     * @param <T> the type of the value
     * @return the empty history
     */
    @SuppressWarnings("unchecked") // holds no value, so it serves every type
    public static <T> History<T> empty() {
        return (History<T>) EMPTY;
    }

    /**
     * A history with one value on every day, known throughout.
     *
     * @param <T> the type of the value
     * @param value the value
     * @return the history
     */
    public static <T> History<T> of(T value) {
        return History.<T>empty().with(DateRange.always(), value, Recording.undated());
    }

    /**
     * This history and the statement that a value holds from a day on, known throughout.
     *
     * @param firstDay the first day that the value holds on
     * @param value the value
     * @return the longer history
     * @throws InvalidValueException if the day isn't of the years 1 to 9999, or a dated statement stands already
     */
    public History<T> from(LocalDate firstDay, T value) {
        return with(DateRange.from(firstDay), value, Recording.undated());
    }

    /**
     * This history and one more statement.
     *
     * @param days the days that the value holds on
     * @param value the value
     * @param recording when it was recorded: not before the statements that stand already
     * @return the longer history
     * @throws InvalidValueException if the recording comes before that of a statement that stands already
     */
    public History<T> with(DateRange days, T value, Recording recording) {
        Objects.requireNonNull(recording, "recording");
        if (!statements.isEmpty()) {
            Recording latest = statements.get(statements.size() - 1).getRecording();
            if (recording.compareTo(latest) < 0) {
                throw new InvalidValueException("recording", recording, "one that doesn't come before " + latest);
            }
        }
        List<Statement<T>> longer = new ArrayList<>(statements);
        longer.add(new Statement<>(value, days, recording));
        return new History<>(List.copyOf(longer));
    }

    /**
     * The value on a day, as known then.
     *
     * @param asOf the day, and the knowledge
     * @return the value; absent where no known statement speaks of the day
     */
    public Optional<T> at(AsOf asOf) {
        Objects.requireNonNull(asOf, "asOf");
        for (int i = statements.size() - 1; i >= 0; i--) {
            Statement<T> statement = statements.get(i);
            if (statement.getDays().contains(asOf.getDay()) && asOf.knows(statement.getRecording())) {
                return Optional.of(statement.getValue());
            }
        }
        return Optional.empty();
    }

    /**
     * Every statement, in the order of recording.
     *
     * @return an unmodifiable list
     */
    public List<Statement<T>> getStatements() {
        return statements;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof History<?> that && statements.equals(that.statements);
    }

    @Override
    public int hashCode() {
        return statements.hashCode();
    }

    @Override
    public String toString() {
        return statements.toString();
    }
}
