package se.samverkan.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.participant.ParticipantState.ADMITTED;
import static se.samverkan.core.participant.ParticipantState.COMPLETED;
import static se.samverkan.core.participant.ParticipantState.FAILED;
import static se.samverkan.core.participant.ParticipantState.NOMINATED;
import static se.samverkan.core.participant.ParticipantState.NO_SHOW;
import static se.samverkan.core.participant.ParticipantState.REGISTERED;
import static se.samverkan.core.participant.ParticipantState.WITHDRAWN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.credit.Credits;

@DisplayName("The table of participants' states is what participations go by")
class ParticipantTableTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    private static final ParticipantReference WHO = ParticipantReference.of("p-1");
    private static final CommissionedCourse COURSE = CommissionedCourse.builder()
            .title("sv", "Kurs")
            .credits(Credits.of("7.5"))
            .build();

    /** A way to each state. */
    private static final Map<ParticipantState, List<ParticipantState>> WAYS = new EnumMap<>(Map.of(
            NOMINATED, List.of(NOMINATED),
            ADMITTED, List.of(NOMINATED, ADMITTED),
            REGISTERED, List.of(ADMITTED, REGISTERED),
            WITHDRAWN, List.of(REGISTERED, WITHDRAWN),
            NO_SHOW, List.of(ADMITTED, NO_SHOW),
            COMPLETED, List.of(REGISTERED, COMPLETED),
            FAILED, List.of(REGISTERED, FAILED)));

    private static ParticipantEvent event(ParticipantState to) {
        return switch (to) {
            case COMPLETED, FAILED ->
                Result.builder()
                        .participant(WHO)
                        .activity(ActivityId.of("C-1"))
                        .completed(to == COMPLETED)
                        .day(DAY)
                        .build();
            default ->
                Enrolment.builder()
                        .participant(WHO)
                        .activity(ActivityId.of("C-1"))
                        .state(to)
                        .day(DAY)
                        .build();
        };
    }

    /** The state that a participant comes to by an event; absent where it is refused. */
    private static Optional<ParticipantState> after(List<ParticipantState> way, ParticipantState next) {
        Participation start = Participation.in(COURSE, WHO);
        for (ParticipantState each : way) {
            start = start.with(event(each));
        }
        try {
            return start.with(event(next)).getState();
        } catch (InvalidValueException refused) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a state is reached from another where the table says so, and refused where not")
    void exhaustive(ParticipantState from) {
        for (ParticipantState to : ParticipantState.values()) {
            boolean failsAfterCompletion = from == COMPLETED && to == FAILED;
            Optional<ParticipantState> expected = Optional.of(to)
                    .filter(ParticipantTable.after(from)::contains)
                    .or(() -> failsAfterCompletion ? Optional.of(COMPLETED) : Optional.empty());
            assertThat(after(Objects.requireNonNull(WAYS.get(from)), to))
                    .as(from + " to " + to)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("the first state is one that the table has first")
    void first(ParticipantState to) {
        assertThat(after(List.of(), to)).isEqualTo(Optional.of(to).filter(ParticipantTable.first()::contains));
    }

    @Test
    @DisplayName("it is printed in core/PARTICIPANTS.md")
    void printed() throws IOException {
        assertThat(Files.readString(Path.of("PARTICIPANTS.md"))).endsWith("\n\n" + ParticipantTable.toMarkdown());
    }
}
