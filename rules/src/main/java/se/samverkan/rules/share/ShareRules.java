package se.samverkan.rules.share;

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
 * <tr><td>{@link CostShareParties}</td><td>cost-shares.parties</td>
 *     <td>advice</td><td>file</td><td>clause</td></tr>
 * <tr><td>{@link CoFundingCovered}</td><td>co-funding.covered</td>
 *     <td>performance</td><td>file</td><td>clause</td></tr>
 * <tr><td>{@link CoFundingCash}</td><td>co-funding.cash</td>
 *     <td>performance</td><td>file</td><td>clause</td></tr>
 * <tr><td>{@link CourseFullCost}</td><td>course.full-cost</td>
 *     <td>advice</td><td>call-off or activity</td><td>F (2002:760) 5 §; AvgF 5 §</td></tr>
 * <tr><td>{@link YearFullCost}</td><td>agreement.full-cost</td>
 *     <td>performance</td><td>file</td><td>F (2002:760) 5 §; AvgF 5 §</td></tr>
 * </table>
 */
@PublicApi(CALL)
public final class ShareRules {

    private ShareRules() {}

    /**
     * Every rule of the package.
     *
     * @return the rules in order
     */
    public static List<Rule> all() {
        return List.of(
                new CostShareParties(),
                new CoFundingCovered(),
                new CoFundingCash(),
                new CourseFullCost(),
                new YearFullCost());
    }
}
