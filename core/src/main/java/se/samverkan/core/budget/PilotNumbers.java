package se.samverkan.core.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.quantity.Decimal;

/** How many courses, seats or credits pilots took, as far as it is stated. */
record PilotNumbers(LimitMeasure measure, List<PilotUse> pilots) {

    /** Whether there is a pilot that took any, or may have. */
    boolean isAny() {
        return numbers().stream()
                .anyMatch(number ->
                        number.map(stated -> !stated.equals(Decimal.of(0))).orElse(true));
    }

    boolean isStatedInFull() {
        return numbers().stream().allMatch(Optional::isPresent);
    }

    BigDecimal sum() {
        return numbers().stream()
                .flatMap(Optional::stream)
                .map(Decimal::toBigDecimal)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Optional<Decimal>> numbers() {
        return pilots.stream()
                .map(pilot -> pilot.getVolume().flatMap(volume -> volume.find(measure)))
                .toList();
    }
}
