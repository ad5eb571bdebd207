package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;

/**
 * One rule in a {@link RuleCatalogue}, in the catalogue's language.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class CatalogueEntry {

    private final FindingCode code;
    private final @Nullable Nature nature;
    private final @Nullable Scope scope;
    private final List<Source> sources;
    private final List<InputCode> inputs;
    private final Explainer words;

    private CatalogueEntry(
            FindingCode code,
            @Nullable Nature nature,
            @Nullable Scope scope,
            List<Source> sources,
            List<InputCode> inputs,
            Explainer words) {
        this.code = code;
        this.nature = nature;
        this.scope = scope;
        this.sources = List.copyOf(sources);
        this.inputs = List.copyOf(inputs);
        this.words = words;
    }

    static CatalogueEntry of(Rule rule, Explainer words) {
        return new CatalogueEntry(
                rule.getCode(), rule.getNature(), rule.getScope(), rule.getSources(), rule.getInputs(), words);
    }

    static CatalogueEntry of(DeadlineRule rule, Explainer words) {
        return new CatalogueEntry(rule.getCode(), null, null, rule.getSources(), rule.getInputs(), words);
    }

    /**
     * The stable code of the rule.
     *
     * @return the code
     */
    public FindingCode getCode() {
        return code;
    }

    /**
     * What kind of demand the rule makes.
     *
     * @return the nature; absent of a rule that works out deadlines
     */
    public Optional<Nature> getNature() {
        return Optional.ofNullable(nature);
    }

    /**
     * What the rule is asked about.
     *
     * @return the scope; absent of a rule that works out deadlines, which is asked about the file
     */
    public Optional<Scope> getScope() {
        return Optional.ofNullable(scope);
    }

    /**
     * What the rule asks.
     *
     * @return one or two sentences; absent where there are no words for it, as for a host's rule without
     */
    public Optional<String> getQuestion() {
        return words.find(code + ".question");
    }

    /**
     * When the question is asked: of which kinds of agreement and activity, and on which procurement bases.
     *
     * @return one or two sentences; absent where there are no words for it, as for a host's rule without
     */
    public Optional<String> getGate() {
        return words.find(code + ".gate");
    }

    /**
     * The sources that a finding of the rule may name.
     *
     * @return the sources; empty where the rule declares none, as a host's may
     */
    public List<Source> getSources() {
        return sources;
    }

    /**
     * The sources in words.
     *
     * @return each source as the language cites it, such as {@code 7 kap. 2 § LOU}
     */
    public List<String> getSourcesInWords() {
        return sources.stream().map(words::write).toList();
    }

    /**
     * The inputs without which the rule may not be assessed.
     *
     * @return the inputs; empty where the rule declares none, as a host's may
     */
    public List<InputCode> getInputs() {
        return inputs;
    }

    /**
     * The inputs in words.
     *
     * @return the words of each input, or its code where there are no words for it
     */
    public List<String> getInputsInWords() {
        return inputs.stream()
                .map(input -> words.find("input." + input).orElseGet(input::toString))
                .toList();
    }

    /**
     * What the rule may answer.
     *
     * @return every answer that there are words for, by outcome; empty where there are none, as for a host's rule without words, whose
     *     findings are told by its code ({@link Explainer})
     */
    public List<CatalogueMessage> getMessages() {
        return CatalogueMessage.of(code, words);
    }

    @Override
    public String toString() {
        return code.toString();
    }
}
