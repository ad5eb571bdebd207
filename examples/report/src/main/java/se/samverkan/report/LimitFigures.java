package se.samverkan.report;

import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.budget.Ledger;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Decimal;

/**
 * The figures of a limit as the rule on it found them: amounts with what is moved to the part, or numbers.
 *
 * @param most the limit, without its tolerance
 * @param used what counts toward it; absent where it can't be held against it
 * @param left what is left, below 0 where more is used; absent where it can't be told
 */
record LimitFigures(Object most, Optional<Object> used, Optional<Object> left) {

    static LimitFigures of(Limit limit, Optional<Finding> finding, Ledger ledger) {
        return switch (limit.getMeasure()) {
            case MONEY -> ofMoney(limit.getAmount().orElseThrow(), finding, ledger);
            case CREDITS -> ofCredits(limit.getCredits().orElseThrow(), finding);
            case COURSES -> ofNumber(limit.getCourses().orElseThrow(), finding);
            case SEATS -> ofNumber(limit.getSeats().orElseThrow(), finding);
        };
    }

    /** Of a ledger without entries nothing is used, and no rule asks. */
    private static LimitFigures ofMoney(VatAmount stated, Optional<Finding> finding, Ledger ledger) {
        VatAmount most = finding.flatMap(found -> found.getValue("limitAmount", VatAmount.class))
                .orElse(stated);
        Optional<VatAmount> used = ledger.getCurrency().isEmpty()
                ? Optional.of(stated.withMoney(Money.zero(stated.getMoney().getCurrencyUnit())))
                : finding.flatMap(found -> found.getValue("sum", VatAmount.class));
        Optional<Money> left =
                used.filter(most::isAddableTo).map(sum -> most.getMoney().minus(sum.getMoney()));
        return new LimitFigures(most.getMoney(), used.map(VatAmount::getMoney), left.map(Object.class::cast));
    }

    private static LimitFigures ofNumber(long most, Optional<Finding> finding) {
        Optional<Long> used = finding.flatMap(found -> found.getValue("sum", Long.class));
        return new LimitFigures(most, used.map(Object.class::cast), used.map(sum -> most - sum));
    }

    private static LimitFigures ofCredits(Credits most, Optional<Finding> finding) {
        Optional<Decimal> used = finding.flatMap(found -> found.getValue("sum", Decimal.class));
        return new LimitFigures(
                most,
                used.map(sum -> Credits.of(sum.toBigDecimal())),
                used.map(sum -> most.toBigDecimal().subtract(sum.toBigDecimal()))
                        .map(left -> left.signum() < 0 ? Decimal.of(left) : Credits.of(left)));
    }
}
