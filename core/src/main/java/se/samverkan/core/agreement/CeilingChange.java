package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.Ceiling;

/**
 * The change to another ceiling.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class CeilingChange implements Change {

    private final Ceiling ceiling;

    CeilingChange(Ceiling ceiling) {
        this.ceiling = Objects.requireNonNull(ceiling, "ceiling");
    }

    /**
     * The ceiling from then on.
     *
     * @return the ceiling
     */
    public Ceiling getCeiling() {
        return ceiling;
    }

    @Override
    public Agreement applyTo(Agreement agreement) {
        if (agreement instanceof MonetaryAgreement monetary) {
            return monetary.toBuilder().ceiling(ceiling).build();
        }
        throw new InvalidValueException(
                "amendment.changes", "a ceiling on a " + agreement.getKind(), "a kind of agreement that may have one");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CeilingChange that && ceiling.equals(that.ceiling);
    }

    @Override
    public int hashCode() {
        return ceiling.hashCode();
    }

    @Override
    public String toString() {
        return "ceiling " + ceiling;
    }
}
