package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.FindingCode;

/**
 * The providers of a host's own rules, in the order of their class names, so that the order is the same whatever the order of
 * the class path or the module path. What they provide is read once, and refused by name where two would answer to one code.
 *
 * <pre>{@code
 * RuleProviders own = RuleProviders.load();
 * RuleBook rules = RuleBook.sweden().toBuilder().providers(own).build();
 * Explainer swedish = Explainer.in(Locale.forLanguageTag("sv-SE")).with(own);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe if the providers' rules are.
 */
@PublicApi(CALL)
public final class RuleProviders {

    private static final Pattern SPACE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final List<Rule> rules = new ArrayList<>();
    private final List<DeadlineRule> deadlineRules = new ArrayList<>();
    private final List<RuleProvider> providers;

    private RuleProviders(Stream<RuleProvider> given) {
        providers = given.sorted(Comparator.comparing(RuleProviders::nameOf)).toList();
        Map<String, RuleProvider> spaces = new HashMap<>();
        Set<String> reserved = new Words(Locale.ENGLISH).firstWords();
        for (RuleProvider provider : providers) {
            String space = requireSpace(provider, reserved);
            RuleProvider other = spaces.putIfAbsent(space, provider);
            if (other != null) {
                throw new InvalidValueException(
                        nameOf(provider) + ".codeSpace", space, "a word that isn't that of " + nameOf(other));
            }
            for (Rule rule : provider.getRules()) {
                requireIn(space, rule.getCode(), provider);
                rules.add(rule);
            }
            for (DeadlineRule rule : provider.getDeadlineRules()) {
                requireIn(space, rule.getCode(), provider);
                deadlineRules.add(rule);
            }
        }
    }

    /**
     * The services that the class path or the module path holds, as the context class loader of the thread sees them.
     *
     * @return the providers
     * @throws java.util.ServiceConfigurationError if a service can't be made
     * @throws InvalidValueException as {@link #of} tells
     */
    public static RuleProviders load() {
        return new RuleProviders(ServiceLoader.load(RuleProvider.class).stream().map(ServiceLoader.Provider::get));
    }

    /**
     * The services that a class loader sees.
     *
     * @param loader the loader, such as that of a host's own part
     * @return the providers
     * @throws java.util.ServiceConfigurationError if a service can't be made
     * @throws InvalidValueException as {@link #of} tells
     */
    public static RuleProviders load(ClassLoader loader) {
        return new RuleProviders(
                ServiceLoader.load(RuleProvider.class, Objects.requireNonNull(loader, "loader")).stream()
                        .map(ServiceLoader.Provider::get));
    }

    /**
     * Providers that the host names itself.
     *
     * @param providers the providers, in any order
     * @return the providers
     * @throws InvalidValueException if a code space isn't one word, is a word that the library's words start with or is
     *     another provider's, or a rule's code doesn't start with it; the provider is named
     */
    public static RuleProviders of(RuleProvider... providers) {
        return new RuleProviders(Arrays.stream(providers));
    }

    private static String requireSpace(RuleProvider provider, Set<String> reserved) {
        String space = Objects.requireNonNull(provider.getCodeSpace(), "provider.codeSpace");
        if (!SPACE.matcher(space).matches() || reserved.contains(space)) {
            throw new InvalidValueException(
                    nameOf(provider) + ".codeSpace",
                    space,
                    "one word of a-z, 0-9 and hyphen that the library doesn't use");
        }
        return space;
    }

    private static void requireIn(String space, FindingCode code, RuleProvider provider) {
        if (!code.toString().startsWith(space + ".")) {
            throw new InvalidValueException(nameOf(provider) + ".rule.code", code, "a code that starts with " + space);
        }
    }

    private static String nameOf(RuleProvider provider) {
        return provider.getClass().getName();
    }

    /**
     * The rules of all providers.
     *
     * @return the rules, by provider and then in the provider's order
     */
    public List<Rule> getRules() {
        return List.copyOf(rules);
    }

    /**
     * The deadline rules of all providers.
     *
     * @return the rules, by provider and then in the provider's order
     */
    public List<DeadlineRule> getDeadlineRules() {
        return List.copyOf(deadlineRules);
    }

    /**
     * Refuses words that are wanting in a way that is seen without any finding.
     *
     * @throws InvalidValueException as {@link RuleProvider#words} tells
     */
    void requireWords() {
        providers.forEach(provider -> new ProvidedWords(provider).requireBothLanguages());
        Words library = new Words(Locale.ENGLISH);
        Words all = library.with(words(Locale.ENGLISH, library));
        for (RuleProvider provider : providers) {
            String space = provider.getCodeSpace() + ".";
            ProvidedWords words = new ProvidedWords(provider);
            List<Rule> own = rules.stream()
                    .filter(rule -> rule.getCode().toString().startsWith(space))
                    .toList();
            List<DeadlineRule> ownOfDeadlines = deadlineRules.stream()
                    .filter(rule -> rule.getCode().toString().startsWith(space))
                    .toList();
            words.requireAsked(new AskedKeys(
                    own.stream().map(Rule::getCode).toList(),
                    ownOfDeadlines.stream().map(DeadlineRule::getCode).toList()));
            own.forEach(rule -> words.requireAnswers(rule, all));
            ownOfDeadlines.forEach(rule -> words.requireDeadlines(rule, all));
        }
    }

    /** The words of all providers; none takes the place of the library's or another's. */
    Map<String, String> words(Locale language, Words present) {
        Map<String, String> all = new HashMap<>();
        for (RuleProvider provider : providers) {
            new ProvidedWords(provider).in(language).forEach((key, text) -> {
                if (present.find(key).isPresent() || all.putIfAbsent(key, text) != null) {
                    throw new InvalidValueException(nameOf(provider) + ".words", key, "a key that has no words yet");
                }
            });
        }
        return all;
    }
}
