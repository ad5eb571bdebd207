package se.samverkan.rules;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sentences that are of no rule alone: of admissions, offers, plans, traces, changes, assumptions and differences. Each is found
 * in a text that a test has asked for, by an explainer whose words of each key are marked with the key.
 */
final class OtherSentences {

    private static final Pattern SENTENCE = Pattern.compile(".*[.:]", Pattern.DOTALL);
    private static final Pattern NO_MESSAGE =
            Pattern.compile("(word|input|source|construction)\\..*|.*\\.(question|gate)");
    private static final Pattern MARK = Pattern.compile("\uE000([^\uE001]*)\uE001\\. |\uE002");

    private OtherSentences() {}

    /** Their keys, in the order of the alphabet. */
    static List<String> keys() {
        Set<String> ofRules = new HashSet<>(Golden.keys());
        return Given.ENGLISH
                .keys()
                .filter(key ->
                        !ofRules.contains(key) && !NO_MESSAGE.matcher(key).matches())
                .filter(key ->
                        SENTENCE.matcher(Given.ENGLISH.find(key).orElseThrow()).matches())
                .sorted()
                .toList();
    }

    /** The sentence of each key that a text holds, with the most ordinary values and then the shortest, in a language. */
    static Map<String, String> in(Explainer explainer) {
        Map<String, String> sentences = new TreeMap<>();
        Explainer marked = marked(explainer);
        CHOSEN.forEach(
                (key, text) -> sentences.put(key, found(text.apply(marked)).get(key)));
        return sentences;
    }

    private static final Map<String, Function<Explainer, String>> CHOSEN = chosen();

    private static Map<String, Function<Explainer, String>> chosen() {
        Map<String, Function<Explainer, String>> chosen = new HashMap<>();
        Map<String, String> best = new HashMap<>();
        Comparator<String> order = Comparator.comparing(OddValues::in)
                .thenComparing(String::length)
                .thenComparing(Comparator.naturalOrder());
        Explainer marked = marked(Given.SWEDISH);
        Seen.inTests()
                .texts()
                .forEach(text -> found(text.apply(marked)).forEach((key, sentence) -> {
                    if (!best.containsKey(key) || order.compare(sentence, best.get(key)) < 0) {
                        best.put(key, sentence);
                        chosen.put(key, text);
                    }
                }));
        return chosen;
    }

    /** An explainer that puts each sentence between marks. The first ends as a sentence does, so that the words open one still. */
    private static Explainer marked(Explainer explainer) {
        return explainer.with(keys().stream()
                .collect(Collectors.toMap(
                        key -> key,
                        key -> "\uE000" + key + "\uE001. " + explainer.find(key).orElseThrow() + "\uE002")));
    }

    /** The sentences of a marked text by their keys, the first of each, without the marks of those within them. */
    private static Map<String, String> found(String text) {
        Map<String, String> found = new HashMap<>();
        Matcher marks = MARK.matcher(text.replace('\u00a0', ' '));
        StringBuilder plain = new StringBuilder();
        Deque<Integer> starts = new ArrayDeque<>();
        Deque<String> keys = new ArrayDeque<>();
        while (marks.find()) {
            marks.appendReplacement(plain, "");
            if (marks.group(1) != null) {
                keys.push(marks.group(1));
                starts.push(plain.length());
            } else {
                found.putIfAbsent(keys.pop(), plain.substring(starts.pop()));
            }
        }
        return found;
    }
}
