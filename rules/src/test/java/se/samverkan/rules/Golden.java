package se.samverkan.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.finding.Finding;

/** The message of each key of the words of rules, with the values of one of the findings and deadlines that tests have shown. */
final class Golden {

    private static final Comparator<String> SHORTEST =
            Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

    private final Map<String, Finding> findings = new HashMap<>();
    private final Map<String, Seen.Told> titles = new HashMap<>();
    private final Map<String, Seen.Told> sentences = new HashMap<>();

    private Golden() {}

    /** What all specification tests have shown, worked out once. */
    static Golden ofTests() {
        return OfTests.GOLDEN;
    }

    private static final class OfTests {
        static final Golden GOLDEN = Golden.of(Seen.inTests());
    }

    /**
     * Of several of a key, one with ordinary values ({@link OddValues}), then one whose words a test asks for, with the fewest
     * assumptions and the shortest words.
     */
    private static Golden of(Seen seen) {
        Golden golden = new Golden();
        Map<Finding, String> words = new HashMap<>();
        seen.getFindings().forEach(finding -> words.put(finding, Given.words(Given.SWEDISH, finding)));
        seen.getFindings().stream()
                .sorted(Comparator.<Finding, Long>comparing(finding -> OddValues.in(words.getOrDefault(finding, "")))
                        .thenComparing(finding -> !seen.isTold(finding))
                        .thenComparing(finding -> finding.getAssumptions().size())
                        .thenComparing(words::get, SHORTEST))
                .forEach(finding -> golden.findings.putIfAbsent(key(finding), finding));
        Map<Seen.Told, String> sentences = new HashMap<>();
        seen.getDeadlines().forEach(told -> sentences.put(told, sentence(Given.SWEDISH, told)));
        seen.getDeadlines().stream()
                .sorted(Comparator.<Seen.Told, Long>comparing(told -> OddValues.in(sentences.getOrDefault(told, "")))
                        .thenComparing(told -> told.deadline().getAssumptions().size())
                        .thenComparing(sentences::get, SHORTEST))
                .forEach(golden::add);
        return golden;
    }

    private static String key(Finding finding) {
        String outcome = finding.getOutcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return finding.getCode() + "." + outcome + (finding.getVariant().isEmpty() ? "" : "." + finding.getVariant());
    }

    private void add(Seen.Told told) {
        Deadline deadline = told.deadline();
        String code = deadline.getCode().toString();
        String variant = deadline.getVariant().isEmpty() ? "" : "." + deadline.getVariant();
        titles.putIfAbsent(firstOf(code + ".title" + variant, code + ".title"), told);
        String sentence = code + ".sentence" + variant;
        sentences.putIfAbsent(isPast(deadline, told.today()) ? firstOf(sentence + ".past", sentence) : sentence, told);
        if (deadline.getLaterDay().isPresent()) {
            sentences.putIfAbsent(code + ".later", told);
        }
        String status = code + "." + deadline.statusOn(told.today()).name().toLowerCase(Locale.ROOT);
        sentences.putIfAbsent(firstOf(status + variant, status), told);
    }

    private static boolean isPast(Deadline deadline, LocalDate today) {
        return today.isAfter(deadline.getDay());
    }

    private static String firstOf(String key, String other) {
        return Given.ENGLISH.find(key).isPresent() ? key : other;
    }

    private static String sentence(Explainer explainer, Seen.Told told) {
        return explainer.explain(told.deadline(), told.today()).replace('\u00a0', ' ');
    }

    /** The keys of every message that a rule of the library may tell, in the order of its rule book. */
    static List<String> keys() {
        return RuleCatalogue.of(RuleBook.sweden(), Given.ENGLISH).getEntries().stream()
                .flatMap(entry -> entry.getMessages().stream().map(message -> entry.getCode() + "." + message.getKey()))
                .toList();
    }

    /** The message of a key; absent where no test has shown it. */
    Optional<String> message(String key, Explainer explainer) {
        return Stream.of(
                        Optional.ofNullable(findings.get(key)).map(finding -> Given.words(explainer, finding)),
                        Optional.ofNullable(titles.get(key)).map(told -> explainer.title(told.deadline())),
                        Optional.ofNullable(sentences.get(key)).map(told -> sentence(explainer, told)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(text -> text.replace('\u00a0', ' '));
    }

    /** The messages of all keys that have one. */
    Map<String, String> messages(Explainer explainer) {
        Map<String, String> messages = new LinkedHashMap<>();
        keys().forEach(key -> message(key, explainer).ifPresent(text -> messages.put(key, text)));
        return messages;
    }
}
