package se.samverkan.rules.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.joda.money.Money;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.share.ContributionKind;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether the contributions in cash are as large a part of the cost as is demanded. What is given in kind and as own time
 * doesn't count toward it. Where cash falls short it isn't assessed while a contribution in cash has no amount, or one that
 * isn't in the cost's currency and on its VAT basis.
 *
 * <p>It is asked of the file as a whole, where the agreement states a least part in cash, and of each joint project in it that does.
 */
@PublicApi(CALL)
public final class CoFundingCash extends AbstractRule {

    /** The rule's code, {@code co-funding.cash}. */
    public static final FindingCode CODE = FindingCode.of("co-funding.cash");

    private static final Source CLAUSE = Source.clause("coFunding");

    /** Makes the rule. */
    public CoFundingCash() {
        super(
                CODE,
                Nature.PERFORMANCE,
                Scope.FILE,
                List.of(CLAUSE),
                List.of(CoFundingCovered.AMOUNT, CoFundingCovered.AMOUNT_LIKE_COST));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return Promised.in(matter).stream()
                .flatMap(promised -> promised.coFunding().getLeastCash().stream()
                        .map(least -> judge(promised.only(ContributionKind.CASH), least)))
                .toList();
    }

    private static Finding judge(Promised cash, Percent least) {
        BigDecimal exact =
                cash.cost().getAmount().multiply(least.toBigDecimal()).movePointLeft(2);
        Money demanded = Money.of(cash.cost().getCurrencyUnit(), exact, RoundingMode.UP);
        if (!cash.sum().isLessThan(demanded)) {
            return start(Outcome.MET, cash, least, demanded).build();
        }
        if (!cash.isAnyWithoutAmount() && !cash.isAnyUnlikeCost()) {
            return start(Outcome.NOT_MET, cash, least, demanded)
                    .value("short", demanded.minus(cash.sum()))
                    .build();
        }
        Finding.Builder finding = start(Outcome.NOT_ASSESSED, cash, least, demanded);
        if (cash.isAnyWithoutAmount()) {
            finding.missing(CoFundingCovered.AMOUNT);
        }
        if (cash.isAnyUnlikeCost()) {
            finding.missing(CoFundingCovered.AMOUNT_LIKE_COST);
        }
        return finding.build();
    }

    private static Finding.Builder start(Outcome outcome, Promised cash, Percent least, Money demanded) {
        return Finding.builder(CODE, outcome)
                .path(cash.path() + ".coFunding.leastCash")
                .value("kind", cash.kind())
                .value("cost", cash.coFunding().getCost())
                .value("least", least)
                .value("demanded", demanded)
                .value("cash", cash.sum())
                .source(CLAUSE);
    }
}
