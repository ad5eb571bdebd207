package se.samverkan.core.finding;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.internal.TextChecks;
import se.samverkan.core.text.Text;

/**
 * A person's word that something is so, or isn't so, which no figure tells: what, by whom, on which day, and where it is written. A
 * rule that needs one is not assessed without it.
 *
 * <p>Where the same thing is both attested and denied, the two conflict, and neither counts more than the other, whichever is
 * the later: it is for a person to judge ({@link AttestedInput#isDisputed}). One that no longer holds is left out.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Attestation {

    private static final int LONGEST = 200;

    private final InputCode input;
    private final Text by;
    private final LocalDate day;
    private final String reference;
    private final boolean denial;

    private Attestation(InputCode input, Text by, LocalDate day, String reference, boolean denial) {
        this.input = Objects.requireNonNull(input, "input");
        this.by = Objects.requireNonNull(by, "by");
        this.day = DayChecks.require("attestation.day", day);
        this.reference = TextChecks.require("attestation.reference", reference, LONGEST);
        this.denial = denial;
    }

    /**
     * An attestation that something is so.
     *
     * @param input what is attested
     * @param by who attests it, a role rather than a person
     * @param day the day on which it was attested
     * @param reference where it is written, such as a case number, as typed
     * @return the attestation
     * @throws se.samverkan.core.InvalidValueException if the day isn't of the years 1 to 9999, or the reference is blank,
     *     longer than 200 characters or holds a refused character
     */
    public static Attestation of(InputCode input, Text by, LocalDate day, String reference) {
        return new Attestation(input, by, day, reference, false);
    }

    /**
     * An attestation that something isn't so.
     *
     * @param input what is denied
     * @param by who denies it, a role rather than a person
     * @param day the day on which it was denied
     * @param reference where it is written, such as a case number, as typed
     * @return the attestation
     * @throws se.samverkan.core.InvalidValueException as by {@link #of}
     */
    public static Attestation denying(InputCode input, Text by, LocalDate day, String reference) {
        return new Attestation(input, by, day, reference, true);
    }

    /**
     * Whether it says that something isn't so.
     *
     * @return true of a denial
     */
    public boolean isDenial() {
        return denial;
    }

    /**
     * What is attested.
     *
     * @return the input that a rule would otherwise miss
     */
    public InputCode getInput() {
        return input;
    }

    /**
     * Who attests it.
     *
     * @return a role, as typed
     */
    public Text getBy() {
        return by;
    }

    /**
     * The day on which it was attested.
     *
     * @return the day
     */
    public LocalDate getDay() {
        return day;
    }

    /**
     * Where it is written.
     *
     * @return the reference as typed
     */
    public String getReference() {
        return reference;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attestation that
                && input.equals(that.input)
                && by.equals(that.by)
                && day.equals(that.day)
                && reference.equals(that.reference)
                && denial == that.denial;
    }

    @Override
    public int hashCode() {
        return Objects.hash(input, by, day, reference, denial);
    }

    @Override
    public String toString() {
        return input + (denial ? " denied by " : " by ") + by + " on " + day + " (" + reference + ")";
    }
}
