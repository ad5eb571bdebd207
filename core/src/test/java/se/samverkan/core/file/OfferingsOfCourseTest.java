package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.amount;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.enrolment;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.Files.registered;
import static se.samverkan.core.file.Files.result;
import static se.samverkan.core.file.Files.reversal;
import static se.samverkan.core.file.Files.sek;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.activity.Course;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.CourseId;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.Origin;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.participant.Enrolment;
import se.samverkan.core.participant.ParticipantState;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.text.Text;

@DisplayName("The offerings of a course are found by the course: credits, completion and cost over all of them")
class OfferingsOfCourseTest {

    private static final CourseId STEERING_ID = CourseId.of("steering");
    private static final Course STEERING = Course.builder()
            .id(STEERING_ID)
            .title(Text.of("sv", "Styrning"))
            .credits(Credits.of("7.5"))
            .origin(Origin.CO_CREATED)
            .developmentCost(amount(60_000))
            .build();
    private static final Course LEADING = Course.builder()
            .id(CourseId.of("leading"))
            .title(Text.of("sv", "Ledning"))
            .credits(Credits.of("5"))
            .origin(Origin.EXISTING)
            .build();

    private static final AgreementFile OPENED = AgreementFile.open(AGREEMENT.toBuilder()
            .callOffTerms(CallOffTerms.builder()
                    .putCreditsOnCompletion(CollaborationArea.EDUCATION, true)
                    .build())
            .build());

    /** Steering given for 100 000 kr, of which 60 000 made the course, and again for 40 000 kr; leading for 30 000 kr. */
    private static final AgreementFile ORDERED = OPENED.record(ordering("A-1", 100_000, delivered(40_000)), DAY)
            .record(ordering("A-2", 40_000, STEERING.offering().build()), DAY)
            .record(ordering("A-3", 30_000, LEADING.offering().build()), DAY)
            .record(callOff("A-4", 7, DAY), DAY);

    private static CommissionedCourse delivered(long kronor) {
        return STEERING.offering().deliveryCost(amount(kronor)).build();
    }

    private static CallOff ordering(String id, long kronor, CommissionedCourse offering) {
        return callOff(id, kronor, DAY).toBuilder().activity(offering).seats(2).build();
    }

    private static AgreementFile passing(AgreementFile file, String callOff, String participant) {
        return file.record(registered(callOff, participant, DAY), DAY)
                .record(result(callOff, participant, true, DAY), DAY);
    }

    private static final AgreementFile PASSED =
            passing(passing(passing(passing(ORDERED, "A-1", "p-1"), "A-1", "p-2"), "A-2", "p-3"), "A-3", "p-1");

    @Test
    @DisplayName("credits and seats of a course are those of its offerings together")
    void credits() {
        CreditBalance all = on(PASSED, DAY).credits();
        assertThat(all.of(STEERING_ID)).hasToString("offered 30: planned 7.5, running 0, earned 22.5, lost 0");
        assertThat(all.of(STEERING_ID).getSeats()).isEqualTo(4);
        assertThat(all.of(LEADING.getId())).hasToString("offered 10: planned 5, running 0, earned 5, lost 0");
        assertThat(all.of(CourseId.of("none")).getOffered()).isEqualTo(Credits.zero());
        assertThat(all.getCourses()).containsExactly(LEADING.getId(), STEERING_ID);
    }

    @Test
    @DisplayName("an offering held without a call-off is one of the course's too, but costs nothing that is known")
    void withoutCallOff() {
        AgreementFile file = PASSED.record(
                STEERING.offering().id(ActivityId.of("open")).mostSeats(1).build(), DAY);
        file = file.record(own(ParticipantState.REGISTERED), DAY);
        assertThat(on(file, DAY).credits().of(STEERING_ID).getRunning()).isEqualTo(Credits.of("7.5"));
        assertThat(on(file, DAY).completion().suppressingBelow(1).getByCourse().get(STEERING_ID))
                .hasToString("3 of 4");
        assertThat(on(file, DAY).creditCost(STEERING_ID))
                .isEqualTo(on(PASSED, DAY).creditCost(STEERING_ID));
    }

    private static Enrolment own(ParticipantState state) {
        return Enrolment.builder()
                .activity(ActivityId.of("open"))
                .participant(ParticipantReference.of("p-9"))
                .state(state)
                .day(DAY)
                .build();
    }

    @Test
    @DisplayName("making the course counts once, giving it each time: 60 000 + 40 000 + 40 000 kr for 22.5 hp")
    void cost() {
        CreditCost cost = on(PASSED, DAY).creditCost(STEERING_ID);
        assertThat(cost.getDevelopment()).isEqualTo(amount(60_000));
        assertThat(cost.getDelivery()).isEqualTo(amount(80_000));
        assertThat(cost.getCost()).isEqualTo(amount(140_000));
        assertThat(cost.getPerCredit()).contains(Fraction.of(56_000, 9));
        assertThat(cost.getCostMissing()).isEmpty();
    }

    @Test
    @DisplayName("the courses and what has no course add up to the whole, of cost and of credits")
    void whole() {
        FileView view = on(PASSED, DAY);
        CreditCost all = view.creditCost();
        CreditCost steering = view.creditCost(STEERING_ID);
        CreditCost leading = view.creditCost(LEADING.getId());
        CreditCost other = view.creditCost(CallOffId.of("A-4"));
        assertThat(all.getCost().getMoney())
                .isEqualTo(steering.getCost()
                        .getMoney()
                        .plus(leading.getCost().getMoney())
                        .plus(other.getCost().getMoney()))
                .isEqualTo(sek(170_007));
        assertThat(all.getEarned())
                .isEqualTo(steering.getEarned().plus(leading.getEarned()).plus(other.getEarned()))
                .isEqualTo(Credits.of("27.5"));
    }

    @Test
    @DisplayName("of one offering alone the making of the course is left out")
    void ofOneOffering() {
        CreditCost first = on(PASSED, DAY).creditCost(CallOffId.of("A-1"));
        assertThat(first.getCost()).isEqualTo(amount(40_000));
        assertThat(first.getDevelopment()).isEqualTo(amount(0));
        assertThat(first.getEarned()).isEqualTo(Credits.of("15"));
        assertThat(first.getCostMissing()).isEmpty();
    }

    @Test
    @DisplayName(
            "what making a course costs is missing where it isn't stated, but for one that the provider has already")
    void developmentMissing() {
        Course open = STEERING.toBuilder().developmentCost(Optional.empty()).build();
        AgreementFile file = OPENED.record(ordering("A-1", 100, open.offering().build()), DAY);
        assertThat(on(file, DAY).creditCost().getCostMissing()).containsExactly(InputCode.COURSE_DEVELOPMENT_COST);
        AgreementFile existing =
                OPENED.record(ordering("A-1", 100, LEADING.offering().build()), DAY);
        assertThat(on(existing, DAY).creditCost().getCostMissing()).isEmpty();
        Course madeUp = LEADING.toBuilder().origin(Optional.empty()).build();
        AgreementFile unknown =
                OPENED.record(ordering("A-1", 100, madeUp.offering().build()), DAY);
        assertThat(on(unknown, DAY).creditCost().getCostMissing()).hasSize(1);
    }

    @Test
    @DisplayName("a cost on another VAT basis than what is called off isn't added, and is missing")
    void otherBasis() {
        VatAmount unstated = VatAmount.parse("SEK 10.00");
        Course other = STEERING.toBuilder().developmentCost(unstated).build();
        AgreementFile file = OPENED.record(
                ordering("A-1", 100, other.offering().deliveryCost(unstated).build()), DAY);
        CreditCost cost = on(file, DAY).creditCost();
        assertThat(cost.getCost()).isEqualTo(amount(100));
        assertThat(cost.getCostMissing())
                .containsExactlyInAnyOrder(InputCode.COURSE_DEVELOPMENT_COST, InputCode.COURSE_DELIVERY_COST);
    }

    @Test
    @DisplayName("the offering ordered last tells what making the course costs; one taken back tells nothing")
    void lastVersion() {
        Course revised = STEERING.toBuilder().developmentCost(amount(70_000)).build();
        AgreementFile file =
                ORDERED.record(ordering("A-9", 1, revised.offering().build()), DAY);
        assertThat(on(file, DAY).creditCost(STEERING_ID).getDevelopment()).isEqualTo(amount(70_000));
        AgreementFile back = file.record(reversal("R-9", "A-9", DAY), DAY);
        assertThat(on(back, DAY).creditCost(STEERING_ID).getDevelopment()).isEqualTo(amount(60_000));
    }

    @Test
    @DisplayName("delivery stated above what is called off takes nothing from it, and is never negative")
    void neverNegative() {
        AgreementFile above = OPENED.record(ordering("A-1", 100, delivered(500)), DAY);
        assertThat(on(above, DAY).creditCost(STEERING_ID).getDelivery()).isEqualTo(amount(100));
        AgreementFile released = OPENED.record(ordering("A-1", 100, delivered(10)), DAY)
                .record(Entry.release(EntryId.of("F-1"), CallOffId.of("A-1"), amount(60), DAY), DAY);
        assertThat(on(released, DAY).creditCost(STEERING_ID).getDelivery()).isEqualTo(amount(0));
    }

    @Test
    @DisplayName("completion is told by course, a participant once for each offering, small groups suppressed as ever")
    void completion() {
        AgreementFile file = PASSED.record(enrolment("A-2", "p-1", ParticipantState.REGISTERED, DAY), DAY);
        CompletionStatistics told = on(file, DAY).completion().suppressingBelow(1);
        assertThat(told.getByCourse().get(STEERING_ID)).hasToString("3 of 4");
        assertThat(told.getByCourse().get(LEADING.getId())).hasToString("1 of 1");
        assertThat(told.suppressingBelow(3).getByCourse().values())
                .extracting(CompletionGroup::toString)
                .containsExactly("suppressed", "suppressed");
    }
}
