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

    /** Fills the places: the function is given a name and a form, the empty text where no form is named. */
    static String fill(String words, BiFunction<String, String, String> values) {
        Matcher places = PLACE.matcher(words);
        return places.replaceAll(place ->
                Matcher.quoteReplacement(values.apply(place.group(1), place.group(2) == null ? "" : place.group(2))));
    }
}
