package se.samverkan.rules.deadline;

import java.time.LocalDate;
import se.samverkan.core.time.Term;
import se.samverkan.rules.Matter;

/** Whether an agreement has surely ended on the day asked about: what nobody can give notice of then. */
final class Ended {

    private Ended() {}

    static boolean is(Matter matter) {
        LocalDate day = matter.getView().getAsOf().getDay();
        return matter.getView()
                .termTimeline()
                .getTerm()
                .flatMap(Term::getLatestLastDay)
                .filter(day::isAfter)
                .isPresent();
    }
}
