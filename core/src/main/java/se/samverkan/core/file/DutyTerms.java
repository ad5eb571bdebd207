package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.followup.DutyStanding;
import se.samverkan.core.time.Recurrence;
import se.samverkan.core.time.Term;

/** When a recurring duty is due next, by how often it recurs, the day from which it does, and when it was done. */
record DutyTerms(Recurrence recurrence, Start start, Optional<LocalDate> lastDay) {

    /** The day from which a duty recurs: itself a due day or not, and the assumptions that it rests on; or what is missing. */
    record Start(Optional<LocalDate> day, boolean isDue, InputCode missing, List<Assumption> assumptions) {

        static Start stated(LocalDate day) {
            return new Start(Optional.of(day), true, InputCode.TERM_FIRST_DAY, List.of());
        }

        /** The first day of the term, as stated or assumed. */
        static Start of(Fact<Term> term) {
            Optional<LocalDate> day = term.getValue().flatMap(Term::getFirstDay);
            InputCode missing = term.getValue().isEmpty() ? InputCode.TERM : InputCode.TERM_FIRST_DAY;
            return new Start(day, false, missing, day.isPresent() ? term.getAssumptions() : List.of());
        }

        static Start unknown(InputCode missing) {
            return new Start(Optional.empty(), false, missing, List.of());
        }
    }

    /** Adds when the duty is due next, once these have been done. */
    DutyStanding.Builder addTo(DutyStanding.Builder standing, List<DutyDone> done) {
        standing.done(done.stream().map(DutyDone::getDay).distinct().sorted().toList());
        if (done.isEmpty() && start.day().isEmpty()) {
            return standing.addMissing(start.missing());
        }
        Optional<LocalDate> last = done.stream().map(this::doneFor).max(Comparator.naturalOrder());
        Optional<LocalDate> next = last.isPresent() ? recurrence.after(last.get()) : first();
        if (last.isEmpty()) {
            standing.assumptions(start.assumptions());
        }
        return standing.nextDue(next.filter(due -> lastDay.filter(due::isAfter).isEmpty()));
    }

    private Optional<LocalDate> first() {
        boolean counted = recurrence.getInterval().isPresent() && !start.isDue();
        return start.day().flatMap(day -> counted ? recurrence.after(day) : recurrence.firstFrom(day));
    }

    /** The day that a next time is counted from: on stated days, the one that it was due, where that is recorded. */
    private LocalDate doneFor(DutyDone done) {
        return recurrence.getInterval().isPresent()
                ? done.getDay()
                : done.getDueDay().orElse(done.getDay());
    }
}
