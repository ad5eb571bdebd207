package se.samverkan.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.code.CollaborationArea.EDUCATION;
import static se.samverkan.core.code.CollaborationArea.OPERATIONAL_DEVELOPMENT;
import static se.samverkan.core.code.CollaborationArea.RESEARCH;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A kind of activity lies in one area, but for the host's own")
class ActivityKindTest {

    @ParameterizedTest
    @EnumSource(names = {"COMMISSIONED_COURSE", "LECTURE_DAY", "SEMINAR", "WORKSHOP", "PLACEMENT", "DEGREE_PROJECT"})
    @DisplayName("courses, events, placements and degree projects are education")
    void education(ActivityKind kind) {
        assertThat(kind.getArea()).contains(EDUCATION);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "INFORMATION_EXCHANGE",
                "COMMUNICATION_CHANNEL",
                "MEETING",
                "ORGANISATION_DEVELOPMENT",
                "SECTOR_DEVELOPMENT"
            })
    @DisplayName("information, channels, meetings and development are operational development")
    void operationalDevelopment(ActivityKind kind) {
        assertThat(kind.getArea()).contains(OPERATIONAL_DEVELOPMENT);
    }

    @Test
    @DisplayName("joint projects are research, and a kind of the host's own has no area of its own")
    void others() {
        assertThat(ActivityKind.JOINT_PROJECT.getArea()).contains(RESEARCH);
        assertThat(ActivityKind.OTHER.getArea()).isEmpty();
    }

    @Test
    @DisplayName("every area has a kind, and only the host's own kind has no area")
    void complete() {
        EnumSet<CollaborationArea> areas = EnumSet.noneOf(CollaborationArea.class);
        Arrays.stream(ActivityKind.values()).forEach(kind -> kind.getArea().ifPresent(areas::add));
        assertThat(areas).containsExactly(CollaborationArea.values());
        assertThat(ActivityKind.values())
                .filteredOn(kind -> kind.getArea().isEmpty())
                .containsExactly(ActivityKind.OTHER);
    }
}
