package se.samverkan.core.budget;

import java.util.List;

/**
 * What may count toward limits: what is called off, in all and without the call-offs of an extension, and what pilots took.
 */
record Counted(Balances all, Balances inTermAsStated, List<PilotUse> pilots) {

    /** What is called off and known to count toward a limit. */
    Balances of(Limit limit) {
        return of(limit, limit.isCoveringExtensions().orElse(false));
    }

    private Balances of(Limit limit, boolean extensionCounts) {
        return (extensionCounts ? all : inTermAsStated).in(limit.getPart());
    }

    /** What is called off and may count toward a limit of a year, or would in another. */
    Balances ofEveryYear(Limit limit) {
        return (limit.isCoveringExtensions().orElse(true) ? all : inTermAsStated)
                .in(limit.getPart().ofEveryYear());
    }

    /** Whether what counts turns on whether a limit covers extensions, which isn't stated. */
    boolean turnsOnExtensions(Limit limit) {
        return limit.isCoveringExtensions().isEmpty() && !of(limit, true).hasSumsOf(of(limit, false));
    }

    /** The pilots that may count toward a limit. */
    List<PilotUse> pilotsAtMost(Limit limit) {
        return limit.isPilotCounted().orElse(true) ? pilots : List.of();
    }

    /** The pilots that are known to count toward a limit in full: of a part of the budget none is. */
    List<PilotUse> pilotsOf(Limit limit) {
        boolean known = limit.isPilotCounted().orElse(false) && limit.getPart().equals(BudgetPart.whole());
        return known ? pilots : List.of();
    }
}
