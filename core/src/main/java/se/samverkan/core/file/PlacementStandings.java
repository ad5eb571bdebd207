package se.samverkan.core.file;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.Programme;
import se.samverkan.core.file.PlacementBook.Placed;
import se.samverkan.core.placement.Allocated;
import se.samverkan.core.placement.Demanded;
import se.samverkan.core.placement.Offered;
import se.samverkan.core.placement.PlacementAllocation;
import se.samverkan.core.placement.PlacementDemand;
import se.samverkan.core.placement.PlacementDropOut;
import se.samverkan.core.placement.PlacementOffer;
import se.samverkan.core.placement.PlacementUnit;
import se.samverkan.core.placement.SeatWeeks;
import se.samverkan.core.time.Semester;

/** How allocations stand on a day, and demands and units to them. */
final class PlacementStandings {

    private PlacementStandings() {}

    /** Whose demand it is. */
    private record Whose(PartnerId university, Programme programme, Semester semester, Optional<PartnerId> own) {

        static Whose of(PlacementDemand demand) {
            return new Whose(
                    demand.getUniversity(), demand.getProgramme(), demand.getSemester(), demand.getOwnStudentsOf());
        }

        /** Of the partner's own students where that demand is stated, and else of whatever partner's. */
        static Whose of(PlacementAllocation placed, Set<Whose> stated) {
            Whose own = new Whose(
                    placed.getUniversity(), placed.getProgramme(), placed.getSemester(), placed.getOwnStudentsOf());
            return stated.contains(own)
                    ? own
                    : new Whose(own.university, own.programme, own.semester, Optional.empty());
        }
    }

    /** Where a programme's students are. */
    private record Where(PlacementUnit unit, Programme programme, Semester semester) {

        static Where of(PlacementOffer offer) {
            return new Where(offer.getUnit(), offer.getProgramme(), offer.getSemester());
        }

        static Where of(PlacementAllocation placed) {
            return new Where(placed.getUnit(), placed.getProgramme(), placed.getSemester());
        }
    }

    static List<AllocationStanding> allocations(List<PlacementAllocation> known, PlacementBook book, LocalDate day) {
        return known.stream()
                .filter(allocation -> allocation.getStudents() > 0 && isMadeBy(day, allocation, book))
                .map(allocation -> standing(book.of(allocation), day))
                .toList();
    }

    /** Whether those whom an allocation is the rest for have left the other by the day. */
    private static boolean isMadeBy(LocalDate day, PlacementAllocation allocation, PlacementBook book) {
        return allocation
                .getContinues()
                .flatMap(book::find)
                .map(left -> left.isFilledBy(day, allocation.getId()))
                .orElse(true);
    }

    private static AllocationStanding standing(Placed placed, LocalDate day) {
        return new AllocationStanding.Builder()
                .allocation(placed.allocation())
                .studentsLeft(placed.leftBy(day))
                .studentsPlacedAgain(placed.goneOnBy(day))
                .freed(placed.left().headMap(day.plusDays(1)).values().stream()
                        .map(dropOut -> freed(placed.allocation(), dropOut))
                        .reduce(SeatWeeks.ZERO, SeatWeeks::plus))
                .build();
    }

    private static SeatWeeks freed(PlacementAllocation allocation, PlacementDropOut dropOut) {
        return SeatWeeks.of(dropOut.getStudents(), allocation.getWeeks().minus(dropOut.getWeeksDone()));
    }

    static List<DemandStanding> demands(List<PlacementDemand> demands, List<AllocationStanding> allocations) {
        Map<Whose, List<PlacementDemand>> stated = demands.stream().collect(groupingBy(Whose::of));
        Map<Whose, List<AllocationStanding>> placed = allocations.stream()
                .collect(groupingBy(standing -> Whose.of(standing.getAllocation(), stated.keySet())));
        return all(stated.keySet(), placed.keySet()).stream()
                .map(whose ->
                        demand(whose, stated.getOrDefault(whose, List.of()), placed.getOrDefault(whose, List.of())))
                .sorted(DemandStanding.ORDER)
                .toList();
    }

    private static DemandStanding demand(Whose whose, List<PlacementDemand> stated, List<AllocationStanding> placed) {
        return new DemandStanding.Builder()
                .university(whose.university())
                .programme(whose.programme())
                .semester(whose.semester())
                .ownStudentsOf(whose.own())
                .demanded(stated.stream().map(PlacementDemand::toDemanded).reduce(Demanded::plus))
                .allocated(placed.stream().map(AllocationStanding::eachOnce).reduce(Allocated.NONE, Allocated::plus))
                .studentsGone(placed.stream()
                        .mapToInt(standing -> standing.getStudentsLeft() - standing.getStudentsPlacedAgain())
                        .sum())
                .build();
    }

    static List<UnitStanding> units(List<PlacementOffer> offers, List<AllocationStanding> allocations) {
        Map<Where, List<PlacementOffer>> stated = offers.stream().collect(groupingBy(Where::of));
        Map<Where, List<AllocationStanding>> placed =
                allocations.stream().collect(groupingBy(standing -> Where.of(standing.getAllocation())));
        return all(stated.keySet(), placed.keySet()).stream()
                .map(where -> unit(where, stated.getOrDefault(where, List.of()), placed.getOrDefault(where, List.of())))
                .sorted(UnitStanding.ORDER)
                .toList();
    }

    private static UnitStanding unit(Where where, List<PlacementOffer> stated, List<AllocationStanding> placed) {
        return new UnitStanding.Builder()
                .unit(where.unit())
                .programme(where.programme())
                .semester(where.semester())
                .offered(stated.stream().map(PlacementOffer::toOffered).reduce(Offered::plus))
                .allocated(placed.stream().map(AllocationStanding::atUnit).reduce(Allocated.NONE, Allocated::plus))
                .freed(placed.stream().map(AllocationStanding::getFreed).reduce(SeatWeeks.ZERO, SeatWeeks::plus))
                .build();
    }

    private static <T> Set<T> all(Set<T> stated, Set<T> placed) {
        Set<T> all = new HashSet<>(stated);
        all.addAll(placed);
        return all;
    }
}
