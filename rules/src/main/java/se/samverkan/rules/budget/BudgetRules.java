package se.samverkan.rules.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.rules.Rule;

/**
 * The rules of this package, in the order that they judge. By a rule's nature a {@link se.samverkan.rules.Policy} tells which
 * outcomes bar.
 *
 * <table>
 * <caption>The rules of this package</caption>
 * <tr><th>rule</th><th>code</th><th>nature</th><th>asked of</th><th>source</th></tr>
 * <tr><td>{@link CallOffCurrency}</td><td>call-off.currency</td>
 *     <td>term of the agreement</td><td>call-off or activity</td><td>clause; policy</td></tr>
 * <tr><td>{@link CallOffVatBasis}</td><td>call-off.vat-basis</td>
 *     <td>term of the agreement</td><td>call-off or activity</td><td>policy</td></tr>
 * <tr><td>{@link CommittedWithinCeiling}</td><td>call-off.ceiling</td>
 *     <td>term of the agreement</td><td>file</td><td>clause; C-216/17 and C-23/20 on that basis</td></tr>
 * <tr><td>{@link CommittedWithinTranche}</td><td>call-off.tranche</td>
 *     <td>term of the agreement</td><td>file</td><td>clause</td></tr>
 * <tr><td>{@link CommittedWithinLimit}</td><td>call-off.limit</td>
 *     <td>term of the agreement</td><td>file</td><td>clause</td></tr>
 * <tr><td>{@link LimitWarning}</td><td>call-off.limit-warning</td>
 *     <td>advice</td><td>file</td><td>clause</td></tr>
 * <tr><td>{@link CallOffAtPrice}</td><td>call-off.price</td>
 *     <td>term of the agreement</td><td>call-off or activity</td><td>clause</td></tr>
 * <tr><td>{@link SubscriptionFee}</td><td>agreement.subscription-fee</td>
 *     <td>advice</td><td>file</td><td>clause</td></tr>
 * <tr><td>{@link StagesInOrder}</td><td>call-off.stages</td>
 *     <td>advice</td><td>file</td><td>practice</td></tr>
 * <tr><td>{@link TrancheSum}</td><td>agreement.tranche-sum</td>
 *     <td>advice</td><td>file</td><td>clause</td></tr>
 * <tr><td>{@link CarriedOverWithinPolicy}</td><td>budget.carry-over</td>
 *     <td>term of the agreement</td><td>file</td><td>clause</td></tr>
 * </table>
 */
@PublicApi(CALL)
public final class BudgetRules {

    private BudgetRules() {}

    /**
     * Every rule of the package.
     *
     * @return the rules in order
     */
    public static List<Rule> all() {
        return List.of(
                new CallOffCurrency(),
                new CallOffVatBasis(),
                new CommittedWithinCeiling(),
                new CommittedWithinTranche(),
                new CommittedWithinLimit(),
                new LimitWarning(),
                new CallOffAtPrice(),
                new SubscriptionFee(),
                new StagesInOrder(),
                new TrancheSum(),
                new CarriedOverWithinPolicy());
    }
}
