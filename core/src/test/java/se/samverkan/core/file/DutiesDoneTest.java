package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Files.on;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.time.AsOf;

@DisplayName("Duties done, as a file records them")
class DutiesDoneTest {

    private static final DutyDone REVIEW = DutyDone.of(DutyKind.REVIEW, DAY);
    private static final AgreementFile FILE = OPENED.record(REVIEW, DAY.plusDays(3));

    @Test
    @DisplayName("are told from the day on which they were done, in the order recorded")
    void fromTheDay() {
        DutyDone meeting = DutyDone.of(DutyKind.MEETING, DAY.minusDays(9));
        AgreementFile file = FILE.record(meeting, DAY.plusDays(3));
        assertThat(on(file, DAY.minusDays(10)).dutiesDone()).isEmpty();
        assertThat(on(file, DAY.minusDays(1)).dutiesDone()).containsExactly(meeting);
        assertThat(on(file, DAY).dutiesDone()).containsExactly(REVIEW, meeting);
    }

    @Test
    @DisplayName("aren't known before they are recorded")
    void known() {
        assertThat(FILE.at(AsOf.on(DAY).knownOn(DAY.plusDays(2))).dutiesDone()).isEmpty();
        assertThat(FILE.at(AsOf.on(DAY).knownOn(DAY.plusDays(3))).dutiesDone()).containsExactly(REVIEW);
        assertThat(FILE.getActs().get(0).getKind()).isEqualTo(ActKind.DUTY_DONE);
    }

    @Test
    @DisplayName("are refused on a day of recording before that of the act before, and the file is as it was")
    void order() {
        assertThatThrownBy(() -> FILE.record(REVIEW, DAY)).isInstanceOf(InvalidValueException.class);
        assertThat(FILE.getRevision()).isEqualTo(1);
    }
}
