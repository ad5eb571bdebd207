package se.samverkan.rules.workforce;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Term;

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
     * Whether its people come within a period, on its last day; empty where the period's days decide and aren't stated. Without
     * a last day or a period it counts.
     */
    Optional<Boolean> isWithin(Optional<Term> period) {
        Optional<LocalDate> lastDay = activity.getDates().flatMap(DateRange::getLastDay);
        return period.isEmpty() || lastDay.isEmpty()
                ? Optional.of(true)
                : period.get().covers(lastDay.get());
    }
}
