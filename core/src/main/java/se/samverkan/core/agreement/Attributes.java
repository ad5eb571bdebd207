package se.samverkan.core.agreement;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samverkan.core.InvalidValueException;

/** What changes share: paths of what they change, lists with one element changed, and their refusals. */
final class Attributes {

    private Attributes() {}

    /** Whether two paths are the same, or one leads into the other. */
    static boolean overlap(String one, String other) {
        return one.equals(other) || one.startsWith(other + ".") || other.startsWith(one + ".");
    }

    static MonetaryAgreement requireMonetary(Agreement agreement, String what) {
        if (agreement instanceof MonetaryAgreement monetary) {
            return monetary;
        }
        throw refusal(what + " on a " + agreement.getKind(), "a kind of agreement that may have one");
    }

    /** The elements with the one that matches in its place, or else last. */
    static <T> List<T> with(List<T> all, Predicate<T> matches, T changed) {
        boolean there = all.stream().anyMatch(matches);
        return there
                ? all.stream().map(each -> matches.test(each) ? changed : each).toList()
                : Stream.concat(all.stream(), Stream.of(changed)).toList();
    }

    /** The elements without the one that matches, which must be there. */
    static <T> List<T> without(List<T> all, Predicate<T> matches, Object removed, String expected) {
        if (all.stream().noneMatch(matches)) {
            throw refusal(removed, expected);
        }
        return all.stream().filter(matches.negate()).toList();
    }

    static InvalidValueException refusal(Object value, String expected) {
        return new InvalidValueException("amendment.changes", value, expected);
    }
}
