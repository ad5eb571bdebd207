package se.samverkan.report;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.Money;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Word;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Tone;
import se.samverkan.rules.Explainer;

/** The report's words in one language: labels of its own, and the library's words for all that the library says. */
final class Wording {

    /** The name of the bundles with the report's own labels. */
    static final String BUNDLE = "se.samverkan.report.labels";

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    private static final Pattern LAST_DIGIT = Pattern.compile("\\d(?=\\D*$)");

    private final Explainer explainer;
    private final ResourceBundle labels;

    private Wording(Locale language) {
        explainer = Explainer.in(language);
        labels = ResourceBundle.getBundle(BUNDLE, explainer.getLanguage());
    }

    static Wording in(Locale language) {
        return new Wording(language);
    }

    Locale language() {
        return explainer.getLanguage();
    }

    Explainer explainer() {
        return explainer;
    }

    /** A value as the library writes it in the language. */
    String write(Object value) {
        return explainer.write(value);
    }

    /** An amount with its minor units even where they are 0, so that the amounts of a column stand under each other. */
    String amount(Money money) {
        String written = write(money);
        if (money.getAmount().stripTrailingZeros().scale() > 0 || money.getScale() == 0) {
            return written;
        }
        char mark = DecimalFormatSymbols.getInstance(language()).getDecimalSeparator();
        return LAST_DIGIT.matcher(written).replaceFirst("$0" + mark + "0".repeat(money.getScale()));
    }

    /** A label. */
    String label(String key) {
        return labels.getString(key);
    }

    /** A label with its places filled: text as typed, other values as the library writes them. */
    String label(String key, Map<String, ?> values) {
        return PLACE.matcher(labels.getString(key)).replaceAll(place -> {
            Object value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalStateException("no value " + place.group(1) + " for " + key);
            }
            return Matcher.quoteReplacement(write(value));
        });
    }

    /** The name of a rule: its code where the report has no name for it, as for a rule that is new. */
    String rule(FindingCode code) {
        String key = "rule." + code;
        return labels.containsKey(key) ? labels.getString(key) : code.toString();
    }

    /** The label for a constant of the library that its findings have no word for. */
    String label(Enum<?> constant) {
        return labels.getString(Word.of(constant).toString());
    }

    /** The library's word for a constant, with a capital. */
    String title(Enum<?> constant) {
        return capital(write(Word.of(constant)));
    }

    String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(language()) + words.substring(1);
    }

    /** An outcome as a mark. */
    Cell mark(Outcome outcome) {
        return Cell.mark(
                label(outcome),
                switch (outcome) {
                    case MET -> Tone.GOOD;
                    case NOT_MET -> Tone.BAD;
                    case NOT_ASSESSED -> Tone.OPEN;
                    case NEEDS_JUDGEMENT -> Tone.JUDGE;
                });
    }
}
