package se.samverkan.core.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.AllocationId;
import se.samverkan.core.code.DemandId;
import se.samverkan.core.code.OfferId;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.Programme;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Semester;

@DisplayName("What is stated of placements")
class PlacementStatementsTest {

    private static final PartnerId MDU = PartnerId.of("mdu");
    private static final PlacementUnit UNIT = PlacementUnit.of(PartnerId.of("sala"), "Hemtjänst Väster");
    private static final Semester AUTUMN = Semester.autumn(2025);
    private static final String MESSAGE_OF_WEEKS = "expected from 0 to 1000 weeks";

    private static PlacementDemand.Builder demand() {
        return PlacementDemand.builder()
                .id(DemandId.of("D-1"))
                .university(MDU)
                .programme(Programme.NURSING)
                .semester(AUTUMN)
                .students(40)
                .weeks(5);
    }

    private static PlacementOffer.Builder offer() {
        return PlacementOffer.builder()
                .id(OfferId.of("O-1"))
                .unit(UNIT)
                .programme(Programme.NURSING)
                .semester(AUTUMN)
                .number(4)
                .weeks(10);
    }

    private static PlacementAllocation.Builder allocation() {
        return PlacementAllocation.builder()
                .id(AllocationId.of("A-1"))
                .university(MDU)
                .programme(Programme.NURSING)
                .semester(AUTUMN)
                .unit(UNIT)
                .weeks(5);
    }

    private static PlacementDropOut.Builder dropOut() {
        return PlacementDropOut.builder()
                .allocation(AllocationId.of("A-1"))
                .day(LocalDate.of(2025, 10, 1))
                .weeksDone(2);
    }

    private static UnitSupervisors.Builder supervisors() {
        return UnitSupervisors.builder().unit(UNIT).semester(AUTUMN).number(3);
    }

    @Nested
    @DisplayName("comes to")
    class ComesTo {

        @Test
        @DisplayName("seats and seat-weeks, stated by weeks or by credits")
        void numbers() {
            assertThat(demand().build().toDemanded()).hasToString("Demanded 40 seats, 200 seat-weeks");
            assertThat(demand().credits(Credits.of("7.5")).build()).isEqualTo(demand().build());
            assertThat(offer().build().toOffered()).hasToString("Offered 4 seats, 40 seat-weeks");
            assertThat(offer().credits(Credits.of("15")).build()).isEqualTo(offer().build());
            assertThat(allocation().number(3).weeks(Fraction.of(5, 2)).build().toAllocated())
                    .hasToString("Allocated 3 seats, 15/2 seat-weeks");
            assertThat(allocation().number(3).credits(Credits.of("7.5")).build())
                    .isEqualTo(allocation().number(3).build());
        }

        @Test
        @DisplayName("one student for a drop-out that says nothing else")
        void dropOuts() {
            assertThat(dropOut().build().getStudents()).isEqualTo(1);
            assertThat(dropOut().build()).hasToString("1 left A-1 on 2025-10-01 after 2 weeks");
            assertThat(dropOut().weeksDone(0).students(2).build().toBuilder().build())
                    .isEqualTo(dropOut().weeksDone(0).students(2).build());
        }

        @Test
        @DisplayName("itself when it is copied")
        void copies() {
            assertThat(demand().ownStudentsOf(UNIT.getPartner()).build().toBuilder()
                            .build())
                    .isEqualTo(demand().ownStudentsOf(UNIT.getPartner()).build());
            assertThat(offer().build().toBuilder().build()).isEqualTo(offer().build());
            assertThat(allocation().number(1).build().toBuilder().build())
                    .isEqualTo(allocation().number(1).build());
            assertThat(supervisors().trained(2).practiceSchool(true).build().toBuilder()
                            .build())
                    .isEqualTo(supervisors().trained(2).practiceSchool(true).build());
        }
    }

    @Nested
    @DisplayName("is refused")
    class Refused {

        @Test
        @DisplayName("as an allocation without a unit, which the message names")
        void withoutUnit() {
            PlacementAllocation.Builder without = PlacementAllocation.builder()
                    .id(AllocationId.of("A-1"))
                    .university(MDU)
                    .programme(Programme.NURSING)
                    .semester(AUTUMN)
                    .number(1)
                    .weeks(5);
            assertThatThrownBy(without::build)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("unit");
        }

        @Test
        @DisplayName("as an allocation of neither a student nor a number, or of both, without showing the student")
        void student() {
            PlacementAllocation.Builder neither = allocation();
            assertThatThrownBy(neither::build)
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("either the student or the number of students");
            PlacementAllocation.Builder both =
                    allocation().student(ParticipantReference.of("s-41")).number(1);
            assertThatThrownBy(both::build)
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageNotContaining("s-41");
            assertThat(allocation().student(ParticipantReference.of("s-41")).build())
                    .hasToString("A-1 sala/Hemtjänst Väster nursing 2025-autumn Allocated 1 seats, 5 seat-weeks");
        }

        @Test
        @DisplayName("with people or seats below 0 or above a million")
        void people() {
            for (int wrong : new int[] {-1, 1_000_001}) {
                PlacementDemand.Builder demand = demand().students(wrong);
                assertThatThrownBy(demand::build).hasMessageStartingWith("demand.students: expected from 0 to 1000000");
                PlacementOffer.Builder offer = offer().number(wrong);
                assertThatThrownBy(offer::build).hasMessageStartingWith("offer.number");
                PlacementAllocation.Builder allocation = allocation().number(wrong);
                assertThatThrownBy(allocation::build).hasMessageStartingWith("allocation.number");
                PlacementDropOut.Builder dropOut = dropOut().students(wrong);
                assertThatThrownBy(dropOut::build).hasMessageStartingWith("dropOut.students");
                UnitSupervisors.Builder people =
                        PlacementStatementsTest.supervisors().number(wrong);
                assertThatThrownBy(people::build).hasMessageStartingWith("supervisors.number");
            }
            assertThat(demand().students(0).build().toDemanded()).isEqualTo(Demanded.NONE);
            assertThat(offer().number(1_000_000).build().getNumber()).isEqualTo(1_000_000);
        }

        @Test
        @DisplayName("with weeks that aren't above 0 or are above 1000; a student may leave after none")
        void weeks() {
            for (long wrong : new long[] {0, -1, 1001}) {
                PlacementDemand.Builder demand = demand().weeks(wrong);
                assertThatThrownBy(demand::build)
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessageStartingWith("demand.weeks");
                PlacementOffer.Builder offer = offer().weeks(wrong);
                assertThatThrownBy(offer::build).hasMessageStartingWith("offer.weeks");
                PlacementAllocation.Builder allocation = allocation().number(1).weeks(wrong);
                assertThatThrownBy(allocation::build).hasMessageStartingWith("allocation.weeks");
            }
            PlacementDropOut.Builder dropOut = dropOut().weeksDone(-1);
            assertThatThrownBy(dropOut::build).hasMessageContaining(MESSAGE_OF_WEEKS);
            assertThat(dropOut().weeksDone(0).build().getWeeksDone()).isEqualTo(Fraction.ZERO);
        }

        @Test
        @DisplayName("with days that have no end, that no calendar has, or an allocation that continues itself")
        void days() {
            PlacementAllocation.Builder open = allocation().number(1).dates(DateRange.from(LocalDate.of(2025, 9, 1)));
            assertThatThrownBy(open::build).hasMessageContaining("a first and a last day");
            PlacementAllocation.Builder own = allocation().number(1).continues(AllocationId.of("A-1"));
            assertThatThrownBy(own::build)
                    .hasMessage("allocation.continues: expected another allocation, but was 'A-1'");
            PlacementDropOut.Builder early = dropOut().day(LocalDate.of(0, 1, 1));
            assertThatThrownBy(early::build).hasMessageStartingWith("dropOut.day");
        }

        @Test
        @DisplayName("with more trained than there are supervisors; how many are trained may be unstated")
        void supervisors() {
            UnitSupervisors.Builder wrong =
                    PlacementStatementsTest.supervisors().trained(4);
            assertThatThrownBy(wrong::build)
                    .hasMessage("supervisors.trained: expected at most the 3 who supervise, but was '4'");
            assertThat(PlacementStatementsTest.supervisors().build())
                    .hasToString("sala/Hemtjänst Väster 2025-autumn 3 supervisors, ? trained");
            assertThat(PlacementStatementsTest.supervisors().trained(3).build().getTrained())
                    .hasValue(3);
        }

        @Test
        @DisplayName("of a unit without a name")
        void unit() {
            assertThatThrownBy(() -> PlacementUnit.of(MDU, " "))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith("unit.name");
            assertThat(UNIT)
                    .isEqualTo(PlacementUnit.of(PartnerId.of("sala"), "Hemtjänst Väster"))
                    .isNotEqualTo(PlacementUnit.of(MDU, "Hemtjänst Väster"))
                    .isGreaterThan(PlacementUnit.of(MDU, "Å"))
                    .isLessThan(PlacementUnit.of(PartnerId.of("sala"), "Särskilt boende"));
        }
    }
}
