package se.samverkan.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.deadline.Dated.assertNone;
import static se.samverkan.rules.deadline.Dated.on;
import static se.samverkan.rules.deadline.Dated.only;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.ActivityCancelled;
import se.samverkan.core.activity.CancellationReason;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.Deadlines;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.rules.Given;
import se.samverkan.rules.activity.ActivityWithinTerm;

@DisplayName("The first day of each activity")
class ActivityStartTest {

    private static final ActivityStart RULE = new ActivityStart();
    private static final AgreementFile FILE =
            file().record(callOff("A-1", "400000").build(), DAY);
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 2);

    private static CommissionedCourse.Builder seminar(String title) {
        return CommissionedCourse.builder().title("sv", title).dates(DateRange.ofClosed(APRIL, APRIL));
    }

    @Test
    @DisplayName("of a call-off is told by the call-off's id")
    void ofACallOff() {
        Deadline deadline = only(RULE, FILE, DAY);
        assertThat(deadline.getDay()).isEqualTo(DAY);
        assertThat(deadline.getPath()).isEqualTo("callOffs[A-1]");
        assertThat(Dated.sv(deadline, DAY))
                .isEqualTo("”Strategisk styrning” (kurs i uppdragsutbildning) börjar den 1 februari 2024.");
        assertThat(Dated.titleSv(deadline)).isEqualTo("Kurs i uppdragsutbildning börjar: Strategisk styrning");
        assertThat(Dated.titleEn(deadline)).isEqualTo("Course of commissioned education starts: Strategisk styrning");
    }

    @Test
    @DisplayName("is told once the call-off is ordered, and no more once it is reversed")
    void standing() {
        assertNone(RULE, FILE, DAY.minusDays(1));
        AgreementFile reversed = FILE.record(
                Entry.reversal(EntryId.of("R-1"), EntryId.of("A-1"), DAY.plusDays(3), Text.of("fel kurs")),
                DAY.plusDays(3));
        assertThat(on(RULE, reversed, DAY.plusDays(2)).getAll()).hasSize(1);
        assertNone(RULE, reversed, DAY.plusDays(3));
    }

    @Test
    @DisplayName("isn't told of what is cancelled, from the day of that on")
    void cancelled() {
        AgreementFile file = FILE.record(seminar("Två").id(ActivityId.of("two")).build(), DAY);
        ActivityCancelled.Builder cancelled =
                ActivityCancelled.builder().day(DAY.plusDays(3)).reason(CancellationReason.BY_PROVIDER);
        AgreementFile both = file.record(cancelled.callOff(CallOffId.of("A-1")).build(), DAY.plusDays(3))
                .record(
                        cancelled
                                .callOff(Optional.empty())
                                .activity(ActivityId.of("two"))
                                .build(),
                        DAY.plusDays(3));
        assertThat(on(RULE, both, DAY.plusDays(2)).getAll()).hasSize(2);
        assertNone(RULE, both, DAY.plusDays(3));
    }

    @Test
    @DisplayName("of an activity without a call-off is told by its id, or else by its number")
    void planned() {
        AgreementFile file = FILE.record(seminar("Ett").build(), DAY)
                .record(seminar("Två").id(ActivityId.of("two")).build(), DAY)
                .record(seminar("Tre").build(), DAY);
        Deadlines deadlines = on(RULE, file, DAY);
        assertThat(deadlines.getUpcoming())
                .extracting(Deadline::getPath)
                .containsExactly("callOffs[A-1]", "activities[#1]", "activities[two]", "activities[#3]");
    }

    @Test
    @DisplayName("is past on the day after, and on a day known earlier")
    void past() {
        assertThat(on(RULE, FILE, DAY.plusDays(1)).getDone()).hasSize(1);
        assertThat(Dated.as(RULE, FILE, AsOf.on(DAY).knownOn(DAY.minusDays(1))).getAll())
                .isEmpty();
    }

    @Test
    @DisplayName("can't be told of one without days")
    void withoutDays() {
        AgreementFile file = file().record(
                        callOff("A-1", "1")
                                .activity(Given.course()
                                        .dates(Optional.<DateRange>empty())
                                        .build())
                                .build(),
                        DAY);
        assertThat(Dated.undated(RULE, file, DAY)).satisfies(finding -> {
            assertThat(finding.getPath()).isEqualTo("callOffs[A-1]");
            assertThat(finding.getMissing()).containsExactly(ActivityWithinTerm.DATES);
            assertThat(Given.sv(finding))
                    .isEqualTo("Det går inte att ange när ”Strategisk styrning” börjar. Komplettera med aktivitetens"
                            + " första och sista dag.");
        });
    }
}
