package se.samverkan.rules.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Renewal;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.lifecycle.RenewalAhead;
import se.samverkan.core.lifecycle.TermStep;
import se.samverkan.core.lifecycle.TermTimeline;
import se.samverkan.core.time.CountedDay;
import se.samverkan.core.time.NoticePeriod;
import se.samverkan.core.time.Term;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether notice against the next automatic renewal can still be given on the day, and by which day. The two ways of
 * counting months differ where the term ends on the last day of a month: the clause decides, and where it is silent the
 * earlier day is the safe one and the later is named too. When the day has passed, the term that the renewal gives is told
 * until it begins.
 */
@PublicApi(CALL)
public final class RenewalNoticeDay extends AbstractRule {

    /** The rule's code, {@code renewal.notice-day}. */
    public static final FindingCode CODE = FindingCode.of("renewal.notice-day");

    private static final Source CLAUSE = Source.clause("renewal");

    /** Makes the rule. */
    public RenewalNoticeDay() {
        super(
                CODE,
                Nature.ADVICE,
                Scope.FILE,
                List.of(CLAUSE),
                List.of(InputCode.NOTICE_COUNTING, InputCode.NOTICE_PERIOD));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        Optional<NoticePeriod> period =
                matter.getTerms().getTermClauses().getRenewal().flatMap(Renewal::getNoticePeriod);
        TermTimeline timeline = matter.getView().termTimeline();
        Optional<Finding> passed = passed(matter, timeline);
        return passed.or(() -> timeline.getRenewalAhead().map(ahead -> ahead(matter, ahead, period))).stream()
                .toList();
    }

    private static Finding ahead(Matter matter, RenewalAhead ahead, Optional<NoticePeriod> period) {
        if (period.isEmpty()) {
            return start(matter, Outcome.NOT_ASSESSED, ahead.getLastDay())
                    .variant("no-period")
                    .value("newLastDay", ahead.getNewLastDay())
                    .missing(InputCode.NOTICE_PERIOD)
                    .build();
        }
        CountedDay last = ahead.getLastDayOfNotice().orElseThrow();
        boolean safe = !matter.getView().getAsOf().getDay().isAfter(last.getDay());
        Finding.Builder finding = start(matter, safe ? Outcome.MET : Outcome.NOT_ASSESSED, ahead.getLastDay())
                .value("lastDay", last.getDay())
                .value("notice", period.get().getLength())
                .value("newLastDay", ahead.getNewLastDay());
        last.getLaterDay().ifPresent(later -> finding.variant("counting").value("laterDay", later));
        if (!safe) {
            finding.missing(InputCode.NOTICE_COUNTING);
        }
        return finding.build();
    }

    /** The renewal whose last day of notice has passed, until the renewed term begins. */
    private static Optional<Finding> passed(Matter matter, TermTimeline timeline) {
        LocalDate day = matter.getView().getAsOf().getDay();
        List<TermStep> steps = timeline.getSteps();
        if (steps.isEmpty() || steps.get(steps.size() - 1).getKind() != TermStep.Kind.RENEWED) {
            return Optional.empty();
        }
        TermStep renewal = steps.get(steps.size() - 1);
        Optional<Term> before = steps.size() == 1
                ? timeline.getStatedTerm()
                : steps.get(steps.size() - 2).getTerm();
        Optional<LocalDate> oldLast = before.flatMap(Term::getLastDay).filter(last -> !day.isAfter(last));
        LocalDate lastDay = renewal.getDay().minusDays(1);
        // The clause of the day that passed: it may have been amended since.
        Optional<NoticePeriod> then = matter.getView()
                .on(lastDay)
                .terms()
                .getTermClauses()
                .getRenewal()
                .flatMap(Renewal::getNoticePeriod);
        if (then.isEmpty()) {
            return Optional.empty();
        }
        NoticePeriod period = then.get();
        Optional<Term> renewedFor =
                renewal.getTerm().filter(term -> term.getLastDay().isPresent());
        return oldLast.filter(last -> renewedFor.isPresent()).map(last -> {
            Term renewed = renewedFor.orElseThrow();
            LocalDate newLast = renewed.getLastDay().orElseThrow();
            Finding.Builder finding = start(matter, Outcome.NOT_MET, last)
                    .value("lastDay", lastDay)
                    .value("notice", period.getLength())
                    .value("day", day)
                    .value("daysLate", DaysLate.between(lastDay, day))
                    .value("newLastDay", newLast);
            renewed.getFirstDay()
                    .ifPresent(first ->
                            finding.variant("length").value("length", Period.between(first, newLast.plusDays(1))));
            return finding.build();
        });
    }

    private static Finding.Builder start(Matter matter, Outcome outcome, LocalDate termLastDay) {
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path("agreement.termClauses.renewal")
                .value("termLastDay", termLastDay)
                .source(CLAUSE);
        matter.getFacts().term().getAssumptions().forEach(finding::assuming);
        return finding.value("kind", Word.of(matter.getTerms().getKind()));
    }
}
