package se.samverkan.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.activity.JointProject;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.partner.AssociationOfMunicipalities;

@DisplayName("Every constraint of Jakarta Validation in core is there on the object that a builder has built")
class ConstraintsOnBuiltObjectsTest {

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();

    /** A getter with a constraint or with a cascade, on itself or on what its container holds. */
    private record Place(Class<?> type, Method getter, String property, Class<? extends Annotation> annotation) {

        @Override
        public String toString() {
            return getter.getDeclaringClass().getSimpleName() + "." + property + " " + annotation.getSimpleName();
        }
    }

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    /** The places of each class that can be built, those that it inherits too. */
    static List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (JavaClass imported : new ClassFileImporter()
                .importUrl(PublicApi.class.getProtectionDomain().getCodeSource().getLocation())) {
            Class<?> type = imported.reflect();
            if (!Modifier.isAbstract(type.getModifiers())) {
                for (Class<?> declaring = type; declaring != null; declaring = declaring.getSuperclass()) {
                    for (Method getter : declaring.getDeclaredMethods()) {
                        annotations(getter)
                                .forEach(annotation ->
                                        places.add(new Place(type, getter, property(getter), annotation)));
                    }
                }
            }
        }
        return places;
    }

    private static String property(Method getter) {
        String name = getter.getName().replaceFirst("^(get|is)", "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Those on the getter, on its type and on the arguments of its type. */
    private static Set<Class<? extends Annotation>> annotations(Method getter) {
        Set<Class<? extends Annotation>> found = new LinkedHashSet<>();
        elements(getter, getter.getAnnotatedReturnType())
                .flatMap(element -> Arrays.stream(element.getAnnotations()))
                .map(Annotation::annotationType)
                .filter(type -> type == Valid.class || type.isAnnotationPresent(Constraint.class))
                .forEach(found::add);
        return found;
    }

    private static Stream<AnnotatedElement> elements(AnnotatedElement outer, AnnotatedType type) {
        Stream<AnnotatedElement> own = Stream.of(outer, type);
        return type instanceof AnnotatedParameterizedType container
                ? Stream.concat(
                        own,
                        Arrays.stream(container.getAnnotatedActualTypeArguments())
                                .flatMap(argument -> elements(argument, argument)))
                : own;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    @DisplayName("as the validator reads the class of the built object")
    void read(Place place) {
        PropertyDescriptor read =
                FACTORY.getValidator().getConstraintsForClass(place.type()).getConstraintsForProperty(place.property());
        assertThat(read).isNotNull();
        if (place.annotation() == Valid.class) {
            assertThat(isCascaded(read)).isTrue();
        } else {
            assertThat(constraints(read)).contains(place.annotation());
        }
    }

    private static <T extends ElementDescriptor & CascadableDescriptor & ContainerDescriptor> boolean isCascaded(
            T element) {
        return element.isCascaded()
                || element.getConstrainedContainerElementTypes().stream()
                        .anyMatch(ConstraintsOnBuiltObjectsTest::isCascaded);
    }

    private static <T extends ElementDescriptor & ContainerDescriptor> Set<Class<? extends Annotation>> constraints(
            T element) {
        Set<Class<? extends Annotation>> all = new HashSet<>();
        element.getConstraintDescriptors()
                .forEach(constraint -> all.add(constraint.getAnnotation().annotationType()));
        element.getConstrainedContainerElementTypes().forEach(held -> all.addAll(constraints(held)));
        return all;
    }

    @Test
    @DisplayName("and each constraint that isn't a cascade is broken by a built object")
    void fire() {
        Set<String> declared = new TreeSet<>();
        places().stream()
                .filter(place -> place.annotation() != Valid.class)
                .forEach(place ->
                        declared.add(place.property() + " " + place.annotation().getSimpleName()));
        AssociationOfMunicipalities alone = AssociationOfMunicipalities.builder()
                .id(PartnerId.of("vkl"))
                .name("Förbundet")
                .build();
        Set<String> broken = new TreeSet<>();
        Stream.of(
                        LetterOfIntent.builder().id(AgreementId.of("bare")).build(),
                        JointProject.builder().title("sv", "Projekt").build(),
                        alone)
                .flatMap(bean -> FACTORY.getValidator().<Object>validate(bean).stream())
                .forEach(violation -> broken.add(violation.getPropertyPath() + " "
                        + violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName()));
        assertThat(broken).isEqualTo(declared).isNotEmpty();
    }
}
