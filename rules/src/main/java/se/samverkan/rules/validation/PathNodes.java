package se.samverkan.rules.validation;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A finding's path as nodes of a violation's: {@code callOffs[A-2].amount} is {@code callOffs}, and {@code amount} of the
 * element with the key A-2 in it. A name ends at a dot or a bracket, and a key, which may hold dots, at the closing bracket.
 */
final class PathNodes {

    private static final Pattern NODE = Pattern.compile("([^.\\[]+)(?:\\[([^\\]]*)])?");

    private PathNodes() {}

    static void add(String path, ConstraintViolationBuilder builder) {
        Place place = new Place(builder::addPropertyNode, builder::addBeanNode, builder::addConstraintViolation);
        String key = null;
        for (MatchResult node : NODE.matcher(path).results().toList()) {
            place = place.next(node.group(1), key);
            key = node.group(2);
        }
        place.end(key);
    }

    /** A place in a path, by what a builder offers there: the standard has an own type for each place, and none in common. */
    private record Place(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> bean,
            Runnable violation) {

        Place next(String name, @Nullable String key) {
            NodeBuilderCustomizableContext node = property.apply(name);
            if (key == null) {
                return new Place(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
            }
            NodeBuilderDefinedContext keyed = node.inIterable().atKey(key);
            return new Place(keyed::addPropertyNode, keyed::addBeanNode, keyed::addConstraintViolation);
        }

        void end(@Nullable String key) {
            if (key == null) {
                violation.run();
            } else {
                bean.get().inIterable().atKey(key).addConstraintViolation();
            }
        }
    }
}
