package se.samverkan.rules.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import se.samverkan.core.PublicApi;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.share.Contribution;
import se.samverkan.core.share.ContributionKind;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.internal.Names;

/**
 * Whether the contributions add up to the cost that they are to cover, to the minor unit, with what is given in kind and as
 * own time counted at its value.
 *
 * <p>Amounts that aren't in the cost's currency and on its VAT basis aren't counted. Where what is counted is more than the
 * cost, it isn't met whatever is missing. Otherwise it isn't assessed while an amount is missing or unlike the cost; nor is
 * what adds up, while it isn't stated how something other than cash is valued.
 *
 * <p>It is asked of the file as a whole, where the agreement states what the contributions are to cover, and of each joint project
 * in it that does.
 */
@PublicApi(CALL)
public final class CoFundingCovered extends AbstractRule {

    /** The rule's code, {@code co-funding.covered}. */
    public static final FindingCode CODE = FindingCode.of("co-funding.covered");

    /** The input that is missing where a contribution has no amount. */
    public static final InputCode AMOUNT = InputCode.of("contribution.amount");

    /** The input that is missing where a contribution isn't in the cost's currency or on its VAT basis. */
    public static final InputCode AMOUNT_LIKE_COST = InputCode.of("contribution.amount-like-cost");

    /** The input that is missing where it isn't stated how something other than cash is valued. */
    public static final InputCode VALUATION = InputCode.of("contribution.valuation");

    private static final Source CLAUSE = Source.clause("coFunding");

    /** Makes the rule. */
    public CoFundingCovered() {
        super(CODE, Nature.PERFORMANCE, Scope.FILE, List.of(CLAUSE), List.of(AMOUNT_LIKE_COST, VALUATION, AMOUNT));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return Promised.in(matter).stream()
                .map(promised -> judge(matter, promised))
                .toList();
    }

    private static Finding judge(Matter matter, Promised promised) {
        Money sum = promised.sum();
        int more = sum.compareTo(promised.cost());
        List<InputCode> missing = missing(promised);
        if (more > 0) {
            return start(Outcome.NOT_MET, promised)
                    .variant("above")
                    .value("difference", sum.minus(promised.cost()))
                    .build();
        }
        if (missing.isEmpty() && more < 0) {
            return start(Outcome.NOT_MET, promised)
                    .variant("below")
                    .value("difference", promised.cost().minus(sum))
                    .build();
        }
        if (missing.isEmpty() && !promised.withoutValuation().isEmpty()) {
            return unvalued(matter, promised);
        }
        Finding.Builder finding = start(missing.isEmpty() ? Outcome.MET : Outcome.NOT_ASSESSED, promised);
        missing.forEach(finding::missing);
        return finding.build();
    }

    /** What adds up, with each kind that it isn't stated how it is valued, and who gives it. */
    private static Finding unvalued(Matter matter, Promised promised) {
        List<String> inKind = givers(matter, promised.only(ContributionKind.IN_KIND));
        List<String> ownTime = givers(matter, promised.only(ContributionKind.OWN_TIME));
        String kinds = ownTime.isEmpty() ? "in-kind" : inKind.isEmpty() ? "own-time" : "both";
        return start(Outcome.NOT_ASSESSED, promised)
                .variant("valuation")
                .value("unvalued", Word.of("unvalued." + kinds))
                .value("inKindBy", inKind)
                .value("ownTimeBy", ownTime)
                .missing(VALUATION)
                .build();
    }

    private static List<String> givers(Matter matter, Promised promised) {
        FileView view = matter.getView();
        return promised.withoutValuation().stream()
                .map(Contribution::getBy)
                .distinct()
                .map(id -> view.findPartner(id)
                        .map(partner -> Names.of(view, partner))
                        .orElse(id.toString()))
                .toList();
    }

    private static List<InputCode> missing(Promised promised) {
        List<InputCode> missing = new ArrayList<>();
        if (promised.isAnyWithoutAmount()) {
            missing.add(AMOUNT);
        }
        if (promised.isAnyUnlikeCost()) {
            missing.add(AMOUNT_LIKE_COST);
        }
        return missing;
    }

    private static Finding.Builder start(Outcome outcome, Promised promised) {
        return Finding.builder(CODE, outcome)
                .path(promised.path() + ".contributions")
                .value("kind", promised.kind())
                .value("cost", promised.coFunding().getCost())
                .value("sum", promised.sum())
                .value("cash", promised.only(ContributionKind.CASH).sum())
                .value("inKind", promised.only(ContributionKind.IN_KIND).sum())
                .value("ownTime", promised.only(ContributionKind.OWN_TIME).sum())
                .source(CLAUSE);
    }
}
