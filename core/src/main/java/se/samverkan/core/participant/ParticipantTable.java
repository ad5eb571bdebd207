package se.samverkan.core.participant;

import static se.samverkan.core.PublicApi.Usage.CALL;
import static se.samverkan.core.participant.ParticipantState.*;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.samverkan.core.PublicApi;

/**
 * The one table of where a participant may come from where. A participant may be nominated, admitted or registered first,
 * since what came before needn't be recorded. One who has failed may be examined again, one who has withdrawn may register
 * again, and one who has completed may be graded again, which gives no more credits.
 */
@PublicApi(CALL)
public final class ParticipantTable {

    private static final Set<ParticipantState> FIRST = set(NOMINATED, ADMITTED, REGISTERED);

    private static final Map<ParticipantState, Set<ParticipantState>> NEXT = new EnumMap<>(Map.of(
            NOMINATED, set(ADMITTED, REGISTERED),
            ADMITTED, set(REGISTERED, WITHDRAWN, NO_SHOW),
            REGISTERED, set(WITHDRAWN, COMPLETED, FAILED),
            WITHDRAWN, set(REGISTERED),
            NO_SHOW, set(),
            COMPLETED, set(COMPLETED),
            FAILED, set(WITHDRAWN, COMPLETED, FAILED)));

    private ParticipantTable() {}

    private static Set<ParticipantState> set(ParticipantState... states) {
        Set<ParticipantState> set = EnumSet.noneOf(ParticipantState.class);
        Collections.addAll(set, states);
        return Collections.unmodifiableSet(set);
    }

    /**
     * The states that a participant of whom nothing is recorded may come to.
     *
     * @return an unmodifiable set
     */
    public static Set<ParticipantState> first() {
        return FIRST;
    }

    /**
     * The states that a participant in a state may come to.
     *
     * @param state the state
     * @return an unmodifiable set, empty where the state is the last
     */
    public static Set<ParticipantState> after(ParticipantState state) {
        return NEXT.getOrDefault(Objects.requireNonNull(state, "state"), Set.of());
    }

    /**
     * The table in Markdown: a row for each state that a participant may come from, with a first one for none, and a column
     * for each that it may come to.
     *
     * @return the table, each line ended by a line feed
     */
    public static String toMarkdown() {
        List<ParticipantState> states = List.of(ParticipantState.values());
        StringBuilder table = new StringBuilder("| from \\ to |");
        states.forEach(state -> table.append(' ').append(words(state)).append(" |"));
        table.append("\n| --- |").append(" --- |".repeat(states.size())).append('\n');
        row(table, "nothing", FIRST);
        states.forEach(state -> row(table, words(state), after(state)));
        return table.toString();
    }

    private static void row(StringBuilder table, String head, Set<ParticipantState> next) {
        table.append("| ").append(head).append(" |");
        for (ParticipantState state : ParticipantState.values()) {
            table.append(next.contains(state) ? " yes |" : " - |");
        }
        table.append('\n');
    }

    private static String words(ParticipantState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
