package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.IMPLEMENT;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samverkan.core.PublicApi;

/**
 * A host's own rules, with the words that tell their findings. A book takes them in where it is asked to: by {@link
 * RuleBook.Builder#providers}, from a list or from the services that the class path or the module path holds ({@link
 * RuleProviders#load()}). Nothing is taken in unasked.
 *
 * <p>A service is named in {@code META-INF/services/se.samverkan.rules.RuleProvider} on the class path, and by {@code provides
 * se.samverkan.rules.RuleProvider with …} of a module.
 *
 * <pre>{@code
 * public final class BoardRules implements RuleProvider {
 *     @Override
 *     public String getCodeSpace() {
 *         return "acme";
 *     }
 *
 *     @Override
 *     public List<Rule> getRules() {
 *         return List.of(new BoardLimit()); // acme.board-limit
 *     }
 *
 *     @Override
 *     public Map<String, String> words(Locale language) {
 *         return language.getLanguage().equals("sv")
 *                 ? Map.of("acme.board-limit.not-met", "Nämnden får beställa för högst {limit}.")
 *                 : Map.of("acme.board-limit.not-met", "The board may order for {limit} at most.");
 *     }
 * }
 * }</pre>
 */
@PublicApi(IMPLEMENT)
public interface RuleProvider {

    /**
     * The first word of the code of each of these rules, by which they are told apart from the library's and those of other
     * providers: the host's name, such as {@code acme}.
     *
     * @return one word of a-z, 0-9 and hyphen that starts with a letter, and that none of the library's words start with
     */
    String getCodeSpace();

    /**
     * The rules.
     *
     * @return the rules, in the order that they judge
     */
    List<? extends Rule> getRules();

    /**
     * The rules that work out deadlines.
     *
     * @return the rules, in the order that they are asked; none unless the host has some
     */
    default List<? extends DeadlineRule> getDeadlineRules() {
        return List.of();
    }

    /**
     * The words of the rules' findings and deadlines. They are looked through when a book or an explainer takes them in, and an {@link
     * se.samverkan.core.InvalidValueException} names what is wanting:
     *
     * <ul>
     *   <li>words that can't be read, as of a bundle that isn't there, or that are blank;
     *   <li>a key that has words in one language alone; only the forms of a word are each language's own;
     *   <li>a brace that belongs to no place, such as one of {@code {Limit}}, whose name starts with a capital;
     *   <li>a key that starts with the code space and that words are never asked for by, as one that is mistyped: what follows the code
     *       of one of the rules is an outcome such as {@code not-met} or, of a limit that is exceeded, {@code room}, each also with a
     *       variant; {@code question}, {@code gate} or {@code name}; and of a deadline rule also {@code title}, {@code overdue} or
     *       {@code lapsed}, each also with a variant, {@code sentence} also with a variant, with {@code past} or with both, {@code
     *       later} or {@code done};
     *   <li>a rule without words for any answer, or for {@code not-assessed} and the input where it declares inputs; a deadline rule
     *       without {@code title} or {@code sentence}.
     * </ul>
     *
     * <p>Which outcomes and variants a rule answers with, and with which values, only its findings tell: what they lack is told in
     * the explanation, as {@link Explainer} says, and found beforehand by a test of the rule.
     *
     * @param language Swedish or English
     * @return the words by the keys of {@link Explainer#with(Map)}, the same keys in both languages
     */
    Map<String, String> words(Locale language);
}
