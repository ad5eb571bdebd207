package se.samverkan.core.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.text.Text;

/**
 * What a client brings into a course that is made together ("bring your own data"): its own challenges, tasks or data. It
 * says what it is and whose, and from which day the course can use it.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class ClientMaterial {

    private final Text what;
    private final PartnerId broughtBy;
    private final @Nullable LocalDate availableFrom;

    private ClientMaterial(Text what, PartnerId broughtBy, @Nullable LocalDate availableFrom) {
        this.what = Objects.requireNonNull(what, "what");
        this.broughtBy = Objects.requireNonNull(broughtBy, "broughtBy");
        this.availableFrom = availableFrom;
    }

    /**
     * Material of which no day is stated.
     *
     * @param what what it is
     * @param broughtBy the id of the partner whose it is
     * @return the material
     */
    public static ClientMaterial of(Text what, PartnerId broughtBy) {
        return new ClientMaterial(what, broughtBy, null);
    }

    /**
     * The same material, usable from a day on.
     *
     * @param firstDay the first day that the course can use it
     * @return the material
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public ClientMaterial availableFrom(LocalDate firstDay) {
        return new ClientMaterial(what, broughtBy, DayChecks.require("availableFrom", firstDay));
    }

    /**
     * What it is.
     *
     * @return the words as typed
     */
    public Text getWhat() {
        return what;
    }

    /**
     * The partner whose it is.
     *
     * @return the partner's id
     */
    public PartnerId getBroughtBy() {
        return broughtBy;
    }

    /**
     * The first day that the course can use it.
     *
     * @return the day; absent where it isn't stated
     */
    public Optional<LocalDate> getAvailableFrom() {
        return Optional.ofNullable(availableFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClientMaterial that
                && what.equals(that.what)
                && broughtBy.equals(that.broughtBy)
                && Objects.equals(availableFrom, that.availableFrom);
    }

    @Override
    public int hashCode() {
        return Objects.hash(what, broughtBy, availableFrom);
    }

    /**
     * What it is and whose, for reading in a log or a test.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return what + " of " + broughtBy + (availableFrom == null ? "" : " from " + availableFrom);
    }
}
