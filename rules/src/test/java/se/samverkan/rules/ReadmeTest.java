package se.samverkan.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Each of README's samples")
@Tag(Seen.NOT_RUN)
class ReadmeTest {

    private static final Path TOP = top();
    private static final String README = readme();

    private static Path top() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("README.md")))
                .findFirst()
                .orElseThrow();
    }

    private static String readme() {
        try {
            return Files.readString(TOP.resolve("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> blocks(String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(README)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String nameOf(String source) {
        Matcher name = Pattern.compile("public final class (\\w+)").matcher(source);
        assertThat(name.find()).isTrue();
        return name.group(1);
    }

    static Stream<Arguments> samples() {
        List<String> sources = blocks("java");
        List<String> printed = blocks("text");
        assertThat(sources).hasSameSizeAs(printed).hasSizeGreaterThan(1);
        return IntStream.range(0, sources.size())
                .mapToObj(i -> Arguments.of(nameOf(sources.get(i)), sources.get(i), printed.get(i)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    @DisplayName("compiles as it stands, and prints what README says it prints")
    void compilesAndRuns(String name, String text, String expected, @TempDir Path folder) throws Exception {
        Path source = Files.writeString(folder.resolve(name + ".java"), text);
        String classPath = Stream.of("java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(path -> path != null && !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-Dfile.encoding=UTF-8",
                        "-Dsun.stdout.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        classPath,
                        source.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed.replace(System.lineSeparator(), "\n")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    @DisplayName("is what a stranger's build compiles against the published artifacts")
    void isTheConsumersSource(String name, String text, String expected) throws IOException {
        Path consumer = TOP.resolve("examples/consumers/readme/src/main/java/" + name + ".java");
        assertThat(Files.readString(consumer)).isEqualTo(text);
    }

    @Test
    @DisplayName("names the versions that the build is tested with")
    void versions() throws IOException {
        String pom = Files.readString(TOP.resolve("pom.xml"));
        assertThat(README)
                .contains(
                        "AssertJ " + between(pom, "<assertj.version>"),
                        "JUnit Jupiter " + between(pom, "<junit.version>"),
                        "jqwik " + between(pom, "<jqwik.version>"),
                        "`de.siegmar:fastcsv`, " + between(pom, "<fastcsv.version>"));
        assertThat(blocks("xml"))
                .singleElement()
                .asString()
                .contains("<version>" + between(pom, "<artifactId>samverkan-parent</artifactId>\n  <version>")
                        + "</version>");
    }

    private static String between(String pom, String start) {
        assertThat(pom).contains(start);
        int begin = pom.indexOf(start) + start.length();
        return pom.substring(begin, pom.indexOf('<', begin));
    }
}
