package se.samverkan.core.code;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What every code and id is: one text, which it equals others of its class by, is ordered by and prints. */
abstract class TextValue<T extends TextValue<T>> implements Comparable<T> {

    final String text;

    TextValue(String attribute, String text) {
        this.text = Objects.requireNonNull(text, attribute);
    }

    /** Orders by the text, character by character. */
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
     * The text itself.
     *
     * @return the text, which reads back as an equal value
     */
    @Override
    public String toString() {
        return text;
    }
}
