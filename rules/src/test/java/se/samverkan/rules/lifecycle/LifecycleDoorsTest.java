package se.samverkan.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.lifecycle.LifecycleCondition.ALWAYS;
import static se.samverkan.core.lifecycle.LifecycleCondition.DECISION_RECORDED;
import static se.samverkan.core.lifecycle.LifecycleCondition.KIND_CARRIES_CALL_OFFS;
import static se.samverkan.core.lifecycle.LifecycleCondition.MORE_THAN_TWO_PARTIES;
import static se.samverkan.core.lifecycle.LifecycleCondition.NOTICE_PERIOD_STATED;
import static se.samverkan.core.lifecycle.LifecycleCondition.OPTION_IN_TIME;
import static se.samverkan.core.lifecycle.LifecycleCondition.RENEWAL_IN_TIME;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SIGNED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.agreement.AgreementBuilder;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.agreement.Renewal;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.code.EventId;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.lifecycle.EventEffect;
import se.samverkan.core.lifecycle.EventKind;
import se.samverkan.core.lifecycle.Lifecycle;
import se.samverkan.core.lifecycle.LifecycleAction;
import se.samverkan.core.lifecycle.LifecycleCondition;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.lifecycle.LifecycleState;
import se.samverkan.core.lifecycle.LifecycleTable;
import se.samverkan.core.lifecycle.Notice;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.NoticePeriod;
import se.samverkan.core.time.Term;
import se.samverkan.rules.Given;

@DisplayName(
        "What may be done, why not, and what is found of an event say the same as the table, in every state and condition")
class LifecycleDoorsTest {

    private static final Partner SUNDSVALL = PartnerDirectory.sweden().municipality(MunicipalityCode.of("2281"));
    private static final LocalDate LAST = LocalDate.of(2027, 9, 4);
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final EventId ID = EventId.of("e");

    /** A file that is in a state on a day, and the conditions that hold then. */
    private record Case(AgreementFile file, LocalDate day, LifecycleState state, Set<LifecycleCondition> holding) {

        boolean allows(LifecycleAction action) {
            return LifecycleTable.condition(state, action)
                    .filter(condition -> condition == ALWAYS || holding.contains(condition))
                    .isPresent();
        }

        @Override
        public String toString() {
            return state + " with " + holding;
        }
    }

    private static final List<LifecycleCondition> OF_THE_TERMS = List.of(
            KIND_CARRIES_CALL_OFFS, OPTION_IN_TIME, RENEWAL_IN_TIME, NOTICE_PERIOD_STATED, MORE_THAN_TWO_PARTIES);

    /** Every combination of the conditions that the terms may hold. */
    private static Stream<Set<LifecycleCondition>> combinations() {
        return Stream.iterate(0, i -> i + 1).limit(1L << OF_THE_TERMS.size()).map(bits -> {
            Set<LifecycleCondition> holding = EnumSet.noneOf(LifecycleCondition.class);
            for (int i = 0; i < OF_THE_TERMS.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    holding.add(OF_THE_TERMS.get(i));
                }
            }
            return holding;
        });
    }

    private static AgreementBuilder<?> terms(Set<LifecycleCondition> holding, boolean signed) {
        AgreementBuilder<?> terms =
                holding.contains(KIND_CARRIES_CALL_OFFS) ? FrameworkAgreement.builder() : LetterOfIntent.builder();
        terms.id(AgreementId.of("ramavtal-2023"));
        Stream<Partner> parties = holding.contains(MORE_THAN_TWO_PARTIES)
                ? Stream.of(HARNOSAND, MIUN, SUNDSVALL)
                : Stream.of(HARNOSAND, MIUN);
        parties.forEach(party -> {
            terms.party(party, party.equals(MIUN) ? Role.PROVIDER : Role.CLIENT);
            if (signed) {
                terms.signature(Signature.of(party, SIGNED));
            }
        });
        TermClauses.Builder clauses = TermClauses.builder();
        if (holding.contains(OPTION_IN_TIME)) {
            clauses.extensionOptions(ExtensionOption.ofYears(1).times(2));
        }
        if (holding.contains(RENEWAL_IN_TIME)) {
            clauses.renewal(Renewal.ofYears(1));
        }
        if (holding.contains(NOTICE_PERIOD_STATED)) {
            clauses.noticePeriod(NoticePeriod.ofDays(60));
        }
        return terms.term(Term.ofClosed(SIGNED, LAST)).termClauses(clauses.build());
    }

    private static AgreementFile open(Set<LifecycleCondition> holding) {
        return AgreementFile.open(terms(holding, true).build());
    }

    private static AgreementFile draft(Set<LifecycleCondition> holding) {
        return AgreementFile.open(terms(holding, false).build());
    }

    private static Set<LifecycleCondition> without(Set<LifecycleCondition> holding, LifecycleCondition... gone) {
        Set<LifecycleCondition> left = EnumSet.copyOf(holding);
        left.removeAll(Arrays.asList(gone));
        return left;
    }

    private static Set<LifecycleCondition> with(Set<LifecycleCondition> holding, LifecycleCondition more) {
        Set<LifecycleCondition> all = EnumSet.of(more);
        all.addAll(holding);
        return all;
    }

    private static Stream<Case> cases() {
        return Stream.concat(
                combinations().flatMap(LifecycleDoorsTest::running),
                combinations()
                        .filter(holding -> !holding.contains(RENEWAL_IN_TIME))
                        .flatMap(LifecycleDoorsTest::ended));
    }

    private static Stream<Case> running(Set<LifecycleCondition> holding) {
        EventId before = EventId.of("before");
        AgreementFile draft = draft(holding);
        LifecycleEvent decided = LifecycleEvent.decided(before, HARNOSAND, DAY, DecisionReference.of("KS § 45/2023"));
        LifecycleEvent ends = LifecycleEvent.terminated(before, DAY, LAST.minusDays(1));
        LifecycleEvent stops = Notice.by(HARNOSAND).sentOn(DAY).receivedOn(DAY).againstRenewal(before);
        LifecycleEvent mayStop = Notice.by(HARNOSAND).sentOn(DAY).againstRenewal(before);
        Stream<Case> always = Stream.of(
                new Case(draft, DAY, LifecycleState.DRAFT, holding),
                new Case(
                        draft.record(LifecycleEvent.negotiated(before, DAY), DAY),
                        DAY,
                        LifecycleState.NEGOTIATED,
                        holding),
                new Case(draft.record(decided, DAY), DAY, LifecycleState.DECIDED, with(holding, DECISION_RECORDED)),
                new Case(
                        AgreementFile.open(terms(holding, true)
                                .term(Term.ofClosed(DAY.plusDays(1), LAST))
                                .build()),
                        DAY,
                        LifecycleState.SIGNED,
                        holding),
                new Case(open(holding), DAY, LifecycleState.IN_FORCE, holding),
                new Case(
                        open(holding).record(ends, DAY),
                        DAY,
                        LifecycleState.UNDER_NOTICE,
                        without(holding, OPTION_IN_TIME, RENEWAL_IN_TIME)));
        Stream<Case> stopped = holding.contains(RENEWAL_IN_TIME)
                ? Stream.of(
                        new Case(
                                open(holding).record(stops, DAY),
                                DAY,
                                LifecycleState.UNDER_NOTICE,
                                without(holding, RENEWAL_IN_TIME)),
                        new Case(open(holding).record(mayStop, DAY), DAY, LifecycleState.UNDER_NOTICE, holding),
                        new Case(open(holding), LAST.plusDays(1), LifecycleState.EXTENDED, holding))
                : Stream.of();
        Stream<Case> extended = holding.contains(OPTION_IN_TIME)
                ? Stream.of(new Case(
                        open(holding).record(LifecycleEvent.optionUsed(before, 1, DAY), DAY),
                        LAST.plusDays(1),
                        LifecycleState.EXTENDED,
                        holding))
                : Stream.of();
        return Stream.of(always, stopped, extended).flatMap(stream -> stream);
    }

    private static Stream<Case> ended(Set<LifecycleCondition> holding) {
        EventId before = EventId.of("before");
        Set<LifecycleCondition> left = without(holding, OPTION_IN_TIME);
        LifecycleEvent superseded = LifecycleEvent.superseded(before, AgreementId.of("ramavtal-2027"), DAY, DAY);
        return Stream.of(
                new Case(open(holding), LAST.plusDays(1), LifecycleState.EXPIRED, left),
                new Case(
                        open(holding).record(LifecycleEvent.terminated(before, DAY, DAY), DAY),
                        DAY.plusDays(1),
                        LifecycleState.TERMINATED,
                        left),
                new Case(open(holding).record(superseded, DAY), DAY.plusDays(1), LifecycleState.SUPERSEDED, left));
    }

    @Test
    @DisplayName("the cases have every state, and every condition both met and not where the table asks for it")
    void whole() {
        for (LifecycleState state : LifecycleState.values()) {
            List<Case> of = cases().filter(each -> each.state() == state).toList();
            assertThat(of).as(state.toString()).isNotEmpty();
            Stream.of(LifecycleAction.values())
                    .flatMap(action -> LifecycleTable.condition(state, action).stream())
                    .filter(OF_THE_TERMS::contains)
                    .forEach(condition -> {
                        assertThat(of).anyMatch(each -> each.holding().contains(condition));
                        assertThat(of).anyMatch(each -> !each.holding().contains(condition));
                    });
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName(
            "each action may be taken where the table says so and its condition holds, and else the finding says why not")
    @MethodSource("cases")
    void mayDo(Case given) {
        Lifecycle life = given.file().at(AsOf.on(given.day())).lifecycle();
        assertThat(life.getState()).hasValue(given.state());
        for (LifecycleAction action : LifecycleAction.values()) {
            Optional<Finding> whyNot = life.whyNot(action);
            assertThat(life.mayDo(action)).as(action.toString()).isEqualTo(given.allows(action));
            assertThat(whyNot.isEmpty()).as(action.toString()).isEqualTo(given.allows(action));
            whyNot.ifPresent(finding -> assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET));
            Given.explained(whyNot.stream().toList());
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName(
            "each event is met where its action may be taken, and in a state that forbids it changes neither state nor term")
    @MethodSource("cases")
    void events(Case given) {
        for (LifecycleEvent event : eventsOn(given)) {
            LifecycleAction action = event.getKind().getAction().orElseThrow();
            AgreementFile after = given.file().record(event, LAST.plusYears(1));
            List<Outcome> outcomes = Stream.of(new EventAllowed(), new OptionUse(), new NoticeInTime())
                    .flatMap(rule -> Given.judge(rule, after, AsOf.on(given.day())).stream())
                    .filter(finding -> finding.getPath().equals("events[e]"))
                    .map(Finding::getOutcome)
                    .toList();
            // Notice against a renewal that is stopped or gone for good needs no time, and is no fault.
            boolean harmless =
                    event.getKind() == EventKind.NOTICE_AGAINST_RENEWAL && given.state() == LifecycleState.UNDER_NOTICE;
            assertThat(outcomes).as(event.toString()).isNotEmpty();
            assertThat(outcomes.stream().allMatch(Outcome.MET::equals))
                    .as(event.toString())
                    .isEqualTo(given.allows(action) || harmless);
            if (LifecycleTable.condition(given.state(), action).isEmpty()) {
                assertUnchanged(given, after, event);
            }
        }
    }

    private static void assertUnchanged(Case given, AgreementFile after, LifecycleEvent event) {
        boolean movesState = List.of(EventKind.NEGOTIATED, EventKind.DECIDED, EventKind.SIGNED)
                .contains(event.getKind());
        for (LocalDate day : List.of(given.day(), given.day().plusDays(1), LAST.plusYears(3))) {
            if (!movesState) {
                assertThat(after.at(AsOf.on(day)).lifecycle().getPossibleStates())
                        .as(event.toString())
                        .isEqualTo(given.file().at(AsOf.on(day)).lifecycle().getPossibleStates());
            }
            assertThat(after.at(AsOf.on(day)).termTimeline().getTerm())
                    .as(event.toString())
                    .isEqualTo(given.file().at(AsOf.on(day)).termTimeline().getTerm());
        }
        assertThat(after.at(AsOf.on(given.day())).termTimeline().getEffects())
                .filteredOn(effect -> effect.getEvent().equals(event))
                .extracting(EventEffect::getKind)
                .isSubsetOf(EventEffect.Kind.WRONG_STATE, EventEffect.Kind.TOO_LATE, EventEffect.Kind.NO_SUCH_CLAUSE);
    }

    /** An event of each kind on the day of a case, as far as it can be recorded. */
    private static List<LifecycleEvent> eventsOn(Case given) {
        LocalDate day = given.day();
        int option = given.state() == LifecycleState.EXTENDED && given.file().getRevision() > 0 ? 2 : 1;
        Notice notice = Notice.by(HARNOSAND).sentOn(day).receivedOn(day);
        Stream<LifecycleEvent> signature =
                given.file().at(AsOf.on(day)).terms().getSignatures().isEmpty()
                        ? Stream.of(LifecycleEvent.signed(ID, Signature.of(HARNOSAND, day)))
                        : Stream.of();
        return Stream.concat(
                        signature,
                        Stream.of(
                                LifecycleEvent.negotiated(ID, day),
                                LifecycleEvent.decided(ID, HARNOSAND, day, DecisionReference.of("KS § 9")),
                                LifecycleEvent.optionUsed(ID, option, day),
                                notice.againstRenewal(ID),
                                notice.ofTermination(ID),
                                LifecycleEvent.terminated(ID, day, day),
                                LifecycleEvent.terminatedForCause(ID, HARNOSAND, day, day, Text.of("avtalsbrott")),
                                LifecycleEvent.withdrawn(ID, HARNOSAND, day, day),
                                LifecycleEvent.superseded(ID, AgreementId.of("ramavtal-2027"), day, day)))
                .toList();
    }
}
