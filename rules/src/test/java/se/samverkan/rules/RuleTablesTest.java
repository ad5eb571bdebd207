package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What the Javadoc says of the rules")
class RuleTablesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern ROW = Pattern.compile(
            "<tr><td>\\{@link (\\w+)}</td><td>([a-z0-9.-]+)</td><td>([a-z ]+)</td><td>([a-z -]+)</td><td>");

    /** A row of a table: a rule's class, code, nature and scope. */
    private record Row(String type, String code, String nature, String scope) {

        static Row of(Rule rule) {
            return new Row(
                    rule.getClass().getSimpleName(),
                    rule.getCode().toString(),
                    switch (rule.getNature()) {
                        case TERM_OF_AGREEMENT -> "term of the agreement";
                        case BASIS_BOUND -> "bound to the basis";
                        case CLAIMED_GROUND -> "claimed ground";
                        case PERFORMANCE -> "performance";
                        case ADVICE -> "advice";
                    },
                    rule.getScope() == Scope.FILE ? "file" : "call-off or activity");
        }
    }

    static Stream<String> packages() {
        return RuleBook.sweden().getRules().stream()
                .map(rule -> rule.getClass().getPackageName())
                .distinct();
    }

    private static String source(String type) {
        try {
            return Files.readString(SOURCES.resolve(type.replace('.', '/') + ".java"))
                    .replaceAll("\\R \\* {5}<td>", "<td>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class that lists the rules of a package: of the package's name, whatever its capitals. */
    private static String holder(String inPackage) {
        String name = inPackage.substring(inPackage.lastIndexOf('.') + 1) + "Rules.java";
        try (Stream<Path> files = Files.list(SOURCES.resolve(inPackage.replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name::equalsIgnoreCase)
                    .map(file -> inPackage + "." + file.replace(".java", ""))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    @DisplayName("is one row for each rule of a package, in order, with its code, nature and scope")
    void tables(String inPackage) {
        List<Row> rows = ROW.matcher(source(holder(inPackage)))
                .results()
                .map(row -> new Row(row.group(1), row.group(2), row.group(3), row.group(4)))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(RuleBook.sweden().getRules().stream()
                        .filter(rule -> rule.getClass().getPackageName().equals(inPackage))
                        .map(Row::of)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("packages")
    @DisplayName("is told from the rule book of Sweden, package by package")
    void linked(String inPackage) {
        assertThat(source(RuleBook.class.getName())).contains("{@link " + inPackage + ".");
    }

    @Test
    @DisplayName("is the code where the constant is, and no number of a list that the reader doesn't have")
    void codes() {
        for (Rule rule : RuleBook.sweden().getRules()) {
            assertThat(source(rule.getClass().getName()))
                    .as(rule.getCode().toString())
                    .contains("/** The rule's code, {@code " + rule.getCode() + "}. */")
                    .doesNotContainPattern("\\bR[0-9]{2}\\b");
        }
    }
}
