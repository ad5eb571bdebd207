package se.samverkan.core.difference;

import java.util.Comparator;

/** Where a value stands: what it is, and its path; ordered by the one and then the other. */
record FieldKey(ViewField field, String path) implements Comparable<FieldKey> {

    private static final Comparator<FieldKey> ORDER =
            Comparator.comparing(FieldKey::field).thenComparing(FieldKey::path);

    @Override
    public int compareTo(FieldKey other) {
        return ORDER.compare(this, other);
    }
}
