package se.samverkan.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words in one language: the host's own, and then the library's, gathered from the bundles that stand beside the rules. */
final class Words {

    /** The packages whose bundles hold words. */
    static final List<String> BUNDLES = List.of(
            "se.samverkan.rules.words",
            "se.samverkan.rules.constants",
            "se.samverkan.rules.differences",
            "se.samverkan.rules.catalogue",
            "se.samverkan.rules.agreement.words",
            "se.samverkan.rules.agreement.amendments",
            "se.samverkan.rules.lifecycle.words",
            "se.samverkan.rules.budget.words",
            "se.samverkan.rules.share.words",
            "se.samverkan.rules.activity.words",
            "se.samverkan.rules.placement.words",
            "se.samverkan.rules.workforce.words",
            "se.samverkan.rules.followup.words",
            "se.samverkan.rules.deadline.words");

    private final Locale language;
    private final Map<String, String> own;
    private final List<ResourceBundle> bundles;

    Words(Locale language) {
        this(
                language,
                Map.of(),
                BUNDLES.stream()
                        .map(name -> ResourceBundle.getBundle(name, language, Words.class.getModule()))
                        .toList());
    }

    private Words(Locale language, Map<String, String> own, List<ResourceBundle> bundles) {
        this.language = language;
        this.own = own;
        this.bundles = bundles;
    }

    /** These words and a host's own, which stand before those of the same key. */
    Words with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(own);
        all.putAll(more);
        return new Words(language, Map.copyOf(all), bundles);
    }

    /** The first words of the library's keys, and so of its rules' codes. */
    Set<String> firstWords() {
        return bundles.stream()
                .flatMap(bundle -> bundle.keySet().stream())
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(own.get(key)).or(() -> ofTheLibrary(key));
    }

    /** Whether the words of a key are the host's. */
    boolean isOwn(String key) {
        return own.containsKey(key);
    }

    /** The keys of all words, each once. */
    Stream<String> keys() {
        return Stream.concat(own.keySet().stream(), bundles.stream().flatMap(bundle -> bundle.keySet().stream()))
                .distinct();
    }

    private Optional<String> ofTheLibrary(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst();
    }

    String get(String key) {
        return find(key).orElseThrow(() -> MissingWordsException.ofKey(key, language));
    }
}
