package se.samverkan.core.file;

import java.time.Year;
import java.util.Optional;
import java.util.function.LongBinaryOperator;
import se.samverkan.core.code.Department;
import se.samverkan.core.credit.Credits;

/**
 * Credits of seats in tenths by what has become of them, and the seats and participants behind them. Every tenth stands in one
 * of the four.
 *
 * @param openParts how many have left or failed a course that doesn't say what a part of it gives
 */
record CreditSums(long planned, long running, long earned, long lost, long seats, long completed, long openParts) {

    static final CreditSums NONE = new CreditSums(0, 0, 0, 0, 0, 0, 0);

    /** Where credits belong: to a department and a year, either of which may be open. */
    record Part(Optional<Department> department, Optional<Year> year) {}

    static CreditSums planned(Credits credits) {
        return new CreditSums(credits.getTenths(), 0, 0, 0, 0, 0, 0);
    }

    static CreditSums running(Credits credits) {
        return new CreditSums(0, credits.getTenths(), 0, 0, 0, 0, 0);
    }

    static CreditSums earned(Credits credits) {
        return new CreditSums(0, 0, credits.getTenths(), 0, 0, 0, 0);
    }

    static CreditSums lost(Credits credits) {
        return new CreditSums(0, 0, 0, credits.getTenths(), 0, 0, 0);
    }

    static CreditSums seat() {
        return new CreditSums(0, 0, 0, 0, 1, 0, 0);
    }

    /** Seats that nobody has, with the tenths that they may give. */
    static CreditSums free(long seats, long tenths) {
        return new CreditSums(tenths, 0, 0, 0, seats, 0, 0);
    }

    static CreditSums completion() {
        return new CreditSums(0, 0, 0, 0, 0, 1, 0);
    }

    static CreditSums openPart() {
        return new CreditSums(0, 0, 0, 0, 0, 0, 1);
    }

    CreditSums plus(CreditSums other) {
        return combined(other, Math::addExact);
    }

    CreditSums minus(CreditSums other) {
        return combined(other, Math::subtractExact);
    }

    private CreditSums combined(CreditSums other, LongBinaryOperator by) {
        return new CreditSums(
                by.applyAsLong(planned, other.planned),
                by.applyAsLong(running, other.running),
                by.applyAsLong(earned, other.earned),
                by.applyAsLong(lost, other.lost),
                by.applyAsLong(seats, other.seats),
                by.applyAsLong(completed, other.completed),
                by.applyAsLong(openParts, other.openParts));
    }

    /** The same once the course has ended: what was planned can't be earned any more. */
    CreditSums ended() {
        return new CreditSums(0, running, earned, Math.addExact(lost, planned), seats, completed, openParts);
    }

    /** The same where the course is cancelled: there are no seats in it, and nothing of it is lost to anyone. */
    CreditSums cancelled() {
        return new CreditSums(0, 0, earned, 0, 0, completed, 0);
    }

    /** The same with the people alone, where it isn't known that anything gives credits. */
    CreditSums withoutCredits() {
        return new CreditSums(0, 0, 0, 0, seats, completed, openParts);
    }
}
