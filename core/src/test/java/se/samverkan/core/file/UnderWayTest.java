package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.activity.EducationEvent;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.participant.ParticipantState;
import se.samverkan.core.participant.Result;
import se.samverkan.core.participant.TakenBack;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;

@DisplayName("What is under way on a day, and the results by then")
class UnderWayTest {

    private static final LocalDate ORDERED = LocalDate.of(2024, 2, 1);
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 4);
    private static final LocalDate LAST = LocalDate.of(2024, 5, 12);
    private static final Activity COURSE = CommissionedCourse.builder()
            .title("sv", "Kurs")
            .dates(DateRange.ofClosed(FIRST, LAST))
            .build();
    private static final CallOff CALL_OFF = CallOff.builder()
            .id(CallOffId.of("A-1"))
            .orderedBy(PartnerDirectory.sweden().municipality(MunicipalityCode.of("2280")))
            .orderedOn(ORDERED)
            .amount(VatAmount.parse("SEK 1000.00 EXCLUDING_VAT"))
            .activity(COURSE)
            .build();
    private static final Activity SEMINAR = EducationEvent.builder()
            .kind(ActivityKind.SEMINAR)
            .id(ActivityId.of("seminar"))
            .title("sv", "Seminarium")
            .dates(DateRange.ofClosed(LAST, LAST))
            .build();
    private static final AgreementFile FILE = AgreementFile.open(
                    FrameworkAgreement.builder().id(AgreementId.of("framework")).build())
            .record(SEMINAR)
            .record(EducationEvent.builder()
                    .kind(ActivityKind.WORKSHOP)
                    .title("sv", "Workshop utan datum")
                    .build())
            .record(CALL_OFF, ORDERED);

    @Test
    @DisplayName("a course is under way from its first day to its last, both included")
    void bothEnds() {
        assertThat(underWay(FILE, FIRST.minusDays(1))).isEmpty();
        assertThat(underWay(FILE, FIRST)).containsExactly(COURSE);
        assertThat(underWay(FILE, LAST)).containsExactly(COURSE, SEMINAR);
        assertThat(underWay(FILE, LAST.plusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("a course whose call-off is taken back isn't under way from that day")
    void takenBack() {
        AgreementFile file = FILE.record(
                Entry.reversal(EntryId.of("back"), EntryId.of("A-1"), FIRST.plusDays(1), Text.of("cancelled")),
                FIRST.plusDays(1));

        assertThat(underWay(file, FIRST)).containsExactly(COURSE);
        assertThat(underWay(file, FIRST.plusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("a course isn't under way for one who doesn't know of the call-off yet")
    void knowledge() {
        assertThat(FILE.at(AsOf.on(FIRST).knownOn(ORDERED.minusDays(1))).underWay())
                .isEmpty();
    }

    @Test
    @DisplayName("a result is told from its day on, in the order recorded")
    void results() {
        Result left = result("deltagare-1", false, FIRST);
        Result completed = result("deltagare-2", true, LAST);
        AgreementFile file = FILE.record(
                        Files.enrolment("A-1", "deltagare-1", ParticipantState.REGISTERED, FIRST), FIRST)
                .record(Files.enrolment("A-1", "deltagare-2", ParticipantState.REGISTERED, FIRST), FIRST)
                .record(completed, LAST)
                .record(left, LAST);

        assertThat(file.at(AsOf.on(FIRST.minusDays(1))).results()).isEmpty();
        assertThat(file.at(AsOf.on(LAST.minusDays(1))).results()).containsExactly(left);
        assertThat(file.at(AsOf.on(LAST)).results()).containsExactly(completed, left);
        assertThat(file.at(AsOf.on(LAST).knownOn(ORDERED)).results()).isEmpty();
        AgreementFile corrected = file.record(TakenBack.of(left), LAST.plusDays(1));
        assertThat(corrected.at(AsOf.on(LAST).knownOn(LAST)).results()).containsExactly(completed, left);
        assertThat(corrected.at(AsOf.on(LAST)).results()).containsExactly(completed);
    }

    private static Result result(String participant, boolean completed, LocalDate day) {
        return Result.builder()
                .participant(ParticipantReference.of(participant))
                .callOff(CallOffId.of("A-1"))
                .completed(completed)
                .day(day)
                .build();
    }

    private static List<Activity> underWay(AgreementFile file, LocalDate day) {
        return file.at(AsOf.on(day)).underWay();
    }
}
