package se.samverkan.rules.share;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.joda.money.Money;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.share.CoFunding;
import se.samverkan.core.share.Contribution;
import se.samverkan.core.share.ContributionKind;

/** What an agreement's contributions come to, beside the cost that they are to cover. */
record Promised(CoFunding coFunding, List<Contribution> contributions) {

    static Optional<Promised> in(Agreement terms) {
        return terms.getCoFunding().map(coFunding -> new Promised(coFunding, terms.getContributions()));
    }

    Promised only(ContributionKind kind) {
        return new Promised(
                coFunding,
                contributions.stream().filter(each -> each.getKind() == kind).toList());
    }

    Money cost() {
        return coFunding.getCost().getMoney();
    }

    /** The sum of what is stated in the currency and on the VAT basis of the cost. */
    Money sum() {
        return contributions.stream()
                .flatMap(each -> each.getAmount().stream())
                .filter(coFunding.getCost()::isAddableTo)
                .map(VatAmount::getMoney)
                .reduce(Money.zero(cost().getCurrencyUnit()), Money::plus);
    }

    boolean isAnyWithoutAmount() {
        return any(each -> each.getAmount().isEmpty());
    }

    /** Whether an amount is in another currency or on another VAT basis than the cost. */
    boolean isAnyUnlikeCost() {
        return any(each -> each.getAmount()
                .filter(amount -> !coFunding.getCost().isAddableTo(amount))
                .isPresent());
    }

    /** Those with an amount that isn't cash, and of which it isn't stated how it is valued. */
    List<Contribution> withoutValuation() {
        return contributions.stream()
                .filter(each -> !each.isCash()
                        && each.getAmount().isPresent()
                        && each.getValuation().isEmpty())
                .toList();
    }

    private boolean any(Predicate<Contribution> which) {
        return contributions.stream().anyMatch(which);
    }
}
