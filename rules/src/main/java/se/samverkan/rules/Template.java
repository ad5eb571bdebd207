package se.samverkan.rules;

import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with places for values: {@code {name}}, or {@code {name:form}} for a value in a form. Values are put in once, and
 * what they hold is never read as a place.
 */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z][A-Za-z0-9]*)(?::([a-z]+))?}");

    private Template() {}

    /** What writes the value of a place. */
    interface Filler {

        /** The words for a value, by the place's name, the form that it asks for, and whether it opens a sentence. */
        String write(String name, String form, boolean opensSentence);
    }

    /** Whether every brace belongs to a place. */
    static boolean isWhole(String words) {
        return PLACE.matcher(words).replaceAll("").chars().noneMatch(each -> each == '{' || each == '}');
    }

    /** Fills the places: the function is given a name and a form, the empty text where no form is named. */
    static String fill(String words, BiFunction<String, String, String> values) {
        return fill(words, (name, form, opensSentence) -> values.apply(name, form));
    }

    /** Fills the places. One opens a sentence that stands first, or after the end of a sentence in the words. */
    static String fill(String words, Filler values) {
        return PLACE.matcher(words).replaceAll(place -> {
            String form = place.group(2) == null ? "" : place.group(2);
            boolean opensSentence = place.start() == 0 || words.startsWith(". ", place.start() - 2);
            return Matcher.quoteReplacement(values.write(place.group(1), form, opensSentence));
        });
    }
}
