package se.samverkan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.architecture.House.CORE;
import static se.samverkan.architecture.House.FIXTURES;
import static se.samverkan.architecture.House.MAIN;
import static se.samverkan.architecture.House.REPORT;
import static se.samverkan.architecture.House.RULES;
import static se.samverkan.architecture.House.in;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.architecture.wrong.core.Clockwork;
import se.samverkan.architecture.wrong.rules.Judge;

@DisplayName("Arrows point one way: core <- rules <- fixtures <- report")
class ArrowsTest {

    private static final String WRONG = "se.samverkan.architecture.wrong";

    /** The list of the rules that the library ships: the one class of the rules' root that knows the packages below it. */
    private static final String SHIPPED = RULES + ".SwedishRules";

    private static final JavaClasses WRONG_CLASSES =
            new ClassFileImporter().importClasses(Clockwork.class, Judge.class);

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {CORE, RULES, FIXTURES, REPORT})
    @DisplayName("every module is among the classes that are read")
    void everyModuleIsRead(String root) {
        assertThat(MAIN.containPackage(root)).isTrue();
    }

    @Test
    @DisplayName("core knows nothing of rules, fixtures and report")
    void coreIsTheGround() {
        neverUse(CORE, RULES, FIXTURES, REPORT).check(MAIN);
    }

    @Test
    @DisplayName("rules know nothing of fixtures and report")
    void rulesStandOnCore() {
        neverUse(RULES, FIXTURES, REPORT).check(MAIN);
    }

    @Test
    @DisplayName("fixtures know nothing of the report")
    void fixturesStandOnRules() {
        neverUse(FIXTURES, REPORT).check(MAIN);
    }

    @Test
    @DisplayName("an arrow that points the other way is caught")
    void aWrongArrowIsCaught() {
        assertThatThrownBy(() -> neverUse(WRONG + ".core", WRONG + ".rules").check(WRONG_CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Clockwork");
    }

    @Test
    @DisplayName("no packages use each other, but for the list of the shipped rules")
    void noCycles() {
        noPackageCycles().check(MAIN);
    }

    @Test
    @DisplayName("two packages that use each other are caught")
    void cyclesAreCaught() {
        assertThatThrownBy(() -> noPackageCycles().check(WRONG_CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle detected");
    }

    private static ArchRule neverUse(String user, String... used) {
        return noClasses().that(in(user)).should().dependOnClassesThat(in(used)).allowEmptyShould(true);
    }

    private static ArchRule noPackageCycles() {
        return slices().assignedFrom(new EachPackage())
                .should()
                .beFreeOfCycles()
                .ignoreDependency(
                        describe(
                                "the list of the shipped rules",
                                type -> type.getName().equals(SHIPPED)),
                        in(RULES));
    }

    /** One slice for each package of the house. */
    private static final class EachPackage implements SliceAssignment {

        @Override
        public String getDescription() {
            return "packages";
        }

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith("se.samverkan.")
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }
    }
}
