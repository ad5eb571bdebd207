package se.samverkan.rules.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.index.IndexClause;
import se.samverkan.core.index.IndexStep;

/**
 * An index step beside the clause that it is to follow: where it departs from what the clause states, and what it takes that
 * the clause leaves open, be it that the step is one of several readings. The fallback series matters to a step that turns to it. The way of rounding where it is open is
 * left to who reads the amounts.
 */
final class StepByClause {

    private final IndexClause clause;
    private final IndexStep step;
    private final List<InputCode> departures = new ArrayList<>();
    private final List<InputCode> open = new ArrayList<>();

    StepByClause(IndexClause clause, IndexStep step) {
        this.clause = clause;
        this.step = step;
        compare(InputCode.INDEX_SERIES, own -> Optional.of(own.getSeries()));
        compare(InputCode.INDEX_DEFINITIVE, IndexClause::isDefinitive);
        compareBase();
        compare(InputCode.INDEX_LAG, own -> own.getLagMonths().stream().boxed().findFirst());
        compare(InputCode.INDEX_ROUNDING_STEP, IndexClause::getRoundingStep);
        if (clause.getRoundingMode().isPresent()) {
            compare(InputCode.INDEX_ROUNDING_MODE, IndexClause::getRoundingMode);
        }
        if (step.getRatios().size() > 1) {
            compare(InputCode.INDEX_FALLBACK, IndexClause::getFallbackSeries);
        }
        step.getMissing().stream()
                .filter(input -> !input.equals(InputCode.INDEX_ROUNDING_MODE) && !open.contains(input))
                .forEach(open::add);
    }

    /** The base month or its index is enough: what the clause states of the two is to be the step's. */
    private void compareBase() {
        if (clause.getBaseMonth().isEmpty() && clause.getBaseIndex().isEmpty()) {
            open.add(InputCode.INDEX_BASE_MONTH);
        }
        if (clause.getBaseMonth().isPresent()) {
            compare(InputCode.INDEX_BASE_MONTH, IndexClause::getBaseMonth);
        }
        if (clause.getBaseIndex().isPresent()) {
            compare(InputCode.INDEX_BASE_INDEX, IndexClause::getBaseIndex);
        }
    }

    private void compare(InputCode input, Function<IndexClause, Optional<?>> attribute) {
        Optional<?> stated = attribute.apply(clause);
        Optional<?> taken = attribute.apply(step.getClause());
        if (stated.isPresent() && !stated.equals(taken)) {
            departures.add(input);
        } else if (stated.isEmpty() && taken.isPresent()) {
            open.add(input);
        }
    }

    /** What the clause states and the step doesn't follow. */
    List<InputCode> departures() {
        return departures;
    }

    /** What the step takes that the clause leaves open, and what it is missing to be the only reading. */
    List<InputCode> open() {
        return open;
    }
}
