package se.samverkan.rules.deadline;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.DeadlineKind;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.core.lifecycle.TermTimeline;
import se.samverkan.core.time.CountedDay;
import se.samverkan.core.time.NoticePeriod;
import se.samverkan.core.time.Term;
import se.samverkan.rules.AbstractDeadlineRule;
import se.samverkan.rules.Dating;
import se.samverkan.rules.Matter;

/**
 * The last day on which an ordinary notice still ends the agreement by the last day of its term: a later one has no effect
 * before the term runs out by itself. Where the clause is silent on how its months are counted, the earlier day is the safe one
 * and the later is named too. An agreement without an end has no such day, since its last day follows from the notice, and
 * neither has one that is ended already. None is of an agreement
 * that not all have signed, or that has ended.
 */
@PublicApi(CALL)
public final class NoticeOfTermination extends AbstractDeadlineRule {

    /** The rule's code, {@code deadline.notice-of-termination}. */
    public static final FindingCode CODE = FindingCode.of("deadline.notice-of-termination");

    private static final String PATH = "agreement.noticePeriod";
    private static final Source CLAUSE = Source.clause("notice");

    /** Makes the rule. */
    public NoticeOfTermination() {
        super(CODE, List.of(CLAUSE), List.of(InputCode.TERM_FIRST_DAY, InputCode.TERM));
    }

    @Override
    public Dating date(Matter matter) {
        if (Unsigned.is(matter) || Ended.is(matter)) {
            return Dating.none();
        }
        TermTimeline timeline = matter.getView().termTimeline();
        Optional<NoticePeriod> period = matter.getTerms().getTermClauses().getNoticePeriod();
        boolean openEnded = timeline.getTerm().filter(Term::isOpenEnded).isPresent();
        if (period.isEmpty() || timeline.getEnding().isPresent() || openEnded) {
            return Dating.none();
        }
        Optional<LocalDate> lastDay = timeline.getTerm().flatMap(Term::getLastDay);
        if (lastDay.isEmpty()) {
            return Dating.undated(OpenTerm.finding(matter, CODE, PATH, CLAUSE).build());
        }
        CountedDay last = period.get().lastDayBefore(lastDay.get());
        return Calendar.has(last.getDay())
                ? Dating.of(deadline(matter, period.get(), last, lastDay.get()))
                : Dating.none();
    }

    private static Deadline deadline(Matter matter, NoticePeriod period, CountedDay last, LocalDate lastDay) {
        return Deadline.builder(CODE, DeadlineKind.NOTICE, matter.getTerms().getId(), last.getDay())
                .path(PATH)
                .variant(NoticeWords.variantOf(period))
                .value("period", period.getLength())
                .value("lastDay", lastDay)
                .source(CLAUSE)
                .assuming(matter.getFacts().term().getAssumptions())
                .laterDay(last.getLaterDay())
                .build();
    }
}
