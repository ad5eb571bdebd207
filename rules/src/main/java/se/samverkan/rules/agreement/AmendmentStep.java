package se.samverkan.rules.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.budget.Ceiling;

/** An amendment with the terms before it and after it. */
record AmendmentStep(Amendment amendment, Agreement before, Agreement after) {

    /** The steps from the agreement as signed, in the order that amendments are applied. */
    static List<AmendmentStep> from(Agreement signed, List<Amendment> inOrderApplied) {
        List<AmendmentStep> steps = new ArrayList<>();
        Agreement terms = signed;
        for (Amendment amendment : inOrderApplied) {
            Agreement after = amendment.applyTo(terms);
            steps.add(new AmendmentStep(amendment, terms, after));
            terms = after;
        }
        return steps;
    }

    boolean changesCeiling() {
        return !before.getCeiling().equals(after.getCeiling());
    }

    /** Whether the value that it changes is told by the ceiling. */
    boolean isTold() {
        return amendment.getValueChange().isEmpty() && changesCeiling();
    }

    Stream<Ceiling> ceilings() {
        return isTold() ? Stream.of(before.getCeiling(), after.getCeiling()).flatMap(Optional::stream) : Stream.empty();
    }

    /** Whether it may change the agreement's value, as far as amendments tell. */
    boolean mayChangeValue() {
        return amendment
                .getValueChange()
                .map(value -> !value.getMoney().isZero())
                .orElse(changesCeiling());
    }
}
