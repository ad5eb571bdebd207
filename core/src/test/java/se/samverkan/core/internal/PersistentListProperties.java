package se.samverkan.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

@Label("A persistent list holds what java.util.ArrayList would, in every version")
class PersistentListProperties {

    @Property(tries = 300)
    @Label("after every append, each version made so far is as it was")
    void likeArrayList(@ForAll @Size(max = 40) List<Integer> elements) {
        List<PersistentList<Integer>> versions = new ArrayList<>(List.of(PersistentList.empty()));
        for (Integer element : elements) {
            versions.add(versions.get(versions.size() - 1).append(element));
        }
        for (int i = 0; i < versions.size(); i++) {
            assertThat(versions.get(i).size()).isEqualTo(i);
            assertThat(versions.get(i).toList())
                    .isEqualTo(elements.subList(0, i))
                    .hasToString(elements.subList(0, i).toString());
        }
    }

    @Property(tries = 100)
    @Label("two lists that grow from one share it and don't see each other")
    void branches(@ForAll List<Integer> shared, @ForAll int one, @ForAll int other) {
        PersistentList<Integer> stem = PersistentList.empty();
        for (Integer element : shared) {
            stem = stem.append(element);
        }
        List<Integer> expected = new ArrayList<>(shared);
        expected.add(one);
        PersistentList<Integer> first = stem.append(one);
        PersistentList<Integer> second = stem.append(other).append(one);
        assertThat(first.toList()).isEqualTo(expected);
        assertThat(second.size()).isEqualTo(shared.size() + 2);
        assertThat(stem.toList()).isEqualTo(shared);
    }

    @Example
    @Label("gives its elements in a list that can't be changed")
    void unmodifiable() {
        List<String> elements =
                PersistentList.<String>empty().append("A-1").append("A-2").toList();
        assertThat(elements).containsExactly("A-1", "A-2");
        assertThatThrownBy(() -> elements.add("A-3")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> elements.set(0, "A-3")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> elements.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Example
    @Label("is read in one pass, however long: a hundred thousand elements need no depth of calls")
    void long100000() {
        PersistentList<Integer> list = PersistentList.empty();
        for (int i = 0; i < 100_000; i++) {
            list = list.append(i);
        }
        assertThat(list.toList()).hasSize(100_000).startsWith(0, 1, 2).endsWith(99_998, 99_999);
    }
}
