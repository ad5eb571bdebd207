package se.samverkan.core.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Cycle;
import se.samverkan.core.code.Delivery;
import se.samverkan.core.code.Origin;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;

@DisplayName("A commissioned course has credits, a pace, an origin and what the client brings")
class CommissionedCourseTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 1);

    private static final CommissionedCourse COURSE = CommissionedCourse.builder()
            .title("sv", "Strategisk styrning")
            .credits(Credits.of("7.5"))
            .dates(DateRange.ofClosed(FIRST, FIRST.plusWeeks(10).minusDays(1)))
            .origin(Origin.CO_CREATED)
            .delivery(Delivery.DISTANCE)
            .cycle(Cycle.FIRST)
            .groupBased(true)
            .addClientMaterials(ClientMaterial.of(Text.of("sv", "Budgetuppföljning"), PartnerId.of("harnosand")))
            .build();

    @Test
    @DisplayName("7.5 hp in ten weeks are half time")
    void pace() {
        assertThat(COURSE.getPace().orElseThrow().getShare()).isEqualTo(Fraction.of(1, 2));
    }

    @Test
    @DisplayName("in five weeks the same course is full time")
    void fasterPace() {
        CommissionedCourse faster = COURSE.toBuilder()
                .dates(DateRange.ofClosed(FIRST, FIRST.plusWeeks(5).minusDays(1)))
                .build();
        assertThat(faster.getPace().orElseThrow().getShare()).isEqualTo(Fraction.ONE);
    }

    @Test
    @DisplayName("has no pace where credits or days aren't stated")
    void noPace() {
        CommissionedCourse.Builder bare = CommissionedCourse.builder().title("sv", "Strategisk styrning");
        assertThat(bare.build().getPace()).isEmpty();
        assertThat(bare.credits(Credits.of("7.5")).build().getPace()).isEmpty();
        CommissionedCourse withoutCredits = CommissionedCourse.builder()
                .title("sv", "Strategisk styrning")
                .dates(DateRange.ofClosed(FIRST, FIRST))
                .build();
        assertThat(withoutCredits.getPace()).isEmpty();
    }

    @Test
    @DisplayName("keeps what is stated of it")
    void kept() {
        assertThat(COURSE.getKind()).isEqualTo(ActivityKind.COMMISSIONED_COURSE);
        assertThat(COURSE.getArea()).isEqualTo(CollaborationArea.EDUCATION);
        assertThat(COURSE.getCredits()).contains(Credits.of("7.5"));
        assertThat(COURSE.getOrigin()).contains(Origin.CO_CREATED);
        assertThat(COURSE.getDelivery()).contains(Delivery.DISTANCE);
        assertThat(COURSE.getCycle()).contains(Cycle.FIRST);
        assertThat(COURSE.isGroupBased()).contains(true);
        assertThat(COURSE.getClientMaterials()).hasSize(1);
    }

    @Test
    @DisplayName("leaves open what isn't stated; not stated to be group-based isn't stated not to be")
    void open() {
        CommissionedCourse bare =
                CommissionedCourse.builder().title("sv", "Strategisk styrning").build();
        assertThat(bare.getOrigin()).isEmpty();
        assertThat(bare.getDelivery()).isEmpty();
        assertThat(bare.getCycle()).isEmpty();
        assertThat(bare.getClientMaterials()).isEmpty();
        assertThat(bare.isGroupBased()).isEmpty();
        assertThat(bare.toBuilder().groupBased(false).build())
                .isNotEqualTo(bare)
                .satisfies(course -> assertThat(course.isGroupBased()).contains(false));
    }

    @Test
    @DisplayName("may be written down with credits that no step allows")
    void oddCredits() {
        assertThat(COURSE.toBuilder().credits(Credits.of("7.3")).build().getCredits())
                .contains(Credits.ofTenths(73));
    }
}
