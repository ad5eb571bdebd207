package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether a framework agreement under LOU chapter 7 states the highest value or quantity that may be called off, as
 * case law asks (C-23/20; HFD 2022:4; no paragraph of the act says so in words). A ceiling in round terms, and a
 * subscription to so many courses, seats or credits without an amount, are stated, and whether they are enough is for a person
 * to judge.
 *
 * <p>On another basis than chapter 7 the question doesn't arise here ({@link FrameworkCeilingStatedByPrinciples} asks its
 * own). Where the basis is open, a stated ceiling is met on any basis, and the lack of one isn't assessed.
 */
@PublicApi(CALL)
public final class FrameworkCeilingStated extends AbstractRule {

    /** The rule's code, {@code framework.ceiling-stated}. */
    public static final FindingCode CODE = FindingCode.of("framework.ceiling-stated");

    /** Makes the rule. */
    public FrameworkCeilingStated() {
        super(
                CODE,
                Nature.BASIS_BOUND,
                Scope.FILE,
                List.of(Source.caseLaw("C-23/20"), Source.caseLaw("HFD 2022:4")),
                List.of(InputCode.PROCUREMENT_BASIS));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        Optional<ProcurementBasis> basis = matter.getFacts().procurementBasis().getValue();
        boolean mayBind = basis.isEmpty() || basis.get() == ProcurementBasis.CHAPTER_7;
        return mayBind && matter.getTerms().getKind() == AgreementKind.FRAMEWORK_AGREEMENT
                ? List.of(finding(matter))
                : List.of();
    }

    private static Finding finding(Matter matter) {
        CeilingStatement statement = new CeilingStatement(matter.getTerms());
        Fact<ProcurementBasis> basis = matter.getFacts().procurementBasis();
        Finding.Builder finding =
                Finding.builder(CODE, outcomeOf(statement, basis.isOpen())).path("agreement.ceiling");
        statement.describe(finding);
        if (!statement.isHighestValue()) {
            basis.getAssumptions().forEach(finding::assuming);
            if (basis.isOpen()) {
                finding.missing(InputCode.PROCUREMENT_BASIS);
            }
        }
        return finding.build();
    }

    private static Outcome outcomeOf(CeilingStatement statement, boolean basisOpen) {
        if (statement.isHighestValue()) {
            return Outcome.MET;
        }
        if (basisOpen) {
            return Outcome.NOT_ASSESSED;
        }
        return statement.isArguable() ? Outcome.NEEDS_JUDGEMENT : Outcome.NOT_MET;
    }
}
