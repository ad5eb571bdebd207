package se.samverkan.core.finding;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Locale;
import java.util.Objects;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * A word of the library's or a host's own that a finding mentions, by its code, such as
 * {@code agreement-kind.letter-of-intent}. Its wording in each language stands with the other words of findings.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Word extends DottedCode<Word> {

    private Word(String code) {
        super("word", code);
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
        Objects.requireNonNull(constant, "word");
        String type = constant.getDeclaringClass().getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
        return new Word((type + "." + constant.name().replace('_', '-')).toLowerCase(Locale.ROOT));
    }
}
