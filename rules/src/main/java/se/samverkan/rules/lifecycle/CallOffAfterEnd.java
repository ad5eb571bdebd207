package se.samverkan.rules.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.CallOffsAfterEnd;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.lifecycle.EventEffect;
import se.samverkan.core.lifecycle.EventKind;
import se.samverkan.core.lifecycle.TermTimeline;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Term;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.activity.ActivityWithinTerm;

/**
 * What becomes of each call-off that runs on after the agreement has been ended early, or after its orderer has left, by the
 * agreement's clause: it runs out, it stops on the last day, or it needs a person's judgement. Of one without dates it can't be
 * told whether it runs on. What is held after a term that just runs out is judged by {@link ActivityWithinTerm}.
 */
@PublicApi(CALL)
public final class CallOffAfterEnd extends AbstractRule {

    /** The rule's code, {@code call-off.after-end}. */
    public static final FindingCode CODE = FindingCode.of("call-off.after-end");

    private static final Source CLAUSE = Source.clause("call-offs after the end");

    /** Makes the rule. */
    public CallOffAfterEnd() {
        super(
                CODE,
                Nature.ADVICE,
                Scope.FILE,
                List.of(CLAUSE),
                List.of(InputCode.ACTIVITY_DATES, InputCode.CALL_OFFS_AFTER_END, InputCode.NOTICE_PERIOD));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        TermTimeline timeline = matter.getView().termTimeline();
        if (timeline.getEffects().isEmpty()
                && timeline.getEnding().isEmpty()
                && timeline.getEndingAmendment().isEmpty()) {
            return List.of(); // without reading the call-offs
        }
        return matter.getView().callOffs().stream()
                .flatMap(callOff ->
                        End.of(matter, callOff).stream().flatMap(end -> judge(matter, callOff, end).stream()))
                .toList();
    }

    /** The end that a call-off may run on after: of the agreement, or of its orderer's time as a party. */
    private record End(LocalDate earliest, Optional<LocalDate> latest, boolean ofOrderer) {

        static Optional<End> of(Matter matter, CallOff callOff) {
            TermTimeline timeline = matter.getView().termTimeline();
            Optional<LocalDate> left = timeline.getEffects().stream()
                    .filter(effect -> effect.getKind() == EventEffect.Kind.IN_EFFECT)
                    .map(EventEffect::getEvent)
                    .filter(event -> event.getKind() == EventKind.WITHDRAWN)
                    .filter(event -> event.getParty()
                            .equals(Optional.of(callOff.getOrderedBy().getId())))
                    .flatMap(event -> event.getLastDay().stream())
                    .findFirst();
            Optional<End> agreements = timeline.getTerm()
                    .filter(term -> timeline.getEndingAmendment().isPresent()
                            || timeline.getEnding()
                                    .filter(event -> event.getKind() != EventKind.NOTICE_AGAINST_RENEWAL)
                                    .isPresent())
                    .flatMap(End::of);
            return left.filter(last -> agreements
                            .filter(end -> !last.isBefore(end.earliest()))
                            .isEmpty())
                    .map(last -> new End(last, Optional.of(last), true))
                    .or(() -> agreements);
        }

        private static Optional<End> of(Term term) {
            Optional<LocalDate> latest = term.getLatestLastDay();
            return term.getEarliestLastDay().or(() -> latest).map(day -> new End(day, latest, false));
        }
    }

    private static Optional<Finding> judge(Matter matter, CallOff callOff, End end) {
        Optional<LocalDate> runsUntil = callOff.getActivity().getDates().flatMap(DateRange::getLastDay);
        if (runsUntil.isPresent()) {
            return runsUntil
                    .filter(last -> last.isAfter(end.earliest()))
                    .map(last -> judge(matter, callOff, end, last));
        }
        Optional<CallOffsAfterEnd> clause = matter.getTerms().getTermClauses().getCallOffsAfterEnd();
        if (clause.equals(Optional.of(CallOffsAfterEnd.RUN_OUT))) {
            return Optional.empty();
        }
        Finding.Builder finding = start(matter, callOff, end, Outcome.NOT_ASSESSED)
                .variant("no-dates")
                .missing(ActivityWithinTerm.DATES);
        if (clause.isEmpty()) {
            finding.missing(InputCode.CALL_OFFS_AFTER_END);
        }
        return Optional.of(finding.build());
    }

    private static Finding judge(Matter matter, CallOff callOff, End end, LocalDate runsUntil) {
        Optional<CallOffsAfterEnd> clause = matter.getTerms().getTermClauses().getCallOffsAfterEnd();
        boolean endKnown = end.latest().filter(runsUntil::isAfter).isPresent();
        Outcome outcome = clause.map(CallOffAfterEnd::outcome).orElse(Outcome.NOT_ASSESSED);
        boolean open = !endKnown && outcome != Outcome.MET;
        Finding.Builder finding = start(matter, callOff, end, open ? Outcome.NOT_ASSESSED : outcome)
                .value("runsUntil", runsUntil);
        if (end.ofOrderer()) {
            finding.variant("orderer");
        }
        if (clause.isEmpty()) {
            finding.missing(InputCode.CALL_OFFS_AFTER_END);
        } else if (open) {
            matter.getFacts().openDays().forEach(finding::missing);
        }
        return finding.build();
    }

    private static Finding.Builder start(Matter matter, CallOff callOff, End end, Outcome outcome) {
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path("callOffs[" + callOff.getId() + "].activity.dates")
                .value("callOff", callOff.getId().toString())
                .value("lastDay", end.earliest())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(CLAUSE);
        matter.getFacts().term().getAssumptions().forEach(finding::assuming);
        return finding;
    }

    private static Outcome outcome(CallOffsAfterEnd clause) {
        return switch (clause) {
            case RUN_OUT -> Outcome.MET;
            case STOP -> Outcome.NOT_MET;
            case NEEDS_JUDGEMENT -> Outcome.NEEDS_JUDGEMENT;
        };
    }
}
