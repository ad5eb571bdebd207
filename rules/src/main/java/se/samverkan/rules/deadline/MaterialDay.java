package se.samverkan.rules.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import se.samverkan.core.activity.ClientMaterial;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.activity.MaterialEnd;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.DeadlineBuilder;
import se.samverkan.core.deadline.DeadlineKind;
import se.samverkan.core.file.MaterialStanding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.rules.Dating;
import se.samverkan.rules.Matter;

/** A day of what clients bring into the courses of a file: one deadline for each material with an id whose day is known. */
final class MaterialDay {

    private MaterialDay() {}

    static Dating each(
            Matter matter,
            FindingCode code,
            DeadlineKind kind,
            Function<MaterialStanding, Optional<LocalDate>> due,
            Function<MaterialStanding, Optional<LocalDate>> done) {
        Dating all = Dating.none();
        for (PlannedActivity planned : PlannedActivity.in(matter.getView())) {
            if (planned.activity() instanceof CommissionedCourse course) {
                for (ClientMaterial material : course.getClientMaterials()) {
                    MaterialStanding standing = matter.getView().standing(course, material);
                    Optional<LocalDate> day = due.apply(standing);
                    if (material.getId().isPresent() && day.isPresent()) {
                        DeadlineBuilder deadline = Deadline.builder(
                                        code, kind, matter.getTerms().getId(), day.get())
                                .path(planned.path() + ".clientMaterials["
                                        + material.getId().get() + "]")
                                .value("title", course.getTitle())
                                .value("material", material.getWhat())
                                .source(Source.clause("client material"))
                                .doneOn(done.apply(standing));
                        material.getEnd()
                                .map(MaterialEnd::getWay)
                                .ifPresent(way -> deadline.value("way", Word.of(way)));
                        all = all.and(Dating.of(deadline.build()));
                    }
                }
            }
        }
        return all;
    }
}
