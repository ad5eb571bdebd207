package se.samverkan.core.finding;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * What the codes of findings, inputs and words share: two to six words of a-z, 0-9 and hyphen joined by points, by which
 * they are equal to others of their class and are ordered.
 *
 * <p>This class is immutable and thread-safe. Hosts can't extend it.
 *
 * @param <T> the code's own type
 */
@PublicApi(CALL)
public abstract class DottedCode<T extends DottedCode<T>> implements Comparable<T> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}(\\.[a-z0-9][a-z0-9-]{0,39}){1,5}");

    final String code;

    DottedCode(String attribute, String code) {
        Objects.requireNonNull(code, attribute);
        if (!FORM.matcher(code).matches()) {
            throw new InvalidValueException(
                    attribute, code, "two to six words of a-z, 0-9 and hyphen joined by points, such as call-off.term");
        }
        this.code = code;
    }

    /**
     * Orders by the code, character by character.
     *
     * @param other the other code
     * @return a negative number, zero or a positive number, as this one comes before, with or after the other
     */
    @Override
    public int compareTo(T other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DottedCode<?> that && getClass() == that.getClass() && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /**
     * The code itself.
     *
     * @return the code, which reads back as an equal one
     */
    @Override
    public String toString() {
        return code;
    }
}
