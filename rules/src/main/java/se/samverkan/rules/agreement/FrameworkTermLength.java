package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether a framework agreement under LOU chapter 7 that runs for more than four years has special reasons for it.
 * "Ett ramavtal får löpa under längre tid än fyra år endast om det finns särskilda skäl" (LOU 7:2). Four years from a day
 * have the day before the same day four years later as their last. Whether recorded reasons suffice is a person's to judge;
 * the act lists none.
 *
 * <p>How many years is read from the statutory figures, on the day that the agreement was signed, or else on the day asked
 * about. Strictly it is the day on which the procurement began that decides (transitional provisions of LOU), and that is
 * no later.
 *
 * <p>On another basis than chapter 7 the question doesn't arise here (LOU 19:1, 19 a:1; {@link
 * FrameworkTermLengthByPrinciples} asks its own). Where the basis is open, a term that isn't over four years is met on any
 * basis, and a longer one isn't assessed.
 */
@PublicApi(CALL)
public final class FrameworkTermLength extends AbstractRule {

    /** The rule's code, {@code framework.term-length}. */
    public static final FindingCode CODE = FindingCode.of("framework.term-length");

    /** Makes the rule. */
    public FrameworkTermLength() {
        super(
                CODE,
                Nature.BASIS_BOUND,
                Scope.FILE,
                List.of(Source.statute("LOU 7:2")),
                List.of(
                        StatutoryFigure.FRAMEWORK_LONGEST_TERM,
                        InputCode.PROCUREMENT_BASIS,
                        InputCode.TERM_FIRST_DAY,
                        InputCode.TERM,
                        InputCode.NOTICE_MOMENT));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        Optional<ProcurementBasis> basis = matter.getFacts().procurementBasis().getValue();
        boolean mayBind = basis.isEmpty() || basis.get() == ProcurementBasis.CHAPTER_7;
        return mayBind && matter.getTerms() instanceof FrameworkAgreement framework
                ? List.of(judge(matter, framework))
                : List.of();
    }

    private static Finding judge(Matter matter, FrameworkAgreement framework) {
        TermLength length = new TermLength(matter);
        if (length.isLonger().equals(Optional.of(false))) {
            return described(Outcome.MET, length).build();
        }
        Fact<ProcurementBasis> basis = matter.getFacts().procurementBasis();
        List<InputCode> missing = new ArrayList<>(length.missing());
        if (basis.isOpen()) {
            missing.add(InputCode.PROCUREMENT_BASIS);
        }
        Finding.Builder finding;
        if (!missing.isEmpty()) {
            finding = length.isLonger().isPresent() ? described(Outcome.NOT_ASSESSED, length) : unknown(length);
            missing.forEach(finding::missing);
        } else {
            Outcome outcome = framework.getSpecialReasons().isPresent() ? Outcome.NEEDS_JUDGEMENT : Outcome.NOT_MET;
            finding = described(outcome, length);
            framework.getSpecialReasons().ifPresent(reasons -> finding.value("reasons", reasons));
        }
        basis.getAssumptions().forEach(finding::assuming);
        return finding.build();
    }

    private static Finding.Builder described(Outcome outcome, TermLength length) {
        Finding.Builder finding = start(outcome, length);
        length.describe(finding);
        return finding;
    }

    private static Finding.Builder unknown(TermLength length) {
        return start(Outcome.NOT_ASSESSED, length).variant("unknown");
    }

    private static Finding.Builder start(Outcome outcome, TermLength length) {
        return Finding.builder(CODE, outcome).path("agreement.term").source(length.source());
    }
}
