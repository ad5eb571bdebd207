package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.samverkan.core.file.Placed.AUTUMN;
import static se.samverkan.core.file.Placed.DAY;
import static se.samverkan.core.file.Placed.FIRST;
import static se.samverkan.core.file.Placed.HOME;
import static se.samverkan.core.file.Placed.WARD;
import static se.samverkan.core.file.Placed.allocation;
import static se.samverkan.core.file.Placed.atEnd;
import static se.samverkan.core.file.Placed.demand;
import static se.samverkan.core.file.Placed.dropOut;
import static se.samverkan.core.file.Placed.file;
import static se.samverkan.core.file.Placed.offer;
import static se.samverkan.core.file.Placed.rest;
import static se.samverkan.core.file.Placed.with;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.samverkan.core.code.Programme;
import se.samverkan.core.placement.Allocated;
import se.samverkan.core.placement.Demanded;
import se.samverkan.core.placement.Seats;
import se.samverkan.core.placement.UnitSupervisors;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Semester;

@DisplayName("The placements of a file")
class PlacementsTest {

    private static ProgrammeStanding nursing(AgreementFile file) {
        return atEnd(file).placements().find(Programme.NURSING, AUTUMN).orElseThrow();
    }

    @Nested
    @DisplayName("in a programme and a semester")
    class OfProgramme {

        @Test
        @DisplayName("are demanded, offered and allocated, with what is short and which unit could cover it")
        void threeNumbers() {
            ProgrammeStanding nursing = nursing(file(
                    demand("D-1", 10).build(),
                    offer("O-1", WARD, 6).build(),
                    offer("O-2", HOME, 5).build(),
                    allocation("A-1", WARD, 6),
                    allocation("A-2", HOME, 1)));
            assertThat(nursing.getDemanded()).map(Demanded::toString).hasValue("Demanded 10 seats, 50 seat-weeks");
            assertThat(nursing)
                    .hasToString("nursing 2025-autumn: Demanded 10 seats, 50 seat-weeks, Offered 11 seats, 55"
                            + " seat-weeks, Allocated 7 seats, 35 seat-weeks");
            assertThat(nursing.getShortage()).map(Seats::toString).hasValue("3 seats, 15 seat-weeks");
            assertThat(nursing.getCovered()).map(Seats::toString).hasValue("7 seats, 35 seat-weeks");
            assertThat(nursing.getLeft()).map(Seats::toString).hasValue("4 seats, 20 seat-weeks");
            assertThat(nursing.getCovers()).map(Cover::toString).containsExactly("sundsvall/Home care 15");
            assertThat(nursing.getCovers().get(0).getUnit()).isEqualTo(HOME);
            assertThat(nursing.getBeyondCover().isZero()).isTrue();
        }

        @Test
        @DisplayName("are short beyond what any unit has left, which is told")
        void beyondCover() {
            ProgrammeStanding nursing = nursing(file(
                    demand("D-1", 10).build(),
                    offer("O-1", WARD, 4).build(),
                    offer("O-2", HOME, 5).build(),
                    allocation("A-1", WARD, 3)));
            assertThat(nursing.getCovers())
                    .map(Cover::toString)
                    .containsExactly("sundsvall/Home care 25", "harnosand/Ward 5");
            assertThat(nursing.getBeyondCover()).hasToString("5");
        }

        @Test
        @DisplayName("aren't known where nothing is stated of it, and no shortage is where no demand is")
        void nothing() {
            Placements placements = atEnd(file(allocation("A-1", WARD, 3))).placements();
            assertThat(placements.find(Programme.TEACHING, AUTUMN)).isEmpty();
            assertThat(placements.find(Programme.NURSING, Semester.spring(2025)))
                    .isEmpty();
            ProgrammeStanding nursing =
                    placements.find(Programme.NURSING, AUTUMN).orElseThrow();
            assertThat(nursing.getDemanded()).isEmpty();
            assertThat(nursing.getShortage()).isEmpty();
            assertThat(nursing.getOffered()).isEmpty();
            assertThat(nursing.getLeft()).isEmpty();
            assertThat(nursing.getCovers()).isEmpty();
            assertThat(nursing.getAllocated().getSeats().getNumber()).isEqualTo(3);
            assertThat(placements.getDemands().get(0).getBeyond()).isEmpty();
            assertThat(placements.getUnits().get(0).getBeyond()).isEmpty();
            assertThat(placements.getUnits().get(0))
                    .hasToString("harnosand/Ward nursing 2025-autumn: ?, Allocated 3 seats, 15 seat-weeks");
        }

        @Test
        @DisplayName("come by semester and then by programme")
        void order() {
            AgreementFile file = file(
                    demand("D-1", 1).semester(AUTUMN.getNext()).build(),
                    demand("D-2", 1).programme(Programme.TEACHING).build(),
                    offer("O-1", WARD, 1).build());
            assertThat(atEnd(file).placements().getProgrammes())
                    .extracting(ProgrammeStanding::getSemester, ProgrammeStanding::getProgramme)
                    .containsExactly(
                            tuple(AUTUMN, Programme.NURSING),
                            tuple(AUTUMN, Programme.TEACHING),
                            tuple(AUTUMN.getNext(), Programme.NURSING));
        }

        @Test
        @DisplayName("that one university has too many of don't make up for another's shortage")
        void notMadeUp() {
            ProgrammeStanding nursing = nursing(file(
                    demand("D-1", 2).build(),
                    demand("D-2", 4).university(Files.HARNOSAND.getId()).build(),
                    allocation("A-1", WARD, 5)));
            assertThat(nursing.getShortage()).map(Seats::getNumber).hasValue(4L);
            assertThat(nursing.getDemands())
                    .map(demand -> demand.getBeyond().orElseThrow().getNumber())
                    .containsExactly(0L, 3L);
        }
    }

    @Nested
    @DisplayName("that a student leaves")
    class Left {

        private final AgreementFile left = file(
                demand("D-1", 6).build(),
                offer("O-1", WARD, 6).build(),
                offer("O-2", HOME, 1).build(),
                allocation("A-1", WARD, 6),
                dropOut("A-1", FIRST.plusWeeks(2), 1, 2));

        @Test
        @DisplayName("are used for the weeks done and freed for the rest, from the day of leaving on")
        void usedAndFreed() {
            AllocationStanding standing =
                    atEnd(left).placements().getAllocations().get(0);
            assertThat(standing.getStudentsLeft()).isEqualTo(1);
            assertThat(standing.getStudentsPlacedAgain()).isZero();
            assertThat(standing.getUsed()).hasToString("27");
            assertThat(standing.getFreed()).hasToString("3");
            UnitStanding ward = atEnd(left).placements().getUnits().get(0);
            assertThat(ward.getFreed()).hasToString("3");
            assertThat(ward.getLeft()).map(Seats::toString).hasValue("0 seats, 3 seat-weeks");
            AllocationStanding before = left.at(AsOf.on(FIRST.plusWeeks(2).minusDays(1)))
                    .placements()
                    .getAllocations()
                    .get(0);
            assertThat(before.getUsed()).hasToString("30");
            assertThat(before.getStudentsLeft()).isZero();
        }

        @Test
        @DisplayName("leave a shortage of the weeks not done, and one student gone")
        void gone() {
            DemandStanding demand = atEnd(left).placements().getDemands().get(0);
            assertThat(demand.getStudentsGone()).isEqualTo(1);
            assertThat(demand.getShortage()).map(Seats::toString).hasValue("0 seats, 3 seat-weeks");
        }

        @Test
        @DisplayName("are gone on with at another unit, where the student isn't counted again")
        void placedAgain() {
            AgreementFile again = with(left, rest("A-2", "A-1", HOME, 1, 3));
            DemandStanding demand = atEnd(again).placements().getDemands().get(0);
            assertThat(demand.getAllocated()).hasToString("Allocated 6 seats, 30 seat-weeks");
            assertThat(demand.getStudentsGone()).isZero();
            assertThat(demand.getShortage()).map(Seats::isNone).hasValue(true);
            assertThat(atEnd(again).placements().getUnits())
                    .map(unit -> unit.getAllocated().toString())
                    .containsExactly("Allocated 6 seats, 27 seat-weeks", "Allocated 1 seats, 3 seat-weeks");
            assertThat(atEnd(again).placements().getAllocations().get(0).getStudentsPlacedAgain())
                    .isEqualTo(1);
        }

        @Test
        @DisplayName("don't count again before the day of leaving, however early the rest is known")
        void notBefore() {
            AgreementFile again = with(left, rest("A-2", "A-1", HOME, 1, 3));
            FileView before = again.at(AsOf.on(FIRST));
            assertThat(before.placements().getAllocations()).hasSize(1);
            assertThat(before.placements().getDemands().get(0).getAllocated())
                    .hasToString("Allocated 6 seats, 30 seat-weeks");
        }

        @Test
        @DisplayName("are filled in the order recorded where several leave on different days")
        void inOrder() {
            AgreementFile two = with(
                    left,
                    dropOut("A-1", FIRST.plusWeeks(4), 1, 4),
                    rest("A-2", "A-1", HOME, 1, 3),
                    rest("A-3", "A-1", HOME, 1, 1));
            Placements after = two.at(AsOf.on(FIRST.plusWeeks(3))).placements();
            assertThat(after.getAllocations())
                    .map(each -> each.getAllocation().getId().toString())
                    .containsExactly("A-1", "A-2");
            assertThat(after.getAllocations().get(0).getStudentsPlacedAgain()).isEqualTo(1);
            assertThat(atEnd(two).placements().getAllocations()).hasSize(3);
        }
    }

    @Nested
    @DisplayName("of a partner's own students")
    class OwnStudents {

        @Test
        @DisplayName(
                "count toward the demand of those, where one is stated, and else toward that of whatever partner's")
        void own() {
            AgreementFile file = file(
                    demand("D-1", 5).build(),
                    demand("D-2", 2).ownStudentsOf(WARD.getPartner()).build(),
                    Placed.of("A-1", WARD)
                            .number(2)
                            .ownStudentsOf(WARD.getPartner())
                            .build(),
                    Placed.of("A-2", HOME)
                            .number(3)
                            .ownStudentsOf(HOME.getPartner())
                            .build());
            List<DemandStanding> demands = atEnd(file).placements().getDemands();
            assertThat(demands)
                    .extracting(DemandStanding::getOwnStudentsOf)
                    .containsExactly(Optional.empty(), Optional.of(WARD.getPartner()));
            assertThat(demands)
                    .map(demand -> demand.getAllocated().getSeats().getNumber())
                    .containsExactly(3L, 2L);
        }
    }

    @Nested
    @DisplayName("are as last recorded")
    class Recorded {

        @Test
        @DisplayName("a later statement takes an earlier one's place, and with the number 0 takes it back")
        void replaced() {
            AgreementFile file = file(
                    demand("D-1", 10).build(),
                    offer("O-1", WARD, 6).build(),
                    allocation("A-1", WARD, 6),
                    demand("D-1", 8).build(),
                    offer("O-1", WARD, 0).build(),
                    allocation("A-1", WARD, 0));
            ProgrammeStanding nursing = nursing(file);
            assertThat(nursing.getDemanded())
                    .map(each -> each.getSeats().getNumber())
                    .hasValue(8L);
            assertThat(nursing.getOffered()).isEmpty();
            assertThat(nursing.getAllocated()).isEqualTo(Allocated.NONE);
            assertThat(file.getRevision()).isEqualTo(6);
        }

        @Test
        @DisplayName("and asked with an earlier knowledge are what was known then")
        void knownThen() {
            AgreementFile file = file(demand("D-1", 10).build(), allocation("A-1", WARD, 6))
                    .record(allocation("A-1", WARD, 7), DAY.plusDays(1))
                    .record(dropOut("A-1", FIRST, 1, 0), DAY.plusDays(2));
            assertThat(file.at(AsOf.on(Placed.END).knownOn(DAY)).placements().getAllocations())
                    .map(AllocationStanding::getUsed)
                    .map(Object::toString)
                    .containsExactly("30");
            assertThat(atEnd(file).placements().getAllocations())
                    .map(AllocationStanding::getUsed)
                    .map(Object::toString)
                    .containsExactly("30");
            assertThat(file.at(AsOf.on(Placed.END).knownOn(DAY.plusDays(1)))
                            .placements()
                            .getAllocations()
                            .get(0)
                            .getUsed()
                            .getNumber())
                    .isEqualTo(Fraction.of(35));
        }

        @Test
        @DisplayName("of supervisors one statement a unit and semester")
        void supervisors() {
            UnitSupervisors three = UnitSupervisors.builder()
                    .unit(WARD)
                    .semester(AUTUMN)
                    .number(3)
                    .build();
            UnitSupervisors four = three.toBuilder().number(4).trained(2).build();
            assertThat(atEnd(file(three, four, three.toBuilder().unit(HOME).build()))
                            .placements()
                            .getSupervisors())
                    .map(Object::toString)
                    .containsExactly(
                            "harnosand/Ward 2025-autumn 4 supervisors, 2 trained",
                            "sundsvall/Home care 2025-autumn 3 supervisors, ? trained");
        }

        @Test
        @DisplayName("each is an act of its own kind")
        void acts() {
            AgreementFile file = file(
                    demand("D-1", 1).build(),
                    offer("O-1", WARD, 1).build(),
                    allocation("A-1", WARD, 1),
                    dropOut("A-1", FIRST, 1, 0),
                    UnitSupervisors.builder()
                            .unit(WARD)
                            .semester(AUTUMN)
                            .number(1)
                            .build());
            assertThat(file.getActs())
                    .map(Act::getKind)
                    .containsExactly(
                            ActKind.PLACEMENT_DEMAND,
                            ActKind.PLACEMENT_OFFER,
                            ActKind.PLACEMENT_ALLOCATION,
                            ActKind.PLACEMENT_DROP_OUT,
                            ActKind.UNIT_SUPERVISORS);
        }
    }
}
