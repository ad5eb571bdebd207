package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether a framework agreement under LOU chapter 19, or directly awarded under chapter 19 a, states the highest value or
 * quantity that may be called off. The case law (C-23/20, HFD 2022:4) is on procurements under the whole act. Whether
 * the principles that hold here (LOU 19:2, 19 a:8) ask the same is unsettled, so the lack of a highest value is for a person
 * to judge, and never stands in the way.
 *
 * <p>The question arises where such a basis is stated or assumed. That a basis is open is told by {@link
 * FrameworkCeilingStated}.
 */
@PublicApi(CALL)
public final class FrameworkCeilingStatedByPrinciples extends AbstractRule {

    /** The rule's code, {@code framework.ceiling-stated-by-principles}. */
    public static final FindingCode CODE = FindingCode.of("framework.ceiling-stated-by-principles");

    /** Makes the rule. */
    public FrameworkCeilingStatedByPrinciples() {
        super(
                CODE,
                Nature.ADVICE,
                Scope.FILE,
                List.of(
                        Source.statute("LOU 19:1"),
                        Source.statute("LOU 19:2"),
                        Source.caseLaw("C-23/20"),
                        Source.caseLaw("HFD 2022:4"),
                        Source.statute("LOU 19 a:1"),
                        Source.statute("LOU 19 a:8")),
                List.of());
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter.getTerms().getKind() == AgreementKind.FRAMEWORK_AGREEMENT
                ? Principles.of(matter.getFacts()).map(principles -> judge(matter, principles)).stream()
                        .toList()
                : List.of();
    }

    private static Finding judge(Matter matter, Principles principles) {
        CeilingStatement statement = new CeilingStatement(matter.getTerms());
        Outcome outcome = statement.isHighestValue() ? Outcome.MET : Outcome.NEEDS_JUDGEMENT;
        Finding.Builder finding = Finding.builder(CODE, outcome).path("agreement.ceiling");
        principles.addTo(finding);
        statement.describe(finding);
        return finding.build();
    }
}
