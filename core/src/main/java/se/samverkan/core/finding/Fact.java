package se.samverkan.core.finding;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;

/**
 * An input as it stands for a question: stated by the parties, taken for granted by an assumption, or open.
 *
 * <p>This class is immutable and thread-safe if the value is.
 *
 * @param <T> the type of the value
 */
@PublicApi(CALL)
public final class Fact<T> {

    private final InputCode input;
    private final @Nullable T value;
    private final @Nullable Assumption assumption;

    private Fact(InputCode input, @Nullable T value, @Nullable Assumption assumption) {
        this.input = Objects.requireNonNull(input, "input");
        this.value = value;
        this.assumption = assumption;
    }

    /**
     * A fact that the parties have stated.
     *
     * @param <T> the type of the value
     * @param input the input
     * @param value the value stated
     * @return the fact
     */
    public static <T> Fact<T> stated(InputCode input, T value) {
        return new Fact<>(input, Objects.requireNonNull(value, "value"), null);
    }

    /**
     * A fact that an assumption fills.
     *
     * @param <T> the type of the value
     * @param value the value that follows from the assumption
     * @param assumption the assumption
     * @return the fact
     */
    public static <T> Fact<T> assumed(T value, Assumption assumption) {
        Objects.requireNonNull(assumption, "assumption");
        return new Fact<>(assumption.getInput(), Objects.requireNonNull(value, "value"), assumption);
    }

    /**
     * A fact that nobody has stated.
     *
     * @param <T> the type of the value
     * @param input the input
     * @return the open fact
     */
    public static <T> Fact<T> open(InputCode input) {
        return new Fact<>(input, null, null);
    }

    /**
     * The input.
     *
     * @return the input's name, by which it is reported as missing where it is open
     */
    public InputCode getInput() {
        return input;
    }

    /**
     * The value.
     *
     * @return the value, stated or assumed; absent where it is open
     */
    public Optional<T> getValue() {
        return Optional.ofNullable(value);
    }

    /**
     * Whether nobody has stated or assumed it.
     *
     * @return true if it is open
     */
    public boolean isOpen() {
        return value == null;
    }

    /**
     * The assumption that fills it.
     *
     * @return the assumption, none or one
     */
    public List<Assumption> getAssumptions() {
        return assumption == null ? List.of() : List.of(assumption);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fact<?> that
                && input.equals(that.input)
                && Objects.equals(value, that.value)
                && Objects.equals(assumption, that.assumption);
    }

    @Override
    public int hashCode() {
        return Objects.hash(input, value, assumption);
    }

    @Override
    public String toString() {
        return input + " " + (value == null ? "open" : assumption == null ? "stated " + value : "assumed " + value);
    }
}
