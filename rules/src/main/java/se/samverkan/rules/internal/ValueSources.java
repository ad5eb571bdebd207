package se.samverkan.rules.internal;

import java.util.List;
import java.util.stream.Stream;
import se.samverkan.core.finding.Source;

/** The paragraphs that the value of a procurement may be counted by ({@code ProcurementValue.getSources}). */
public final class ValueSources {

    private static final List<Source> VALUE =
            List.of(Source.statute("LOU 5:3"), Source.statute("LOU 5:13"), Source.statute("LOU 5:14"));

    private ValueSources() {}

    /** The sources of a rule, and those of the value after them. */
    public static List<Source> and(Source... own) {
        return Stream.concat(Stream.of(own), VALUE.stream()).toList();
    }
}
