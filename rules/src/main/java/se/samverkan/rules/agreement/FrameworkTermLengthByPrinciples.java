package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.AgreementKind;
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
 * Whether a framework agreement under LOU chapter 19, or directly awarded under chapter 19 a, runs for more than four
 * years. The limit of LOU 7:2 doesn't bind there (LOU 19:1, 19 a:1). Whether the principles that do (LOU 19:2, 19 a:8) lead
 * to a like one is unsettled, so a longer term is for a person to judge, and never stands in the way.
 *
 * <p>The question arises where such a basis is stated or assumed. That a basis is open is told by {@link
 * FrameworkTermLength}.
 */
@PublicApi(CALL)
public final class FrameworkTermLengthByPrinciples extends AbstractRule {

    /** The rule's code, {@code framework.term-length-by-principles}. */
    public static final FindingCode CODE = FindingCode.of("framework.term-length-by-principles");

    /** Makes the rule. */
    public FrameworkTermLengthByPrinciples() {
        super(
                CODE,
                Nature.ADVICE,
                Scope.FILE,
                List.of(
                        Source.statute("LOU 19:1"),
                        Source.statute("LOU 19:2"),
                        Source.statute("LOU 7:2"),
                        Source.statute("LOU 19 a:1"),
                        Source.statute("LOU 19 a:8")),
                List.of(
                        InputCode.TERM_FIRST_DAY,
                        InputCode.TERM,
                        StatutoryFigure.FRAMEWORK_LONGEST_TERM,
                        InputCode.NOTICE_MOMENT));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter.getTerms().getKind() == AgreementKind.FRAMEWORK_AGREEMENT
                ? Principles.of(matter.getFacts()).map(principles -> judge(matter, principles)).stream()
                        .toList()
                : List.of();
    }

    private static Finding judge(Matter matter, Principles principles) {
        TermLength length = new TermLength(matter);
        Optional<Boolean> longer = length.isLonger();
        Finding.Builder finding = Finding.builder(CODE, outcomeOf(longer)).path("agreement.term");
        if (longer.isPresent()) {
            length.describe(finding);
        } else {
            length.missing().forEach(finding::missing);
        }
        principles.addTo(finding);
        return finding.source(length.source()).build();
    }

    private static Outcome outcomeOf(Optional<Boolean> longer) {
        return longer.map(over -> over ? Outcome.NEEDS_JUDGEMENT : Outcome.MET).orElse(Outcome.NOT_ASSESSED);
    }
}
