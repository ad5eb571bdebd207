package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.file.Placed.DAY;
import static se.samverkan.core.file.Placed.FIRST;
import static se.samverkan.core.file.Placed.HOME;
import static se.samverkan.core.file.Placed.WARD;
import static se.samverkan.core.file.Placed.allocation;
import static se.samverkan.core.file.Placed.dropOut;
import static se.samverkan.core.file.Placed.file;
import static se.samverkan.core.file.Placed.rest;
import static se.samverkan.core.file.Placed.with;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.AllocationId;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.placement.PlacementAllocation;
import se.samverkan.core.placement.PlacementStatement;

@DisplayName("A file refuses of placements what can't be, and stays as it was:")
class PlacementsRefusedTest {

    private static final AgreementFile FILE = file(allocation("A-1", WARD, 6), dropOut("A-1", FIRST, 2, 2));

    private static void refused(AgreementFile file, PlacementStatement statement, String message) {
        long before = file.getRevision();
        assertThatThrownBy(() -> file.record(statement, DAY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
        assertThat(file.getRevision()).isEqualTo(before);
    }

    @Test
    @DisplayName("who leaves or continues an allocation that isn't there")
    void unknown() {
        refused(
                FILE,
                dropOut("A-9", FIRST, 1, 2),
                "dropOut.allocation: expected an allocation in the file, but was 'A-9'");
        refused(
                FILE,
                rest("A-2", "A-9", HOME, 1, 3),
                "allocation.continues: expected an allocation in the file, but was 'A-9'");
    }

    @Test
    @DisplayName("more who leave than are allocated, then or by a smaller allocation recorded later")
    void tooMany() {
        refused(
                FILE,
                dropOut("A-1", FIRST.plusDays(1), 5, 2),
                "dropOut.students: expected at most the 6 allocated, but was '7'");
        refused(FILE, allocation("A-1", WARD, 1), "dropOut.students: expected at most the 1 allocated, but was '2'");
        assertThat(with(FILE, dropOut("A-1", FIRST, 6, 2)).getRevision())
                .as("the same day's is replaced")
                .isEqualTo(3);
    }

    @Test
    @DisplayName("more weeks done than are allocated")
    void tooLong() {
        refused(FILE, dropOut("A-1", FIRST, 2, 6), "dropOut.weeksDone: expected at most the 5 allocated, but was '6'");
        refused(
                FILE,
                Placed.of("A-1", WARD).number(6).weeks(1).build(),
                "dropOut.weeksDone: expected at most the 1 allocated, but was '2'");
    }

    @Test
    @DisplayName("more who continue than have left, then or by fewer who have left recorded later")
    void continued() {
        String two =
                "allocation.continues: expected an allocation that as many have left as continue it, here 2, but was 'A-1'";
        refused(FILE, rest("A-2", "A-1", HOME, 3, 3), two);
        AgreementFile again = with(FILE, rest("A-2", "A-1", HOME, 1, 3), rest("A-3", "A-1", HOME, 1, 3));
        refused(again, rest("A-4", "A-1", HOME, 1, 3), two);
        refused(again, dropOut("A-1", FIRST, 1, 2), two.replace("here 2", "here 1"));
    }

    @Test
    @DisplayName("an allocation that is recorded again as the rest of another than before")
    void otherRest() {
        AgreementFile again = with(FILE, rest("A-2", "A-1", HOME, 1, 3));
        refused(
                again,
                allocation("A-2", HOME, 1),
                "allocation.continues: expected what was recorded of it first, but was 'none'");
        assertThat(with(again, rest("A-2", "A-1", WARD, 2, 3)).getRevision()).isEqualTo(4);
    }

    @Test
    @DisplayName("one student who continues what another has left, without showing either")
    void otherStudent() {
        PlacementAllocation first =
                Placed.of("S-1", WARD).student(ParticipantReference.of("xq-1")).build();
        PlacementAllocation.Builder second = Placed.of("S-2", HOME).continues(AllocationId.of("S-1"));
        AgreementFile file = file(first, dropOut("S-1", FIRST, 1, 2));
        PlacementAllocation others =
                second.student(ParticipantReference.of("xq-2")).build();
        assertThatThrownBy(() -> file.record(others, DAY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("the student who left what it continues")
                .hasMessageNotContaining("xq-");
        PlacementAllocation own =
                second.student(ParticipantReference.of("xq-1")).build();
        assertThat(file.record(own, DAY).getRevision()).isEqualTo(3);
        assertThat(file.record(own, DAY).getActs().toString()).doesNotContain("xq-");
    }
}
