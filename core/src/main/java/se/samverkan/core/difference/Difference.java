package se.samverkan.core.difference;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.file.FileView;

/**
 * One thing that differs between two views of an agreement file: what it is, and its value in the one and the other, as the
 * model has it. It holds no words; an explainer writes them.
 *
 * <p>Example: from before an amendment to after it, {@code CEILING} from {@code SEK 2000000.00} to {@code SEK 2400000.00}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Difference {

    private final ViewField field;
    private final String path;
    private final @Nullable Object subject;
    private final @Nullable Object before;
    private final @Nullable Object after;

    private Difference(
            ViewField field, String path, @Nullable Object subject, @Nullable Object before, @Nullable Object after) {
        this.field = field;
        this.path = path;
        this.subject = subject;
        this.before = before;
        this.after = after;
    }

    /**
     * What differs between two views, field by field: the terms, the facts that assumptions fill, the balances, and what is
     * known of call-offs, amendments, events and all else that is recorded. Participants' results are counted, not told.
     *
     * @param before the one view
     * @param after the other view, of the same file or another
     * @return the differences in the order of {@link ViewField} and then by path; empty where the views hold the same
     */
    public static List<Difference> between(FileView before, FileView after) {
        Map<FieldKey, FieldValue> old = FieldValues.of(before);
        Map<FieldKey, FieldValue> current = FieldValues.of(after);
        Map<FieldKey, FieldValue> all = new TreeMap<>(old);
        all.putAll(current);
        List<Difference> differences = new ArrayList<>();
        for (FieldKey key : all.keySet()) {
            Object was = valueOf(old.get(key));
            Object is = valueOf(current.get(key));
            if (!Objects.equals(was, is) && !isToldByAmendment(key, old, current)) {
                differences.add(
                        new Difference(key.field(), key.path(), subjectOf(old.get(key), current.get(key)), was, is));
            }
        }
        return List.copyOf(differences);
    }

    /** Whether it is of an amendment in effect that one view alone knows of, or knows otherwise, which is told as such. */
    private static boolean isToldByAmendment(
            FieldKey key, Map<FieldKey, FieldValue> old, Map<FieldKey, FieldValue> current) {
        if (key.field() != ViewField.AMENDMENT_IN_EFFECT) {
            return false;
        }
        String path = key.path().substring(0, key.path().length() - FactValues.IN_EFFECT.length());
        FieldKey amendment = new FieldKey(ViewField.AMENDMENT, path);
        return !Objects.equals(valueOf(old.get(amendment)), valueOf(current.get(amendment)));
    }

    private static @Nullable Object valueOf(@Nullable FieldValue value) {
        return value == null ? null : value.value();
    }

    /** The subject, the same whichever of two views comes first. */
    private static @Nullable Object subjectOf(@Nullable FieldValue one, @Nullable FieldValue other) {
        if (one == null || other == null) {
            return one == null ? Objects.requireNonNull(other).subject() : one.subject();
        }
        boolean first = String.valueOf(one.subject()).compareTo(String.valueOf(other.subject())) <= 0;
        return first ? one.subject() : other.subject();
    }

    /**
     * What differs.
     *
     * @return the field, for a host to switch on
     */
    public ViewField getField() {
        return field;
    }

    /**
     * What differs, as a path from the agreement file.
     *
     * @return such as {@code agreement.ceiling.amount} or {@code agreement.prices[course].amount}
     */
    public String getPath() {
        return path;
    }

    /**
     * Which of several it is of, as a person knows it: a name, an id, a year, an area.
     *
     * @return the subject; absent where there is one alone
     */
    public Optional<Object> getSubject() {
        return Optional.ofNullable(subject);
    }

    /**
     * The value in the one view.
     *
     * @return a value of the model; absent where there was none
     */
    public Optional<Object> getBefore() {
        return Optional.ofNullable(before);
    }

    /**
     * The value in the other view.
     *
     * @return a value of the model; absent where there is none
     */
    public Optional<Object> getAfter() {
        return Optional.ofNullable(after);
    }

    /**
     * The same difference, seen from the other view.
     *
     * @return the difference with before and after changed about
     */
    public Difference reversed() {
        return new Difference(field, path, subject, after, before);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Difference that
                && field == that.field
                && path.equals(that.path)
                && Objects.equals(subject, that.subject)
                && Objects.equals(before, that.before)
                && Objects.equals(after, that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, path, before, after);
    }

    /**
     * The path and the two values, for reading in a log or a test. Contacts show no personal data.
     *
     * @return such as {@code agreement.ceiling.amount: SEK 2000000.00 -> SEK 2400000.00}
     */
    @Override
    public String toString() {
        return path + ": " + getBefore().map(Object::toString).orElse("-") + " -> "
                + getAfter().map(Object::toString).orElse("-");
    }
}
