package se.samverkan.rules.deadline;

import java.util.Set;
import se.samverkan.core.lifecycle.LifecycleState;
import se.samverkan.rules.Matter;

/** Whether an agreement is surely not signed by all on the day asked about: what its terms set no deadline for then. */
final class Unsigned {

    private static final Set<LifecycleState> STATES =
            Set.of(LifecycleState.DRAFT, LifecycleState.NEGOTIATED, LifecycleState.DECIDED);

    private Unsigned() {}

    static boolean is(Matter matter) {
        return STATES.containsAll(matter.getView().lifecycle().getPossibleStates());
    }
}
