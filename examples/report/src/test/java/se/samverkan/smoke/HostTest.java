package se.samverkan.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Starts the host of examples/consumers in a virtual machine of its own. Surefire's module path opens more than a host's
 * does, so what isn't exported or opened is seen here first.
 */
@DisplayName("A host starts with java, on a real module path and on the class path")
class HostTest {

    private static final Path CONSUMERS = Path.of("..", "consumers");
    private static final String PACKAGE = "se/samverkan/consumers/host/";

    private static final String MAIN = PACKAGE.replace('/', '.') + "Host";

    /** What a host needs: the library with what it inherits, and a validation provider with what that needs. */
    private static final Pattern NEEDED = Pattern.compile(".*[/\\\\](core|rules)[/\\\\]target[/\\\\][^/\\\\]*"
            + "|.*[/\\\\](joda-money|jakarta\\.validation-api|hibernate-validator|jboss-logging|classmate|expressly"
            + "|jakarta\\.el-api)-[^/\\\\]*\\.jar");

    @TempDir
    Path classes;

    @Test
    @DisplayName("as a module")
    void asModule() throws IOException, InterruptedException {
        Path descriptor = CONSUMERS.resolve("module-path/src/main/java/module-info.java");
        compile("--module-path", needed(), descriptor.toString());
        assertThat(run(
                        "--module-path",
                        classes + File.pathSeparator + needed(),
                        "--add-modules",
                        "org.glassfish.expressly",
                        "--module",
                        "se.samverkan.consumers.host/" + MAIN,
                        "modules"))
                .endsWith("host: ok\n");
    }

    @Test
    @DisplayName("on the class path")
    void onClassPath() throws IOException, InterruptedException {
        compile("--class-path", needed());
        String services = CONSUMERS.resolve("class-path/src/main/resources").toString();
        assertThat(run(
                        "--class-path",
                        String.join(File.pathSeparator, classes.toString(), services, needed()),
                        MAIN,
                        "classes"))
                .endsWith("host: ok\n");
    }

    private static String needed() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(NEEDED.asMatchPredicate())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void compile(String... arguments) {
        List<String> all = new ArrayList<>(List.of("-proc:none", "-d", classes.toString()));
        all.addAll(List.of(arguments));
        for (String type : List.of("Host", "OwnRules")) {
            all.add(CONSUMERS
                    .resolve("class-path/src/main/java/" + PACKAGE + type + ".java")
                    .toString());
        }
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, all.toArray(String[]::new));
        assertThat(result).isZero();
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Process host = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(host.waitFor()).as(said).isZero();
        return said.replace("\r\n", "\n");
    }
}
