package se.samverkan.core.partner;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.TextChecks;

/**
 * What a partner is called at one time: its legal name, and an English name and short names or aliases where there are
 * any. Names are kept and shown as typed; a name is 1 to {@value #LONGEST} characters, not blank, without control
 * characters, unpaired surrogates and direction marks.
 *
 * <pre>{@code
 * PartnerName.of("Mälardalens universitet").inEnglish("Mälardalen University").orShort("MDU")
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class PartnerName {

    /** The most characters (UTF-16 units) of a name. */
    public static final int LONGEST = 300;

    private final String legalName;
    private final @Nullable String englishName;
    private final List<String> shortNames;

    private PartnerName(String legalName, @Nullable String englishName, List<String> shortNames) {
        this.legalName = legalName;
        this.englishName = englishName;
        this.shortNames = shortNames;
    }

    /**
     * A legal name alone.
     *
     * @param legalName the name as registered or as in statute
     * @return the name
     * @throws InvalidValueException if the name is blank, too long or holds a character that is refused
     */
    public static PartnerName of(String legalName) {
        return new PartnerName(TextChecks.require("name", legalName, LONGEST), null, List.of());
    }

    /**
     * The same with an English name, in place of any it had.
     *
     * @param name the name in English
     * @return the name
     * @throws InvalidValueException if the name is blank, too long or holds a character that is refused
     */
    public PartnerName inEnglish(String name) {
        return new PartnerName(legalName, TextChecks.require("englishName", name, LONGEST), shortNames);
    }

    /**
     * The same with one more short name or alias, such as an abbreviation or "Stockholms stad".
     *
     * @param name the name in use
     * @return the name
     * @throws InvalidValueException if the name is blank, too long or holds a character that is refused
     */
    public PartnerName orShort(String name) {
        TextChecks.require("shortName", name, LONGEST);
        List<String> more = Stream.concat(shortNames.stream(), Stream.of(name)).toList();
        return new PartnerName(legalName, englishName, more);
    }

    /**
     * The legal name.
     *
     * @return the name as typed
     */
    public String getLegalName() {
        return legalName;
    }

    /**
     * The name in English.
     *
     * @return the name as typed; absent where none is stated
     */
    public Optional<String> getEnglishName() {
        return Optional.ofNullable(englishName);
    }

    /**
     * The short names and aliases, in the order given.
     *
     * @return an unmodifiable list, empty where none is stated
     */
    public List<String> getShortNames() {
        return shortNames;
    }

    /**
     * Whether a text is one of these names, upper and lower case and blanks around it apart.
     *
     * @param text the text
     * @return true if it is the legal name, the English name or a short name
     */
    public boolean matches(String text) {
        String wanted = comparable(Objects.requireNonNull(text, "name"));
        return Stream.concat(Stream.of(legalName), Stream.concat(getEnglishName().stream(), shortNames.stream()))
                .anyMatch(name -> comparable(name).equals(wanted));
    }

    private static String comparable(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartnerName that
                && legalName.equals(that.legalName)
                && Objects.equals(englishName, that.englishName)
                && shortNames.equals(that.shortNames);
    }

    @Override
    public int hashCode() {
        return Objects.hash(legalName, englishName, shortNames);
    }

    /**
     * The legal name.
     *
     * @return the name as typed
     */
    @Override
    public String toString() {
        return legalName;
    }
}
