package se.samverkan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.architecture.House.CORE;
import static se.samverkan.architecture.House.FIXTURES;
import static se.samverkan.architecture.House.MAIN;
import static se.samverkan.architecture.House.RULES;
import static se.samverkan.architecture.House.in;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.architecture.wrong.bare.Unmarked;
import se.samverkan.core.PublicApi;

@DisplayName("What hosts see is marked, exported, introduced and without internals")
class PublicTypesTest {

    private static final DescribedPredicate<JavaClass> SEEN = describe(
            "public top-level types that hosts see",
            type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                    && type.isTopLevelClass()
                    && !resideInAPackage("..internal..").test(type));

    private static final DescribedPredicate<JavaClass> PUBLISHED = in(CORE, RULES, FIXTURES);

    private static final JavaClasses WRONG = new ClassFileImporter().importClasses(Unmarked.class);

    @Test
    @DisplayName("every public type says whether it is to be called or to be implemented")
    void everyPublicTypeIsMarked() {
        marked(PUBLISHED).check(MAIN);
    }

    @Test
    @DisplayName("a public type without the mark is caught")
    void aMissingMarkIsCaught() {
        assertThatThrownBy(() -> marked(in("se.samverkan.architecture")).check(WRONG))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Unmarked");
    }

    @Test
    @DisplayName("every package with classes has a package-info with @NullMarked")
    void everyPackageIsIntroduced() {
        introduced().check(MAIN);
    }

    @Test
    @DisplayName("a package without package-info is caught")
    void aBarePackageIsCaught() {
        assertThatThrownBy(() -> introduced().check(WRONG))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("wrong.bare has no package-info");
    }

    @Test
    @DisplayName("what a public type takes and gives is no internal type")
    void nothingInternalLeaks() {
        withoutInternals().check(MAIN);
    }

    @Test
    @DisplayName("a method that gives an internal type is caught")
    void aLeakIsCaught() {
        assertThatThrownBy(() -> withoutInternals().check(WRONG))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Unmarked.checks(");
    }

    @Test
    @DisplayName("each module exports to hosts exactly the packages with public types, but for internal ones")
    void exportsAreWhatIsPublic() throws IOException {
        Map<String, Set<String>> exported = exportedPackages();
        assertThat(exported).containsOnlyKeys(CORE, RULES, FIXTURES);
        exported.forEach((module, packages) ->
                assertThat(packages).as(module).isEqualTo(packagesToExport(MAIN.that(in(module)))));
    }

    @Test
    @DisplayName("a package with a public type would be missed in a descriptor")
    void aMissingExportIsCaught() {
        assertThat(packagesToExport(WRONG)).containsExactly("se.samverkan.architecture.wrong.bare");
    }

    private static ArchRule marked(DescribedPredicate<JavaClass> where) {
        return classes().that(SEEN.and(where)).should().beAnnotatedWith(PublicApi.class);
    }

    private static ArchRule introduced() {
        return classes().should(new ArchCondition<>("stand in a package with a package-info") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(violated(type, type.getPackageName() + " has no package-info with @NullMarked"));
                }
            }
        });
    }

    private static ArchRule withoutInternals() {
        DescribedPredicate<JavaClass> internal = resideInAPackage("se.samverkan..internal..");
        DescribedPredicate<JavaCodeUnit> seen = describe(
                "are seen by hosts",
                unit -> (unit.getModifiers().contains(JavaModifier.PUBLIC)
                                || unit.getModifiers().contains(JavaModifier.PROTECTED))
                        && unit.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                        && !internal.test(unit.getOwner()));
        return codeUnits()
                .that(seen)
                .should()
                .notHaveRawReturnType(internal)
                .andShould()
                .notHaveRawParameterTypes(describe(
                        "an internal type among them",
                        (List<JavaClass> types) -> types.stream().anyMatch(internal)));
    }

    private static Map<String, Set<String>> exportedPackages() throws IOException {
        Map<String, Set<String>> exported = new TreeMap<>();
        for (URL place : Collections.list(PublicApi.class.getClassLoader().getResources("module-info.class"))) {
            try (InputStream bytes = place.openStream()) {
                ModuleDescriptor descriptor = ModuleDescriptor.read(bytes);
                if (descriptor.name().startsWith("se.samverkan.")) {
                    Set<String> packages = new TreeSet<>();
                    descriptor.exports().stream()
                            .filter(export -> !export.isQualified())
                            .forEach(export -> packages.add(export.source()));
                    exported.put(descriptor.name(), packages);
                }
            }
        }
        return exported;
    }

    private static Set<String> packagesToExport(Iterable<JavaClass> types) {
        Set<String> packages = new TreeSet<>();
        for (JavaClass type : types) {
            if (SEEN.test(type)) {
                packages.add(type.getPackageName());
            }
        }
        return packages;
    }
}
