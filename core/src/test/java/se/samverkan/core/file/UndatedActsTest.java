package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.activity.EducationEvent;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.NeedId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Recording;
import se.samverkan.core.workforce.WorkforceNeed;

@DisplayName("What is known from the opening of a file is recorded without a day")
class UndatedActsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    private static final AgreementFile OPENED = AgreementFile.open(
            LetterOfIntent.builder().id(AgreementId.of("intent")).build());
    private static final WorkforceNeed NEED = WorkforceNeed.builder()
            .id(NeedId.of("need"))
            .statedBy(PartnerId.of("partner"))
            .build();
    private static final EducationEvent SEMINAR = EducationEvent.builder()
            .kind(ActivityKind.SEMINAR)
            .id(ActivityId.of("seminar"))
            .title("en", "Seminar")
            .build();

    @Test
    @DisplayName("a need without a day is known on every day")
    void aNeedIsKnownThroughout() {
        AsOf longAgo = AsOf.on(DAY).knownOn(LocalDate.of(1900, 1, 1));

        assertThat(OPENED.record(NEED).at(longAgo).needs()).containsExactly(NEED);
        assertThat(OPENED.record(NEED, DAY).at(longAgo).needs()).isEmpty();
    }

    @Test
    @DisplayName("an activity without a day is known on every day")
    void anActivityIsKnownThroughout() {
        AsOf longAgo = AsOf.on(DAY).knownOn(LocalDate.of(1900, 1, 1));

        assertThat(OPENED.record(SEMINAR).at(longAgo).activities()).containsExactly(SEMINAR);
        assertThat(OPENED.record(SEMINAR, DAY).at(longAgo).activities()).isEmpty();
    }

    @Test
    @DisplayName("after an act with a day, what is recorded without one is known from that day")
    void laterActsCountFromTheDayBefore() {
        AgreementFile file = OPENED.record(SEMINAR, DAY).record(NEED);

        assertThat(file.getActs().get(1).getRecording())
                .isEqualTo(Recording.on(DAY).atRevision(2));
        assertThat(file.at(AsOf.on(DAY).knownOn(DAY.minusDays(1))).needs()).isEmpty();
        assertThat(file.at(AsOf.on(DAY).knownOn(DAY)).needs()).containsExactly(NEED);
    }

    @Test
    @DisplayName("an activity's id is used once, with a day or without")
    void anIdIsUsedOnce() {
        AgreementFile file = OPENED.record(SEMINAR);

        assertThatThrownBy(() -> file.record(SEMINAR))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("activity.id", "seminar");
        assertThatThrownBy(() -> file.record(SEMINAR, DAY)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    @SuppressWarnings("NullAway") // what a host without null checks may do
    @DisplayName("a day that is null isn't taken as none")
    void nullIsRefused() {
        assertThatThrownBy(() -> OPENED.record(NEED, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("recordedOn");
        assertThatThrownBy(() -> OPENED.record(SEMINAR, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("recordedOn");
    }
}
