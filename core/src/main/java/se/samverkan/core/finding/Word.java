package se.samverkan.core.finding;

import static se.samverkan.core.PublicApi.Usage.CALL;

import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * A word of the library's or a host's own that a finding mentions, by its code, such as
 * {@code agreement-kind.letter-of-intent}. Its wording in each language stands with the other words of findings.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Word implements Comparable<Word> {

    private final String code;

    private Word(String code) {
        this.code = DottedCode.require("word", code);
    }

    /**
     * The word with a code.
     *
     * @param code two to six words of a-z, 0-9 and hyphen joined by points, such as {@code agreement-kind.letter-of-intent}
     * @return the word
     * @throws InvalidValueException if the code isn't of that form
     */
    public static Word of(String code) {
        return new Word(code);
    }

    /**
     * The word for a constant of an enum of the library.
     *
     * @param constant the constant, such as {@code AgreementKind.LETTER_OF_INTENT}
     * @return the word, here {@code agreement-kind.letter-of-intent}
     */
    public static Word of(Enum<?> constant) {
        return new Word(DottedCode.of(constant));
    }

    @Override
    public int compareTo(Word other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Word that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /**
     * The code, that {@link #of} reads back.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return code;
    }
}
