package se.samverkan.rules.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.ArrayList;
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
import se.samverkan.core.lifecycle.EventEffect.Kind;
import se.samverkan.core.lifecycle.EventKind;
import se.samverkan.core.lifecycle.Lifecycle;
import se.samverkan.core.lifecycle.LifecycleAction;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.lifecycle.LifecycleState;
import se.samverkan.core.lifecycle.LifecycleTable;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether each event came upon an agreement in a state in which it may happen, by the table of the life cycle. One that can't
 * happen stays recorded and changes neither the state nor the term. Options and notices against renewal are judged in time by
 * {@link OptionUse} and {@link NoticeInTime}; of those that have an effect only the state is asked here. An end that is set to
 * come before the event itself needs a person's judgement.
 */
@PublicApi(CALL)
public final class EventAllowed extends AbstractRule {

    /** The rule's code, {@code lifecycle.event}. */
    public static final FindingCode CODE = FindingCode.of("lifecycle.event");

    private static final Source PRACTICE = Source.practice("the table of the life cycle");

    /** Makes the rule. */
    public EventAllowed() {
        super(
                CODE,
                Nature.ADVICE,
                Scope.FILE,
                List.of(PRACTICE),
                List.of(InputCode.PARTY_DAYS, InputCode.TERM_FIRST_DAY));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        List<Finding> found = new ArrayList<>();
        for (LifecycleEvent event : matter.getView().events()) {
            Optional<EventEffect> effect = matter.getView().termTimeline().getEffects().stream()
                    .filter(each -> each.getEvent().equals(event))
                    .findFirst();
            event.getKind()
                    .getAction()
                    .filter(action -> !isJudgedInTime(effect))
                    .ifPresent(action -> found.add(judge(matter, event, action, effect)));
        }
        return found;
    }

    /** Whether another rule finds that the event came too late, or that there was nothing for it to act on. */
    private static boolean isJudgedInTime(Optional<EventEffect> effect) {
        return effect.filter(each -> switch (each.getEvent().getKind()) {
                    case OPTION_USED, NOTICE_AGAINST_RENEWAL ->
                        !List.of(Kind.IN_EFFECT, Kind.OPEN, Kind.WRONG_STATE).contains(each.getKind());
                    default -> false;
                })
                .isPresent();
    }

    private static Finding judge(
            Matter matter, LifecycleEvent event, LifecycleAction action, Optional<EventEffect> effect) {
        Lifecycle before = matter.getView().lifecycleBefore(event);
        Finding.Builder finding = judge(before, event, action, effect)
                .path("events[" + event.getId() + "]")
                .value("event", Word.of(event.getKind()))
                .value("day", event.getDay())
                .value(
                        "states",
                        before.getPossibleStates().stream()
                                .map((LifecycleState state) -> Word.of(state))
                                .toList())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(PRACTICE);
        matter.getFacts().term().getAssumptions().forEach(finding::assuming);
        return finding.build();
    }

    private static Finding.Builder judge(
            Lifecycle before, LifecycleEvent event, LifecycleAction action, Optional<EventEffect> effect) {
        if (effect.filter(each -> each.getKind() == Kind.NOT_A_PARTY).isPresent()) {
            return Finding.builder(CODE, Outcome.NOT_MET).variant("not-a-party");
        }
        Optional<Finding> whyNot = isOfState(event.getKind()) ? whyNotByState(before, action) : before.whyNot(action);
        Optional<LocalDate> lastDay = event.getLastDay().filter(last -> last.isBefore(event.getDay()));
        if (whyNot.isEmpty() && lastDay.isPresent()) {
            return Finding.builder(CODE, Outcome.NEEDS_JUDGEMENT)
                    .variant("ends-before")
                    .value("lastDay", lastDay.get());
        }
        Finding.Builder finding =
                Finding.builder(CODE, whyNot.map(Finding::getOutcome).orElse(Outcome.MET));
        whyNot.ifPresent(reason -> {
            if (!reason.getVariant().isEmpty()) {
                finding.variant(reason.getVariant());
            }
            for (String told : List.of("lastDay", "by")) {
                Optional.ofNullable(reason.getValues().get(told)).ifPresent(value -> finding.value(told, value));
            }
            reason.getMissing().forEach(finding::missing);
        });
        return finding;
    }

    /** Whether the state alone is asked here, since another rule asks whether the event came in time. */
    private static boolean isOfState(EventKind kind) {
        return kind == EventKind.OPTION_USED || kind == EventKind.NOTICE_AGAINST_RENEWAL;
    }

    private static Optional<Finding> whyNotByState(Lifecycle before, LifecycleAction action) {
        long allowing = before.getPossibleStates().stream()
                .filter(state -> LifecycleTable.condition(state, action).isPresent())
                .count();
        if (allowing == before.getPossibleStates().size()) {
            return Optional.empty();
        }
        Finding.Builder finding = Finding.builder(CODE, allowing == 0 ? Outcome.NOT_MET : Outcome.NOT_ASSESSED);
        if (allowing > 0) {
            before.getMissing().forEach(finding::missing);
        }
        return Optional.of(finding.build());
    }
}
