package se.samverkan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.activity.Course;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.file.ActivityTrace;
import se.samverkan.core.file.CreditBalance;
import se.samverkan.core.file.CreditCost;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.text.Text;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Section;
import se.samverkan.rules.Assessment;
import se.samverkan.rules.activity.ActivityNeed;
import se.samverkan.rules.activity.CourseClientKind;
import se.samverkan.rules.activity.CourseDegreePower;
import se.samverkan.rules.activity.CourseDesignation;
import se.samverkan.rules.activity.CourseMaterialHandover;
import se.samverkan.rules.activity.CourseParticipantsAreStaff;
import se.samverkan.rules.activity.CoursePurposeFitsClient;
import se.samverkan.rules.activity.CourseQuality;
import se.samverkan.rules.share.CourseFullCost;

/** One course that is made for a need: who made what, what is asked of it as commissioned education, and what it has given and cost. */
final class CourseResultSection {

    /** From the need that comes first to what the fee covers, in the order in which they are asked. */
    private static final List<FindingCode> ASKED = List.of(
            ActivityNeed.CODE,
            CourseMaterialHandover.CODE,
            CourseClientKind.CODE,
            CourseDesignation.CODE,
            CoursePurposeFitsClient.CODE,
            CourseParticipantsAreStaff.CODE,
            CourseDegreePower.CODE,
            CourseQuality.CODE,
            CourseFullCost.CODE);

    private CourseResultSection() {}

    /** The section on the first called-off course of a need that tells who makes what of it; absent where none does. */
    static Optional<Section> of(FileView view, Assessment assessment, Wording words) {
        return TraceSection.needs(view).stream()
                .flatMap(need -> view.needTrace(need).orElseThrow().getActivities().stream())
                .filter(trace -> trace.getCallOff().isPresent()
                        && courseOf(trace.getActivity()).isPresent())
                .findFirst()
                .map(trace -> section(trace, view, assessment, words));
    }

    private static Optional<Course> courseOf(Activity activity) {
        return activity instanceof CommissionedCourse offering
                ? offering.getCourse().filter(course -> course.getClientPart().isPresent())
                : Optional.empty();
    }

    private static Section section(ActivityTrace trace, FileView view, Assessment assessment, Wording words) {
        Course course = courseOf(trace.getActivity()).orElseThrow();
        CallOffId callOff = trace.getCallOff().orElseThrow();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.label(
                "course-result.made",
                Map.of(
                        "course", course.getTitle(),
                        "client", course.getClientPart().orElseThrow(),
                        "provider", course.getProviderPart().orElse(Text.of(words.label("course-result.unstated")))))));
        blocks.add(result(trace.getCredits().orElseThrow(), view.creditCost(course.getId()), words));
        List<Finding> found = assessment.trace().getFindings();
        for (FindingCode code : ASKED) {
            List<Finding> ofCourse = found.stream()
                    .filter(finding -> finding.getCode().equals(code))
                    .filter(finding -> finding.getPath().startsWith("callOffs[" + callOff + "]"))
                    .toList();
            if (!ofCourse.isEmpty()) {
                blocks.add(Findings.verdict(words.rule(code), ofCourse, words));
            }
        }
        return new Section(words.label("course-result.title"), blocks);
    }

    private static Block result(CreditBalance credits, CreditCost cost, Wording words) {
        return new Block.KeyFigures(List.of(
                figure("credits.seats", words.write(credits.getSeats()), words),
                figure("credits.completed", words.write(credits.getCompleted()), words),
                figure("credits.earned", words.write(credits.getEarned()), words),
                figure("credits.development", words.amount(cost.getDevelopment().getMoney()), words),
                figure("credits.delivery", words.amount(cost.getDelivery().getMoney()), words),
                figure("credits.per-credit", CreditTables.perCredit(cost, words), words)));
    }

    private static Block.KeyFigure figure(String key, String value, Wording words) {
        return new Block.KeyFigure(words.label(key), value, "");
    }
}
