package se.samverkan.rules.deadline;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Renewal;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.DeadlineBuilder;
import se.samverkan.core.deadline.DeadlineKind;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.core.lifecycle.EventEffect;
import se.samverkan.core.lifecycle.EventKind;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.lifecycle.RenewalAhead;
import se.samverkan.core.lifecycle.TermStep;
import se.samverkan.core.lifecycle.TermTimeline;
import se.samverkan.core.time.CountedDay;
import se.samverkan.core.time.NoticePeriod;
import se.samverkan.core.time.Term;
import se.samverkan.rules.AbstractDeadlineRule;
import se.samverkan.rules.Dating;
import se.samverkan.rules.Matter;

/**
 * The last day to give notice before the term is renewed by itself: that of the renewal to come, and that of the last renewal,
 * which nobody stopped. Where the clause is silent on how its months are counted, the earlier day is the safe one and the later
 * is named too; where it states no notice period, the term's last day is the day. Whether the day on which a notice is sent or
 * received counts is the clause's to say. Where it is open whether a notice came in time, the day stays as long as another can be
 * given, and after that what is missing is told. None is of an agreement that not all have signed, or that has ended.
 */
@PublicApi(CALL)
public final class NoticeAgainstRenewal extends AbstractDeadlineRule {

    /** The rule's code, {@code deadline.notice-against-renewal}. */
    public static final FindingCode CODE = FindingCode.of("deadline.notice-against-renewal");

    private static final String PATH = "agreement.renewal";
    private static final Source CLAUSE = Source.clause("renewal");

    /** Makes the rule. */
    public NoticeAgainstRenewal() {
        super(
                CODE,
                List.of(CLAUSE),
                List.of(
                        InputCode.NOTICE_RECEIVED_ON,
                        InputCode.NOTICE_MOMENT,
                        InputCode.NOTICE_COUNTING,
                        InputCode.TERM_FIRST_DAY));
    }

    @Override
    public Dating date(Matter matter) {
        if (Unsigned.is(matter) || Ended.is(matter)) {
            return Dating.none();
        }
        TermTimeline timeline = matter.getView().termTimeline();
        List<TermStep> renewals = timeline.getSteps().stream()
                .filter(step -> step.getKind() == TermStep.Kind.RENEWED)
                .toList();
        int number = renewals.size();
        Dating all = Dating.none();
        if (number > 0) {
            Matter before = matter.on(Calendar.before(renewals.get(number - 1).getDay()));
            Optional<RenewalAhead> missed = before.getView().termTimeline().getRenewalAhead();
            all = all.and(missed.map(renewal -> dated(before, renewal, number, Optional.empty()))
                    .orElse(Dating.none()));
        }
        return all.and(next(matter, timeline, number + 1));
    }

    private static Dating next(Matter matter, TermTimeline timeline, int number) {
        if (timeline.getRenewalAhead().isPresent()) {
            return dated(matter, timeline.getRenewalAhead().get(), number, Optional.empty());
        }
        for (EventEffect effect : timeline.getEffects()) {
            if (effect.getEvent().getKind() == EventKind.NOTICE_AGAINST_RENEWAL
                    && effect.getKind() == EventEffect.Kind.IN_EFFECT
                    && timeline.getEnding().equals(Optional.of(effect.getEvent()))) {
                Matter before = matter.on(Calendar.before(effect.getEvent().getDay()));
                return before.getView()
                        .termTimeline()
                        .getRenewalAhead()
                        .map(renewal -> dated(
                                before,
                                renewal,
                                number,
                                Optional.of(effect.getEvent().getDay())))
                        .orElse(Dating.none());
            }
        }
        Optional<LifecycleEvent> doubtful = timeline.getEnding()
                .filter(event -> event.getKind() == EventKind.NOTICE_AGAINST_RENEWAL)
                .filter(event -> !timeline.getMissing().isEmpty());
        if (doubtful.isPresent()) {
            return Dating.undated(OpenTerm.finding(matter, CODE, PATH, CLAUSE)
                    .variant("notice")
                    .value("notice", doubtful.get().getDay())
                    .build());
        }
        return isOpen(matter, timeline)
                ? Dating.undated(OpenTerm.finding(matter, CODE, PATH, CLAUSE).build())
                : Dating.none();
    }

    /** Whether there is a renewal that can't be dated because a day of the term is open. */
    private static boolean isOpen(Matter matter, TermTimeline timeline) {
        Optional<Term> term = timeline.getTerm();
        return matter.getTerms().getTermClauses().getRenewal().isPresent()
                && timeline.getEnding().isEmpty()
                && term.filter(stated ->
                                stated.isOpenEnded() || stated.getLastDay().isPresent())
                        .isEmpty();
    }

    private static Dating dated(Matter matter, RenewalAhead renewal, int number, Optional<LocalDate> doneOn) {
        CountedDay last = renewal.getLastDayOfNotice().orElse(CountedDay.of(renewal.getLastDay()));
        LocalDate day = last.getDay();
        if (!Calendar.has(day)) {
            return Dating.none();
        }
        DeadlineBuilder deadline = Deadline.builder(
                        CODE, DeadlineKind.NOTICE, matter.getTerms().getId(), day)
                .path(PATH)
                .occurrence(Integer.toString(number))
                .value("lastDay", renewal.getLastDay())
                .value("newLastDay", renewal.getNewLastDay())
                .source(CLAUSE)
                .assuming(matter.getFacts().term().getAssumptions())
                .laterDay(last.getLaterDay())
                .doneOn(doneOn);
        Optional<NoticePeriod> period =
                matter.getTerms().getTermClauses().getRenewal().flatMap(Renewal::getNoticePeriod);
        period.ifPresent(stated -> deadline.value("period", stated.getLength()).variant(NoticeWords.variantOf(stated)));
        return Dating.of(deadline.build());
    }
}
