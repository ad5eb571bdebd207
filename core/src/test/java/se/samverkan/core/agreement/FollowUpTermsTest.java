package se.samverkan.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.code.GoalId;
import se.samverkan.core.code.IndicatorId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.quantity.DecimalRange;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.Recurrence;

@DisplayName("The clauses on how an agreement is followed up")
class FollowUpTermsTest {

    private static Indicator indicator(String id) {
        return Indicator.builder()
                .id(IndicatorId.of(id))
                .name(Text.of("sv", "Fullföljda kurser"))
                .unit(Text.of("sv", "kurser"))
                .build();
    }

    private static Goal goal(String id, Indicator... indicators) {
        return Goal.builder()
                .id(GoalId.of(id))
                .text(Text.of("sv", "Fler fullföljer"))
                .addIndicators(indicators)
                .build();
    }

    private static RecurringConsultation consultation(String id, Recurrence recurrence) {
        return RecurringConsultation.builder()
                .id(DutyId.of(id))
                .subject(Text.of("sv", "Antal VFU-platser"))
                .recurrence(recurrence)
                .addWith(PartnerId.of("miun"))
                .build();
    }

    @Test
    @DisplayName("state nothing where the agreement has none of them, in a letter of intent too")
    void unstated() {
        Agreement letter = LetterOfIntent.builder().id(AgreementId.of("letter")).build();
        assertThat(letter.getFollowUpTerms()).isEqualTo(FollowUpTerms.unstated());
        assertThat(FollowUpTerms.unstated().getGoals()).isEmpty();
        assertThat(FollowUpTerms.unstated().getConsultations()).isEmpty();
        assertThat(FollowUpTerms.unstated().getFollowUpClass()).isEmpty();
        assertThat(indicator("i").getTarget()).isEmpty();
        assertThat(indicator("i").getBaseline()).isEmpty();
        assertThat(goal("g").getArea()).isEmpty();
        assertThat(goal("g").getDueDay()).isEmpty();
    }

    @Test
    @DisplayName("hold goals with their indicators, consultations and the class, and stand in the agreement")
    void stated() {
        Indicator whole = indicator("courses").toBuilder()
                .target(DecimalRange.atLeast(Decimal.of(12)))
                .baseline(Decimal.of(0))
                .build();
        FollowUpTerms terms = FollowUpTerms.builder()
                .addGoals(goal("more", whole).toBuilder()
                        .area(CollaborationArea.EDUCATION)
                        .dueDay(LocalDate.of(2027, 9, 4))
                        .build())
                .addConsultations(consultation("vfu", Recurrence.yearlyIn(Month.APRIL, Month.OCTOBER)))
                .followUpClass(FollowUpClass.of("A", Recurrence.everyMonths(6)))
                .build();
        Agreement agreement = LetterOfIntent.builder()
                .id(AgreementId.of("letter"))
                .followUpTerms(terms)
                .build();
        assertThat(agreement.toBuilder().build().getFollowUpTerms()).isEqualTo(terms);
        assertThat(terms.toBuilder().build()).isEqualTo(terms);
        assertThat(terms.findIndicator(IndicatorId.of("courses"))).hasValue(whole);
        assertThat(terms.findIndicator(IndicatorId.of("more"))).isEmpty();
        assertThat(terms.getConsultations().get(0).getWith()).containsExactly(PartnerId.of("miun"));
        assertThat(terms.getFollowUpClass()).hasToString("Optional[A, reviewed every P6M]");
    }

    @Test
    @DisplayName("have each id once: two goals, indicators of any goals, or consultations with one id are refused")
    void idsOnce() {
        FollowUpTerms.Builder goals = FollowUpTerms.builder().addGoals(goal("g"), goal("h"), goal("g"));
        assertThatThrownBy(goals::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("goals: expected each id once, but was '[g, h, g]'");
        FollowUpTerms.Builder indicators =
                FollowUpTerms.builder().addGoals(goal("g", indicator("i")), goal("h", indicator("i")));
        assertThatThrownBy(indicators::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("indicators: expected each id once");
        Recurrence yearly = Recurrence.yearlyOn(MonthDay.of(4, 1));
        FollowUpTerms.Builder consultations =
                FollowUpTerms.builder().addConsultations(consultation("c", yearly), consultation("c", yearly));
        assertThatThrownBy(consultations::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("consultations: expected each id once");
    }

    @Test
    @DisplayName("a consultation recurs on days or in months of the year, not by an interval")
    void yearlyConsultation() {
        assertThatThrownBy(() -> consultation("c", Recurrence.everyMonths(6)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("consultation.recurrence: expected days or months of each year, but was 'every P6M'");
    }

    @Test
    @DisplayName("their days lie in the years 1 to 9999")
    void years() {
        assertThatThrownBy(() -> goal("g").toBuilder().dueDay(LocalDate.MAX).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("goal.dueDay");
        assertThatThrownBy(() -> consultation("c", Recurrence.yearlyIn(Month.MAY)).toBuilder()
                        .firstDay(LocalDate.MIN)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("consultation.firstDay");
        MeetingRhythm rhythm = MeetingRhythm.of(Recurrence.everyMonths(3));
        assertThatThrownBy(() -> rhythm.from(LocalDate.MAX))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("meetingRhythm.firstDay");
        assertThat(rhythm.from(LocalDate.of(9999, 12, 31)).getFirstDay()).isPresent();
    }

    @Test
    @DisplayName("a class has the host's own code, and is equal by it and its reviews")
    void followUpClass() {
        Recurrence yearly = Recurrence.everyMonths(12);
        assertThat(FollowUpClass.of("prioriterad 10 %", yearly))
                .isEqualTo(FollowUpClass.of("prioriterad 10 %", yearly))
                .hasSameHashCodeAs(FollowUpClass.of("prioriterad 10 %", yearly))
                .isNotEqualTo(FollowUpClass.of("prioriterad 30 %", yearly))
                .isNotEqualTo(FollowUpClass.of("prioriterad 10 %", Recurrence.everyMonths(6)));
        assertThat(FollowUpClass.of("x".repeat(100), yearly).getCode()).hasSize(100);
        assertThatThrownBy(() -> FollowUpClass.of("x".repeat(101), yearly))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("followUpClass.code: expected at most 100 characters");
        assertThatThrownBy(() -> FollowUpClass.of(" ", yearly)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("beside them, the body that follows the agreement up may have an id and a rhythm")
    void body() {
        GovernanceBody bare =
                GovernanceBody.builder().name(Text.of("sv", "Styrgruppen")).build();
        assertThat(bare.getId()).isEmpty();
        assertThat(bare.getMeetingRhythm()).isEmpty();
        MeetingRhythm rhythm = MeetingRhythm.of(Recurrence.everyMonths(3)).from(LocalDate.of(2023, 10, 2));
        GovernanceBody body = bare.toBuilder()
                .id(PartnerId.of("body:styrgrupp"))
                .meetingRhythm(rhythm)
                .build();
        assertThat(body.getMeetingRhythm()).hasValue(rhythm);
        assertThat(rhythm.getFirstDay()).hasValue(LocalDate.of(2023, 10, 2));
        assertThat(body.toBuilder().build()).isEqualTo(body);
    }
}
