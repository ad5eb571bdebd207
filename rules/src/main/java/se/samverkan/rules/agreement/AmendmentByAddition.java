package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.AmendmentGround;
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
 * Whether the claimed ground of an additional order (LOU 17:11) is supported: the agreement is a contract and not a
 * framework agreement, the order raises the value by at most fifty percent, and it is attested that the order is needed, that
 * the supplier can't be changed for economic or technical reasons, and that a change would bring "betydande olägenheter eller
 * betydligt större omkostnader". Each order is held against the limit by itself. A ground
 * that isn't supported isn't a breach: another may carry the amendment.
 *
 * <p>It is asked of amendments for which the ground is claimed, on the basis of LOU chapter 7 alone. The value before is
 * computed with the index clause where there is one (LOU 17:15). When the ground is used, a notice is to be published
 * (LOU 17:16).
 */
@PublicApi(CALL)
public final class AmendmentByAddition extends AbstractRule {

    /** The rule's code, {@code amendment.addition}. */
    public static final FindingCode CODE = FindingCode.of("amendment.addition");

    /** Makes the rule. */
    public AmendmentByAddition() {
        super(
                CODE,
                Nature.CLAIMED_GROUND,
                Scope.FILE,
                List.of(
                        Source.statute("LOU 17:11"),
                        Source.statute("LOU 17:15"),
                        Source.clause("indexClause"),
                        Source.statute("LOU 17:16")),
                AmendmentSize.inputsAnd(
                        InputCode.AMENDMENT_ADDITION_NEEDED,
                        InputCode.PROCUREMENT_BASIS,
                        StatutoryFigure.ADDITION_SHARE));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return AmendmentJudgement.of(
                        matter, CODE, StatutoryFigure.ADDITION_SHARE, "LOU 17:11", AmendmentByAddition::isClaimed)
                .stream()
                .map(AmendmentByAddition::judge)
                .toList();
    }

    private static boolean isClaimed(AmendmentStep step) {
        return step.amendment().getGround().equals(Optional.of(AmendmentGround.ADDITION));
    }

    private static Finding judge(AmendmentJudgement judgement) {
        if (judgement.matter().getTerms().getKind() == AgreementKind.FRAMEWORK_AGREEMENT) {
            return judgement.failing(Outcome.NOT_MET, "framework").build();
        }
        AmendmentSize size = judgement.size();
        if (judgement.failsShare(size::isIncreaseWithin)) {
            return judgement.failing(Outcome.NOT_MET, "share").build();
        }
        if (judgement.isDenied(InputCode.AMENDMENT_ADDITION_NEEDED)) {
            return judgement.failing(Outcome.NOT_MET, "needed").build();
        }
        if (judgement.isDisputed(InputCode.AMENDMENT_ADDITION_NEEDED)) {
            return judgement
                    .disputed(InputCode.AMENDMENT_ADDITION_NEEDED, "disputed")
                    .build();
        }
        judgement.requireAttested(InputCode.AMENDMENT_ADDITION_NEEDED);
        Optional<String> variant = size.isKnown() && !size.isIncrease() ? Optional.of("no-increase") : Optional.empty();
        return judgement.passing(variant).source(Source.statute("LOU 17:16")).build();
    }
}
