package se.samverkan.core.placement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.quantity.Fraction;

/**
 * What is stated of placements: a {@link PlacementDemand}, a {@link PlacementOffer}, a {@link PlacementAllocation}, the {@link
 * PlacementDropOut} of allocated students, or the {@link UnitSupervisors}. A later one with the same id, or about the same,
 * takes the place of an earlier one; with the number 0 it takes it back.
 *
 * <p>This class is immutable and thread-safe. Hosts can't extend it. No {@code toString()} shows a student.
 */
@PublicApi(CALL)
public abstract sealed class PlacementStatement
        permits PlacementDemand, PlacementOffer, PlacementAllocation, PlacementDropOut, UnitSupervisors {

    /** The most people or seats in one statement, a million. */
    static final int MOST = 1_000_000;

    /** The most weeks of one seat. */
    static final long MOST_WEEKS = 1000;

    PlacementStatement() {}

    static void requireNumber(String attribute, int number) {
        if (number < 0 || number > MOST) {
            throw new InvalidValueException(attribute, number, "from 0 to " + MOST);
        }
    }

    static void requireWeeks(String attribute, Fraction weeks) {
        requireWeeksOrNone(attribute, weeks);
        if (weeks.signum() == 0) {
            throw new InvalidValueException(attribute, weeks, "more than 0 weeks");
        }
    }

    static void requireWeeksOrNone(String attribute, Fraction weeks) {
        if (weeks.signum() < 0 || weeks.compareTo(Fraction.of(MOST_WEEKS)) > 0) {
            throw new InvalidValueException(attribute, weeks, "from 0 to " + MOST_WEEKS + " weeks");
        }
    }
}
