package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
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
import se.samverkan.rules.internal.Annex2;
import se.samverkan.rules.internal.ValueInputs;
import se.samverkan.rules.internal.ValueSources;

/**
 * Whether direct award for low value is supported for a purchase that isn't surely of a service of LOU annex 2: its value,
 * counted as LOU 5:3 and 5:14 have it, is below the limit of the day on which the procurement began ("beräknas understiga
 * 700 000 kronor", LOU 19 a:2). The limit itself isn't below it.
 *
 * <p>Where neither the CPV codes nor anybody tells whether it is a service of the annex, a value below this limit is below that of
 * the annex too, and one that lies between the two can't be assessed. Of training or development of staff by CPV 79632000 or
 * 79633000 a person must judge that.
 *
 * <p>It is asked of the file as a whole, where that ground is claimed. It isn't asked what else of the same kind has been
 * bought: {@link DirectAwardTogether} asks that.
 */
@PublicApi(CALL)
public final class DirectAwardBelowLimit extends AbstractRule {

    /** The rule's code, {@code procurement.direct-award}. */
    public static final FindingCode CODE = FindingCode.of("procurement.direct-award");

    /** Makes the rule. */
    public DirectAwardBelowLimit() {
        super(
                CODE,
                Nature.CLAIMED_GROUND,
                Scope.FILE,
                ValueSources.and(Source.statute("LOU 19 a:2"), Source.statute("LOU 5:1")),
                ValueInputs.and(
                        StatutoryFigure.DIRECT_AWARD_LIMIT,
                        InputCode.PROCUREMENT_BEGUN_ON,
                        InputCode.PROCUREMENT_IN_ANNEX_2,
                        StatutoryFigure.ANNEX_2_THRESHOLD));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return LowValue.claimedIn(matter)
                .filter(award -> !award.annex().getValue().equals(Optional.of(true)))
                .map(DirectAwardBelowLimit::judge)
                .map(List::of)
                .orElse(List.of());
    }

    private static Finding judge(LowValue award) {
        boolean open = award.annex().isOpen();
        List<InputCode> limits = open
                ? List.of(StatutoryFigure.DIRECT_AWARD_LIMIT, StatutoryFigure.ANNEX_2_THRESHOLD)
                : List.of(StatutoryFigure.DIRECT_AWARD_LIMIT);
        List<InputCode> missing = award.missing(limits);
        if (!missing.isEmpty()) {
            return award.notAssessed(CODE, missing);
        }
        StatutoryFigure low = award.limit(StatutoryFigure.DIRECT_AWARD_LIMIT);
        if (award.isBelow(low)) {
            return against(low, award.start(CODE, Outcome.MET));
        }
        if (!open) {
            return against(low, award.start(CODE, Outcome.NOT_MET));
        }
        StatutoryFigure high = award.limit(StatutoryFigure.ANNEX_2_THRESHOLD);
        return award.isBelow(high)
                ? between(award, low, high)
                : against(high, award.start(CODE, Outcome.NOT_MET).variant("annex-2"));
    }

    private static Finding between(LowValue award, StatutoryFigure low, StatutoryFigure high) {
        boolean unclear = award.matter().getTerms().getCpvCodes().stream().anyMatch(Annex2::isUnclear);
        Finding.Builder finding = unclear
                ? award.start(CODE, Outcome.NEEDS_JUDGEMENT)
                : award.start(CODE, Outcome.NOT_ASSESSED).missing(InputCode.PROCUREMENT_IN_ANNEX_2);
        return against(low, finding.value("higherLimit", LowValue.money(high)).source(high.getSource()));
    }

    private static Finding against(StatutoryFigure limit, Finding.Builder finding) {
        return finding.value("limit", LowValue.money(limit))
                .source(limit.getSource())
                .build();
    }
}
