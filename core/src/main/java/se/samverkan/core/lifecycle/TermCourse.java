package se.samverkan.core.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.PartyLeaving;
import se.samverkan.core.agreement.Renewal;
import se.samverkan.core.agreement.TermChange;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.lifecycle.EventEffect.Kind;
import se.samverkan.core.time.CountedDay;
import se.samverkan.core.time.NoticePeriod;
import se.samverkan.core.time.Term;

/** The working out of a {@link TermTimeline}: day by day, what each event and each silent renewal makes of the term. */
final class TermCourse {

    private static final int LAST_YEAR = 9999;

    private final BiFunction<LocalDate, List<LifecycleEvent>, Agreement> termsOn;
    private final UnaryOperator<Term> withFirstDay;
    private final List<LifecycleEvent> past = new ArrayList<>();
    private final List<TermStep> steps = new ArrayList<>();
    private final List<EventEffect> effects = new ArrayList<>();
    private final Set<InputCode> missing = new LinkedHashSet<>();
    /** What leaves open whether the options that count as used are. */
    private final Set<InputCode> ladderMissing = new LinkedHashSet<>();

    private Optional<Term> stated;
    /** The term where everything open lengthens it, and where everything open shortens it: one and the same where nothing is. */
    private @Nullable TermRun longer;

    private @Nullable TermRun shorter;
    private int optionsUsed;
    /** The renewal that a notice was given against, of which it is open whether it came in time. */
    private @Nullable RenewalAhead doubted;

    private @Nullable LifecycleEvent ending;
    private @Nullable Amendment endingAmendment;
    private final Set<LifecycleState> statesAfterEnd = EnumSet.of(LifecycleState.EXPIRED);

    TermCourse(
            BiFunction<LocalDate, List<LifecycleEvent>, Agreement> termsOn,
            UnaryOperator<Term> withFirstDay,
            Agreement signed) {
        this.termsOn = termsOn;
        this.withFirstDay = withFirstDay;
        this.stated = signed.getTerm().map(withFirstDay);
        run(stated);
    }

    private void run(Optional<Term> term) {
        longer = term.map(TermRun::new).orElse(null);
        shorter = longer;
    }

    /** The terms on a day, by the amendments and by the events so far. */
    private Agreement terms(LocalDate day) {
        return termsOn.apply(day, List.copyOf(past));
    }

    /** An amendment that takes effect: another term begins a new course, and other options begin a new ladder. */
    void amended(Amendment amendment) {
        LocalDate day = amendment.getEffectiveFrom();
        Agreement before = terms(day.minusDays(1));
        Agreement after = terms(day);
        renewUntil(day, before.getTermClauses());
        if (!isLadderKept(
                before.getTermClauses().getExtensionOptions(),
                after.getTermClauses().getExtensionOptions())) {
            optionsUsed = 0;
            ladderMissing.clear();
        }
        if (amendment.getChanges().stream().anyMatch(TermChange.class::isInstance)) {
            stated = after.getTerm().map(withFirstDay);
            run(stated);
            doubted = null;
            ending = null;
            endingAmendment = null;
            statesAfterEnd.clear();
            statesAfterEnd.add(LifecycleState.EXPIRED);
            missing.clear();
            step(TermStep.Kind.AMENDED, day);
        }
        if (amendment.getChanges().stream().anyMatch(PartyLeaving.class::isInstance)) {
            firstDayAlone(past, day)
                    .map(alone -> alone.minusDays(1))
                    .filter(last -> last.getYear() > 0 && !isNoSooner(last))
                    .ifPresent(last -> {
                        endingAmendment = amendment;
                        cut(last, Optional.of(last), day, LifecycleState.TERMINATED);
                    });
        }
    }

    /** Whether the options that are used stand at their places still. */
    private boolean isLadderKept(List<ExtensionOption> before, List<ExtensionOption> after) {
        int used = Math.min(optionsUsed, before.size());
        return after.size() >= used && after.subList(0, used).equals(before.subList(0, used));
    }

    void happened(LifecycleEvent event) {
        LocalDate day = event.getDay();
        Agreement terms = terms(day);
        TermClauses clauses = terms.getTermClauses();
        renewUntil(day, clauses);
        boolean refused = isRefused(event, terms);
        switch (event.getKind()) {
            case OPTION_USED -> effects.add(useOption(event, clauses, refused));
            case NOTICE_AGAINST_RENEWAL -> effects.add(stopRenewal(event, clauses, refused));
            case NOTICE_OF_TERMINATION -> effects.add(refused ? refused(event) : giveNotice(event, clauses));
            case TERMINATED, TERMINATED_FOR_CAUSE, SUPERSEDED ->
                effects.add(
                        refused ? refused(event) : end(event, event.getLastDay().orElseThrow()));
            case WITHDRAWN -> effects.add(refused ? refused(event) : withdraw(event, terms));
            default -> {
                // Says nothing about the term.
            }
        }
        if (effects.stream()
                .noneMatch(effect -> effect.isExcluded() && effect.getEvent().equals(event))) {
            past.add(event);
        }
    }

    /** Whether the table forbids an event in every state that the agreement may be in just before it. */
    private boolean isRefused(LifecycleEvent event, Agreement terms) {
        return event.getKind()
                .getAction()
                .filter(action ->
                        Lifecycle.of(terms, timeline(event.getDay(), terms), past, List.of())
                                .getPossibleStates()
                                .stream()
                                .noneMatch(state ->
                                        LifecycleTable.condition(state, action).isPresent()))
                .isPresent();
    }

    private static EventEffect refused(LifecycleEvent event) {
        return EventEffect.of(event, Kind.WRONG_STATE);
    }

    TermTimeline timelineOn(LocalDate day) {
        Agreement terms = terms(day);
        renewUntil(day, terms.getTermClauses());
        return timeline(day, terms);
    }

    private TermTimeline timeline(LocalDate day, Agreement terms) {
        TermClauses clauses = terms.getTermClauses();
        return ImmutableTermTimeline.builder()
                .day(day)
                .term(term())
                .statedTerm(stated)
                .steps(steps)
                .effects(effects)
                .ending(Optional.ofNullable(ending))
                .endingAmendment(Optional.ofNullable(endingAmendment))
                .statesAfterEnd(statesAfterEnd)
                .optionsLeft(isEndedEarly() ? List.of() : optionsLeft(day, clauses))
                .renewalAhead(renewalAhead(day, clauses))
                .missing(missing)
                .build();
    }

    /** The term as it stands, between what the two readings come to. */
    private Optional<Term> term() {
        if (longer == null || shorter == null) {
            return Optional.empty();
        }
        Term one = longer.term();
        if (isOneReading()) {
            return Optional.of(one);
        }
        Term other = shorter.term();
        Optional<LocalDate> earliest = Stream.of(one, other)
                .flatMap(term -> term.getEarliestLastDay().stream())
                .min(Comparator.naturalOrder());
        Optional<LocalDate> latest = Stream.of(one, other)
                .flatMap(term -> term.getLatestLastDay().stream())
                .max(Comparator.naturalOrder());
        Term reaches = one.getLatestLastDay().equals(latest) ? one : other;
        return Optional.of(
                earliest.map(day -> reaches.endingBetween(day, latest)).orElse(reaches));
    }

    private boolean isOneReading() {
        return longer == shorter;
    }

    private boolean isEndedEarly() {
        return endingAmendment != null || (ending != null && ending.getKind() != EventKind.NOTICE_AGAINST_RENEWAL);
    }

    private void step(TermStep.Kind kind, LocalDate day) {
        Optional<Term> term = term();
        if (term.flatMap(Term::getLastDay).isPresent()) {
            missing.clear();
        }
        steps.add(TermStep.of(kind, day, term));
    }

    private EventEffect useOption(LifecycleEvent event, TermClauses clauses, boolean refused) {
        int number = event.getOption().orElseThrow();
        List<ExtensionOption> options = clauses.getExtensionOptions();
        if (isEndedEarly()) {
            return refused ? refused(event) : EventEffect.of(event, Kind.ENDING_ALREADY);
        }
        TermRun runs = longer;
        if (number > options.size() || runs == null || shorter == null || runs.isAtItsEnd(clauses)) {
            return EventEffect.of(event, Kind.NO_SUCH_CLAUSE);
        }
        if (number != optionsUsed + 1) {
            return EventEffect.of(event, number <= optionsUsed ? Kind.USED_ALREADY : Kind.OUT_OF_ORDER);
        }
        ExtensionOption option = options.get(number - 1);
        OptionChance chance = chance(option, event.getDay());
        ImmutableEventEffect.Builder effect =
                EventEffect.builder(event, chance.kind()).lastDayForIt(chance.lastDay());
        if (chance.kind() == Kind.TOO_LATE) {
            return effect.build();
        }
        if (refused) {
            return refused(event);
        }
        optionsUsed++;
        if (chance.kind() == Kind.OPEN) {
            effect.missing(chance.missing());
            ladderMissing.addAll(chance.missing());
            missing.addAll(chance.missing());
            shorter = shorter.copy();
        }
        if (chance.inShorter() == Kind.IN_EFFECT && !isOneReading()) {
            shorter.lengthen(option.getLength(), clauses);
        }
        runs.lengthen(option.getLength(), clauses);
        step(TermStep.Kind.EXTENDED, event.getDay());
        return effect.build();
    }

    /** How the use of the next option on a day would be in each reading of the term. */
    private OptionChance chance(ExtensionOption option, LocalDate day) {
        Optional<LocalDate> latest =
                Optional.ofNullable(longer).flatMap(run -> run.term().getLatestLastDay());
        Optional<LocalDate> earliest =
                Optional.ofNullable(shorter).flatMap(run -> run.term().getEarliestLastDay());
        Optional<CountedDay> last = TermRun.lastDayOfUse(option, latest);
        Kind inLonger = kindBy(last, day);
        Kind inShorter = ladderMissing.isEmpty() ? kindBy(TermRun.lastDayOfUse(option, earliest), day) : Kind.TOO_LATE;
        Set<InputCode> open = new LinkedHashSet<>(ladderMissing);
        if (!isOneReading()) {
            open.addAll(missing);
        }
        if (inLonger == Kind.OPEN || inShorter == Kind.OPEN) {
            open.add(InputCode.OPTION_COUNTING);
        }
        return new OptionChance(inLonger, inShorter, last, open);
    }

    private static Kind kindBy(Optional<CountedDay> last, LocalDate day) {
        if (last.filter(counted -> day.isAfter(counted.getDay())).isEmpty()) {
            return Kind.IN_EFFECT;
        }
        return last.filter(counted -> day.isAfter(counted.getLatest())).isPresent() ? Kind.TOO_LATE : Kind.OPEN;
    }

    private record OptionChance(Kind inLonger, Kind inShorter, Optional<CountedDay> lastDay, Set<InputCode> missing) {

        Kind kind() {
            if (inLonger == Kind.TOO_LATE) {
                return Kind.TOO_LATE;
            }
            return inLonger == Kind.IN_EFFECT && inShorter == Kind.IN_EFFECT ? Kind.IN_EFFECT : Kind.OPEN;
        }
    }

    private List<OptionLeft> optionsLeft(LocalDate day, TermClauses clauses) {
        List<OptionLeft> left = new ArrayList<>();
        List<ExtensionOption> options = clauses.getExtensionOptions();
        if (longer == null) {
            return left;
        }
        TermRun runs = longer.copy();
        boolean lapsed = false;
        for (int i = optionsUsed; i < options.size() && !runs.isAtItsEnd(clauses); i++) {
            ExtensionOption option = options.get(i);
            Optional<LocalDate> end = isOneReading() ? runs.term().getLastDay() : Optional.empty();
            Optional<CountedDay> last = TermRun.lastDayOfUse(option, runs.term().getLatestLastDay());
            boolean stated =
                    option.getUsedBy().isPresent() || option.getUsedBefore().isPresent();
            lapsed |= kindBy(last, day) == Kind.TOO_LATE;
            OptionChance chance = chance(option, day);
            boolean next = i == optionsUsed && chance.kind() == Kind.OPEN;
            runs.lengthen(option.getLength(), clauses);
            left.add(ImmutableOptionLeft.builder()
                    .number(i + 1)
                    .option(option)
                    .lastDayOfUse(TermRun.lastDayOfUse(option, end).filter(counted -> stated))
                    .newLastDay(isOneReading() ? runs.term().getLastDay() : Optional.empty())
                    .lapsed(lapsed)
                    .missing(next ? chance.missing() : Set.of())
                    .build());
        }
        return left;
    }

    /** The renewals that have come by a day, each reading's in the order of their days. */
    private void renewUntil(LocalDate day, TermClauses clauses) {
        for (RenewalDue due = due(day, clauses); due != null; due = due(day, clauses)) {
            TermRun run = due.run();
            Optional<LifecycleEvent> late = run.lateNotice();
            if (late.isPresent()) {
                // Whether it stops this renewal, having missed the one before, is open.
                missing.add(InputCode.NOTICE_LATE_EFFECT);
                ending = ending == null ? late.get() : ending;
                if (isOneReading()) {
                    shorter = run.copy();
                    shorter.stop();
                }
            }
            if (late.isPresent() && run == shorter) {
                run.stop();
            } else {
                run.renew(due.ahead(), clauses);
            }
            step(
                    late.isPresent() ? TermStep.Kind.NOT_RENEWED : TermStep.Kind.RENEWED,
                    due.lastDay().plusDays(1));
        }
    }

    /** A renewal whose last day of notice has passed by any way of counting. */
    private record RenewalDue(TermRun run, RenewalAhead ahead) {

        LocalDate lastDay() {
            return lastDayFor(ahead).getLatest();
        }
    }

    private @Nullable RenewalDue due(LocalDate day, TermClauses clauses) {
        RenewalDue first = due(longer, day, clauses);
        RenewalDue second = isOneReading() ? null : due(shorter, day, clauses);
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return second.lastDay().isBefore(first.lastDay()) ? second : first;
    }

    private static @Nullable RenewalDue due(@Nullable TermRun run, LocalDate day, TermClauses clauses) {
        return run == null
                ? null
                : run.ahead(clauses)
                        .filter(ahead -> day.isAfter(lastDayFor(ahead).getLatest()))
                        .map(ahead -> new RenewalDue(run, ahead))
                        .orElse(null);
    }

    private Optional<RenewalAhead> renewalAhead(LocalDate day, TermClauses clauses) {
        if (isEndedEarly() || longer == null) {
            return Optional.empty();
        }
        if (isOneReading()) {
            return longer.ahead(clauses);
        }
        return Optional.ofNullable(doubted)
                .filter(ahead -> !day.isAfter(lastDayFor(ahead).getLatest()));
    }

    private EventEffect stopRenewal(LifecycleEvent event, TermClauses clauses, boolean refused) {
        TermRun runs = longer;
        boolean stoppable = runs != null && shorter != null && !isEndedEarly();
        NoticeDays days = new NoticeDays(
                event, clauses.getRenewal().flatMap(Renewal::getNoticePeriod).flatMap(NoticePeriod::getMoment));
        if (runs == null
                || !stoppable
                || (doubted == null && runs.ahead(clauses).isEmpty())) {
            return refused
                    ? refused(event)
                    : EventEffect.of(
                            event,
                            isEndedEarly() || (runs != null && runs.isStopped())
                                    ? Kind.ENDING_ALREADY
                                    : Kind.NO_SUCH_CLAUSE);
        }
        Optional<RenewalAhead> again =
                Optional.ofNullable(doubted).filter(ahead -> !event.getDay().isAfter(ahead.getLastDay()));
        Optional<RenewalAhead> missed = again.isPresent() ? Optional.empty() : runs.renewedBefore(event.getDay());
        Optional<RenewalAhead> against = again.or(() -> missed).or(() -> runs.ahead(clauses));
        if (against.isEmpty()) {
            return EventEffect.of(event, Kind.ENDING_ALREADY);
        }
        CountedDay last = lastDayFor(against.get());
        Kind kind = kindBy(days, last);
        ImmutableEventEffect.Builder effect =
                EventEffect.builder(event, kind).lastDayForIt(last).dayThatCounts(days.counted(event));
        if (kind == Kind.TOO_LATE) {
            if (again.isEmpty() && !refused) {
                runs.setLate(event, missed.isPresent());
                if (shorter != null && !isOneReading() && !shorter.isStopped()) {
                    shorter.setLate(event, missed.isPresent());
                }
            }
            return effect.build();
        }
        if (refused) {
            return refused(event);
        }
        if (kind == Kind.OPEN) {
            effect.missing(days.missingFor(last));
        }
        if (missed.isPresent()) {
            stopPerhaps(event, missed.get(), days.missingFor(last));
        } else if (again.isEmpty()) {
            stop(event, against.get(), clauses, kind == Kind.OPEN ? days.missingFor(last) : List.of());
        } else if (kind == Kind.IN_EFFECT) {
            settle(event);
        }
        return effect.build();
    }

    /** A notice that stops the renewal, surely or perhaps. */
    private void stop(LifecycleEvent notice, RenewalAhead ahead, TermClauses clauses, List<InputCode> open) {
        TermRun runs = longer;
        if (runs == null || shorter == null) {
            return;
        }
        if (open.isEmpty()) {
            runs.stop();
            if (isInTimeFor(shorter, notice, clauses)) {
                shorter.stop();
            } else {
                shorter.setLate(notice, false);
            }
        } else {
            missing.addAll(open);
            if (isOneReading()) {
                shorter = runs.copy();
                doubted = ahead;
            }
            shorter.stop();
            runs.setLate(notice, false);
            runs.renew(ahead, clauses);
        }
        ending = notice;
        step(TermStep.Kind.NOT_RENEWED, notice.getDay());
    }

    /** A notice after a renewal that it may have been in time for, as one received late that may have been sent in time. */
    private void stopPerhaps(LifecycleEvent notice, RenewalAhead renewed, List<InputCode> open) {
        if (longer == null || shorter == null) {
            return;
        }
        missing.addAll(open);
        longer.setLate(notice, true);
        if (isOneReading()) {
            shorter = longer.copy();
            doubted = renewed;
        }
        shorter.cut(shorter.term().endingBy(renewed.getLastDay()));
        ending = notice;
        step(TermStep.Kind.NOT_RENEWED, notice.getDay());
    }

    /** Whether a notice is in time for the renewal of the reading in which the term is shorter, which ends sooner. */
    private static boolean isInTimeFor(TermRun run, LifecycleEvent notice, TermClauses clauses) {
        NoticeDays days = new NoticeDays(
                notice, clauses.getRenewal().flatMap(Renewal::getNoticePeriod).flatMap(NoticePeriod::getMoment));
        return run.ahead(clauses)
                .map(ahead -> kindBy(days, lastDayFor(ahead)) == Kind.IN_EFFECT)
                .orElse(true);
    }

    /** A later notice surely stops the renewal that an earlier one did perhaps. */
    private void settle(LifecycleEvent notice) {
        longer = shorter;
        doubted = null;
        ending = notice;
        step(TermStep.Kind.NOT_RENEWED, notice.getDay());
    }

    private static Kind kindBy(NoticeDays days, CountedDay last) {
        return days.isBy(last).map(by -> by ? Kind.IN_EFFECT : Kind.TOO_LATE).orElse(Kind.OPEN);
    }

    private static CountedDay lastDayFor(RenewalAhead ahead) {
        return ahead.getLastDayOfNotice().orElse(CountedDay.of(ahead.getLastDay()));
    }

    private EventEffect giveNotice(LifecycleEvent event, TermClauses clauses) {
        if (longer == null) {
            return EventEffect.of(event, Kind.NO_SUCH_CLAUSE);
        }
        NoticeDays days = new NoticeDays(event, clauses.getNoticePeriod().flatMap(NoticePeriod::getMoment));
        Optional<CountedDay> first = last(clauses, days.earliest());
        Optional<CountedDay> second = last(clauses, days.latest());
        LocalDate earliest = inCalendar(first.map(CountedDay::getDay).orElse(event.getDay()));
        Optional<LocalDate> latest = second.map(CountedDay::getLatest).map(TermCourse::inCalendar);
        if (isNoSooner(earliest) && renewalAhead(event.getDay(), clauses).isEmpty()) {
            return EventEffect.of(event, Kind.ENDING_ALREADY);
        }
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
        missing.addAll(open);
        cut(earliest, latest, event.getDay(), LifecycleState.TERMINATED);
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

    private EventEffect end(LifecycleEvent event, LocalDate lastDay) {
        TermClauses clauses = terms(event.getDay()).getTermClauses();
        if (isNoSooner(lastDay) && renewalAhead(event.getDay(), clauses).isEmpty()) {
            return EventEffect.of(event, Kind.ENDING_ALREADY);
        }
        ending = event;
        cut(
                lastDay,
                Optional.of(lastDay),
                event.getDay(),
                event.getKind() == EventKind.SUPERSEDED ? LifecycleState.SUPERSEDED : LifecycleState.TERMINATED);
        return EventEffect.of(event, Kind.IN_EFFECT);
    }

    /** Whether the term surely ends on a day or before. */
    private boolean isNoSooner(LocalDate lastDay) {
        return term().flatMap(Term::getLatestLastDay)
                .filter(end -> !lastDay.isBefore(end))
                .isPresent();
    }

    private void cut(LocalDate earliest, Optional<LocalDate> latest, LocalDate day, LifecycleState after) {
        Optional<Term> before = term();
        if (!isNoSooner(earliest)) {
            if (before.filter(runs -> mayEndBefore(latest, runs)).isEmpty()) {
                statesAfterEnd.clear();
            }
            statesAfterEnd.add(after);
        }
        run(before.map(runs -> runs.endingBetween(earliest, latest)).or(() -> latest.map(Term::until)));
        if (longer != null) {
            longer.stop();
        }
        doubted = null;
        step(TermStep.Kind.ENDED, day);
    }

    /** Whether the term may come to an end of its own before an end that is set, of which the latest day is known. */
    private static boolean mayEndBefore(Optional<LocalDate> latest, Term runs) {
        boolean surelySooner = latest.filter(end -> runs.getEarliestLastDay()
                        .filter(own -> !end.isAfter(own))
                        .isPresent())
                .isPresent();
        return !runs.isOpenEnded() && !surelySooner;
    }

    private EventEffect withdraw(LifecycleEvent event, Agreement terms) {
        LocalDate lastDay = event.getLastDay().orElseThrow();
        Optional<Party> leaving = terms.getParties().stream()
                .filter(party ->
                        event.getParty().equals(Optional.of(party.getPartner().getId())))
                .filter(party -> !party.isPartyOn(event.getDay()).equals(Optional.of(false)))
                .findFirst();
        if (leaving.isEmpty()) {
            return EventEffect.of(event, Kind.NOT_A_PARTY);
        }
        if (leaving.get()
                .getDays()
                .getLastDay()
                .filter(own -> !own.isAfter(lastDay))
                .isPresent()) {
            return EventEffect.of(event, Kind.ENDING_ALREADY);
        }
        List<LifecycleEvent> events = new ArrayList<>(past);
        events.add(event);
        Optional<LocalDate> alone = firstDayAlone(events, lastDay.plusDays(1));
        Optional<LocalDate> perhaps = firstDay(events, lastDay.plusDays(1), Optional.empty())
                .filter(day -> alone.filter(sure -> !day.isBefore(sure)).isEmpty());
        return perhaps.map(day -> endPerhaps(event, day.minusDays(1)))
                .or(() -> alone.map(day -> end(event, day.minusDays(1))))
                .orElseGet(() -> EventEffect.of(event, Kind.IN_EFFECT));
    }

    /** It isn't known whether two parties are left, so the term ends on a day or runs on to its own end. */
    private EventEffect endPerhaps(LifecycleEvent event, LocalDate lastDay) {
        Optional<Term> before = term();
        ending = event;
        missing.add(InputCode.PARTY_DAYS);
        statesAfterEnd.add(LifecycleState.TERMINATED);
        run(before.map(
                runs -> runs.endingBetween(lastDay, runs.getLatestLastDay().filter(last -> !last.isBefore(lastDay)))));
        if (longer != null) {
            longer.stop();
        }
        doubted = null;
        step(TermStep.Kind.ENDED, event.getDay());
        return EventEffect.builder(event, Kind.OPEN)
                .addMissing(InputCode.PARTY_DAYS)
                .build();
    }

    /** The first day on which fewer than two are parties, among a day and those after which others leave. */
    private Optional<LocalDate> firstDayAlone(List<LifecycleEvent> events, LocalDate day) {
        return firstDay(events, day, Optional.of(false));
    }

    /** The first of these days on which there are two parties or more, aren't, or it isn't known whether there are. */
    private Optional<LocalDate> firstDay(List<LifecycleEvent> events, LocalDate day, Optional<Boolean> enough) {
        return Stream.concat(
                        Stream.of(day),
                        events.stream()
                                .filter(event -> event.getKind() == EventKind.WITHDRAWN)
                                .flatMap(event -> event.getLastDay().stream())
                                .map(last -> last.plusDays(1)))
                .sorted()
                .filter(after -> PartyCount.isMoreThan(1, termsOn.apply(after, events), after)
                        .equals(enough))
                .findFirst();
    }
}
