package se.samverkan.core.activity;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import se.samverkan.core.InvalidValueException;

/** What an offering takes over from its course. Of each thing the offering can state what the course states, and nothing else. */
final class OfferedCourse {

    private final CommissionedCourse offering;
    private final Course course;
    private final CommissionedCourse.Builder filled;
    private boolean isFuller;

    OfferedCourse(CommissionedCourse offering, Course course) {
        this.offering = offering;
        this.course = course;
        this.filled = offering.toBuilder();
    }

    /** The same offering, with what its course states. */
    CommissionedCourse filled() {
        take("credits", Course::getCredits, CommissionedCourse::getCredits, filled::credits);
        take("cycle", Course::getCycle, CommissionedCourse::getCycle, filled::cycle);
        take("gradingScale", Course::getGradingScale, CommissionedCourse::getGradingScale, filled::gradingScale);
        take("origin", Course::getOrigin, CommissionedCourse::getOrigin, filled::origin);
        take(
                "modules",
                stated -> nonEmpty(stated.getModules()),
                stated -> nonEmpty(stated.getModules()),
                filled::modules);
        if (offering.getLanguage().isEmpty()) {
            fill(course.getLanguage(), filled::language);
        }
        return isFuller ? filled.build() : offering;
    }

    private <T> void take(
            String attribute,
            Function<Course, Optional<T>> ofCourse,
            Function<CommissionedCourse, Optional<T>> ofOffering,
            Consumer<T> filling) {
        Optional<T> stated = ofCourse.apply(course);
        Optional<T> own = ofOffering.apply(offering);
        if (own.isPresent() && !own.equals(stated)) {
            throw new InvalidValueException(
                    "offering." + attribute,
                    own.get(),
                    stated.map(expected -> expected + ", as its course " + course.getId() + " states")
                            .orElse("none beside its course " + course.getId() + ", which states none"));
        }
        if (own.isEmpty()) {
            fill(stated, filling);
        }
    }

    private <T> void fill(Optional<T> stated, Consumer<T> filling) {
        stated.ifPresent(value -> {
            filling.accept(value);
            isFuller = true;
        });
    }

    private static <T extends Collection<?>> Optional<T> nonEmpty(T stated) {
        return stated.isEmpty() ? Optional.empty() : Optional.of(stated);
    }
}
