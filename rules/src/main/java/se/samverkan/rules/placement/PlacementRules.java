package se.samverkan.rules.placement;

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
 * <tr><td>{@link PlacementWithinOffer}</td><td>placement.within-offer</td>
 *     <td>performance</td><td>file</td><td>practice</td></tr>
 * <tr><td>{@link PlacementWithinDemand}</td><td>placement.within-demand</td>
 *     <td>advice</td><td>file</td><td>practice</td></tr>
 * <tr><td>{@link PlacementPriorityKept}</td><td>placement.priority</td>
 *     <td>advice</td><td>file</td><td>clause</td></tr>
 * <tr><td>{@link ProgrammePlacementCredits}</td><td>placement.programme-credits</td>
 *     <td>advice</td><td>file</td><td>F (2021:1335) 2:1</td></tr>
 * <tr><td>{@link SupervisorTraining}</td><td>placement.supervisor-training</td>
 *     <td>advice</td><td>file</td><td>F (2021:1335) 2:10</td></tr>
 * <tr><td>{@link SupervisorRatio}</td><td>placement.supervisor-ratio</td>
 *     <td>advice</td><td>file</td><td>clause</td></tr>
 * </table>
 */
@PublicApi(CALL)
public final class PlacementRules {

    private PlacementRules() {}

    /**
     * Every rule of the package.
     *
     * @return the rules in order
     */
    public static List<Rule> all() {
        return List.of(
                new PlacementWithinOffer(),
                new PlacementWithinDemand(),
                new PlacementPriorityKept(),
                new ProgrammePlacementCredits(),
                new SupervisorTraining(),
                new SupervisorRatio());
    }
}
