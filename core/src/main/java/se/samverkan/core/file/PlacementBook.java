package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.AllocationId;
import se.samverkan.core.internal.PersistentMap;
import se.samverkan.core.placement.PlacementAllocation;
import se.samverkan.core.placement.PlacementDropOut;
import se.samverkan.core.placement.PlacementStatement;
import se.samverkan.core.quantity.Fraction;

/** The allocations of a file, each as last recorded, with those who have left it and those who have gone on elsewhere. */
final class PlacementBook {

    static final PlacementBook EMPTY = new PlacementBook(PersistentMap.empty());

    private final PersistentMap<AllocationId, Placed> placed;

    private PlacementBook(PersistentMap<AllocationId, Placed> placed) {
        this.placed = placed;
    }

    /**
     * An allocation, and what has become of it.
     *
     * @param left the drop-outs by their days
     * @param goneOn how many students each other allocation is the rest of, in the order first recorded
     */
    record Placed(
            PlacementAllocation allocation,
            SortedMap<LocalDate, PlacementDropOut> left,
            Map<AllocationId, Integer> goneOn) {

        /** How many have left by the end of a day. */
        int leftBy(LocalDate day) {
            return left.headMap(day.plusDays(1)).values().stream()
                    .mapToInt(PlacementDropOut::getStudents)
                    .sum();
        }

        private long leftInAll() {
            return left.values().stream()
                    .mapToLong(PlacementDropOut::getStudents)
                    .sum();
        }

        private long goneOnInAll() {
            return goneOn.values().stream().mapToLong(Integer::intValue).sum();
        }

        /** How many of those who have left by the end of a day have gone on, the allocations first recorded filled first. */
        int goneOnBy(LocalDate day) {
            return goneOn.keySet().stream()
                    .filter(rest -> isFilledBy(day, rest))
                    .mapToInt(goneOn::get)
                    .sum();
        }

        /** Whether so many have left by the end of a day as another allocation and those recorded before it are the rest of. */
        boolean isFilledBy(LocalDate day, AllocationId rest) {
            int upTo = 0;
            for (Map.Entry<AllocationId, Integer> each : goneOn.entrySet()) {
                upTo += each.getValue();
                if (each.getKey().equals(rest)) {
                    break;
                }
            }
            return upTo <= leftBy(day);
        }

        private Placed require() {
            if (leftInAll() > allocation.getStudents()) {
                throw new InvalidValueException(
                        "dropOut.students", leftInAll(), "at most the " + allocation.getStudents() + " allocated");
            }
            Fraction weeks = allocation.getWeeks();
            left.values().stream()
                    .filter(dropOut -> dropOut.getWeeksDone().compareTo(weeks) > 0)
                    .findFirst()
                    .ifPresent(dropOut -> {
                        throw new InvalidValueException(
                                "dropOut.weeksDone", dropOut.getWeeksDone(), "at most the " + weeks + " allocated");
                    });
            if (goneOnInAll() > leftInAll()) {
                throw new InvalidValueException(
                        "allocation.continues",
                        allocation.getId(),
                        "an allocation that as many have left as continue it, here " + leftInAll());
            }
            return this;
        }
    }

    PlacementBook with(PlacementStatement statement) {
        if (statement instanceof PlacementAllocation allocation) {
            return with(allocation);
        }
        return statement instanceof PlacementDropOut dropOut ? with(dropOut) : this;
    }

    private PlacementBook with(PlacementAllocation allocation) {
        Placed before = placed.get(allocation.getId());
        if (before != null && !before.allocation().getContinues().equals(allocation.getContinues())) {
            throw new InvalidValueException(
                    "allocation.continues",
                    allocation.getContinues().map(Object::toString).orElse("none"),
                    "what was recorded of it first");
        }
        Placed after = before == null
                ? new Placed(allocation, new TreeMap<>(), new LinkedHashMap<>())
                : new Placed(allocation, before.left(), before.goneOn()).require();
        PersistentMap<AllocationId, Placed> with = placed.put(allocation.getId(), after);
        return new PlacementBook(allocation
                .getContinues()
                .map(id -> with.put(id, left(id, allocation)))
                .orElse(with));
    }

    /** What students have left, with how many of them another allocation is the rest of. */
    private Placed left(AllocationId id, PlacementAllocation rest) {
        Placed from = require("allocation.continues", id);
        if (rest.getStudent().isPresent()
                && from.allocation().getStudent().isPresent()
                && !rest.getStudent().equals(from.allocation().getStudent())) {
            throw InvalidValueException.withheld("allocation.student", "the student who left what it continues");
        }
        Map<AllocationId, Integer> goneOn = new LinkedHashMap<>(from.goneOn());
        goneOn.put(rest.getId(), rest.getStudents());
        return new Placed(from.allocation(), from.left(), goneOn).require();
    }

    private PlacementBook with(PlacementDropOut dropOut) {
        Placed from = require("dropOut.allocation", dropOut.getAllocation());
        SortedMap<LocalDate, PlacementDropOut> left = new TreeMap<>(from.left());
        left.put(dropOut.getDay(), dropOut);
        Placed after = new Placed(from.allocation(), left, from.goneOn()).require();
        return new PlacementBook(placed.put(dropOut.getAllocation(), after));
    }

    private Placed require(String attribute, AllocationId id) {
        return find(id).orElseThrow(() -> new InvalidValueException(attribute, id, "an allocation in the file"));
    }

    Optional<Placed> find(AllocationId id) {
        return Optional.ofNullable(placed.get(id));
    }

    /** What is recorded of an allocation that is there. */
    Placed of(PlacementAllocation allocation) {
        @Nullable Placed found = placed.get(allocation.getId());
        return Objects.requireNonNull(found, "allocation");
    }
}
