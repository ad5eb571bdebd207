package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.AmendmentGround;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.PriceChange;
import se.samverkan.core.code.PriceId;
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
 * Whether a price that an amendment changes by an index step is what the index clause makes it: the agreed price × I1/I0, by
 * the clause's series, base, lag and rounding, for the month in which the amendment takes effect, and counted from the agreed
 * price rather than from one that was indexed before. A price that the parties agree on otherwise is changed without a step.
 *
 * <p>It is asked of changes of a price that carry a step, and of those without one where the parties claim a clause as the
 * ground (LOU 17:10) and there is an index clause; then the step is missing. What the step takes that the clause leaves open
 * is missing too, and so is what decides where the step is one of several readings of the clause; not the way of rounding where
 * both ways come to the same answer.
 */
@PublicApi(CALL)
public final class AmendmentIndexedPrice extends AbstractRule {

    /** The rule's code, {@code amendment.indexed-price}. */
    public static final FindingCode CODE = FindingCode.of("amendment.indexed-price");

    private static final Source CLAUSE = Source.clause("indexClause");

    /** Makes the rule. */
    public AmendmentIndexedPrice() {
        super(
                CODE,
                Nature.PERFORMANCE,
                Scope.FILE,
                List.of(CLAUSE),
                List.of(
                        InputCode.INDEX_STEP,
                        InputCode.INDEX_BASE_INDEX,
                        InputCode.INDEX_DEFINITIVE,
                        InputCode.INDEX_ROUNDING_MODE,
                        InputCode.INDEX_BASE_PRICE,
                        InputCode.INDEX_LAG,
                        InputCode.INDEX_BASE_MONTH,
                        InputCode.INDEX_ROUNDING_STEP,
                        InputCode.INDEX_FALLBACK));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        KnownAmendments known = new KnownAmendments(matter);
        BasePrices prices = new BasePrices(matter.getView().getFile().getSignedAgreement());
        List<Finding> found = new ArrayList<>();
        for (Amendment amendment : known.inOrderApplied()) {
            for (Change change : amendment.getChanges()) {
                if (change instanceof PriceChange price) {
                    judge(amendment, price, prices)
                            .map(finding -> known.about(amendment, finding)
                                    .value("price", price.getPrice().getId())
                                    .value("amount", price.getPrice().getAmount())
                                    .source(CLAUSE)
                                    .build())
                            .ifPresent(found::add);
                }
                prices.apply(change);
            }
        }
        return found;
    }

    private static Optional<Finding.Builder> judge(Amendment amendment, PriceChange change, BasePrices prices) {
        PriceId id = change.getPrice().getId();
        if (change.getIndexStep().isEmpty()) {
            boolean isByClause = amendment.getGround().equals(Optional.of(AmendmentGround.CLAUSE))
                    && prices.clause().isPresent()
                    && prices.of(id).isPresent();
            return isByClause ? Optional.of(withoutStep()) : Optional.empty();
        }
        return prices.clause()
                .map(clause -> new IndexedPrice(amendment, change, clause, prices.of(id)).judge())
                .or(() -> Optional.of(Finding.builder(CODE, Outcome.NOT_MET).variant("no-clause")));
    }

    private static Finding.Builder withoutStep() {
        return Finding.builder(CODE, Outcome.NOT_ASSESSED).variant("no-step").missing(InputCode.INDEX_STEP);
    }
}
