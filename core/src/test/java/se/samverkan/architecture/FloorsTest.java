package se.samverkan.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.architecture.wrong.high.Roof;
import se.samverkan.architecture.wrong.low.Ground;
import se.samverkan.core.PublicApi;

/** The floors of core: a package uses its own floor and those below. */
@DisplayName("The packages of core stand on floors")
class FloorsTest {

    private static final String CORE = PublicApi.class.getPackageName();

    /** The floors from below, each with the first segment of its packages' names under the root; the root itself is "". */
    private static final List<List<String>> FLOORS = List.of(
            List.of("", "internal"),
            List.of("code", "credit", "finding", "index", "money", "quantity", "statute", "text", "time"),
            List.of("partner"),
            List.of("activity", "deadline", "participant", "placement", "share", "workforce"),
            List.of("budget"),
            List.of("agreement"),
            List.of("followup", "lifecycle"),
            List.of("file"),
            List.of("difference", "exchange"));

    private static final JavaClasses MODEL = new ClassFileImporter()
            .importUrl(PublicApi.class.getProtectionDomain().getCodeSource().getLocation());

    private static final JavaClasses WRONG = new ClassFileImporter().importClasses(Ground.class, Roof.class);

    @Test
    @DisplayName("each package has a floor, and uses no package of a higher one")
    void arrowsPointDown() {
        assertThat(MODEL.contain(PublicApi.class)).isTrue();
        upholdFloors(CORE, FLOORS).check(MODEL);
    }

    @Test
    @DisplayName("a package that uses a higher floor, or has none, is caught")
    void arrowsThatPointUpAreCaught() {
        String root = "se.samverkan.architecture.wrong";
        assertThatThrownBy(() -> upholdFloors(root, List.of(List.of("low"), List.of("high")))
                        .check(WRONG))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Ground.roof")
                .hasMessageNotContaining("Roof.ground");
        assertThatThrownBy(() -> upholdFloors(root, List.of(List.of("high"))).check(WRONG))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("low has no floor");
    }

    @Test
    @DisplayName("no packages use each other, not even within a floor")
    void noCycles() {
        noPackageCycles().check(MODEL);
    }

    @Test
    @DisplayName("two packages that use each other are caught")
    void cyclesAreCaught() {
        assertThatThrownBy(() -> noPackageCycles().check(WRONG))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle detected");
    }

    private static ArchRule upholdFloors(String root, List<List<String>> floors) {
        return classes().should(useNoHigherFloor(root, floors));
    }

    private static ArchCondition<JavaClass> useNoHigherFloor(String root, List<List<String>> floors) {
        return new ArchCondition<>("use no higher floor") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                int own = floorOf(user);
                if (own < 0) {
                    events.add(violated(user, user.getPackageName() + " has no floor"));
                }
                for (Dependency use : user.getDirectDependenciesFromSelf()) {
                    if (isInside(use.getTargetClass()) && floorOf(use.getTargetClass()) > own) {
                        events.add(violated(user, use.getDescription()));
                    }
                }
            }

            private boolean isInside(JavaClass type) {
                return type.getPackageName().equals(root)
                        || type.getPackageName().startsWith(root + ".");
            }

            private int floorOf(JavaClass type) {
                String below = type.getPackageName().substring(root.length());
                String segment = below.isEmpty() ? "" : below.split("\\.", -1)[1];
                for (int floor = 0; floor < floors.size(); floor++) {
                    if (floors.get(floor).contains(segment)) {
                        return floor;
                    }
                }
                return -1;
            }
        };
    }

    private static ArchRule noPackageCycles() {
        return slices().assignedFrom(eachPackage()).should().beFreeOfCycles();
    }

    private static SliceAssignment eachPackage() {
        return new SliceAssignment() {
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
        };
    }
}
