package se.samverkan.core.difference;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.file.FileView;

/** The values of a view, gathered field by field. What is absent isn't there; of several alike each has a number. */
final class FieldValues {

    private final Map<FieldKey, FieldValue> values = new TreeMap<>();

    /** The values of a view. */
    static Map<FieldKey, FieldValue> of(FileView view) {
        FieldValues gathered = new FieldValues();
        TermsValues.gather(view, gathered);
        ClauseValues.gather(view.terms(), gathered);
        FactValues.gather(view, gathered);
        return gathered.values;
    }

    void put(ViewField field, String path, Object value) {
        put(field, path, null, Optional.of(value));
    }

    void put(ViewField field, String path, Optional<?> value) {
        put(field, path, null, value);
    }

    void put(ViewField field, String path, @Nullable Object subject, Optional<?> value) {
        value.ifPresent(there -> values.put(new FieldKey(field, path), new FieldValue(subject, there)));
    }

    /** Puts each of several, by a name; those of one name but the first by a number too. */
    <T> void putEach(
            ViewField field,
            String path,
            Collection<T> all,
            Function<? super T, ?> name,
            Function<? super T, ?> value) {
        putEach(field, path, all, name, name, value);
    }

    /** Puts each of several, by a name and with a subject; those of one name but the first by a number too. */
    <T> void putEach(
            ViewField field,
            String path,
            Collection<T> all,
            Function<? super T, ?> name,
            Function<? super T, ?> subject,
            Function<? super T, ?> value) {
        Map<Object, Integer> seen = new HashMap<>();
        for (T each : all) {
            put(
                    field,
                    path + "[" + numbered(name.apply(each), seen) + "]",
                    subject.apply(each),
                    Optional.of(value.apply(each)));
        }
    }

    static String numbered(Object name, Map<Object, Integer> seen) {
        int number = seen.merge(name, 1, Integer::sum);
        return number == 1 ? name.toString() : name + "#" + number;
    }
}
