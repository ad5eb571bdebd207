package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.statute.StatutoryFigures;

/**
 * What a rule book asks, in words: each rule with its question, when it is asked, what it rests on, what it needs and what it may
 * answer, so that a lawyer can review it. A host's own rules are told too, with the words that the host has given for them; what
 * it has given no words for says so.
 *
 * <p>Example: {@code RuleCatalogue.of(RuleBook.sweden(), Explainer.in(swedish)).getEntries()}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class RuleCatalogue {

    private final List<CatalogueEntry> entries;
    private final List<ConstructionCheck> checks;
    private final StatutoryFigures figures;

    private RuleCatalogue(List<CatalogueEntry> entries, List<ConstructionCheck> checks, StatutoryFigures figures) {
        this.entries = entries;
        this.checks = checks;
        this.figures = figures;
    }

    /**
     * The catalogue of a rule book. Beside the words of findings, the explainer's words of a host's own rule are
     *
     * <ul>
     *   <li>its question, by its code and {@code .question}, such as {@code acme.board-limit.question};
     *   <li>when it is asked, by its code and {@code .gate}.
     * </ul>
     *
     * @param book the rule book
     * @param words the explainer that gives the words, with a host's own
     * @return the catalogue, in the explainer's language
     */
    public static RuleCatalogue of(RuleBook book, Explainer words) {
        List<CatalogueEntry> entries = Stream.concat(
                        book.getRules().stream().map(rule -> CatalogueEntry.of(rule, words)),
                        book.getDeadlineRules().stream().map(rule -> CatalogueEntry.of(rule, words)))
                .toList();
        return new RuleCatalogue(entries, ConstructionCheck.in(words), book.getFigures());
    }

    /**
     * Every rule of the book.
     *
     * @return the rules that judge in their order, and then those that work out deadlines in theirs
     */
    public List<CatalogueEntry> getEntries() {
        return entries;
    }

    /**
     * The entry of a rule.
     *
     * @param code the rule's code
     * @return the entry; absent where no rule of the book has the code
     */
    public Optional<CatalogueEntry> find(FindingCode code) {
        return entries.stream().filter(entry -> entry.getCode().equals(code)).findFirst();
    }

    /**
     * What is answered when a value is made, and so by no rule.
     *
     * @return the checks
     */
    public List<ConstructionCheck> getConstructionChecks() {
        return checks;
    }

    /**
     * The figures of statutes that the rules judge by.
     *
     * @return the table of the rule book
     */
    public StatutoryFigures getFigures() {
        return figures;
    }
}
