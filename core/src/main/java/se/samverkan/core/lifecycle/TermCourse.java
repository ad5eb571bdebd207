package se.samverkan.core.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.Renewal;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.lifecycle.EventEffect.Kind;
import se.samverkan.core.time.CountedDay;
import se.samverkan.core.time.NoticePeriod;
import se.samverkan.core.time.Term;

/** The working out of a {@link TermTimeline}: day by day, what each event and each silent renewal makes of the term. */
final class TermCourse {

    private static final int LAST_YEAR = 9999;
    private static final int LONGEST_STEP_YEARS = 50;

    private final Function<LocalDate, Agreement> termsOn;
    private final UnaryOperator<Term> withFirstDay;
    private final List<TermStep> steps = new ArrayList<>();
    private final List<EventEffect> effects = new ArrayList<>();
    private final Set<InputCode> missing = new LinkedHashSet<>();
    private Optional<Term> stated;
    private Optional<Term> term;
    private int optionsUsed;
    private int renewals;
    private @Nullable RenewalAhead renewed;
    private @Nullable LifecycleEvent lateNotice;
    private int renewalMissed;
    private @Nullable LifecycleEvent ending;

    TermCourse(Function<LocalDate, Agreement> termsOn, UnaryOperator<Term> withFirstDay, Agreement signed) {
        this.termsOn = termsOn;
        this.withFirstDay = withFirstDay;
        this.stated = signed.getTerm().map(withFirstDay);
        this.term = stated;
    }

    /** An amendment that takes effect: another term begins a new course. */
    void amended(LocalDate day, boolean changesTerm) {
        renewUntil(day, termsOn.apply(day.minusDays(1)).getTermClauses());
        if (changesTerm) {
            stated = termsOn.apply(day).getTerm().map(withFirstDay);
            renewals = 0;
            renewed = null;
            lateNotice = null;
            ending = null;
            missing.clear();
            moveTo(TermStep.Kind.AMENDED, day, stated);
        }
    }

    void happened(LifecycleEvent event) {
        LocalDate day = event.getDay();
        TermClauses clauses = termsOn.apply(day).getTermClauses();
        renewUntil(day, clauses);
        switch (event.getKind()) {
            case OPTION_USED -> effects.add(useOption(event, clauses));
            case NOTICE_AGAINST_RENEWAL -> effects.add(stopRenewal(event, clauses));
            case NOTICE_OF_TERMINATION -> effects.add(giveNotice(event, clauses));
            case TERMINATED, TERMINATED_FOR_CAUSE, SUPERSEDED -> effects.add(end(event));
            case WITHDRAWN -> effects.add(withdraw(event));
            default -> {
                // Says nothing about the term.
            }
        }
    }

    TermTimeline timelineOn(LocalDate day) {
        TermClauses clauses = termsOn.apply(day).getTermClauses();
        renewUntil(day, clauses);
        return ImmutableTermTimeline.builder()
                .day(day)
                .term(term)
                .statedTerm(stated)
                .steps(steps)
                .effects(effects)
                .ending(Optional.ofNullable(ending))
                .optionsLeft(isEndedEarly() ? List.of() : optionsLeft(day, clauses))
                .renewalAhead(renewalAhead(clauses))
                .missing(missing)
                .build();
    }

    private boolean isEndedEarly() {
        return ending != null && ending.getKind() != EventKind.NOTICE_AGAINST_RENEWAL;
    }

    private void moveTo(TermStep.Kind kind, LocalDate day, Optional<Term> next) {
        term = next;
        steps.add(TermStep.of(kind, day, next));
    }

    private EventEffect useOption(LifecycleEvent event, TermClauses clauses) {
        int number = event.getOption().orElseThrow();
        List<ExtensionOption> options = clauses.getExtensionOptions();
        if (number > options.size() || isEndedEarly() || cannotGrow(clauses)) {
            return EventEffect.of(event, Kind.NO_SUCH_CLAUSE);
        }
        if (number != optionsUsed + 1) {
            return EventEffect.of(event, number <= optionsUsed ? Kind.USED_ALREADY : Kind.OUT_OF_ORDER);
        }
        ExtensionOption option = options.get(number - 1);
        Term before = term.orElseThrow();
        Optional<CountedDay> last = lastDayOfUse(option, before);
        EventEffect.Kind kind = last.map(day -> kindBy(day, event.getDay())).orElse(Kind.IN_EFFECT);
        ImmutableEventEffect.Builder effect = EventEffect.builder(event, kind).lastDayForIt(last);
        if (kind == Kind.TOO_LATE) {
            return effect.build();
        }
        optionsUsed++;
        Term longer = capped(before.extendedBy(option.getLength()), clauses);
        if (kind == Kind.OPEN) {
            effect.addMissing(InputCode.NOTICE_COUNTING);
            missing.add(InputCode.NOTICE_COUNTING);
            longer = longer.endingBetween(before.getEarliestLastDay().orElseThrow(), longer.getLatestLastDay());
        }
        moveTo(TermStep.Kind.EXTENDED, event.getDay(), Optional.of(longer));
        return effect.build();
    }

    private static EventEffect.Kind kindBy(CountedDay last, LocalDate day) {
        boolean inTime = !day.isAfter(last.getDay());
        return inTime ? Kind.IN_EFFECT : day.isAfter(last.getLatest()) ? Kind.TOO_LATE : Kind.OPEN;
    }

    /** The last day of use that is stated, or else the term's last day; never after the latter. */
    private static Optional<CountedDay> lastDayOfUse(ExtensionOption option, Term term) {
        Optional<LocalDate> end = term.getLastDay();
        return end.isPresent()
                ? Optional.of(option.lastDayOfUse(end.get())
                        .filter(day -> !day.getLatest().isAfter(end.get()))
                        .orElse(CountedDay.of(end.get())))
                : option.getUsedBy().map(CountedDay::of);
    }

    private boolean cannotGrow(TermClauses clauses) {
        return term.isEmpty()
                || term.get().isOpenEnded()
                || (term.get().getLastDay().isPresent()
                        && !isBefore(term.get().getLastDay().get(), clauses.getLatestLastDay()));
    }

    private static boolean isBefore(LocalDate day, Optional<LocalDate> latest) {
        return day.getYear() < LAST_YEAR - LONGEST_STEP_YEARS
                && latest.map(day::isBefore).orElse(true);
    }

    private static Term capped(Term longer, TermClauses clauses) {
        return clauses.getLatestLastDay().map(longer::endingBy).orElse(longer);
    }

    private void renewUntil(LocalDate day, TermClauses clauses) {
        Optional<RenewalAhead> ahead = renewalAhead(clauses);
        while (ahead.isPresent()) {
            LocalDate last = lastDayFor(ahead.get()).getLatest();
            if (!day.isAfter(last)) {
                return;
            }
            if (lateNotice != null && renewals >= renewalMissed) {
                missing.add(InputCode.NOTICE_LATE_EFFECT);
                stop(lateNotice, last.plusDays(1), renewedPerhaps(term.orElseThrow(), clauses));
                return;
            }
            renewals++;
            renewed = ahead.get();
            Term longer = term.orElseThrow()
                    .extendedBy(clauses.getRenewal().orElseThrow().getStep());
            moveTo(TermStep.Kind.RENEWED, last.plusDays(1), Optional.of(capped(longer, clauses)));
            ahead = renewalAhead(clauses);
        }
    }

    private Optional<RenewalAhead> renewalAhead(TermClauses clauses) {
        Optional<Renewal> renewal = clauses.getRenewal()
                .filter(clause -> clause.getTimes().isEmpty()
                        || renewals < clause.getTimes().getAsInt());
        Optional<LocalDate> last = term.flatMap(Term::getLastDay);
        if (renewal.isEmpty() || last.isEmpty() || ending != null || cannotGrow(clauses)) {
            return Optional.empty();
        }
        Term longer = capped(term.orElseThrow().extendedBy(renewal.get().getStep()), clauses);
        return Optional.of(ImmutableRenewalAhead.builder()
                .lastDayOfNotice(renewal.get().getNoticePeriod().map(period -> period.lastDayBefore(last.get())))
                .lastDay(last.get())
                .newLastDay(longer.getLastDay().orElseThrow())
                .build());
    }

    private EventEffect stopRenewal(LifecycleEvent event, TermClauses clauses) {
        Optional<RenewalAhead> ahead = renewalAhead(clauses);
        if (ahead.isEmpty()) {
            return EventEffect.of(event, Kind.NO_SUCH_CLAUSE);
        }
        if (renewed != null && !event.getDay().isAfter(renewed.getLastDay())) {
            return late(event, lastDayFor(renewed), renewals);
        }
        CountedDay last = lastDayFor(ahead.get());
        NoticeDays days = new NoticeDays(
                event, clauses.getRenewal().flatMap(Renewal::getNoticePeriod).flatMap(NoticePeriod::getMoment));
        Optional<Boolean> inTime = days.isBy(last);
        EventEffect.Kind kind =
                inTime.map(by -> by ? Kind.IN_EFFECT : Kind.TOO_LATE).orElse(Kind.OPEN);
        if (kind == Kind.TOO_LATE) {
            return late(event, last, renewals + 1);
        }
        ImmutableEventEffect.Builder effect = EventEffect.builder(event, kind).lastDayForIt(last);
        Term ends = term.orElseThrow();
        if (kind == Kind.OPEN) {
            effect.missing(days.missingFor(last));
            missing.addAll(days.missingFor(last));
            ends = renewedPerhaps(ends, clauses);
        }
        stop(event, event.getDay(), ends);
        return effect.build();
    }

    private static CountedDay lastDayFor(RenewalAhead ahead) {
        return ahead.getLastDayOfNotice().orElse(CountedDay.of(ahead.getLastDay()));
    }

    private EventEffect late(LifecycleEvent event, CountedDay last, int missed) {
        lateNotice = event;
        renewalMissed = missed;
        return EventEffect.builder(event, Kind.TOO_LATE).lastDayForIt(last).build();
    }

    private void stop(LifecycleEvent notice, LocalDate day, Term ends) {
        ending = notice;
        moveTo(TermStep.Kind.NOT_RENEWED, day, Optional.of(ends));
    }

    /** The term that ends on its last day if the notice came in time, and on that of the renewal if not. */
    private static Term renewedPerhaps(Term term, TermClauses clauses) {
        Term longer = capped(term.extendedBy(clauses.getRenewal().orElseThrow().getStep()), clauses);
        return longer.endingBetween(term.getLastDay().orElseThrow(), longer.getLastDay());
    }

    private EventEffect giveNotice(LifecycleEvent event, TermClauses clauses) {
        if (term.isEmpty()) {
            return EventEffect.of(event, Kind.NO_SUCH_CLAUSE);
        }
        NoticeDays days = new NoticeDays(event, clauses.getNoticePeriod().flatMap(NoticePeriod::getMoment));
        Optional<CountedDay> first = last(clauses, days.earliest());
        Optional<CountedDay> second = last(clauses, days.latest());
        LocalDate earliest = inCalendar(first.map(CountedDay::getDay).orElse(event.getDay()));
        Optional<LocalDate> latest = second.map(CountedDay::getLatest).map(TermCourse::inCalendar);
        List<InputCode> open = new ArrayList<>();
        if (clauses.getNoticePeriod().isEmpty()) {
            open.add(InputCode.NOTICE_PERIOD);
        } else if (!Optional.of(earliest).equals(latest)) {
            open.addAll(days.earliest().equals(days.latest()) ? List.of() : days.missing());
            if (first.or(() -> second).flatMap(CountedDay::getLaterDay).isPresent()) {
                open.add(InputCode.NOTICE_COUNTING);
            }
        }
        ending = event;
        moveTo(TermStep.Kind.ENDED, event.getDay(), term.map(runs -> runs.endingBetween(earliest, latest)));
        missing.addAll(open);
        return EventEffect.builder(event, open.isEmpty() ? Kind.IN_EFFECT : Kind.OPEN)
                .missing(open)
                .build();
    }

    private static Optional<CountedDay> last(TermClauses clauses, Optional<LocalDate> noticeDay) {
        return clauses.getNoticePeriod().flatMap(period -> noticeDay.map(period::lastDayAfter));
    }

    private static LocalDate inCalendar(LocalDate day) {
        LocalDate last = LocalDate.of(LAST_YEAR, 12, 31);
        return day.isAfter(last) ? last : day;
    }

    private EventEffect end(LifecycleEvent event) {
        LocalDate lastDay = event.getLastDay().orElseThrow();
        ending = event;
        moveTo(TermStep.Kind.ENDED, event.getDay(), term.map(runs -> runs.endingBy(lastDay)));
        return EventEffect.of(event, Kind.IN_EFFECT);
    }

    private EventEffect withdraw(LifecycleEvent event) {
        LocalDate after = event.getLastDay().orElseThrow().plusDays(1);
        Optional<Boolean> isEnough = PartyCount.isMoreThan(1, termsOn.apply(after), after);
        if (isEnough.isEmpty()) {
            return endPerhaps(event);
        }
        return isEnough.get() ? EventEffect.of(event, Kind.IN_EFFECT) : end(event);
    }

    /** It isn't known whether two parties are left, so the term ends with the withdrawal or runs on to its own end. */
    private EventEffect endPerhaps(LifecycleEvent event) {
        LocalDate lastDay = event.getLastDay().orElseThrow();
        ending = event;
        missing.add(InputCode.PARTY_DAYS);
        moveTo(
                TermStep.Kind.ENDED,
                event.getDay(),
                term.map(runs ->
                        runs.endingBetween(lastDay, runs.getLatestLastDay().filter(last -> !last.isBefore(lastDay)))));
        return EventEffect.builder(event, Kind.OPEN)
                .addMissing(InputCode.PARTY_DAYS)
                .build();
    }

    private List<OptionLeft> optionsLeft(LocalDate day, TermClauses clauses) {
        List<OptionLeft> left = new ArrayList<>();
        List<ExtensionOption> options = clauses.getExtensionOptions();
        Term runs = term.orElse(Term.openEnded());
        boolean lapsed = false;
        for (int i = optionsUsed; i < options.size() && !reached(runs, clauses); i++) {
            Optional<CountedDay> last = runs.getLastDay().isPresent()
                    ? options.get(i).lastDayOfUse(runs.getLastDay().get())
                    : options.get(i).getUsedBy().map(CountedDay::of);
            lapsed |= lastDayOfUse(options.get(i), runs)
                    .map(CountedDay::getLatest)
                    .filter(day::isAfter)
                    .isPresent();
            runs = capped(runs.extendedBy(options.get(i).getLength()), clauses);
            left.add(ImmutableOptionLeft.builder()
                    .number(i + 1)
                    .option(options.get(i))
                    .lastDayOfUse(last)
                    .newLastDay(runs.getLastDay())
                    .lapsed(lapsed)
                    .build());
        }
        return left;
    }

    private static boolean reached(Term term, TermClauses clauses) {
        return term.isOpenEnded()
                || term.getLastDay()
                        .filter(last -> !isBefore(last, clauses.getLatestLastDay()))
                        .isPresent();
    }
}
