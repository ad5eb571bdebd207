package se.samverkan.core.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.SecrecyClass;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.internal.ValueStyle;
import se.samverkan.core.text.Text;

/**
 * What a client brings into a course that is made together ("bring your own data"): its own challenges, tasks or data. It
 * says what it is and whose, and may say from which day the course can use it, how it is classified, what it may be used for, and
 * what is to be done with it afterwards. That it was handed over, returned or deleted is recorded in the file as duties done, by its
 * id.
 *
 * <pre>{@code
 * ClientMaterial.of(Text.of("sv", "bokslutet"), harnosand.getId()).toBuilder()
 *         .id(DutyId.of("accounts"))
 *         .secrecyClass(SecrecyClass.INTERNAL)
 *         .end(MaterialEnd.within(MaterialEnd.Way.DELETED, 30))
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class ClientMaterial permits ImmutableClientMaterial {

    ClientMaterial() {}

    /**
     * Material of which nothing more is stated.
     *
     * @param what what it is
     * @param broughtBy the id of the partner whose it is
     * @return the material
     */
    public static ClientMaterial of(Text what, PartnerId broughtBy) {
        return builder().what(what).broughtBy(broughtBy).build();
    }

    /**
     * Starts material.
     *
     * @return a builder; what it is and whose must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that states what this material states
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * The same material, usable from a day on.
     *
     * @param firstDay the first day that the course can use it
     * @return the material
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public final ClientMaterial availableFrom(LocalDate firstDay) {
        return toBuilder().availableFrom(firstDay).build();
    }

    /**
     * The id, by which what is done with it is recorded.
     *
     * @return the id, unique in the file; absent where nothing is recorded of it
     */
    public abstract Optional<DutyId> getId();

    /**
     * What it is.
     *
     * @return the words as typed
     */
    public abstract Text getWhat();

    /**
     * The partner whose it is.
     *
     * @return the partner's id
     */
    public abstract PartnerId getBroughtBy();

    /**
     * The first day that the course can use it.
     *
     * @return the day; absent where it isn't stated
     */
    public abstract Optional<LocalDate> getAvailableFrom();

    /**
     * How the partner that brings it classifies it as to secrecy.
     *
     * @return the class; absent where it isn't stated
     */
    public abstract Optional<SecrecyClass> getSecrecyClass();

    /**
     * What it may be used for.
     *
     * @return the words as typed; absent where it isn't stated
     */
    public abstract Optional<Text> getAllowedUse();

    /**
     * What is to be done with it when the course is over.
     *
     * @return the end; absent where nothing is stated
     */
    public abstract Optional<MaterialEnd> getEnd();

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    @Value.Check
    protected void check() {
        getAvailableFrom().ifPresent(day -> DayChecks.require("availableFrom", day));
    }

    /**
     * What it is and whose, for reading in a log or a test.
     *
     * @return the text
     */
    @Override
    public final String toString() {
        return getWhat() + " of " + getBroughtBy()
                + getAvailableFrom().map(day -> " from " + day).orElse("");
    }

    /** Builder of client material. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutableClientMaterial.Builder {

        Builder() {}
    }
}
