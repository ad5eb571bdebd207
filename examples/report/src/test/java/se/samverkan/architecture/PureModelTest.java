package se.samverkan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.architecture.House.CORE;
import static se.samverkan.architecture.House.MAIN;
import static se.samverkan.architecture.House.RULES;
import static se.samverkan.architecture.House.in;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.net.URI;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.architecture.wrong.core.Clockwork;
import se.samverkan.architecture.wrong.core.Leak;

@DisplayName("The model and its judgements are values: no clock, no I/O, no log")
class PureModelTest {

    /** Reads the tables on core's class path: the one class of the model that may. */
    private static final String TABLES = CORE + ".internal.Tables";

    private static final String EXCHANGE = CORE + ".exchange..";

    /** The bridge to Jakarta Validation, which asks what a validator is to ask its host: the two classes of the rules that may. */
    private static final String JUDGED_VALIDATOR = RULES + ".validation.JudgedValidator";

    private static final String CHOICES = RULES + ".validation.Choices";

    private static final JavaClasses WRONG = new ClassFileImporter().importClasses(Clockwork.class, Leak.class);

    @Test
    @DisplayName("no clock is read but a validator's, by the bridge to it: what day it is, the host says")
    void noClock() {
        noClockIn(CORE, RULES).check(MAIN);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Clockwork.today()",
                "Clockwork.supplier()",
                "Clockwork.milliseconds()",
                "Clockwork.nanoseconds()",
                "Clockwork.date()",
                "Clockwork.clock()"
            })
    @DisplayName("each way to read a clock is caught")
    void clocksAreCaught(String way) {
        assertThatThrownBy(() -> noClockIn("se.samverkan.architecture.wrong").check(WRONG))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(way);
    }

    @Test
    @DisplayName("no file, stream, socket or database is touched, but by the reader of core's tables and by exchange")
    void noInputAndOutput() {
        noInputAndOutputIn(CORE, RULES).check(MAIN);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Leak.file()", "Leak.stream()", "Leak.address()", "Leak.database("})
    @DisplayName("each way out is caught")
    void waysOutAreCaught(String way) {
        assertThatThrownBy(() ->
                        noInputAndOutputIn("se.samverkan.architecture.wrong").check(WRONG))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(way);
    }

    @Test
    @DisplayName("nothing is logged and nothing printed")
    void noLog() {
        noLogIn(CORE, RULES).check(MAIN);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Leak.print()", "Leak.log()", "Leak.systemLog()"})
    @DisplayName("a log and a print are caught")
    void logsAreCaught(String way) {
        assertThatThrownBy(() -> noLogIn("se.samverkan.architecture.wrong").check(WRONG))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(way);
    }

    @Test
    @DisplayName("no answer depends on the host's language or time zone, but the language of a validator's messages")
    void noDefaults() {
        noDefaultsIn(CORE, RULES).check(MAIN);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Leak.format(", "Leak.formatted(", "Leak.lower(", "Leak.language()", "Leak.zone()"})
    @DisplayName("each default is caught")
    void defaultsAreCaught(String way) {
        assertThatThrownBy(() -> noDefaultsIn("se.samverkan.architecture.wrong").check(WRONG))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(way);
    }

    private static ArchRule noClockIn(String... roots) {
        return noClasses()
                .that(in(roots).and(not(named(JUDGED_VALIDATOR))))
                .should()
                .accessTargetWhere(describe("read a clock", PureModelTest::readsClock))
                .orShould()
                .dependOnClassesThat(type(Clock.class).or(type(InstantSource.class)));
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return describe(name, type -> type.getName().equals(name));
    }

    private static boolean readsClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        return (owner.getPackageName().startsWith("java.time") && name.equals("now"))
                || (owner.isEquivalentTo(System.class)
                        && Set.of("currentTimeMillis", "nanoTime").contains(name))
                || (owner.isEquivalentTo(Date.class) && name.equals("<init>") && takesNothing(access))
                || (owner.isAssignableTo(Calendar.class) && name.equals("getInstance"));
    }

    private static ArchRule noInputAndOutputIn(String... roots) {
        DescribedPredicate<JavaClass> exempt = resideInAnyPackage(EXCHANGE)
                .or(describe("the reader of tables", type -> type.getName().startsWith(TABLES)));
        DescribedPredicate<JavaClass> ways = resideInAnyPackage(
                        "java.io..",
                        "java.nio.file..",
                        "java.nio.channels..",
                        "java.net..",
                        "java.sql..",
                        "javax.sql..")
                .and(not(type(Serializable.class).or(type(URI.class))));
        return noClasses().that(in(roots).and(not(exempt))).should().dependOnClassesThat(ways);
    }

    private static ArchRule noLogIn(String... roots) {
        return noClasses()
                .that(in(roots))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.util.logging..", "org.slf4j..").or(type(System.Logger.class)))
                .orShould()
                .accessTargetWhere(describe(
                        "print",
                        access -> access.getTargetOwner().isEquivalentTo(System.class)
                                && Set.of("out", "err")
                                        .contains(access.getTarget().getName())));
    }

    private static ArchRule noDefaultsIn(String... roots) {
        return noClasses()
                .that(in(roots).and(not(named(CHOICES))))
                .should()
                .accessTargetWhere(describe("depend on the host's defaults", PureModelTest::asksForDefault));
    }

    private static boolean asksForDefault(JavaAccess<?> access) {
        String target = access.getTarget().getFullName();
        return Set.of(
                        "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                        "java.lang.String.formatted([Ljava.lang.Object;)",
                        "java.lang.String.toLowerCase()",
                        "java.lang.String.toUpperCase()",
                        "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                        "java.util.Locale.getDefault()",
                        "java.util.Locale.getDefault(java.util.Locale$Category)",
                        "java.time.ZoneId.systemDefault()",
                        "java.util.TimeZone.getDefault()")
                .contains(target);
    }

    private static boolean takesNothing(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                && target.getRawParameterTypes().isEmpty();
    }
}
