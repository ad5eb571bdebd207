package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.difference.ViewField;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.lifecycle.LifecycleState;

@DisplayName("Every constant of the library's public enums")
class ConstantsInWordsTest {

    static List<Enum<?>> constants() throws Exception {
        return Stream.concat(enumsBeside(PublicApi.class), enumsBeside(RuleBook.class))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .<Enum<?>>map(constant -> (Enum<?>) constant)
                .toList();
    }

    /** The public enums of the folder or the jar that a class comes from. */
    private static Stream<Class<?>> enumsBeside(Class<?> type) throws Exception {
        URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
        Path path = Path.of(place);
        if (Files.isDirectory(path)) {
            return enumsIn(path, type).stream();
        }
        try (FileSystem jar = FileSystems.newFileSystem(path)) {
            return enumsIn(jar.getPath("/"), type).stream();
        }
    }

    private static List<Class<?>> enumsIn(Path root, Class<?> beside) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.startsWith("se/samverkan/") && name.endsWith(".class"))
                    .map(name -> name.replace(".class", "").replace('/', '.'))
                    .<Class<?>>flatMap(name -> load(name, beside).stream())
                    .filter(ConstantsInWordsTest::isPublicEnum)
                    .toList();
        }
    }

    private static Optional<Class<?>> load(String name, Class<?> beside) {
        try {
            return Optional.of(Class.forName(name, false, beside.getClassLoader()));
        } catch (NoClassDefFoundError optional) { // It extends a class of a library that is optional: no enum does.
            return Optional.empty();
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isPublicEnum(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        return type.isEnum()
                && type != PublicApi.Usage.class
                && type != ViewField.class // A field of a view has a label with a place for its subject, not a word.
                && Modifier.isPublic(type.getModifiers())
                && (enclosing == null || Modifier.isPublic(enclosing.getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("constants")
    @DisplayName("has a word in Swedish and in English")
    void hasAWord(Enum<?> constant) {
        assertThat(Explainer.in(Locale.forLanguageTag("sv")).write(constant)).isNotBlank();
        assertThat(Explainer.in(Locale.ENGLISH).write(constant)).isNotBlank();
    }

    @Test
    @DisplayName("is looked at, those of nested enums too")
    void areFound() throws Exception {
        assertThat(constants()).contains(Outcome.NOT_ASSESSED, Severity.BARRING, AgreementLink.Type.REPLACES);
    }

    @Test
    @DisplayName("of a deadline's status and of an agreement under notice says what it is, in the words of a register")
    void statuses() {
        Explainer swedish = Explainer.in(Locale.forLanguageTag("sv"));
        assertThat(Stream.of(Deadline.Status.values()).map(swedish::write))
                .containsExactly("kommande", "försenad", "inte utnyttjad", "klar eller inträffad");
        assertThat(swedish.write(LifecycleState.UNDER_NOTICE))
                .isEqualTo("i kraft men uppsagt eller på väg att upphöra i förtid");
        Explainer english = Explainer.in(Locale.ENGLISH);
        assertThat(Stream.of(Deadline.Status.values()).map(english::write))
                .containsExactly("upcoming", "overdue", "not used", "done or happened");
        assertThat(english.write(LifecycleState.UNDER_NOTICE))
                .isEqualTo("in force but under notice or about to end early");
    }
}
