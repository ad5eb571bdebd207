package se.samverkan.core.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Word;
import se.samverkan.core.time.CountedDay;
import se.samverkan.core.time.Term;

/**
 * Where an agreement stands in its life on a day, and what may be done with it then by {@link LifecycleTable}. Where the day
 * of signing or of the term is open, more than one state is possible, and an action may be taken only if it may in all.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Lifecycle {

    /** The code of the findings that tell why an action may not be taken. */
    public static final FindingCode CODE = FindingCode.of("lifecycle.action");

    private final Agreement terms;
    private final TermTimeline timeline;
    private final List<LifecycleEvent> events;
    private final List<Assumption> assumptions;
    private final LocalDate day;
    private final Set<LifecycleState> states = EnumSet.noneOf(LifecycleState.class);
    private final Set<InputCode> missing = new LinkedHashSet<>();

    private Lifecycle(
            Agreement terms, TermTimeline timeline, List<LifecycleEvent> events, List<Assumption> assumptions) {
        this.terms = terms;
        this.timeline = timeline;
        this.events = events;
        this.assumptions = assumptions;
        this.day = timeline.getDay();
        Optional<Boolean> signed = terms.isSignedBy(day);
        if (!signed.equals(Optional.of(true))) {
            states.add(unsignedState());
        }
        if (signed.isEmpty()) {
            addMissingOfSigning();
        }
        if (!signed.equals(Optional.of(false))) {
            addSignedStates();
        }
    }

    /**
     * The life of an agreement up to a day.
     *
     * @param terms the terms of the day, with the signatures made since the agreement was drawn up
     * @param timeline the course of the term up to the day
     * @param events the events up to the day that haven't been corrected, by day
     * @param assumptions the assumptions that the term's days rest on
     * @return where the agreement stands
     */
    public static Lifecycle of(
            Agreement terms, TermTimeline timeline, List<LifecycleEvent> events, List<Assumption> assumptions) {
        return new Lifecycle(terms, timeline, List.copyOf(events), List.copyOf(assumptions));
    }

    /** What isn't known of the signatures: their dates, or who was a party from the beginning and so had to sign. */
    private void addMissingOfSigning() {
        List<Party> sure = terms.originalParties();
        for (Party party : terms.possibleOriginalParties()) {
            Optional<Boolean> signed = terms.signedBy(party.getPartner().getId(), day);
            if (signed.isEmpty()) {
                missing.add(InputCode.SIGNATURE_DATE);
            }
            if (!sure.contains(party) && !signed.equals(Optional.of(true))) {
                missing.add(InputCode.PARTY_DAYS);
            }
        }
    }

    private LifecycleState unsignedState() {
        if (has(EventKind.DECIDED)) {
            return LifecycleState.DECIDED;
        }
        return has(EventKind.NEGOTIATED) ? LifecycleState.NEGOTIATED : LifecycleState.DRAFT;
    }

    private boolean has(EventKind kind) {
        return events.stream().anyMatch(event -> event.getKind() == kind);
    }

    private void addSignedStates() {
        Optional<Term> term = timeline.getTerm();
        Optional<Boolean> covers = term.flatMap(runs -> runs.covers(day));
        boolean before = is(term, Term::getFirstDay, day::isBefore);
        boolean after = is(term, Term::getLatestLastDay, day::isAfter);
        if (covers.isEmpty() || timeline.getStatesAfterEnd().size() > 1) {
            missing.addAll(openDays(term));
        }
        if (!after
                && !covers.equals(Optional.of(true))
                && term.flatMap(Term::getFirstDay).filter(first -> !before).isEmpty()) {
            states.add(LifecycleState.SIGNED);
        }
        if (!before && !after) {
            states.add(stateInForce());
            if (mayRunOn()) {
                states.add(stateUnlessEnding());
                missing.add(InputCode.PARTY_DAYS);
            }
        }
        boolean surelyNotYet = is(term, Term::getEarliestLastDay, last -> !day.isAfter(last));
        boolean mayHaveEnded = covers.isEmpty()
                && !surelyNotYet
                && term.filter(runs -> !runs.isOpenEnded()).isPresent();
        if (!before && (after || mayHaveEnded)) {
            states.addAll(timeline.getStatesAfterEnd());
        }
    }

    private static boolean is(
            Optional<Term> term, Function<Term, Optional<LocalDate>> part, Predicate<LocalDate> test) {
        return term.flatMap(part).filter(test).isPresent();
    }

    private List<InputCode> openDays(Optional<Term> term) {
        if (term.isEmpty()) {
            return List.of(InputCode.TERM);
        }
        if (term.get().getFirstDay().isEmpty()) {
            return List.of(InputCode.TERM_FIRST_DAY);
        }
        return List.copyOf(timeline.getMissing());
    }

    private LifecycleState stateInForce() {
        return timeline.getEnding().isPresent() ? LifecycleState.UNDER_NOTICE : stateUnlessEnding();
    }

    /** Whether it isn't known that the withdrawal of a party ends the agreement, since it isn't who are left. */
    private boolean mayRunOn() {
        return timeline.getEnding()
                        .filter(event -> event.getKind() == EventKind.WITHDRAWN)
                        .isPresent()
                && timeline.getMissing().contains(InputCode.PARTY_DAYS);
    }

    private LifecycleState stateUnlessEnding() {
        return timeline.isInExtension(day) ? LifecycleState.EXTENDED : LifecycleState.IN_FORCE;
    }

    /**
     * The state.
     *
     * @return the state; absent where more than one is possible
     */
    public Optional<LifecycleState> getState() {
        return states.size() == 1 ? Optional.of(states.iterator().next()) : Optional.empty();
    }

    /**
     * The states that are possible.
     *
     * @return at least one state
     */
    public Set<LifecycleState> getPossibleStates() {
        return Collections.unmodifiableSet(states);
    }

    /**
     * What isn't known and decides the state.
     *
     * @return the missing inputs; empty where there is one state
     */
    public Set<InputCode> getMissing() {
        return states.size() == 1 ? Set.of() : Collections.unmodifiableSet(missing);
    }

    /**
     * Whether an action may be taken on the day.
     *
     * @param action the action
     * @return true if it may in every possible state; {@link #whyNot} tells why it may not
     */
    public boolean mayDo(LifecycleAction action) {
        return whyNot(action).isEmpty();
    }

    /**
     * Why an action may not be taken on the day. Of an agreement that has ended its last day is told, and of one that another has
     * taken the place of, which that is.
     *
     * @param action the action
     * @return the finding, not met, or not assessed where what isn't known decides, as between the two days that a silent
     *     clause may count to; absent where the action may be taken
     */
    public Optional<Finding> whyNot(LifecycleAction action) {
        Objects.requireNonNull(action, "action");
        List<LifecycleState> refusing = states.stream()
                .filter(state -> isAllowed(state, action).equals(Optional.of(false)))
                .toList();
        Set<InputCode> undecided = undecided(action);
        if (refusing.isEmpty() && undecided.isEmpty()) {
            return Optional.empty();
        }
        boolean everywhere = refusing.size() == states.size();
        Finding.Builder finding = Finding.builder(CODE, everywhere ? Outcome.NOT_MET : Outcome.NOT_ASSESSED)
                .path("agreement")
                .value("action", Word.of(action))
                .value("kind", Word.of(terms.getKind()))
                .value("day", day);
        finding.value(
                "states",
                (everywhere ? refusing : List.copyOf(states))
                        .stream().map(Word::of).toList());
        if (everywhere) {
            explain(finding, refusing, action);
        } else {
            getMissing().forEach(finding::missing);
            undecided.forEach(finding::missing);
            if (refusing.isEmpty() && undecided.equals(Set.of(InputCode.PARTY_DAYS))) {
                finding.variant("parties");
            } else if (states.size() == 1) {
                finding.variant("in-time");
            }
        }
        assumptions.forEach(finding::assuming);
        return Optional.of(finding.build());
    }

    /** Whether an action may be taken in a state; absent where what isn't known decides whether the condition holds. */
    private Optional<Boolean> isAllowed(LifecycleState state, LifecycleAction action) {
        Optional<LifecycleCondition> condition = LifecycleTable.condition(state, action);
        if (condition.equals(Optional.of(LifecycleCondition.MORE_THAN_TWO_PARTIES))) {
            return PartyCount.isMoreThan(2, terms, day);
        }
        if (condition.isEmpty() || !holds(condition.get())) {
            return Optional.of(false);
        }
        return missingFor(condition.get()).isEmpty() ? Optional.of(true) : Optional.empty();
    }

    /** What isn't known and decides whether the condition of an action holds, in any state that is possible. */
    private Set<InputCode> undecided(LifecycleAction action) {
        Set<InputCode> undecided = new LinkedHashSet<>();
        for (LifecycleState state : states) {
            LifecycleTable.condition(state, action).map(this::missingFor).ifPresent(undecided::addAll);
        }
        return undecided;
    }

    /** What isn't known and decides whether a condition holds: the last day for it may have passed. */
    private Set<InputCode> missingFor(LifecycleCondition condition) {
        return switch (condition) {
            case OPTION_IN_TIME ->
                timeline.getOptionsLeft().stream()
                        .findFirst()
                        .map(OptionLeft::getMissing)
                        .orElse(Set.of());
            case RENEWAL_IN_TIME ->
                timeline.getRenewalAhead()
                        .flatMap(RenewalAhead::getLastDayOfNotice)
                        .filter(last -> day.isAfter(last.getDay()))
                        .map(last -> Set.of(InputCode.NOTICE_COUNTING))
                        .orElse(Set.of());
            case MORE_THAN_TWO_PARTIES ->
                PartyCount.isMoreThan(2, terms, day).isEmpty() ? Set.of(InputCode.PARTY_DAYS) : Set.of();
            default -> Set.of();
        };
    }

    private boolean holds(LifecycleCondition condition) {
        return switch (condition) {
            case ALWAYS -> true;
            case DECISION_RECORDED -> has(EventKind.DECIDED);
            case KIND_CARRIES_CALL_OFFS -> terms.getKind() != AgreementKind.LETTER_OF_INTENT;
            case OPTION_IN_TIME -> timeline.getOptionsLeft().stream().anyMatch(option -> !option.isLapsed());
            case RENEWAL_IN_TIME -> timeline.getRenewalAhead().isPresent();
            case NOTICE_PERIOD_STATED ->
                terms.getTermClauses().getNoticePeriod().isPresent();
            case MORE_THAN_TWO_PARTIES -> PartyCount.isMoreThan(2, terms, day).equals(Optional.of(true));
        };
    }

    /** Adds which condition isn't met, where it is the same in every state, and the day that has passed. */
    private void explain(Finding.Builder finding, List<LifecycleState> refusing, LifecycleAction action) {
        List<LifecycleCondition> unmet = new ArrayList<>();
        refusing.forEach(state -> LifecycleTable.condition(state, action).ifPresent(unmet::add));
        if (unmet.isEmpty()) {
            explainEnd(finding);
            return;
        }
        finding.variant(Word.of(unmet.get(0)).toString().replaceFirst("^[^.]*\\.", ""));
        if (unmet.get(0) == LifecycleCondition.OPTION_IN_TIME) {
            timeline.getOptionsLeft().stream()
                    .findFirst()
                    .flatMap(OptionLeft::getLastDayOfUse)
                    .map(CountedDay::getLatest)
                    .ifPresent(last -> finding.variant("option-lapsed").value("lastDay", last));
        }
    }

    /** Adds on which day the agreement has ended, where it has one state, and which agreement has taken its place. */
    private void explainEnd(Finding.Builder finding) {
        Optional<LocalDate> lastDay =
                timeline.getTerm().flatMap(Term::getLastDay).filter(day::isAfter);
        if (states.size() != 1 || lastDay.isEmpty()) {
            return;
        }
        Optional<AgreementId> by = timeline.getEnding().flatMap(LifecycleEvent::getSupersededBy);
        finding.variant(by.isPresent() ? "superseded" : "ended").value("lastDay", lastDay.get());
        by.ifPresent(other -> finding.value("by", other));
    }

    @Override
    public String toString() {
        return states + " on " + day;
    }
}
