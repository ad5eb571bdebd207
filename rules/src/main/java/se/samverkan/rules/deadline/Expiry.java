package se.samverkan.rules.deadline;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.DeadlineBuilder;
import se.samverkan.core.deadline.DeadlineKind;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.lifecycle.TermTimeline;
import se.samverkan.core.time.Term;
import se.samverkan.rules.AbstractDeadlineRule;
import se.samverkan.rules.Dating;
import se.samverkan.rules.Matter;

/**
 * The last day of the term as it stands on the day asked about, with the options used, the renewals and the early end by then.
 * What ends it early is told, and where a notice leaves open which of two days it is, the earlier is the day and the later
 * is named with what it depends on. A term without an end has
 * none; where a day of the term is open, what is missing is told, and so it is of an agreement that not all have signed.
 */
@PublicApi(CALL)
public final class Expiry extends AbstractDeadlineRule {

    /** The rule's code, {@code deadline.expiry}. */
    public static final FindingCode CODE = FindingCode.of("deadline.expiry");

    private static final String PATH = "agreement.term";
    private static final Source CLAUSE = Source.clause("term");

    /** Makes the rule. */
    public Expiry() {
        super(CODE, List.of(CLAUSE), List.of(InputCode.SIGNATURE_DATE, InputCode.TERM_FIRST_DAY, InputCode.TERM));
    }

    @Override
    public Dating date(Matter matter) {
        Fact<Term> term = matter.getFacts().term();
        Optional<LocalDate> earliest = term.getValue().flatMap(Term::getEarliestLastDay);
        Optional<LocalDate> latest = term.getValue().flatMap(Term::getLatestLastDay);
        Word kind = Word.of(matter.getTerms().getKind());
        if (Unsigned.is(matter)) {
            return Dating.undated(Finding.builder(CODE, Outcome.NOT_ASSESSED)
                    .variant("unsigned")
                    .path(PATH)
                    .value("kind", kind)
                    .value("day", matter.getView().getAsOf().getDay())
                    .missing(InputCode.SIGNATURE_DATE)
                    .source(CLAUSE)
                    .build());
        }
        if (earliest.isPresent() && latest.isPresent()) {
            return Dating.of(deadline(matter, kind, earliest.get(), latest.get()));
        }
        if (term.getValue().filter(Term::isOpenEnded).isPresent()) {
            return Dating.none();
        }
        return Dating.undated(
                OpenTerm.finding(matter, CODE, PATH, CLAUSE).value("kind", kind).build());
    }

    private static Deadline deadline(Matter matter, Word kind, LocalDate day, LocalDate latest) {
        TermTimeline timeline = matter.getView().termTimeline();
        DeadlineBuilder deadline = Deadline.builder(
                        CODE, DeadlineKind.EXPIRY, matter.getTerms().getId(), day)
                .path(PATH)
                .value("kind", kind)
                .source(CLAUSE)
                .assuming(matter.getFacts().term().getAssumptions());
        timeline.getEnding()
                .ifPresent(event -> deadline.variant("ended")
                        .value("event", Word.of(event.getKind()))
                        .value("eventDay", event.getDay()));
        if (latest.isAfter(day)) {
            List<InputCode> open = List.copyOf(timeline.getMissing());
            deadline.laterDay(Optional.of(latest)).value("open", open.isEmpty() ? List.of(InputCode.TERM) : open);
        }
        return deadline.build();
    }
}
