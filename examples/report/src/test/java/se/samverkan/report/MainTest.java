package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The command")
class MainTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    @DisplayName("prints the summary in the language asked for, with where the pages are, and nothing else")
    void prints() {
        assertThat(run("--lang", "en", "--as-of", "2024-06-30")).isZero();
        assertThat(text(out))
                .startsWith("Two collaboration agreements")
                .contains("The report shows how things stand on 30 June 2024.")
                .endsWith(folder.resolve("report-sv.html") + "\n" + folder.resolve("report-en.html") + "\n"
                        + folder.resolve("rules.html") + "\n"
                        + folder.resolve("deadlines.ics") + "\n"
                        + folder.resolve("ledger.csv") + "\n" + folder.resolve("balances.csv") + "\n"
                        + folder.resolve("settlement.csv") + "\n" + folder.resolve("credits.csv") + "\n"
                        + folder.resolve("coverage.csv") + "\n");
        assertThat(text(err)).isEmpty();
    }

    @Test
    @DisplayName(
            "stores a page in each language, whichever is printed, with the catalogue of the rules and the tables beside them")
    void stores() throws IOException {
        assertThat(run("--as-of", "2024-06-30")).isZero();
        assertThat(text(out)).startsWith("Två samverkansavtal");
        assertThat(Files.readString(folder.resolve("report-sv.html"))).contains("lang=\"sv\"", "30 juni 2024");
        assertThat(Files.readString(folder.resolve("report-en.html"))).contains("lang=\"en\"", "30 June 2024");
        assertThat(Files.readString(folder.resolve("rules.html"))).contains("Regelkatalog · Catalogue of rules");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(9);
        }
    }

    @Test
    @DisplayName("makes the folder of the pages, and overwrites what it stored before")
    void storesAgain() throws IOException {
        Path deeper = folder.resolve("a").resolve("b");
        for (String day : List.of("2024-06-30", "2025-06-30")) {
            assertThat(Main.run(new String[] {"--as-of", day}, deeper, stream(out), stream(err)))
                    .isZero();
        }
        assertThat(Files.readString(deeper.resolve("report-sv.html")))
                .contains("läget den 30 juni 2025")
                .doesNotContain("läget den 30 juni 2024");
    }

    @Test
    @DisplayName("says the same to the letter when it is asked again")
    void repeats() {
        run("--as-of", "2025-06-30");
        String first = text(out);
        out.reset();
        run("--as-of", "2025-06-30");
        assertThat(text(out)).isEqualTo(first);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"--lang de", "--as-of 2025-02-30", "--help", "--lang"})
    @DisplayName("given what it doesn't know, tells its usage on standard error, with the defaults, and does nothing")
    void usage(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(text(err)).startsWith("Usage: ").contains("--lang", "sv if not given", "--as-of", "2025-06-30");
        assertThat(text(out)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName(
            "ends a virtual machine of its own with exit code 2 and its usage, where it is given what it doesn't know")
    void exitCode() throws IOException, InterruptedException {
        Process wrong = start("--lang", "de");
        String said = new String(wrong.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(wrong.waitFor()).isEqualTo(2);
        assertThat(said).contains("Usage: ");
    }

    @Test
    @DisplayName("ends a virtual machine of its own with exit code 0, and writes UTF-8 whatever the machine's language")
    void exitCodeOfSuccess() throws IOException, InterruptedException {
        Process right = start("--lang", "sv");
        String said = new String(right.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(right.waitFor()).isZero();
        assertThat(said).startsWith("Två samverkansavtal").contains("Härnösands kommun");
        assertThat(folder.resolve("report-sv.html")).isRegularFile();
    }

    private Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-D" + Main.FOLDER + "=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).start();
    }

    private int run(String... args) {
        return Main.run(args, folder, stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
