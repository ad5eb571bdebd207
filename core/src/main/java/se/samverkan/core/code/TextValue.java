package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;

/**
 * What every code, id and reference is: one text, by which it is equal to others of its class and is ordered. Values of two
 * classes are never equal.
 *
 * <p>This class is immutable and thread-safe. Hosts can't extend it.
 *
 * @param <T> the value's own type
 */
@PublicApi(CALL)
public abstract class TextValue<T extends TextValue<T>> implements Comparable<T> {

    final String text;

    TextValue(String attribute, String text) {
        this.text = Objects.requireNonNull(text, attribute);
    }

    /**
     * Orders by the text, character by character.
     *
     * @param other the other value
     * @return a negative number, zero or a positive number, as this one comes before, with or after the other
     */
    @Override
    public int compareTo(T other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextValue<?> that && getClass() == that.getClass() && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * The text that reads back as an equal value, but for a participant reference, which shows nothing of it.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return text;
    }
}
