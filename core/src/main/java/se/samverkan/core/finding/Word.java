package se.samverkan.core.finding;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * A word of the library's or a host's own that a finding mentions, by its code, such as
 * {@code agreement-kind.letter-of-intent}. The explainer of the rules has the wordings of the library's own words, and takes
 * a host's under the keys {@code word.} and the code.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Word extends DottedCode<Word> {

    /** The words of an enum's constants: what can't change, worked out once, since findings are full of them. */
    private static final ClassValue<Map<Object, Word>> WORDS = new ClassValue<>() {
        @Override
        protected Map<Object, Word> computeValue(Class<?> declaring) {
            return Arrays.stream(declaring.getEnumConstants())
                    .collect(Collectors.toUnmodifiableMap(
                            Function.identity(), constant -> named(declaring, (Enum<?>) constant)));
        }
    };

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
     * The word for a constant of an enum. The library has a wording for every constant of its own public enums.
     *
     * @param constant the constant, such as {@code AgreementKind.LETTER_OF_INTENT}
     * @return the word, here {@code agreement-kind.letter-of-intent}; of an enum that stands in another type, such as
     *     {@code AgreementLink.Type.REPLACES}, with that type's name too, {@code agreement-link-type.replaces}
     */
    public static Word of(Enum<?> constant) {
        Objects.requireNonNull(constant, "word");
        return Objects.requireNonNull(WORDS.get(constant.getDeclaringClass()).get(constant));
    }

    private static Word named(Class<?> declaring, Enum<?> constant) {
        Class<?> enclosing = declaring.getEnclosingClass();
        String name = (enclosing == null ? "" : enclosing.getSimpleName()) + declaring.getSimpleName();
        String type = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
        return new Word((type + "." + constant.name().replace('_', '-')).toLowerCase(Locale.ROOT));
    }
}
