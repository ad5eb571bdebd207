package se.samverkan.rules.validation;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.finding.Finding;
import se.samverkan.rules.Explainer;
import se.samverkan.rules.RuleBook;

/** The host's choices: the rule book, its own words, and the language where the provider doesn't tell one. */
final class Choices {

    static final Choices STANDARD = new Choices(RuleBook::sweden, UnaryOperator.identity(), null);

    private final Supplier<RuleBook> rules;
    private final Explainer swedish;
    private final Explainer english;
    private final @Nullable Locale language;

    Choices(Supplier<RuleBook> rules, UnaryOperator<Explainer> words, @Nullable Locale language) {
        this.rules = rules;
        this.swedish = words.apply(Explainer.in(Locale.forLanguageTag("sv")));
        this.english = words.apply(Explainer.in(Locale.ENGLISH));
        this.language = language;
    }

    RuleBook rules() {
        return rules.get();
    }

    String inSwedish(Finding finding) {
        return swedish.explain(finding);
    }

    String inEnglish(Finding finding) {
        return english.explain(finding);
    }

    /** In the language that the host has chosen, or else in the machine's, as the provider's own messages are. */
    String inHostsLanguage(Finding finding) {
        Locale chosen = language == null ? Locale.getDefault() : language;
        return chosen.getLanguage().equals("sv") ? inSwedish(finding) : inEnglish(finding);
    }
}
