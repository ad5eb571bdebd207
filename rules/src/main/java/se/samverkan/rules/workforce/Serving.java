package se.samverkan.rules.workforce;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Term;
import se.samverkan.rules.activity.ActivityWithinTerm;

/** An activity that serves a need or an occupation of it, and how much of what it gives goes there. */
record Serving(Activity activity, Share share) {

    /** How much of what an activity gives goes to the need or the occupation. */
    enum Share {
        /** All of it. */
        WHOLE,
        /** A part that isn't stated, since the activity states other occupations too. */
        PART,
        /** Nobody has stated that any of it does, since the activity states no occupations. */
        UNSTATED
    }

    /** The fewest people that it gives; none is certain where the number or the share isn't stated. */
    long least() {
        return share == Share.WHOLE
                ? activity.getSupply()
                        .map(Quantity::getLeast)
                        .map(least -> least.orElse(0))
                        .orElse(0L)
                : 0;
    }

    /** The most people that it gives; empty where the number is unstated or unbounded. */
    OptionalLong most() {
        return activity.getSupply().map(Quantity::getMost).orElse(OptionalLong.empty());
    }

    boolean isStated() {
        return activity.getSupply().isPresent();
    }

    boolean isExact() {
        return most().isPresent() && most().getAsLong() == least();
    }

    /**
     * Whether its people come within a period, on its last day; empty where that day or the period's days decide and aren't
     * stated. Without a period it counts.
     */
    Optional<Boolean> isWithin(Optional<Term> period) {
        return period.isEmpty() ? Optional.of(true) : lastDay().flatMap(period.get()::covers);
    }

    /** What must be stated before it can be told whether its people come within a period. */
    Stream<InputCode> missing(Optional<Term> period) {
        if (isWithin(period).isPresent()) {
            return Stream.empty();
        }
        boolean undated = lastDay().isEmpty();
        boolean openPeriod = !undated || period.flatMap(Term::getFirstDay).isEmpty();
        return Stream.concat(
                undated ? Stream.of(ActivityWithinTerm.DATES) : Stream.empty(),
                openPeriod ? Stream.of(NeedCoverage.PERIOD) : Stream.empty());
    }

    private Optional<LocalDate> lastDay() {
        return activity.getDates().flatMap(DateRange::getLastDay);
    }
}
