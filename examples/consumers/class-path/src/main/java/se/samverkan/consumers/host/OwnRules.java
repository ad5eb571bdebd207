package se.samverkan.consumers.host;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Rule;
import se.samverkan.rules.RuleProvider;
import se.samverkan.rules.Scope;

/** The host's own rule, that an agreement has a case number, which the library finds as a service. */
public final class OwnRules implements RuleProvider {

    static final FindingCode CODE = FindingCode.of("consumer.case-number");

    /** Makes the provider, as a service is made. */
    public OwnRules() {}

    @Override
    public String getCodeSpace() {
        return "consumer";
    }

    @Override
    public List<Rule> getRules() {
        return List.of(new CaseNumbers());
    }

    @Override
    public Map<String, String> words(Locale language) {
        String text = language.getLanguage().equals("sv") ? "Diarienummer saknas." : "No case number.";
        return Map.of(CODE + ".not-met", text);
    }

    private static final class CaseNumbers extends AbstractRule {

        CaseNumbers() {
            super(CODE, Nature.ADVICE, Scope.FILE);
        }

        @Override
        public List<Finding> judge(Matter matter) {
            return matter.getTerms().getCaseNumbers().isEmpty()
                    ? List.of(Finding.builder(CODE, Outcome.NOT_MET)
                            .path(matter.path("caseNumbers"))
                            .source(Source.policy("the host's register"))
                            .build())
                    : List.of();
        }
    }
}
