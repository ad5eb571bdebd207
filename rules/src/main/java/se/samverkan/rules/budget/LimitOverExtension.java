package se.samverkan.rules.budget;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.file.CallOff;
import se.samverkan.rules.Matter;

/** Whether a limit holds for the call-offs of an extension of the term, and what is called off in each reading of that. */
record LimitOverExtension(Matter matter, Limit limit) {

    private boolean isTried() {
        return matter.getCallOff()
                .map(CallOff::getOrderedOn)
                .filter(matter.getView().termTimeline()::isInExtension)
                .isPresent();
    }

    /** Whether the call-off that is tried is of an extension that the limit doesn't cover. */
    boolean isElsewhere() {
        return limit.isCoveringExtensions().equals(Optional.of(false)) && isTried();
    }

    /** Whether the call-off that is tried is of an extension that the limit may not cover. */
    boolean mayNotHold() {
        return limit.isCoveringExtensions().isEmpty() && isTried();
    }

    /** Whether it makes a difference that isn't stated whether the limit covers extensions. */
    boolean isOpen() {
        return mayNotHold() || readings().size() > 1;
    }

    /** What is called off, of any part of the budget, where extensions aren't covered and then where they are. */
    List<Balances> readings() {
        Balances all = matter.getView().balancesOfAllDays();
        if (limit.isCoveringExtensions().orElse(mayNotHold())) {
            return List.of(all);
        }
        Balances ofTermAsStated = matter.getView().balancesOfTermAsStated();
        boolean decides = !all.in(limit.getPart()).hasSumsOf(ofTermAsStated.in(limit.getPart()));
        return limit.isCoveringExtensions().isEmpty() && decides
                ? List.of(ofTermAsStated, all)
                : List.of(ofTermAsStated);
    }
}
