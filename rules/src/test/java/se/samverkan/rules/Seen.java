package se.samverkan.rules;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.finding.Finding;

/**
 * The findings and deadlines that the tests of the rules show, so that the catalogue can be held against them: the specification
 * tests of the module are run once more, and what passes through {@link Given} and its like is kept.
 */
public final class Seen {

    /** A deadline, and the day on which it was told. */
    record Told(Deadline deadline, LocalDate today) {}

    private static final ThreadLocal<Seen> RECORDING = new ThreadLocal<>();

    /** The tag of tests that ask what is seen, and so aren't run for it, and of those that show nothing. */
    public static final String NOT_RUN = "not-run-to-be-seen";

    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Set<Finding> told = new LinkedHashSet<>();
    private final Set<Told> deadlines = new LinkedHashSet<>();
    private final List<Function<Explainer, String>> texts = new ArrayList<>();

    private Seen() {}

    /** Keeps findings that a test has got, where a run is recorded. */
    static void shown(List<Finding> findings) {
        Seen seen = RECORDING.get();
        if (seen != null) {
            seen.findings.addAll(findings);
        }
    }

    /** Keeps a finding whose words a test has asked for, where a run is recorded. */
    static void told(Finding finding) {
        Seen seen = RECORDING.get();
        if (seen != null) {
            seen.findings.add(finding);
            seen.told.add(finding);
        }
    }

    /** Keeps a deadline, where a run is recorded. */
    public static void deadline(Deadline shown, LocalDate today) {
        Seen seen = RECORDING.get();
        if (seen != null) {
            seen.deadlines.add(new Told(shown, today));
        }
    }

    /** Keeps a text that a test has asked for, such as of an admission or a trace, where a run is recorded. */
    public static void text(Function<Explainer, String> text) {
        Seen seen = RECORDING.get();
        if (seen != null) {
            seen.texts.add(text);
        }
    }

    /** Every text that was seen, of findings and deadlines too, as an explainer puts it. */
    Stream<Function<Explainer, String>> texts() {
        return Stream.of(
                        texts.stream(),
                        findings.stream().<Function<Explainer, String>>map(finding -> words -> words.explain(finding)),
                        deadlines.stream()
                                .<Function<Explainer, String>>map(
                                        told -> words -> words.explain(told.deadline(), told.today())))
                .flatMap(each -> each);
    }

    Set<Finding> getFindings() {
        return findings;
    }

    /** Whether a test has asked for the words of a finding, so that it is one to be read. */
    boolean isTold(Finding finding) {
        return told.contains(finding);
    }

    Set<Told> getDeadlines() {
        return deadlines;
    }

    /** What the specification tests of the module show, which are run once for all who ask. */
    static Seen inTests() {
        return Run.SEEN;
    }

    private static final class Run {
        static final Seen SEEN = recorded();
    }

    private static Seen recorded() {
        Seen seen = new Seen();
        RECORDING.set(seen);
        try {
            run();
        } finally {
            RECORDING.remove();
        }
        return seen;
    }

    /** JUnit may need to be let into packages that the run as a whole doesn't open, where tests run as a module. */
    private static void open(List<String> testClasses) {
        Module own = Seen.class.getModule();
        testClasses.stream()
                .map(name -> name.substring(0, name.lastIndexOf('.')))
                .distinct()
                .forEach(name -> own.addOpens(name, LauncherFactory.class.getModule()));
    }

    private static void run() {
        List<String> testClasses = testClasses();
        open(testClasses);
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(testClasses.stream()
                        .map(DiscoverySelectors::selectClass)
                        .toList())
                .filters(EngineFilter.includeEngines("junit-jupiter"), TagFilter.excludeTags(NOT_RUN))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        if (summary.getTotalFailureCount() > 0) {
            StringWriter failures = new StringWriter();
            summary.printFailuresTo(new PrintWriter(failures));
            throw new AssertionError("tests that fail when they are run to be seen: " + failures);
        }
    }

    private static List<String> testClasses() {
        try {
            Path own = Path.of(
                    Objects.requireNonNull(Seen.class.getResource("Seen.class")).toURI());
            Path tests = own.resolve("../../../..").normalize();
            try (Stream<Path> files = Files.walk(tests)) {
                return files.map(file -> tests.relativize(file).toString())
                        .filter(name -> name.endsWith("Test.class"))
                        .map(name -> name.replace(".class", "").replace('/', '.'))
                        .filter(name -> name.startsWith("se.samverkan.rules."))
                        .sorted()
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
