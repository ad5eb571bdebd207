package se.samverkan.rules;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samverkan.core.finding.Source;

/** Writes a source as a language does: a paragraph as it is cited, what isn't a statute by the words for it. */
final class SourceWriter {

    private static final Pattern CHAPTER = Pattern.compile("([^,;]+) (\\d+(?: a)?):(\\d[\\d a-]*)(;.*)?");
    private static final Pattern SECTION = Pattern.compile("(.+) (\\d+) §");
    private static final Pattern CAMEL = Pattern.compile("([a-z])([A-Z])");

    private final boolean swedish;
    private final Words words;

    SourceWriter(Locale language, Words words) {
        this.swedish = language.getLanguage().equals("sv");
        this.words = words;
    }

    String write(Source source) {
        String reference = source.getReference();
        return words.find(key(source))
                .orElseGet(() -> swedish && source.getKind() == Source.Kind.STATUTE ? cited(reference) : reference);
    }

    private static String key(Source source) {
        String spaced = CAMEL.matcher(source.getReference()).replaceAll("$1-$2");
        return "source." + dashed(source.getKind().name()) + "." + dashed(spaced);
    }

    private static String dashed(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** {@code LOU 7:2} as {@code 7 kap. 2 § LOU}, and {@code F (2002:760) 3 §} as {@code 3 § F (2002:760)}. */
    private static String cited(String reference) {
        Matcher chapter = CHAPTER.matcher(reference);
        if (chapter.matches()) {
            String sign = chapter.group(3).contains("-") ? " §§ " : " § ";
            String act = chapter.group(4) == null ? "" : chapter.group(4);
            return chapter.group(2) + " kap. " + chapter.group(3) + sign + chapter.group(1) + act;
        }
        Matcher section = SECTION.matcher(reference);
        return section.matches() ? section.group(2) + " § " + section.group(1) : reference;
    }
}
