package se.samverkan.rules.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.CallOffsAfterEnd;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.lifecycle.EventKind;
import se.samverkan.core.lifecycle.TermTimeline;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Term;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * What becomes of each call-off that runs on after the agreement has been ended early, by the agreement's clause: it runs
 * out, it stops on the last day in force, or it needs a person's judgement. What is held after a term that just runs out is
 * judged by {@link se.samverkan.rules.activity.ActivityWithinTerm}.
 */
@PublicApi(CALL)
public final class CallOffAfterEnd extends AbstractRule {

    /** The rule's code, {@code call-off.after-end}. */
    public static final FindingCode CODE = FindingCode.of("call-off.after-end");

    /** Makes the rule. */
    public CallOffAfterEnd() {
        super(CODE, Nature.ADVICE, Scope.FILE);
    }

    @Override
    public List<Finding> judge(Matter matter) {
        TermTimeline timeline = matter.getView().termTimeline();
        boolean early = timeline.getEnding()
                .filter(event -> event.getKind() != EventKind.NOTICE_AGAINST_RENEWAL)
                .isPresent();
        return early
                ? timeline.getTerm().stream()
                        .flatMap(term -> judge(matter, term))
                        .toList()
                : List.of();
    }

    private static Stream<Finding> judge(Matter matter, Term term) {
        Optional<LocalDate> earliest = term.getEarliestLastDay();
        return matter.getView().callOffs().stream()
                .flatMap(callOff -> callOff
                        .getActivity()
                        .getDates()
                        .flatMap(DateRange::getLastDay)
                        .filter(last -> earliest.filter(last::isAfter).isPresent())
                        .map(last -> judge(matter, term, callOff, last))
                        .stream());
    }

    private static Finding judge(Matter matter, Term term, CallOff callOff, LocalDate runsUntil) {
        Optional<CallOffsAfterEnd> clause = matter.getTerms().getTermClauses().getCallOffsAfterEnd();
        boolean endKnown = term.getLatestLastDay().filter(runsUntil::isAfter).isPresent();
        Outcome outcome = clause.map(CallOffAfterEnd::outcome).orElse(Outcome.NOT_ASSESSED);
        boolean open = !endKnown && outcome != Outcome.MET;
        Finding.Builder finding = Finding.builder(CODE, open ? Outcome.NOT_ASSESSED : outcome)
                .path("callOffs[" + callOff.getId() + "].activity.dates")
                .value("callOff", callOff.getId().toString())
                .value("runsUntil", runsUntil)
                .value("lastDay", term.getEarliestLastDay().orElseThrow())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(Source.clause("call-offs after the end"));
        matter.getFacts().term().getAssumptions().forEach(finding::assuming);
        if (clause.isEmpty()) {
            finding.missing(InputCode.CALL_OFFS_AFTER_END);
        } else if (open) {
            matter.getView().termTimeline().getMissing().forEach(finding::missing);
        }
        return finding.build();
    }

    private static Outcome outcome(CallOffsAfterEnd clause) {
        return switch (clause) {
            case RUN_OUT -> Outcome.MET;
            case STOP -> Outcome.NOT_MET;
            case NEEDS_JUDGEMENT -> Outcome.NEEDS_JUDGEMENT;
        };
    }
}
