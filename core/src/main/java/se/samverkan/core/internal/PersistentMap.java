package se.samverkan.core.internal;

import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A map that is never changed: putting a key gives a new map that shares all but one path with the old one, so both cost
 * the same whatever the size. A hash trie of 32-way nodes; keys whose hashes are equal stand in one node side by side.
 *
 * @param <K> the keys' type, with equals and hashCode by value
 * @param <V> the values' type
 */
public final class PersistentMap<K, V> {

    private static final int BITS = 5;
    private static final int LAST_SHIFT = 30;
    private static final PersistentMap<?, ?> EMPTY = new PersistentMap<>(null, 0);

    private final @Nullable Node root;
    private final int size;

    private PersistentMap(@Nullable Node root, int size) {
        this.root = root;
        this.size = size;
    }

    /** A branch: which of the 32 slots are filled, and what fills them, in order. */
    private static final class Node {

        private final int filled;
        private final Object[] slots;

        Node(int filled, Object[] slots) {
            this.filled = filled;
            this.slots = slots;
        }
    }

    /** A key and its value. */
    private record Leaf(Object key, Object value) {}

    /** Keys that share a whole hash. */
    private static final class Collision {

        private final Leaf[] leaves;

        Collision(Leaf[] leaves) {
            this.leaves = leaves;
        }
    }

    @SuppressWarnings("unchecked") // holds no key and no value
    public static <K, V> PersistentMap<K, V> empty() {
        return (PersistentMap<K, V>) EMPTY;
    }

    public int size() {
        return size;
    }

    @SuppressWarnings("unchecked") // only put fills the slots
    public @Nullable V get(K key) {
        int hash = spread(key);
        Object at = root;
        for (int shift = 0; at instanceof Node node; shift += BITS) {
            int bit = bit(hash, shift);
            if ((node.filled & bit) == 0) {
                return null;
            }
            at = node.slots[index(node.filled, bit)];
        }
        if (at instanceof Leaf leaf) {
            return leaf.key.equals(key) ? (V) leaf.value : null;
        }
        if (at instanceof Collision collision) {
            for (Leaf leaf : collision.leaves) {
                if (leaf.key.equals(key)) {
                    return (V) leaf.value;
                }
            }
        }
        return null;
    }

    public boolean containsKey(K key) {
        return get(key) != null;
    }

    public PersistentMap<K, V> put(K key, V value) {
        Leaf leaf = new Leaf(key, value);
        Node start = root == null ? new Node(0, new Object[0]) : root;
        return new PersistentMap<>((Node) put(start, leaf, spread(key), 0), containsKey(key) ? size : size + 1);
    }

    @SuppressWarnings("unchecked") // only put fills the slots
    public void forEach(BiConsumer<? super K, ? super V> action) {
        if (root != null) {
            each(root, leaf -> action.accept((K) leaf.key, (V) leaf.value));
        }
    }

    private static void each(Object at, Consumer<Leaf> action) {
        if (at instanceof Node node) {
            for (Object slot : node.slots) {
                each(slot, action);
            }
        } else if (at instanceof Collision collision) {
            Arrays.asList(collision.leaves).forEach(action);
        } else if (at instanceof Leaf leaf) {
            action.accept(leaf);
        }
    }

    private static Object put(Object at, Leaf leaf, int hash, int shift) {
        if (at instanceof Node node) {
            int bit = bit(hash, shift);
            int index = index(node.filled, bit);
            if ((node.filled & bit) == 0) {
                Object[] wider = new Object[node.slots.length + 1];
                System.arraycopy(node.slots, 0, wider, 0, index);
                wider[index] = leaf;
                System.arraycopy(node.slots, index, wider, index + 1, node.slots.length - index);
                return new Node(node.filled | bit, wider);
            }
            Object[] changed = node.slots.clone();
            changed[index] = put(node.slots[index], leaf, hash, shift + BITS);
            return new Node(node.filled, changed);
        }
        if (at instanceof Leaf old) {
            return old.key.equals(leaf.key) ? leaf : split(new Leaf[] {old}, spread(old.key), leaf, hash, shift);
        }
        Collision collision = (Collision) at;
        for (int i = 0; i < collision.leaves.length; i++) {
            if (collision.leaves[i].key.equals(leaf.key)) {
                Leaf[] changed = collision.leaves.clone();
                changed[i] = leaf;
                return new Collision(changed);
            }
        }
        return split(collision.leaves, spread(collision.leaves[0].key), leaf, hash, shift);
    }

    /** Parts leaves that share a hash from one more: by a branch where the hashes differ, side by side where not. */
    private static Object split(Leaf[] old, int oldHash, Leaf leaf, int hash, int shift) {
        if (oldHash == hash || shift > LAST_SHIFT) {
            Leaf[] wider = Arrays.copyOf(old, old.length + 1);
            wider[old.length] = leaf;
            return new Collision(wider);
        }
        Object before = old.length == 1 ? old[0] : new Collision(old);
        return put(new Node(bit(oldHash, shift), new Object[] {before}), leaf, hash, shift);
    }

    private static int spread(Object key) {
        int hash = key.hashCode();
        return hash ^ (hash >>> 16);
    }

    private static int bit(int hash, int shift) {
        return 1 << ((hash >>> shift) & 31);
    }

    private static int index(int filled, int bit) {
        return Integer.bitCount(filled & (bit - 1));
    }
}
