package se.samverkan.core.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;
import static se.samverkan.core.lifecycle.LifecycleAction.*;
import static se.samverkan.core.lifecycle.LifecycleCondition.*;
import static se.samverkan.core.lifecycle.LifecycleState.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.samverkan.core.PublicApi;

/**
 * The one table of the life cycle: in which state an action may be taken, and on which condition. What the table doesn't
 * list may not be done.
 *
 * <p>Under notice an option may still be used where the notice only stops a renewal: the two are rights of their own. A renewal
 * may be stopped again while it is open whether it is, and another notice may end the agreement sooner.
 */
@PublicApi(CALL)
public final class LifecycleTable {

    private static final Map<LifecycleState, Map<LifecycleAction, LifecycleCondition>> CELLS =
            new EnumMap<>(LifecycleState.class);

    static {
        allow(DRAFT, ALWAYS, NEGOTIATE, DECIDE);
        allow(DRAFT, DECISION_RECORDED, SIGN);
        allow(NEGOTIATED, ALWAYS, DECIDE);
        allow(NEGOTIATED, DECISION_RECORDED, SIGN);
        allow(DECIDED, ALWAYS, DECIDE, SIGN);
        for (LifecycleState signed : List.of(SIGNED, IN_FORCE, EXTENDED, UNDER_NOTICE)) {
            allow(signed, ALWAYS, AMEND, TERMINATE, TERMINATE_FOR_CAUSE, SUPERSEDE);
            allow(signed, MORE_THAN_TWO_PARTIES, WITHDRAW);
        }
        for (LifecycleState running : List.of(IN_FORCE, EXTENDED, UNDER_NOTICE)) {
            allow(running, KIND_CARRIES_CALL_OFFS, CALL_OFF, INVOICE);
        }
        for (LifecycleState unended : List.of(SIGNED, IN_FORCE, EXTENDED, UNDER_NOTICE)) {
            allow(unended, OPTION_IN_TIME, USE_OPTION);
            allow(unended, RENEWAL_IN_TIME, STOP_RENEWAL);
            allow(unended, NOTICE_PERIOD_STATED, GIVE_NOTICE);
        }
        for (LifecycleState ended : List.of(EXPIRED, TERMINATED, SUPERSEDED)) {
            allow(ended, KIND_CARRIES_CALL_OFFS, INVOICE);
        }
    }

    private LifecycleTable() {}

    private static void allow(LifecycleState state, LifecycleCondition condition, LifecycleAction... actions) {
        Map<LifecycleAction, LifecycleCondition> row =
                CELLS.computeIfAbsent(state, key -> new EnumMap<>(LifecycleAction.class));
        Arrays.stream(actions).forEach(action -> row.put(action, condition));
    }

    /**
     * On which condition an action may be taken in a state.
     *
     * @param state the state
     * @param action the action
     * @return the condition, {@link LifecycleCondition#ALWAYS} where there is none; absent where the action may not be taken
     */
    public static Optional<LifecycleCondition> condition(LifecycleState state, LifecycleAction action) {
        Objects.requireNonNull(action, "action");
        return Optional.ofNullable(CELLS.getOrDefault(Objects.requireNonNull(state, "state"), Map.of())
                .get(action));
    }

    /**
     * The table in Markdown: a row for each action and a column for each state, where "yes" is without a condition, "-" is
     * never, and else the condition stands.
     *
     * @return the table, each line ended by a line feed
     */
    public static String toMarkdown() {
        List<String> head = new ArrayList<>(List.of("action"));
        List<String> rule = new ArrayList<>(List.of("---"));
        for (LifecycleState state : LifecycleState.values()) {
            head.add(words(state));
            rule.add("---");
        }
        StringBuilder table = new StringBuilder(row(head)).append(row(rule));
        for (LifecycleAction action : LifecycleAction.values()) {
            List<String> cells = new ArrayList<>(List.of(words(action)));
            for (LifecycleState state : LifecycleState.values()) {
                cells.add(condition(state, action)
                        .map(condition -> condition == ALWAYS ? "yes" : words(condition))
                        .orElse("-"));
            }
            table.append(row(cells));
        }
        return table.toString();
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
