package se.samverkan.core.budget;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import se.samverkan.core.budget.Sums.Measure;
import se.samverkan.core.credit.Credits;

/** The numbers of a volume by measure. */
final class Volumes {

    private Volumes() {}

    /** What is called off; a number that isn't stated is counted as such. */
    static Map<Measure, Long> calledOff(Volume volume) {
        Map<Measure, Long> numbers = new EnumMap<>(Measure.class);
        numbers.put(Measure.WITHOUT_SEATS, 1L);
        numbers.put(Measure.WITHOUT_CREDITS, 1L);
        numbers.putAll(stated(volume));
        numbers.values().removeIf(number -> number == 0);
        return numbers;
    }

    /**
     * What a release takes of what is left: the numbers that it states, and where no course is left then, all of the others.
     * One that leaves nothing of the amount takes all.
     */
    static Map<Measure, Long> taken(Optional<Volume> released, Map<Measure, Long> left, boolean inFull) {
        Map<Measure, Long> taken = new EnumMap<>(Measure.class);
        released.ifPresent(volume -> taken.putAll(stated(volume)));
        long courses = left.getOrDefault(Measure.COURSES, 0L);
        boolean isNoCourseLeft =
                released.filter(volume -> volume.getCourses() >= courses).isPresent();
        if (inFull) {
            left.forEach((measure, number) -> taken.merge(measure, number, Math::max));
        } else if (isNoCourseLeft) {
            left.forEach(taken::putIfAbsent);
        }
        taken.values().removeIf(number -> number == 0);
        return taken;
    }

    /** The numbers stated; of each that is, none is unstated. */
    private static Map<Measure, Long> stated(Volume volume) {
        Map<Measure, Long> numbers = new EnumMap<>(Measure.class);
        numbers.put(Measure.COURSES, (long) volume.getCourses());
        volume.getSeats().ifPresent(seats -> {
            numbers.put(Measure.SEATS, (long) seats);
            numbers.put(Measure.WITHOUT_SEATS, 0L);
        });
        volume.getCredits().map(Credits::getTenths).ifPresent(tenths -> {
            numbers.put(Measure.CREDITS, tenths);
            numbers.put(Measure.WITHOUT_CREDITS, 0L);
        });
        return numbers;
    }

    /** A number in a refusal. */
    static String written(Measure measure, long number) {
        return switch (measure) {
            case COURSES -> number + (number == 1 ? " course" : " courses");
            case SEATS -> number + (number == 1 ? " seat" : " seats");
            default -> Credits.ofTenths(number) + " credits";
        };
    }
}
