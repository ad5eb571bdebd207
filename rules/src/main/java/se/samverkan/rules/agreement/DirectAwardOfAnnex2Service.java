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
import se.samverkan.rules.internal.ValueInputs;
import se.samverkan.rules.internal.ValueSources;

/**
 * Whether direct award for low value is supported for a service of LOU annex 2, such as education: its value, counted as LOU
 * 5:3 and 5:14 have it, is below the threshold of such services on the day on which the procurement began ("beräknas understiga
 * det tröskelvärde som avses i 5 kap. 1 §", LOU 19 a:2). The threshold itself isn't below it. Of procurements begun before 1
 * February 2022, when the paragraph got this wording, it isn't assessed.
 *
 * <p>It is asked of the file as a whole, where that ground is claimed and the CPV codes, the parties or an assumption tell that
 * it is such a service. It isn't asked what else of the same kind has been bought: {@link DirectAwardTogether} asks that.
 */
@PublicApi(CALL)
public final class DirectAwardOfAnnex2Service extends AbstractRule {

    /** The rule's code, {@code procurement.direct-award-annex-2}. */
    public static final FindingCode CODE = FindingCode.of("procurement.direct-award-annex-2");

    /** Makes the rule. */
    public DirectAwardOfAnnex2Service() {
        super(
                CODE,
                Nature.CLAIMED_GROUND,
                Scope.FILE,
                ValueSources.and(Source.statute("LOU 19 a:2"), Source.statute("LOU 5:1")),
                ValueInputs.and(
                        StatutoryFigure.DIRECT_AWARD_LIMIT,
                        StatutoryFigure.ANNEX_2_THRESHOLD,
                        InputCode.PROCUREMENT_BEGUN_ON));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return LowValue.claimedIn(matter)
                .filter(award -> award.annex().getValue().equals(Optional.of(true)))
                .map(DirectAwardOfAnnex2Service::judge)
                .map(List::of)
                .orElse(List.of());
    }

    private static Finding judge(LowValue award) {
        // The paragraph itself has held only since the other limit has.
        List<InputCode> missing =
                award.missing(List.of(StatutoryFigure.DIRECT_AWARD_LIMIT, StatutoryFigure.ANNEX_2_THRESHOLD));
        if (!missing.isEmpty()) {
            return award.notAssessed(CODE, missing);
        }
        StatutoryFigure limit = award.limit(StatutoryFigure.ANNEX_2_THRESHOLD);
        return award.start(CODE, award.isBelow(limit) ? Outcome.MET : Outcome.NOT_MET)
                .value("limit", LowValue.money(limit))
                .source(limit.getSource())
                .build();
    }
}
