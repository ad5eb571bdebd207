package se.samverkan.rules.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.lifecycle.EventKind;
import se.samverkan.core.lifecycle.Lifecycle;
import se.samverkan.core.lifecycle.LifecycleAction;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.lifecycle.LifecycleState;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether each event came upon an agreement in a state in which it may happen, by the table of the life cycle. Options and
 * notices against renewal are judged in time by {@link OptionUse} and {@link NoticeInTime}; here only the state is asked.
 */
@PublicApi(CALL)
public final class EventAllowed extends AbstractRule {

    /** The rule's code, {@code lifecycle.event}. */
    public static final FindingCode CODE = FindingCode.of("lifecycle.event");

    /** Makes the rule. */
    public EventAllowed() {
        super(CODE, Nature.ADVICE, Scope.FILE);
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter.getView().events().stream()
                .flatMap(event -> action(event.getKind()).map(action -> judge(matter, event, action)).stream())
                .toList();
    }

    private static Optional<LifecycleAction> action(EventKind kind) {
        return switch (kind) {
            case NEGOTIATED -> Optional.of(LifecycleAction.NEGOTIATE);
            case DECIDED -> Optional.of(LifecycleAction.DECIDE);
            case SIGNED -> Optional.of(LifecycleAction.SIGN);
            case NOTICE_OF_TERMINATION -> Optional.of(LifecycleAction.GIVE_NOTICE);
            case TERMINATED -> Optional.of(LifecycleAction.TERMINATE);
            case TERMINATED_FOR_CAUSE -> Optional.of(LifecycleAction.TERMINATE_FOR_CAUSE);
            case WITHDRAWN -> Optional.of(LifecycleAction.WITHDRAW);
            case SUPERSEDED -> Optional.of(LifecycleAction.SUPERSEDE);
            case OPTION_USED, NOTICE_AGAINST_RENEWAL, CORRECTED -> Optional.empty();
        };
    }

    private static Finding judge(Matter matter, LifecycleEvent event, LifecycleAction action) {
        Lifecycle before = matter.getView().lifecycleBefore(event);
        Optional<Finding> whyNot = before.whyNot(action);
        List<Word> states = before.getPossibleStates().stream()
                .map((LifecycleState state) -> Word.of(state))
                .toList();
        Finding.Builder finding = Finding.builder(
                        CODE, whyNot.map(Finding::getOutcome).orElse(Outcome.MET))
                .path("events[" + event.getId() + "]")
                .value("event", Word.of(event.getKind()))
                .value("day", event.getDay())
                .value("states", states)
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(Source.practice("the table of the life cycle"));
        whyNot.ifPresent(reason -> {
            if (!reason.getVariant().isEmpty()) {
                finding.variant(reason.getVariant());
            }
            for (String told : List.of("lastDay", "by")) {
                Optional.ofNullable(reason.getValues().get(told)).ifPresent(value -> finding.value(told, value));
            }
            reason.getMissing().forEach(finding::missing);
        });
        matter.getFacts().term().getAssumptions().forEach(finding::assuming);
        return finding.build();
    }
}
