package se.samverkan.core.file;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import se.samverkan.core.activity.DevelopmentActivity;
import se.samverkan.core.agreement.FollowUpClass;
import se.samverkan.core.agreement.FollowUpTerms;
import se.samverkan.core.agreement.Goal;
import se.samverkan.core.agreement.GovernanceBody;
import se.samverkan.core.agreement.Indicator;
import se.samverkan.core.agreement.MeetingRhythm;
import se.samverkan.core.agreement.RecurringConsultation;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.code.GoalId;
import se.samverkan.core.code.IndicatorId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.followup.Measurement;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.quantity.DecimalRange;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Recurrence;

/** An agreement that is followed up in every way, and what is recorded of it, that the tests share. */
final class FollowedUp {

    static final PartnerId BODY = PartnerId.of("body:styrgrupp");
    static final DutyId VFU = DutyId.of("vfu");
    static final DutyId BUDGET = DutyId.of("budget");
    static final IndicatorId COURSES = IndicatorId.of("courses");
    static final IndicatorId DROPOUT = IndicatorId.of("dropout");

    /** Placements each April and October, the budget each 1 June; reviewed each half year. */
    static final FollowUpTerms TERMS = FollowUpTerms.builder()
            .addGoals(Goal.builder()
                    .id(GoalId.of("more"))
                    .text(Text.of("sv", "Fler fullföljer"))
                    .addIndicators(
                            indicator(COURSES)
                                    .target(DecimalRange.atLeast(Decimal.of(12)))
                                    .build(),
                            indicator(DROPOUT).build())
                    .build())
            .addConsultations(
                    consultation(VFU, Recurrence.yearlyIn(Month.APRIL, Month.OCTOBER)),
                    consultation(BUDGET, Recurrence.yearlyOn(MonthDay.of(6, 1))))
            .followUpClass(FollowUpClass.of("A", Recurrence.everyMonths(6)))
            .build();

    /** The same terms, of which nothing is measured but the courses. */
    static final FollowUpTerms WITHOUT_DROPOUT = TERMS.toBuilder()
            .goals(TERMS.getGoals().stream()
                    .map(goal -> goal.toBuilder()
                            .indicators(goal.getIndicators().subList(0, 1))
                            .build())
                    .toList())
            .build();

    private FollowedUp() {}

    private static Indicator.Builder indicator(IndicatorId id) {
        return Indicator.builder().id(id).name(Text.of(id.toString())).unit(Text.of("st"));
    }

    static RecurringConsultation consultation(DutyId id, Recurrence recurrence) {
        return RecurringConsultation.builder()
                .id(id)
                .subject(Text.of(id.toString()))
                .recurrence(recurrence)
                .build();
    }

    static AgreementFile file(FollowUpTerms terms) {
        return AgreementFile.open(
                Files.AGREEMENT.toBuilder().followUpTerms(terms).build());
    }

    static AgreementFile withBody(MeetingRhythm rhythm) {
        return AgreementFile.open(Files.AGREEMENT.toBuilder()
                .governanceBody(GovernanceBody.builder()
                        .id(BODY)
                        .name(Text.of("sv", "Styrgruppen"))
                        .meetingRhythm(rhythm)
                        .build())
                .build());
    }

    static DevelopmentActivity meeting(LocalDate day) {
        return DevelopmentActivity.builder()
                .kind(ActivityKind.MEETING)
                .title("sv", "Styrgruppsmöte")
                .organiser(BODY)
                .dates(DateRange.ofClosed(day, day))
                .build();
    }

    static DutyDone done(DutyKind kind, String day) {
        return DutyDone.of(kind, LocalDate.parse(day));
    }

    static DutyDone consulted(DutyId id, String day) {
        return done(DutyKind.CONSULTATION, day).toBuilder().duty(id).build();
    }

    static Measurement measured(IndicatorId id, String day, String value) {
        return Measurement.of(id, LocalDate.parse(day), Decimal.parse(value));
    }
}
