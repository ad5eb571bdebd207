package se.samverkan.rules.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.lifecycle.EventEffect;
import se.samverkan.core.lifecycle.EventKind;
import se.samverkan.core.lifecycle.TermTimeline;
import se.samverkan.core.time.Term;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * On which day an agreement ends after a notice of termination, by the clause's notice period. Where the clause is silent,
 * the days between which the end lies are told, and what is missing. A notice that would end it no sooner than it ends anyway
 * says so, and so does one before the first day, by which it is never in force.
 */
@PublicApi(CALL)
public final class NoticeOfTermination extends AbstractRule {

    /** The rule's code, {@code notice.last-day-in-force}. */
    public static final FindingCode CODE = FindingCode.of("notice.last-day-in-force");

    private static final Source CLAUSE = Source.clause("notice");

    /** Makes the rule. */
    public NoticeOfTermination() {
        super(
                CODE,
                Nature.ADVICE,
                Scope.FILE,
                List.of(CLAUSE),
                List.of(
                        InputCode.NOTICE_PERIOD,
                        InputCode.NOTICE_MOMENT,
                        InputCode.NOTICE_RECEIVED_ON,
                        InputCode.TERM_FIRST_DAY));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        TermTimeline timeline = matter.getView().termTimeline();
        return timeline.getEffects().stream()
                .filter(effect -> effect.getEvent().getKind() == EventKind.NOTICE_OF_TERMINATION)
                .flatMap(effect -> timeline.getTerm().flatMap(term -> judge(matter, effect, term)).stream())
                .toList();
    }

    private static Optional<Finding> judge(Matter matter, EventEffect effect, Term term) {
        TermTimeline timeline = matter.getView().termTimeline();
        if (effect.getKind() == EventEffect.Kind.ENDING_ALREADY) {
            return term.getLatestLastDay()
                    .map(last -> start(matter, effect, Outcome.MET)
                            .variant("sooner")
                            .value("lastDay", last)
                            .build());
        }
        return timeline.getEnding().equals(Optional.of(effect.getEvent()))
                ? Optional.of(judgeEnding(matter, effect, term))
                : Optional.empty();
    }

    private static Finding judgeEnding(Matter matter, EventEffect effect, Term term) {
        Optional<LocalDate> latest = term.getLatestLastDay();
        Optional<LocalDate> neverBegun =
                term.getFirstDay().filter(first -> latest.filter(first::isAfter).isPresent());
        if (neverBegun.isPresent()) {
            return start(matter, effect, Outcome.MET)
                    .variant("never")
                    .value("firstDay", neverBegun.get())
                    .build();
        }
        if (term.getLastDay().isPresent()) {
            return start(matter, effect, Outcome.MET)
                    .value("lastDay", term.getLastDay().get())
                    .build();
        }
        Finding.Builder finding = start(matter, effect, Outcome.NOT_ASSESSED);
        Optional<LocalDate> earliest = term.getEarliestLastDay();
        matter.getView().termTimeline().getMissing().forEach(finding::missing);
        if (earliest.isEmpty()) {
            matter.getFacts().openDays().forEach(finding::missing);
        }
        earliest.ifPresent(day -> finding.value("earliest", day));
        latest.ifPresent(day ->
                finding.variant(earliest.isEmpty() ? "at-latest" : "between").value("latest", day));
        return finding.build();
    }

    private static Finding.Builder start(Matter matter, EventEffect effect, Outcome outcome) {
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path("events[" + effect.getEvent().getId() + "]")
                .value("day", effect.getEvent().getDay())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(CLAUSE);
        matter.getFacts().term().getAssumptions().forEach(finding::assuming);
        return finding;
    }
}
