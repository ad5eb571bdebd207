package se.samverkan.rules.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.lifecycle.EventEffect;
import se.samverkan.core.lifecycle.EventEffect.Kind;
import se.samverkan.core.lifecycle.EventKind;
import se.samverkan.core.time.CountedDay;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether each notice against the renewal came in time, by the clause's way of counting. Where the clause is silent on how
 * months are counted, or on whether the day sent or the day received counts, every reading is judged. One that came when the
 * renewal was surely stopped already needs no time; one that came upon an agreement in the wrong state is found by {@link
 * EventAllowed}.
 */
@PublicApi(CALL)
public final class NoticeInTime extends AbstractRule {

    /** The rule's code, {@code notice.in-time}. */
    public static final FindingCode CODE = FindingCode.of("notice.in-time");

    private static final Source CLAUSE = Source.clause("renewal");

    /** Makes the rule. */
    public NoticeInTime() {
        super(
                CODE,
                Nature.ADVICE,
                Scope.FILE,
                List.of(CLAUSE),
                List.of(InputCode.NOTICE_MOMENT, InputCode.NOTICE_RECEIVED_ON, InputCode.NOTICE_COUNTING));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter.getView().termTimeline().getEffects().stream()
                .filter(effect -> effect.getEvent().getKind() == EventKind.NOTICE_AGAINST_RENEWAL)
                .filter(effect -> effect.getKind() != Kind.WRONG_STATE)
                .map(effect -> judge(matter, effect))
                .toList();
    }

    private static Finding judge(Matter matter, EventEffect effect) {
        Outcome outcome = switch (effect.getKind()) {
            case IN_EFFECT, ENDING_ALREADY -> Outcome.MET;
            case OPEN -> Outcome.NOT_ASSESSED;
            default -> Outcome.NOT_MET;
        };
        LocalDate day = effect.getDayThatCounts().orElse(effect.getEvent().getDay());
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path("events[" + effect.getEvent().getId() + "]")
                .value("day", day)
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(CLAUSE);
        matter.getFacts().term().getAssumptions().forEach(finding::assuming);
        effect.getMissing().forEach(finding::missing);
        if (effect.getKind() == Kind.NO_SUCH_CLAUSE) {
            return finding.variant("no-renewal").build();
        }
        if (effect.getKind() == Kind.ENDING_ALREADY) {
            return finding.variant("stopped").build();
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
}
