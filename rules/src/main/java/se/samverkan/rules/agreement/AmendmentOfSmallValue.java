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
 * Whether an amendment is of small value by LOU 17:9: the net of all changes so far, up or down, is below ten percent of
 * the agreement's value before (services and goods), and below the threshold of LOU 5:1, and the overall nature is
 * unchanged. The value before is computed with the index clause where there is one (LOU 17:15). It binds on the basis of
 * LOU chapter 7 alone.
 *
 * <p>An amendment that isn't covered may be carried by LOU 17:10-14, so that it needs a person's judgement. One for which the
 * parties claim another ground isn't asked about, nor one that doesn't change the value, unless they claim this ground.
 * Which threshold it is follows from who the clients are, and from the day that the amendment was signed: on a day that the
 * table has none for, it is missing. Changes made on other grounds are counted in the net.
 *
 * <p>The share is that of goods and services, which is what agreements here are on. Works have another, {@link
 * StatutoryFigure#SMALL_WORKS_CHANGE_SHARE}, and another threshold: an agreement on works isn't judged rightly here.
 */
@PublicApi(CALL)
public final class AmendmentOfSmallValue extends AbstractRule {

    /** The rule's code, {@code amendment.de-minimis}. */
    public static final FindingCode CODE = FindingCode.of("amendment.de-minimis");

    /** Makes the rule. */
    public AmendmentOfSmallValue() {
        super(
                CODE,
                Nature.BASIS_BOUND,
                Scope.FILE,
                List.of(
                        Source.statute("LOU 17:9"),
                        Source.statute("LOU 17:15"),
                        Source.clause("indexClause"),
                        Source.statute("LOU 5:1")),
                AmendmentSize.inputsAnd(
                        StatutoryFigure.SMALL_CHANGE_SHARE,
                        StatutoryFigure.OTHER_AUTHORITIES_THRESHOLD,
                        StatutoryFigure.CENTRAL_GOVERNMENT_THRESHOLD,
                        Threshold.CENTRAL_AUTHORITY,
                        CallOffOrderer.CLIENT,
                        InputCode.AMENDMENT_NATURE_UNCHANGED,
                        InputCode.AMENDMENT_SIGNED_ON,
                        InputCode.PROCUREMENT_BASIS));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return AmendmentJudgement.of(
                        matter, CODE, StatutoryFigure.SMALL_CHANGE_SHARE, "LOU 17:9", AmendmentOfSmallValue::isAsked)
                .stream()
                .map(AmendmentOfSmallValue::judge)
                .toList();
    }

    private static boolean isAsked(AmendmentStep step) {
        return step.amendment()
                .getGround()
                .map(ground -> ground == AmendmentGround.SMALL_VALUE)
                .orElseGet(step::mayChangeValue);
    }

    private static Finding judge(AmendmentJudgement judgement) {
        AmendmentSize size = judgement.size();
        if (judgement.failsShare(size::isNetBelow)) {
            return judgement.failing(Outcome.NEEDS_JUDGEMENT, "share").build();
        }
        if (judgement.isDenied(InputCode.AMENDMENT_NATURE_UNCHANGED)) {
            return judgement.failing(Outcome.NEEDS_JUDGEMENT, "nature").build();
        }
        Threshold threshold = Threshold.of(judgement.matter(), judgement.amendment());
        threshold.missing().forEach(judgement::addMissing);
        List<Optional<Boolean>> below = size.isKnown()
                ? threshold.amounts().stream().map(size::isNetBelow).toList()
                : List.of();
        if (!below.isEmpty() && below.stream().allMatch(Optional.of(false)::equals)) {
            return threshold
                    .describe(judgement.failing(Outcome.NEEDS_JUDGEMENT, "threshold"))
                    .build();
        }
        if (judgement.isDisputed(InputCode.AMENDMENT_NATURE_UNCHANGED)) {
            return judgement
                    .disputed(InputCode.AMENDMENT_NATURE_UNCHANGED, "disputed")
                    .build();
        }
        if (below.contains(Optional.<Boolean>empty())) {
            judgement.addMissing(size.doubt());
        } else if (below.contains(Optional.of(false))) {
            judgement.addMissing(Threshold.CENTRAL_AUTHORITY);
        }
        judgement.requireAttested(InputCode.AMENDMENT_NATURE_UNCHANGED);
        return threshold.describe(judgement.passing(Optional.empty())).build();
    }
}
