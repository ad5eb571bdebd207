package se.samverkan.rules.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.lifecycle.EventKind;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.time.Term;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * On which day an agreement ends after a notice of termination, by the clause's notice period. Where the clause is silent,
 * the days between which the end lies are told, and what is missing.
 */
@PublicApi(CALL)
public final class NoticeOfTermination extends AbstractRule {

    /** The rule's code, {@code notice.last-day-in-force}. */
    public static final FindingCode CODE = FindingCode.of("notice.last-day-in-force");

    /** Makes the rule. */
    public NoticeOfTermination() {
        super(CODE, Nature.ADVICE, Scope.FILE);
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter
                .getView()
                .termTimeline()
                .getEnding()
                .filter(event -> event.getKind() == EventKind.NOTICE_OF_TERMINATION)
                .map(notice -> judge(matter, notice))
                .stream()
                .toList();
    }

    private static Finding judge(Matter matter, LifecycleEvent notice) {
        Term term = matter.getView().termTimeline().getTerm().orElseThrow();
        Outcome outcome = term.getLastDay().isPresent() ? Outcome.MET : Outcome.NOT_ASSESSED;
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path("events[" + notice.getId() + "]")
                .value("day", notice.getDay())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(Source.clause("notice"));
        matter.getFacts().term().getAssumptions().forEach(finding::assuming);
        if (outcome == Outcome.MET) {
            return finding.value("lastDay", term.getLastDay().orElseThrow()).build();
        }
        matter.getView().termTimeline().getMissing().forEach(finding::missing);
        finding.value("earliest", term.getEarliestLastDay().orElseThrow());
        term.getLatestLastDay().ifPresent(latest -> finding.variant("between").value("latest", latest));
        return finding.build();
    }
}
