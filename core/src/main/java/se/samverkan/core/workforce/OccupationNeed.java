package se.samverkan.core.workforce;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.text.Text;

/**
 * The need for people in one occupation or group of them: its code, or the group in words where it has none, and how many,
 * where that is stated.
 *
 * <pre>{@code
 * OccupationNeed.of(OccupationCode.ssyk("2343"));                                 // preschool teachers, no number stated
 * OccupationNeed.of(Text.of("sv", "skola, vård och omsorg")).number(Quantity.about(500));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class OccupationNeed {

    private final @Nullable OccupationCode occupation;
    private final @Nullable Text words;
    private final @Nullable Quantity number;

    private OccupationNeed(@Nullable OccupationCode occupation, @Nullable Text words, @Nullable Quantity number) {
        this.occupation = occupation;
        this.words = words;
        this.number = number;
    }

    /**
     * The need in a coded occupation, with no number stated.
     *
     * @param occupation the occupation's code
     * @return the need
     */
    public static OccupationNeed of(OccupationCode occupation) {
        return new OccupationNeed(Objects.requireNonNull(occupation, "occupation"), null, null);
    }

    /**
     * The need in a group that has no code, with no number stated.
     *
     * @param words the group in words
     * @return the need
     */
    public static OccupationNeed of(Text words) {
        return new OccupationNeed(null, Objects.requireNonNull(words, "words"), null);
    }

    /**
     * The same need in the words it was stated with, as a code may be wider than the words.
     *
     * @param statedWords the occupation or the group in words
     * @return the need
     */
    public OccupationNeed inWords(Text statedWords) {
        return new OccupationNeed(occupation, Objects.requireNonNull(statedWords, "words"), number);
    }

    /**
     * The same need with its number.
     *
     * @param people how many people
     * @return the need
     */
    public OccupationNeed number(Quantity people) {
        return new OccupationNeed(occupation, words, Objects.requireNonNull(people, "number"));
    }

    /**
     * The occupation's code.
     *
     * @return the code; absent where the group is in words alone
     */
    public Optional<OccupationCode> getOccupation() {
        return Optional.ofNullable(occupation);
    }

    /**
     * The occupation or the group in words.
     *
     * @return the words as typed; absent where the code alone is stated
     */
    public Optional<Text> getWords() {
        return Optional.ofNullable(words);
    }

    /**
     * How many people are needed.
     *
     * @return the number; absent where it isn't stated, which isn't none
     */
    public Optional<Quantity> getNumber() {
        return Optional.ofNullable(number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OccupationNeed that
                && Objects.equals(occupation, that.occupation)
                && Objects.equals(words, that.words)
                && Objects.equals(number, that.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(occupation, words, number);
    }

    /**
     * The code or else the words, and the number, {@code ?} where it isn't stated.
     *
     * @return the text, for reading in a log or a test
     */
    @Override
    public String toString() {
        return (occupation == null ? words : occupation) + " " + (number == null ? "?" : number);
    }
}
