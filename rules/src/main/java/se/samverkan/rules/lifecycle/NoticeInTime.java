package se.samverkan.rules.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Renewal;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.lifecycle.EventEffect;
import se.samverkan.core.lifecycle.EventEffect.Kind;
import se.samverkan.core.lifecycle.EventKind;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.time.CountedDay;
import se.samverkan.core.time.NoticeMoment;
import se.samverkan.core.time.NoticePeriod;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether each notice against the renewal came in time, by the clause's way of counting. Where the clause is silent on how
 * months are counted, or on whether the day sent or the day received counts, every reading is judged.
 */
@PublicApi(CALL)
public final class NoticeInTime extends AbstractRule {

    /** The rule's code, {@code notice.in-time}. */
    public static final FindingCode CODE = FindingCode.of("notice.in-time");

    /** Makes the rule. */
    public NoticeInTime() {
        super(CODE, Nature.ADVICE, Scope.FILE);
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter.getView().termTimeline().getEffects().stream()
                .filter(effect -> effect.getEvent().getKind() == EventKind.NOTICE_AGAINST_RENEWAL)
                .map(effect -> judge(matter, effect))
                .toList();
    }

    private static Finding judge(Matter matter, EventEffect effect) {
        Outcome outcome = switch (effect.getKind()) {
            case IN_EFFECT -> Outcome.MET;
            case OPEN -> Outcome.NOT_ASSESSED;
            default -> Outcome.NOT_MET;
        };
        LocalDate day = dayThatCounts(matter, effect.getEvent());
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path("events[" + effect.getEvent().getId() + "]")
                .value("day", day)
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(Source.clause("renewal"));
        matter.getFacts().term().getAssumptions().forEach(finding::assuming);
        effect.getMissing().forEach(finding::missing);
        if (effect.getKind() == Kind.NO_SUCH_CLAUSE) {
            return finding.variant("no-renewal").build();
        }
        CountedDay last = effect.getLastDayForIt().orElseThrow();
        if (effect.getKind() == Kind.TOO_LATE) {
            finding.variant("late")
                    .value("lastDay", last.getLatest())
                    .value("daysLate", DaysLate.between(last.getLatest(), day));
        } else if (last.getLaterDay().isPresent() && effect.getKind() == Kind.OPEN) {
            finding.variant("counting").value("lastDay", last.getDay()).value("laterDay", last.getLatest());
        } else {
            finding.value("lastDay", last.getDay());
        }
        return finding.build();
    }

    /** The day received where the clause counts from it, or where it is the only one known; else the day sent. */
    private static LocalDate dayThatCounts(Matter matter, LifecycleEvent notice) {
        Optional<NoticeMoment> moment = matter.getTerms()
                .getTermClauses()
                .getRenewal()
                .flatMap(Renewal::getNoticePeriod)
                .flatMap(NoticePeriod::getMoment);
        return notice.getReceivedOn()
                .filter(received -> moment.equals(Optional.of(NoticeMoment.RECEIVED)))
                .orElse(notice.getDay());
    }
}
