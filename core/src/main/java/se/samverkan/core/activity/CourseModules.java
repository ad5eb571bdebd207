package se.samverkan.core.activity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.ModuleId;
import se.samverkan.core.credit.Credits;

/** The check that the modules of a course have an id each and add up to its credits. */
final class CourseModules {

    private CourseModules() {}

    static void require(List<CourseModule> modules, Optional<Credits> credits) {
        if (modules.isEmpty()) {
            return;
        }
        List<ModuleId> ids = modules.stream().map(CourseModule::getId).toList();
        if (new HashSet<>(ids).size() < ids.size()) {
            throw new InvalidValueException("course.modules", ids, "modules with an id each");
        }
        Credits sum = modules.stream().map(CourseModule::getCredits).reduce(Credits.zero(), Credits::plus);
        if (!credits.equals(Optional.of(sum))) {
            throw new InvalidValueException(
                    "course.modules",
                    sum,
                    "modules that add up to the course's credits, "
                            + credits.map(Credits::toString).orElse("which aren't stated"));
        }
    }
}
