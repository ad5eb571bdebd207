package se.samverkan.core.partner;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.internal.DayChecks;

/**
 * A link from a partner to the one that came in its place: the successor's id, how it came about, and the first day, where
 * that is known.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Succession {

    private final PartnerId successor;
    private final SuccessionKind kind;
    private final @Nullable LocalDate day;

    private Succession(PartnerId successor, SuccessionKind kind, @Nullable LocalDate day) {
        this.successor = Objects.requireNonNull(successor, "successor");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.day = day;
    }

    /**
     * A succession whose day isn't known.
     *
     * @param successor the id of the partner that came in the other's place
     * @param kind how it came about
     * @return the succession
     */
    public static Succession of(PartnerId successor, SuccessionKind kind) {
        return new Succession(successor, kind, null);
    }

    /**
     * The same succession with its day.
     *
     * @param firstDay the successor's first day in the other's place
     * @return the succession
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public Succession on(LocalDate firstDay) {
        return new Succession(successor, kind, DayChecks.require("successionDay", firstDay));
    }

    /**
     * The id of the partner that came in the other's place.
     *
     * @return the id
     */
    public PartnerId getSuccessor() {
        return successor;
    }

    /**
     * How it came about.
     *
     * @return the kind
     */
    public SuccessionKind getKind() {
        return kind;
    }

    /**
     * The successor's first day in the other's place.
     *
     * @return the day; absent where it isn't known
     */
    public Optional<LocalDate> getDay() {
        return Optional.ofNullable(day);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Succession that
                && successor.equals(that.successor)
                && kind == that.kind
                && Objects.equals(day, that.day);
    }

    @Override
    public int hashCode() {
        return Objects.hash(successor, kind, day);
    }

    @Override
    public String toString() {
        return kind + " " + successor + (day == null ? "" : " on " + day);
    }
}
