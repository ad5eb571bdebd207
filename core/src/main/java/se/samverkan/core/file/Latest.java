package se.samverkan.core.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The last recorded of each: of several about the same thing, a later one takes an earlier one's place. */
final class Latest {

    private Latest() {}

    static <T, K> List<T> by(Stream<T> inOrder, Function<? super T, ? extends K> key) {
        Map<K, T> latest = new LinkedHashMap<>();
        inOrder.forEach(each -> latest.put(key.apply(each), each));
        return List.copyOf(latest.values());
    }
}
