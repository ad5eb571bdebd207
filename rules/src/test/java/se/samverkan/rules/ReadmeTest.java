package se.samverkan.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("README's sample")
class ReadmeTest {

    private static final Path TOP = top();

    private static Path top() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("README.md")))
                .findFirst()
                .orElseThrow();
    }

    private static String block(String language) throws IOException {
        Matcher blocks = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(TOP.resolve("README.md")));
        assertThat(blocks.find()).isTrue();
        return blocks.group(1);
    }

    @Test
    @DisplayName("compiles as it stands, and prints what README says it prints")
    void compilesAndRuns(@TempDir Path folder) throws Exception {
        Path source = Files.writeString(folder.resolve("Quickstart.java"), block("java"));
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
        assertThat(printed.replace(System.lineSeparator(), "\n")).isEqualTo(block("text"));
    }

    @Test
    @DisplayName("is what a stranger's build compiles against the published artifacts")
    void isTheConsumersSource() throws IOException {
        Path consumer = TOP.resolve("examples/consumers/readme/src/main/java/Quickstart.java");
        assertThat(Files.readString(consumer)).isEqualTo(block("java"));
    }
}
