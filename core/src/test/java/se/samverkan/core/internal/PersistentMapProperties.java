package se.samverkan.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.core.internal.PersistentMapTest.HashedKey;

@Label("A persistent map holds what java.util.HashMap would, in every version")
class PersistentMapProperties {

    @Property(tries = 300)
    @Label("after every put, each version made so far is as it was, whether hashes collide or not")
    void likeHashMap(@ForAll("keys") List<HashedKey> keys) {
        List<PersistentMap<HashedKey, Integer>> versions = new ArrayList<>(List.of(PersistentMap.empty()));
        List<Map<HashedKey, Integer>> expected = new ArrayList<>(List.of(Map.of()));
        for (int i = 0; i < keys.size(); i++) {
            Map<HashedKey, Integer> longer = new HashMap<>(expected.get(i));
            longer.put(keys.get(i), i);
            expected.add(longer);
            versions.add(versions.get(i).put(keys.get(i), i));
        }
        for (int i = 0; i < versions.size(); i++) {
            assertSame(versions.get(i), expected.get(i), keys);
        }
    }

    private static void assertSame(
            PersistentMap<HashedKey, Integer> map, Map<HashedKey, Integer> expected, List<HashedKey> keys) {
        assertThat(map.size()).isEqualTo(expected.size());
        assertThat(PersistentMapTest.toHashMap(map)).isEqualTo(expected);
        for (HashedKey key : keys) {
            assertThat(map.get(key)).isEqualTo(expected.get(key));
            assertThat(map.containsKey(key)).isEqualTo(expected.containsKey(key));
        }
    }

    @Provide
    Arbitrary<List<HashedKey>> keys() {
        Arbitrary<String> names = Arbitraries.strings().withChars("abcdef").ofLength(1);
        Arbitrary<Integer> hashes = Arbitraries.oneOf(
                Arbitraries.of(0, 1, 32, 33, 1024, 0x40000000, 0x80000000, -1),
                Arbitraries.integers().between(0, 64),
                Arbitraries.integers());
        return Combinators.combine(names, hashes).as(HashedKey::new).list().ofMaxSize(40);
    }
}
