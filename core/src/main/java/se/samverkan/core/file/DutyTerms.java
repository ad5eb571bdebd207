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

/**
 * When a recurring duty is due next, by how often it recurs, the day from which it does, and when it was done. Where amendments
 * have changed it, each of its forms counts for the days on which it held.
 *
 * @param forms the forms of the duty, the one that holds last
 * @param lastDay the last day of the term
 */
record DutyTerms(List<Form> forms, Optional<LocalDate> lastDay) {

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

        /** The day from which a duty recurs that an amendment has added: that of the amendment, where it is the later. */
        private Start addedOn(LocalDate added) {
            boolean moves = !isDue && day.filter(added::isAfter).isPresent();
            return moves ? new Start(Optional.of(added), false, missing, List.of()) : this;
        }
    }

    /** What a duty is from a day on, which is absent for one that the parties have signed. */
    record Form(Optional<LocalDate> from, Recurrence recurrence, Start start) {

        /** The day by which it is due next, not before this form of it holds. */
        private Optional<LocalDate> nextAfter(List<DutyDone> done) {
            Optional<LocalDate> last = done.stream().map(this::doneFor).max(Comparator.naturalOrder());
            Optional<LocalDate> next = last.isPresent() ? recurrence.after(last.get()) : first();
            return next.flatMap(this::inForce);
        }

        private Optional<LocalDate> first() {
            boolean counted = recurrence.getInterval().isPresent() && !start.isDue();
            return start.day().flatMap(day -> counted ? recurrence.after(day) : recurrence.firstFrom(day));
        }

        private Optional<LocalDate> inForce(LocalDate due) {
            Optional<LocalDate> stated = start.isDue() ? start.day() : Optional.empty();
            return latest(from, stated)
                    .filter(due::isBefore)
                    .map(recurrence::firstFrom)
                    .orElse(Optional.of(due));
        }

        private static Optional<LocalDate> latest(Optional<LocalDate> one, Optional<LocalDate> other) {
            return one.isPresent() && other.isPresent()
                    ? Optional.of(one.get().isAfter(other.get()) ? one.get() : other.get())
                    : one.or(() -> other);
        }

        /** The day that a next time is counted from: on stated days, the one that it was due, where that is recorded. */
        private LocalDate doneFor(DutyDone done) {
            return recurrence.getInterval().isPresent()
                    ? done.getDay()
                    : done.getDueDay().orElse(done.getDay());
        }
    }

    /** The terms of a duty in its forms; where an amendment has added it, none recurs from an earlier day. */
    static DutyTerms of(List<Form> forms, Optional<LocalDate> lastDay) {
        return new DutyTerms(
                forms.get(0)
                        .from()
                        .map(added -> forms.stream()
                                .map(form -> new Form(
                                        form.from(),
                                        form.recurrence(),
                                        form.start().addedOn(added)))
                                .toList())
                        .orElse(forms),
                lastDay);
    }

    /** Adds when the duty is due next, once these have been done. */
    DutyStanding.Builder addTo(DutyStanding.Builder standing, List<DutyDone> done) {
        standing.done(done.stream().map(DutyDone::getDay).distinct().sorted().toList());
        Form last = forms.get(forms.size() - 1);
        Form decisive = forms.stream()
                .limit(forms.size() - 1L)
                .filter(form -> isDueIn(form, done))
                .findFirst()
                .orElse(last);
        if (done.isEmpty() && decisive.start().day().isEmpty()) {
            return standing.addMissing(decisive.start().missing());
        }
        if (done.isEmpty()) {
            standing.assumptions(decisive.start().assumptions());
        }
        return standing.nextDue(decisive.nextAfter(done)
                .filter(due -> lastDay.filter(due::isAfter).isEmpty()));
    }

    /** Whether an earlier form of the duty was due, and not done, before the next one took its place. */
    private boolean isDueIn(Form form, List<DutyDone> done) {
        LocalDate replaced = forms.get(forms.indexOf(form) + 1).from().orElseThrow();
        return form.nextAfter(done).filter(replaced::isAfter).isPresent();
    }
}
