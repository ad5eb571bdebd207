package se.samverkan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The library's words in one language, gathered from the bundles that stand beside the rules. */
final class Words {

    /** The packages whose bundles hold words. */
    static final List<String> BUNDLES = List.of(
            "se.samverkan.rules.words",
            "se.samverkan.rules.constants",
            "se.samverkan.rules.agreement.words",
            "se.samverkan.rules.agreement.amendments",
            "se.samverkan.rules.lifecycle.words",
            "se.samverkan.rules.budget.words",
            "se.samverkan.rules.activity.words",
            "se.samverkan.rules.workforce.words",
            "se.samverkan.rules.followup.words",
            "se.samverkan.rules.deadline.words");

    private final List<ResourceBundle> bundles = new ArrayList<>();

    Words(Locale language) {
        BUNDLES.forEach(name -> bundles.add(ResourceBundle.getBundle(name, language, Words.class.getModule())));
    }

    Optional<String> find(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst();
    }

    String get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("no words for " + key));
    }
}
