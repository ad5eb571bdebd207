package se.samverkan.rules.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.BudgetPart;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.budget.LimitMeasure;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.rules.Matter;

/**
 * One way to read what counts toward a limit of courses, seats or credits, the call-off that is tried left out. Credits are
 * counted in tenths.
 *
 * @param earlier what is called off of the limit's part of the budget
 * @param pilots how many each pilot took; absent where unstated
 */
record CountReading(
        Limit limit, Balances earlier, List<Optional<Decimal>> pilots, boolean releasedCounts, boolean pilotCounts) {

    /** The readings that what isn't stated allows, from the most generous to the strictest. */
    static List<CountReading> allOf(Matter matter, Limit limit) {
        List<Optional<Decimal>> pilots = pilots(matter, limit);
        List<CountReading> readings = new ArrayList<>();
        for (Balances earlier : new LimitOverExtension(matter, limit).readings()) {
            Balances ofPart = earlier.in(limit.getPart());
            CountReading reading = new CountReading(limit, ofPart, pilots, false, false);
            for (boolean pilotCounts : possible(limit.isPilotCounted(), !pilots.isEmpty())) {
                for (boolean releasedCounts : possible(limit.isReleasedCounted(), reading.isAnyReleased())) {
                    readings.add(new CountReading(limit, ofPart, pilots, releasedCounts, pilotCounts));
                }
            }
        }
        return readings;
    }

    /** As stated, or both ways where it isn't and decides something. */
    private static List<Boolean> possible(Optional<Boolean> stated, boolean decides) {
        return stated.map(List::of).orElse(decides ? List.of(false, true) : List.of(false));
    }

    /** Of the pilots that took any, or may have. */
    private static List<Optional<Decimal>> pilots(Matter matter, Limit limit) {
        return matter.getFacts().pilots().stream()
                .map(AgreementLink::getPilotUse)
                .map(use -> use.getVolume().flatMap(volume -> volume.find(limit.getMeasure())))
                .filter(number -> !number.equals(Optional.of(Decimal.of(0))))
                .toList();
    }

    long counted() {
        long calledOff = switch (limit.getMeasure()) {
            case COURSES -> earlier.getCourses();
            case SEATS -> earlier.getSeats();
            default -> earlier.getCredits().getTenths();
        };
        long withReleased = releasedCounts ? Math.addExact(calledOff, released()) : calledOff;
        return pilotCounts && isOfWhole() ? Math.addExact(withReleased, ofPilots()) : withReleased;
    }

    private boolean isOfWhole() {
        return limit.getPart().equals(BudgetPart.whole());
    }

    private long ofPilots() {
        BigDecimal sum = pilots.stream()
                .flatMap(Optional::stream)
                .map(Decimal::toBigDecimal)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return (limit.getMeasure() == LimitMeasure.CREDITS ? sum.movePointRight(1) : sum).longValueExact();
    }

    private boolean isAnyReleased() {
        return released() > 0 || releasedWithout() > 0;
    }

    private long released() {
        return switch (limit.getMeasure()) {
            case COURSES -> earlier.getReleasedCourses();
            case SEATS -> earlier.getReleasedSeats();
            default -> earlier.getReleasedCredits().getTenths();
        };
    }

    /** Of how many call-offs the number released isn't stated. */
    private long releasedWithout() {
        return switch (limit.getMeasure()) {
            case COURSES -> 0;
            case SEATS -> earlier.getReleasedWithoutSeats();
            default -> earlier.getReleasedWithoutCredits();
        };
    }

    /** Whether an earlier call-off that counts doesn't state its number. */
    boolean isAnyCallOffUnstated() {
        long without = switch (limit.getMeasure()) {
            case COURSES -> 0;
            case SEATS -> earlier.getCallOffsWithoutSeats();
            default -> earlier.getCallOffsWithoutCredits();
        };
        return without > 0 || (releasedCounts && releasedWithout() > 0);
    }

    /** Whether a pilot counts, and it isn't known by how much; nobody tells which part of the budget it belongs to. */
    boolean isPilotUnstated() {
        return pilotCounts && !pilots.isEmpty() && (!isOfWhole() || pilots.contains(Optional.<Decimal>empty()));
    }
}
