package se.samverkan.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The table of the life cycle: which action may be taken in which state, and on which condition")
class LifecycleTableTest {

    private static final Path PRINTED = Path.of("LIFECYCLE.md");

    @ParameterizedTest(name = "{0}")
    @DisplayName("every action in every state")
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', nullValues = "-", textBlock = """
            action              | draft             | negotiated        | decided | signed                 | in force               | extended               | under notice           | expired                | terminated             | superseded
            NEGOTIATE           | yes               | -                 | -       | -                      | -                      | -                      | -                      | -                      | -                      | -
            DECIDE              | yes               | yes               | yes     | -                      | -                      | -                      | -                      | -                      | -                      | -
            SIGN                | DECISION_RECORDED | DECISION_RECORDED | yes     | -                      | -                      | -                      | -                      | -                      | -                      | -
            AMEND               | -                 | -                 | -       | yes                    | yes                    | yes                    | yes                    | -                      | -                      | -
            CALL_OFF            | -                 | -                 | -       | -                      | KIND_CARRIES_CALL_OFFS | KIND_CARRIES_CALL_OFFS | KIND_CARRIES_CALL_OFFS | -                      | -                      | -
            INVOICE             | -                 | -                 | -       | -                      | KIND_CARRIES_CALL_OFFS | KIND_CARRIES_CALL_OFFS | KIND_CARRIES_CALL_OFFS | KIND_CARRIES_CALL_OFFS | KIND_CARRIES_CALL_OFFS | KIND_CARRIES_CALL_OFFS
            USE_OPTION          | -                 | -                 | -       | OPTION_IN_TIME         | OPTION_IN_TIME         | OPTION_IN_TIME         | OPTION_IN_TIME         | -                      | -                      | -
            STOP_RENEWAL        | -                 | -                 | -       | RENEWAL_IN_TIME        | RENEWAL_IN_TIME        | RENEWAL_IN_TIME        | RENEWAL_IN_TIME        | -                      | -                      | -
            GIVE_NOTICE         | -                 | -                 | -       | NOTICE_PERIOD_STATED   | NOTICE_PERIOD_STATED   | NOTICE_PERIOD_STATED   | NOTICE_PERIOD_STATED   | -                      | -                      | -
            TERMINATE           | -                 | -                 | -       | yes                    | yes                    | yes                    | yes                    | -                      | -                      | -
            TERMINATE_FOR_CAUSE | -                 | -                 | -       | yes                    | yes                    | yes                    | yes                    | -                      | -                      | -
            WITHDRAW            | -                 | -                 | -       | MORE_THAN_TWO_PARTIES  | MORE_THAN_TWO_PARTIES  | MORE_THAN_TWO_PARTIES  | MORE_THAN_TWO_PARTIES  | -                      | -                      | -
            SUPERSEDE           | -                 | -                 | -       | yes                    | yes                    | yes                    | yes                    | -                      | -                      | -
            """)
    void cells(
            LifecycleAction action,
            String draft,
            String negotiated,
            String decided,
            String signed,
            String inForce,
            String extended,
            String underNotice,
            String expired,
            String terminated,
            String superseded) {
        List<@Nullable String> expected = Arrays.asList(
                draft, negotiated, decided, signed, inForce, extended, underNotice, expired, terminated, superseded);
        List<LifecycleState> states = List.of(LifecycleState.values());
        assertThat(states).hasSameSizeAs(expected);
        for (int i = 0; i < states.size(); i++) {
            assertThat(LifecycleTable.condition(states.get(i), action))
                    .as(states.get(i) + " " + action)
                    .isEqualTo(Optional.ofNullable(expected.get(i)).map(LifecycleTableTest::condition));
        }
    }

    private static LifecycleCondition condition(String cell) {
        return "yes".equals(cell) ? LifecycleCondition.ALWAYS : LifecycleCondition.valueOf(cell);
    }

    @Test
    @DisplayName("every action, state and condition has its place in it")
    void whole() {
        String table = LifecycleTable.toMarkdown();
        for (LifecycleAction action : LifecycleAction.values()) {
            assertThat(table).contains("| " + words(action) + " |");
        }
        for (LifecycleState state : LifecycleState.values()) {
            assertThat(table).contains(" " + words(state) + " |");
        }
        for (LifecycleCondition condition : LifecycleCondition.values()) {
            assertThat(table).contains(condition == LifecycleCondition.ALWAYS ? "yes" : words(condition));
        }
        assertThat(table.lines()).hasSize(2 + LifecycleAction.values().length);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Test
    @DisplayName("the table that is printed for readers is this one")
    void printed() throws IOException {
        assertThat(Files.readString(PRINTED)).contains(LifecycleTable.toMarkdown());
    }
}
