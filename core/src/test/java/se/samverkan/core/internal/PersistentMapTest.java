package se.samverkan.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A persistent map is never changed")
class PersistentMapTest {

    /** A key whose hash is chosen, so that keys can be made to share one. */
    record HashedKey(String name, int hash) {

        @Override
        public int hashCode() {
            return hash;
        }
    }

    @Test
    @DisplayName("is empty at first, and finds nothing")
    void empty() {
        PersistentMap<String, Integer> map = PersistentMap.empty();
        assertThat(map.size()).isZero();
        assertThat(map.get("A-1")).isNull();
        assertThat(map.containsKey("A-1")).isFalse();
        assertThat(toHashMap(map)).isEmpty();
    }

    @Test
    @DisplayName("finds what was put, and puts a key's later value in the place of the earlier")
    void puts() {
        PersistentMap<String, Integer> one =
                PersistentMap.<String, Integer>empty().put("A-1", 400);
        PersistentMap<String, Integer> two = one.put("A-2", 500);
        PersistentMap<String, Integer> changed = two.put("A-1", 0);
        assertThat(toHashMap(one)).isEqualTo(Map.of("A-1", 400));
        assertThat(toHashMap(two)).isEqualTo(Map.of("A-1", 400, "A-2", 500));
        assertThat(toHashMap(changed)).isEqualTo(Map.of("A-1", 0, "A-2", 500));
        assertThat(changed.size()).isEqualTo(2);
        assertThat(changed.containsKey("A-2")).isTrue();
    }

    @Test
    @DisplayName("keeps keys apart that share a whole hash, and parts them from one that shares a piece of it")
    void collisions() {
        HashedKey first = new HashedKey("first", 7);
        HashedKey second = new HashedKey("second", 7);
        HashedKey third = new HashedKey("third", 7);
        HashedKey near = new HashedKey("near", 7 + 32);
        PersistentMap<HashedKey, Integer> two =
                PersistentMap.<HashedKey, Integer>empty().put(first, 1).put(second, 2);
        PersistentMap<HashedKey, Integer> more = two.put(near, 4).put(third, 3).put(second, 20);
        assertThat(toHashMap(two)).isEqualTo(Map.of(first, 1, second, 2));
        assertThat(toHashMap(more)).isEqualTo(Map.of(first, 1, second, 20, third, 3, near, 4));
        assertThat(more.size()).isEqualTo(4);
        assertThat(more.get(new HashedKey("fourth", 7))).isNull();
        assertThat(more.get(new HashedKey("far", 7 + 64))).isNull();
    }

    @Test
    @DisplayName("tells hashes apart that differ in their highest bits alone")
    void highestBits() {
        HashedKey low = new HashedKey("low", 0);
        HashedKey high = new HashedKey("high", 0x80008000);
        HashedKey higher = new HashedKey("higher", 0xC000C000);
        PersistentMap<HashedKey, Integer> map = PersistentMap.<HashedKey, Integer>empty()
                .put(low, 1)
                .put(high, 2)
                .put(higher, 3);
        assertThat(toHashMap(map)).isEqualTo(Map.of(low, 1, high, 2, higher, 3));
        assertThat(map.get(high)).isEqualTo(2);
    }

    static <K, V> Map<K, V> toHashMap(PersistentMap<K, V> map) {
        Map<K, V> copy = new HashMap<>();
        map.forEach((key, value) -> assertThat(copy.put(key, value)).isNull());
        return copy;
    }
}
