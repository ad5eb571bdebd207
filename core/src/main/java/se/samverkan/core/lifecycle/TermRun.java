package se.samverkan.core.lifecycle;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.Renewal;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.time.CountedDay;
import se.samverkan.core.time.Term;

/**
 * A term as it runs in one reading of what is open: that in which it gets longest, or that in which it gets shortest. Its steps
 * are added up and counted at once from the term that they lengthen, so that they don't creep by leap days and month ends.
 */
final class TermRun {

    private static final int LAST_YEAR = 9999;
    private static final int LONGEST_STEP_YEARS = 50;

    private Term base;
    private Period added = Period.ZERO;
    private int renewals;
    private boolean stopped;
    private @Nullable RenewalAhead renewed;
    private @Nullable LifecycleEvent lateNotice;
    private int renewalMissed;

    TermRun(Term base) {
        this.base = base;
    }

    TermRun copy() {
        TermRun copy = new TermRun(base);
        copy.added = added;
        copy.renewals = renewals;
        copy.stopped = stopped;
        copy.renewed = renewed;
        copy.lateNotice = lateNotice;
        copy.renewalMissed = renewalMissed;
        return copy;
    }

    Term term() {
        return added.isZero() ? base : base.extendedBy(added);
    }

    /** Whether it has a last day that can't be later: at the latest day of the clauses, or where the calendar ends; or none at all. */
    boolean isAtItsEnd(TermClauses clauses) {
        Term term = term();
        return term.isOpenEnded()
                || term.getLatestLastDay()
                        .filter(last -> last.getYear() >= LAST_YEAR - LONGEST_STEP_YEARS
                                || clauses.getLatestLastDay()
                                        .filter(latest -> !last.isBefore(latest))
                                        .isPresent())
                        .isPresent();
    }

    void lengthen(Period step, TermClauses clauses) {
        added = added.plus(step).normalized();
        Optional<LocalDate> latest = clauses.getLatestLastDay();
        if (latest.isPresent()
                && !term().getLatestLastDay()
                        .filter(last -> !last.isAfter(latest.get()))
                        .isPresent()) {
            base = term().endingBy(latest.get());
            added = Period.ZERO;
        }
    }

    /** Puts a term that is cut short in the place of this one, without a renewal. */
    void cut(Term shorter) {
        base = shorter;
        added = Period.ZERO;
        stopped = true;
    }

    /** The last day of use that is stated, or else the term's last day; never after the latter. */
    static Optional<CountedDay> lastDayOfUse(ExtensionOption option, Optional<LocalDate> lastDay) {
        return lastDay.map(end -> option.lastDayOfUse(end)
                        .filter(day -> !day.getLatest().isAfter(end))
                        .orElse(CountedDay.of(end)))
                .or(() -> option.getUsedBy().map(CountedDay::of));
    }

    /** The renewal that comes next unless notice is given, whatever the day. */
    Optional<RenewalAhead> ahead(TermClauses clauses) {
        Optional<Renewal> renewal = clauses.getRenewal()
                .filter(clause -> clause.getTimes().isEmpty()
                        || renewals < clause.getTimes().getAsInt());
        Optional<LocalDate> last = term().getLastDay();
        if (stopped || renewal.isEmpty() || last.isEmpty() || isAtItsEnd(clauses)) {
            return Optional.empty();
        }
        TermRun longer = copy();
        longer.lengthen(renewal.get().getStep(), clauses);
        return Optional.of(ImmutableRenewalAhead.builder()
                .lastDayOfNotice(renewal.get().getNoticePeriod().map(period -> period.lastDayBefore(last.get())))
                .lastDay(last.get())
                .newLastDay(longer.term().getLastDay().orElseThrow())
                .build());
    }

    void renew(RenewalAhead ahead, TermClauses clauses) {
        renewals++;
        renewed = ahead;
        lengthen(clauses.getRenewal().orElseThrow().getStep(), clauses);
    }

    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    /** The renewal that has happened last, until the renewed term begins. */
    Optional<RenewalAhead> renewedBefore(LocalDate day) {
        return Optional.ofNullable(renewed).filter(last -> !day.isAfter(last.getLastDay()));
    }

    void setLate(LifecycleEvent notice, boolean forTheLast) {
        lateNotice = notice;
        renewalMissed = forTheLast ? renewals : renewals + 1;
    }

    /** A notice that came too late for one renewal, where it is the next that lies ahead. */
    Optional<LifecycleEvent> lateNotice() {
        return Optional.ofNullable(lateNotice).filter(notice -> renewals >= renewalMissed);
    }
}
