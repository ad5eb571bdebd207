package se.samverkan.core.internal;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list that is never changed and that grows at its end: appending gives a new list that shares the old one, at the same
 * cost whatever the size. It is read whole, in order.
 *
 * @param <E> the elements' type
 */
public final class PersistentList<E> {

    private static final PersistentList<?> EMPTY = new PersistentList<>(null, null, 0);

    private final @Nullable PersistentList<E> before;
    private final @Nullable E last;
    private final int size;

    private PersistentList(@Nullable PersistentList<E> before, @Nullable E last, int size) {
        this.before = before;
        this.last = last;
        this.size = size;
    }

    @SuppressWarnings("unchecked") // holds no element
    public static <E> PersistentList<E> empty() {
        return (PersistentList<E>) EMPTY;
    }

    public PersistentList<E> append(E element) {
        return new PersistentList<>(this, element, Math.addExact(size, 1));
    }

    public int size() {
        return size;
    }

    /** The elements in the order appended, in an unmodifiable list made by one pass. */
    public List<E> toList() {
        Object[] elements = new Object[size];
        PersistentList<E> at = this;
        for (int i = size - 1; i >= 0 && at != null; i--) {
            elements[i] = at.last;
            at = at.before;
        }
        return new Whole<>(elements);
    }

    private static final class Whole<E> extends AbstractList<E> {

        private final Object[] elements;

        Whole(Object[] elements) {
            this.elements = elements;
        }

        @Override
        @SuppressWarnings("unchecked") // filled by append alone
        public E get(int index) {
            return (E) elements[index];
        }

        @Override
        public int size() {
            return elements.length;
        }

        @Override
        public String toString() {
            return Arrays.toString(elements);
        }
    }
}
