package se.samverkan.core.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.PriceId;
import se.samverkan.core.code.Programme;
import se.samverkan.core.credit.Credits;

@DisplayName("An agreement's clauses on placements")
class PlacementTermsTest {

    private static final PartnerId MDU = PartnerId.of("mdu");
    private static final PartnerId OTHER = PartnerId.of("other");
    private static final PartnerId SALA = PartnerId.of("sala");
    private static final Optional<PartnerId> NOBODYS = Optional.empty();

    @Test
    @DisplayName("may all be unstated, and state nothing then")
    void unstated() {
        PlacementTerms none = PlacementTerms.builder().build();
        assertThat(none.getPrices()).isEmpty();
        assertThat(none.getDropOutPay()).isEmpty();
        assertThat(none.getPriority()).isEmpty();
        assertThat(none.getStudentsPerSupervisor()).isEmpty();
        assertThat(none.getParts()).isEmpty();
        assertThat(none.stepOf(MDU, Programme.NURSING, NOBODYS, SALA)).isZero();
    }

    @Test
    @DisplayName("order students by the first step that they are in, and those in none last")
    void order() {
        PlacementTerms terms = PlacementTerms.builder()
                .addPriority(PlacementPriority.ownStudents())
                .addPriority(PlacementPriority.of(MDU))
                .addPriority(PlacementPriority.of(Programme.TEACHING))
                .build();
        assertThat(terms.stepOf(OTHER, Programme.NURSING, Optional.of(SALA), SALA))
                .as("the partner's own")
                .isZero();
        assertThat(terms.stepOf(OTHER, Programme.NURSING, Optional.of(MDU), SALA))
                .as("another partner's own")
                .isEqualTo(3);
        assertThat(terms.stepOf(MDU, Programme.NURSING, NOBODYS, SALA)).isEqualTo(1);
        assertThat(terms.stepOf(OTHER, Programme.TEACHING, NOBODYS, SALA)).isEqualTo(2);
        assertThat(terms.stepOf(OTHER, Programme.NURSING, NOBODYS, SALA)).isEqualTo(3);
    }

    @Test
    @DisplayName("tell each step's students apart")
    void steps() {
        assertThat(PlacementPriority.ownStudents().isOfOwnStudents()).isTrue();
        assertThat(PlacementPriority.ownStudents()).hasToString("own students");
        assertThat(PlacementPriority.of(MDU).getUniversity()).contains(MDU);
        assertThat(PlacementPriority.of(MDU)).hasToString("mdu").isNotEqualTo(PlacementPriority.of(OTHER));
        assertThat(PlacementPriority.of(Programme.TEACHING).getProgramme()).contains(Programme.TEACHING);
        assertThat(PlacementPriority.of(Programme.TEACHING))
                .hasToString("teaching")
                .isEqualTo(PlacementPriority.of(Programme.of("teaching")))
                .hasSameHashCodeAs(PlacementPriority.of(Programme.of("teaching")));
        assertThat(PlacementPriority.of(Programme.TEACHING).isOfOwnStudents()).isFalse();
        assertThat(PlacementPriority.of(MDU).isOfOwnStudents()).isFalse();
    }

    @Test
    @DisplayName("are refused with a step twice, and with fewer than one student to a supervisor")
    void refused() {
        PlacementTerms.Builder twice =
                PlacementTerms.builder().addPriority(PlacementPriority.ownStudents(), PlacementPriority.ownStudents());
        assertThatThrownBy(twice::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("each step once");
        PlacementTerms.Builder none = PlacementTerms.builder().studentsPerSupervisor(0);
        assertThatThrownBy(none::build)
                .hasMessage("placementTerms.studentsPerSupervisor: expected from 1 to 1000000, but was '0'");
    }

    @Test
    @DisplayName("are equal if what they state is")
    void equal() {
        PlacementTerms terms = PlacementTerms.builder()
                .putPrices(Programme.NURSING, PriceId.of("week"))
                .dropOutPay(DropOutPay.NOTHING)
                .addParts(ProgrammePart.of(Programme.TEACHING, Credits.of("7.5")))
                .studentsPerSupervisor(2)
                .build();
        assertThat(terms.toBuilder().build()).isEqualTo(terms);
        assertThat(terms.getParts().get(0))
                .isEqualTo(ProgrammePart.of(Programme.TEACHING, Credits.of("7.5")))
                .hasSameHashCodeAs(ProgrammePart.of(Programme.TEACHING, Credits.of("7.5")))
                .isNotEqualTo(ProgrammePart.of(Programme.TEACHING, Credits.of("15")))
                .hasToString("teaching 7.5");
    }
}
