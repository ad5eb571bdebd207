package se.samverkan.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

@Label("Text as people have typed it")
class TextProperties {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    @Property
    @Label("gives back, in a language, the words that were given in it")
    void givesBackWhatWasGiven(
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String first,
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String second) {
        Text both = Text.of("sv", first).and("en", second);
        assertThat(both.in(SWEDISH)).isEqualTo(first);
        assertThat(both.in(Locale.ENGLISH)).isEqualTo(second);
    }
}
