package se.samverkan.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;

/** The house's main classes, as the architecture tests read them, and its roots. */
final class House {

    static final String CORE = "se.samverkan.core";
    static final String RULES = "se.samverkan.rules";
    static final String FIXTURES = "se.samverkan.fixtures";
    static final String REPORT = "se.samverkan.report";

    /** Everything but tests. */
    static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(CORE, RULES, FIXTURES, REPORT);

    private House() {}

    /** Classes in one of the packages or below it. */
    static DescribedPredicate<JavaClass> in(String... roots) {
        return JavaClass.Predicates.resideInAnyPackage(
                Stream.of(roots).map(root -> root + "..").toArray(String[]::new));
    }
}
