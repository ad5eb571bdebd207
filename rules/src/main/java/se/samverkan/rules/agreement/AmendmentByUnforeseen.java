package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.AmendmentGround;
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
 * Whether the claimed ground of circumstances that the authority "varken förutsåg eller borde ha förutsett" (LOU 17:12) is supported: the amendment raises
 * the value by at most fifty percent, and it is attested that the need is due to such circumstances and that the overall
 * nature is unchanged. Each amendment is held against the limit by itself. A ground that isn't supported isn't a breach:
 * another may carry the amendment.
 *
 * <p>It is asked of amendments for which the ground is claimed, on the basis of LOU chapter 7 alone. The value before is
 * computed with the index clause where there is one (LOU 17:15). When the ground is used, a notice is to be published
 * (LOU 17:16).
 */
@PublicApi(CALL)
public final class AmendmentByUnforeseen extends AbstractRule {

    /** The rule's code, {@code amendment.unforeseen}. */
    public static final FindingCode CODE = FindingCode.of("amendment.unforeseen");

    /** Makes the rule. */
    public AmendmentByUnforeseen() {
        super(
                CODE,
                Nature.CLAIMED_GROUND,
                Scope.FILE,
                List.of(
                        Source.statute("LOU 17:12"),
                        Source.statute("LOU 17:15"),
                        Source.clause("indexClause"),
                        Source.statute("LOU 17:16")),
                AmendmentSize.inputsAnd(
                        InputCode.AMENDMENT_UNFORESEEN,
                        InputCode.AMENDMENT_NATURE_UNCHANGED,
                        StatutoryFigure.UNFORESEEN_SHARE,
                        InputCode.PROCUREMENT_BASIS));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return AmendmentJudgement.of(
                        matter, CODE, StatutoryFigure.UNFORESEEN_SHARE, "LOU 17:12", AmendmentByUnforeseen::isClaimed)
                .stream()
                .map(AmendmentByUnforeseen::judge)
                .toList();
    }

    private static boolean isClaimed(AmendmentStep step) {
        return step.amendment().getGround().equals(Optional.of(AmendmentGround.UNFORESEEN));
    }

    private static Finding judge(AmendmentJudgement judgement) {
        AmendmentSize size = judgement.size();
        if (judgement.failsShare(size::isIncreaseWithin)) {
            return judgement.failing(Outcome.NOT_MET, "share").build();
        }
        if (judgement.isDenied(InputCode.AMENDMENT_UNFORESEEN)) {
            return judgement.failing(Outcome.NOT_MET, "circumstances").build();
        }
        if (judgement.isDenied(InputCode.AMENDMENT_NATURE_UNCHANGED)) {
            return judgement.failing(Outcome.NOT_MET, "nature").build();
        }
        if (judgement.isDisputed(InputCode.AMENDMENT_UNFORESEEN)) {
            return judgement
                    .disputed(InputCode.AMENDMENT_UNFORESEEN, "disputed-circumstances")
                    .build();
        }
        if (judgement.isDisputed(InputCode.AMENDMENT_NATURE_UNCHANGED)) {
            return judgement
                    .disputed(InputCode.AMENDMENT_NATURE_UNCHANGED, "disputed-nature")
                    .build();
        }
        judgement.requireAttested(InputCode.AMENDMENT_UNFORESEEN);
        judgement.requireAttested(InputCode.AMENDMENT_NATURE_UNCHANGED);
        Optional<String> variant = size.isKnown() && !size.isIncrease() ? Optional.of("no-increase") : Optional.empty();
        return judgement.passing(variant).source(Source.statute("LOU 17:16")).build();
    }
}
