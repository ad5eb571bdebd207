package se.samverkan.core.agreement;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every kind of change is: a part of the terms, and what it is changed to. Changes are equal by their class, the part
 * and the value.
 */
abstract class ChangedTo<T> {

    private final ChangeKind kind;
    private final String attribute;
    private final T value;

    ChangedTo(ChangeKind kind, String attribute, T value) {
        this.kind = kind;
        this.attribute = attribute;
        this.value = value;
    }

    public final ChangeKind getKind() {
        return kind;
    }

    public final String getAttribute() {
        return attribute;
    }

    final T value() {
        return value;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ChangedTo<?> that
                && kind == that.kind
                && attribute.equals(that.attribute)
                && value.equals(that.value);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(kind, attribute, value);
    }

    @Override
    public final String toString() {
        return attribute + " " + value;
    }
}
