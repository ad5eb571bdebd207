package se.samverkan.rules.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.joda.money.Money;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.JointProject;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Word;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.share.CoFunding;
import se.samverkan.core.share.Contribution;
import se.samverkan.core.share.ContributionKind;
import se.samverkan.rules.Matter;

/**
 * What contributions come to, beside the cost that they are to cover: those of an agreement, or those of a joint project.
 *
 * @param path where they are stated
 * @param kind the agreement's kind, or the project's title
 */
record Promised(CoFunding coFunding, List<Contribution> contributions, String path, Object kind) {

    /** Those of the agreement, and those of each project; of one activity that is judged none. */
    static List<Promised> in(Matter matter) {
        if (matter.getActivity().isPresent()) {
            return List.of();
        }
        Agreement terms = matter.getTerms();
        List<Promised> all = new ArrayList<>();
        terms.getCoFunding()
                .ifPresent(coFunding -> all.add(
                        new Promised(coFunding, terms.getContributions(), "agreement", Word.of(terms.getKind()))));
        FileView view = matter.getView();
        view.callOffs()
                .forEach(callOff -> of(callOff.getActivity(), "callOffs[" + callOff.getId() + "]")
                        .ifPresent(all::add));
        int number = 0;
        for (Activity activity : view.activities()) {
            number++;
            String id = activity.getId().map(Object::toString).orElse("#" + number);
            of(activity, "activities[" + id + "]").ifPresent(all::add);
        }
        return all;
    }

    private static Optional<Promised> of(Activity activity, String path) {
        return activity instanceof JointProject project
                ? project.getCoFunding()
                        .map(coFunding -> new Promised(coFunding, project.getContributions(), path, project.getTitle()))
                : Optional.empty();
    }

    Promised only(ContributionKind which) {
        return new Promised(
                coFunding,
                contributions.stream().filter(each -> each.getKind() == which).toList(),
                path,
                kind);
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
