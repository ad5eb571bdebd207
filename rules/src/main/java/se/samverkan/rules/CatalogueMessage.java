package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;

/**
 * One answer that a rule may give, in the words of a {@link RuleCatalogue}'s language.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class CatalogueMessage {

    private static final Pattern WORD_BREAK = Pattern.compile("(?<=[a-z])(?=[A-Z0-9])");
    private static final List<String> OF_DEADLINES = List.of("title", "sentence", "later", "lapsed", "overdue");

    private final String key;
    private final @Nullable Outcome outcome;
    private final String text;
    private final @Nullable String example;

    private CatalogueMessage(String key, @Nullable Outcome outcome, String text, @Nullable String example) {
        this.key = key;
        this.outcome = outcome;
        this.text = text;
        this.example = example;
    }

    static List<CatalogueMessage> of(FindingCode code, Explainer words) {
        String prefix = code + ".";
        return words.keys()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .filter(rest -> place(rest) >= 0)
                .sorted(Comparator.comparing(CatalogueMessage::place).thenComparing(Comparator.naturalOrder()))
                .map(rest -> new CatalogueMessage(
                        rest,
                        outcomes()
                                .filter(outcome -> first(rest).equals(dashed(outcome)))
                                .findFirst()
                                .orElse(null),
                        Template.fill(words(prefix, rest, words), (name, form) -> "[" + spaced(name) + "]"),
                        words.example(prefix + rest).orElse(null)))
                .toList();
    }

    /** The words of an answer, with those for what a limit leaves that is exceeded. */
    private static String words(String prefix, String rest, Explainer words) {
        String found = words.find(prefix + rest).orElseThrow();
        String notMet = dashed(Outcome.NOT_MET);
        return rest.startsWith(notMet)
                ? words.find(prefix + "room" + rest.substring(notMet.length()))
                        .map(room -> found + " " + room)
                        .orElse(found)
                : found;
    }

    private static Stream<Outcome> outcomes() {
        return Stream.of(Outcome.values());
    }

    /** Where an answer stands among the rule's others: by outcome, and then what a deadline is told in; below 0 what is no answer. */
    private static int place(String rest) {
        List<String> order = Stream.concat(outcomes().map(CatalogueMessage::dashed), OF_DEADLINES.stream())
                .toList();
        return order.indexOf(first(rest));
    }

    private static String first(String rest) {
        int point = rest.indexOf('.');
        return point < 0 ? rest : rest.substring(0, point);
    }

    private static String dashed(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String spaced(String place) {
        return WORD_BREAK.matcher(place).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /**
     * The end of the key of the words, after the rule's code: the outcome and the variant if any, or of a deadline what is told.
     *
     * @return such as {@code not-met.exhausted}, {@code title} or {@code sentence.past}
     */
    public String getKey() {
        return key;
    }

    /**
     * The outcome that the answer has.
     *
     * @return the outcome; absent of the words of a deadline
     */
    public Optional<Outcome> getOutcome() {
        return Optional.ofNullable(outcome);
    }

    /**
     * The words, with the name of each value in square brackets in its place.
     *
     * @return one or several sentences, or a few words of a deadline's title
     */
    public String getText() {
        return text;
    }

    /**
     * The words with real values, and with what is added to them: what must be stated, and what is assumed.
     *
     * @return the example; absent of a host's own words
     */
    public Optional<String> getExample() {
        return Optional.ofNullable(example);
    }

    @Override
    public String toString() {
        return key + ": " + text;
    }
}
