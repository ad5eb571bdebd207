package se.samverkan.core.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.quantity.Decimal;

/** What of a limit of courses, seats or credits is used by what balances tell, and by what pilots took. */
final class UsedNumber {

    private final Limit limit;
    private final Counted counted;
    private final Balances own;

    UsedNumber(Limit limit, Counted counted) {
        this.limit = limit;
        this.counted = counted;
        this.own = counted.of(limit);
    }

    LimitStanding standing() {
        return switch (limit.getMeasure()) {
            case COURSES ->
                of(
                        BigDecimal.valueOf(limit.getCourses().orElseThrow()),
                        BigDecimal.valueOf(own.getCourses()),
                        BigDecimal.valueOf(own.getReleasedCourses()),
                        List.of());
            case SEATS ->
                of(
                        BigDecimal.valueOf(limit.getSeats().orElseThrow()),
                        BigDecimal.valueOf(own.getSeats()),
                        BigDecimal.valueOf(own.getReleasedSeats()),
                        unstated(
                                InputCode.CALL_OFF_SEATS,
                                own.getCallOffsWithoutSeats(),
                                own.getReleasedWithoutSeats()));
            case CREDITS ->
                of(
                        limit.getCredits().orElseThrow().toBigDecimal(),
                        own.getCredits().toBigDecimal(),
                        own.getReleasedCredits().toBigDecimal(),
                        unstated(
                                InputCode.CALL_OFF_CREDITS,
                                own.getCallOffsWithoutCredits(),
                                own.getReleasedWithoutCredits()));
            case MONEY -> throw new IllegalStateException("a limit of money");
        };
    }

    private LimitStanding of(BigDecimal most, BigDecimal calledOff, BigDecimal released, List<InputCode> unstated) {
        List<InputCode> missing = new ArrayList<>(unstated);
        if (limit.isReleasedCounted().isEmpty() && isAnyReleased(released)) {
            missing.add(InputCode.LIMIT_RELEASED_COUNTED);
        }
        if (counted.turnsOnExtensions(limit)) {
            missing.add(InputCode.LIMIT_COVERS_EXTENSIONS);
        }
        addMissingOfPilots(missing);
        BigDecimal taken = new PilotNumbers(limit.getMeasure(), counted.pilotsOf(limit)).sum();
        BigDecimal used = (limit.isReleasedCounted().orElse(false) ? calledOff.add(released) : calledOff).add(taken);
        return ImmutableLimitStanding.builder()
                .limit(limit)
                .number(Decimal.of(most))
                .usedNumber(Decimal.of(used))
                .missing(missing)
                .build();
    }

    private void addMissingOfPilots(List<InputCode> missing) {
        PilotNumbers atMost = new PilotNumbers(limit.getMeasure(), counted.pilotsAtMost(limit));
        boolean ofWhole = limit.getPart().equals(BudgetPart.whole());
        if (!atMost.isAny()) {
            return;
        }
        if (limit.isPilotCounted().isEmpty()) {
            missing.add(InputCode.LIMIT_PILOT_COUNTED);
        } else if (!ofWhole || !atMost.isStatedInFull()) {
            missing.add(InputCode.PILOT_VOLUME);
        }
    }

    private boolean isAnyReleased(BigDecimal released) {
        return released.signum() > 0
                || (limit.getMeasure() == LimitMeasure.SEATS && own.getReleasedWithoutSeats() > 0)
                || (limit.getMeasure() == LimitMeasure.CREDITS && own.getReleasedWithoutCredits() > 0);
    }

    /** Where what is released may count, its numbers are asked for too. */
    private List<InputCode> unstated(InputCode input, long calledOff, long released) {
        boolean releasedMayCount = limit.isReleasedCounted().orElse(true);
        return calledOff > 0 || (releasedMayCount && released > 0) ? List.of(input) : List.of();
    }
}
