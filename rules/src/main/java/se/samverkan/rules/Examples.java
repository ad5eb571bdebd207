package se.samverkan.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Each message of the library's rules with real values, as the tests have shown it, for the catalogue. */
final class Examples {

    private static final String BUNDLE = "se.samverkan.rules.examples";

    private Examples() {}

    static Optional<String> of(Locale language, String key) {
        ResourceBundle examples = ResourceBundle.getBundle(BUNDLE, language, Examples.class.getModule());
        return examples.containsKey(key) ? Optional.of(examples.getString(key)) : Optional.empty();
    }
}
