package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.quantity.Fraction;

/**
 * How many of a group were registered, and how many of them have completed; or that the group is too small for it to be told.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class CompletionGroup {

    private final int registered;
    private final int completed;
    private final boolean suppressed;

    CompletionGroup(int registered, int completed, boolean suppressed) {
        this.registered = registered;
        this.completed = completed;
        this.suppressed = suppressed;
    }

    /**
     * Whether the group is kept from being told, since it is small or a small one could be worked out from it.
     *
     * @return true if it is, and the numbers are empty
     */
    public boolean isSuppressed() {
        return suppressed;
    }

    /**
     * How many have been registered, whatever came after.
     *
     * @return the number, 0 or more; empty where it is suppressed
     */
    public OptionalInt getRegistered() {
        return suppressed ? OptionalInt.empty() : OptionalInt.of(registered);
    }

    /**
     * How many of them have completed.
     *
     * @return the number, at most the registered; empty where it is suppressed
     */
    public OptionalInt getCompleted() {
        return suppressed ? OptionalInt.empty() : OptionalInt.of(completed);
    }

    /**
     * The share of the registered that have completed.
     *
     * @return the exact share, from 0 to 1; absent where it is suppressed, or nobody was registered
     */
    public Optional<Fraction> getShare() {
        return suppressed || registered == 0 ? Optional.empty() : Optional.of(Fraction.of(completed, registered));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CompletionGroup that
                && suppressed == that.suppressed
                && getRegistered().equals(that.getRegistered())
                && getCompleted().equals(that.getCompleted());
    }

    @Override
    public int hashCode() {
        return Objects.hash(suppressed, getRegistered(), getCompleted());
    }

    /**
     * The two numbers, and nothing of them where they are suppressed.
     *
     * @return the text, such as {@code 4 of 5} or {@code suppressed}
     */
    @Override
    public String toString() {
        return suppressed ? "suppressed" : completed + " of " + registered;
    }
}
