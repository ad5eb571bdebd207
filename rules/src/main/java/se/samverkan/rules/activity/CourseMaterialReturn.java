package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.MaterialEnd;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether what a client has brought into a course was returned or deleted by the day that is stated for it, in the way that is
 * stated. It is asked from the day after that day, or once it is done. That it was done is a duty done that names the material's id,
 * so that of material without an id it isn't assessed.
 */
@PublicApi(CALL)
public final class CourseMaterialReturn extends AbstractRule {

    /** The rule's code, {@code course.material-return}. */
    public static final FindingCode CODE = FindingCode.of("course.material-return");

    /** The input that is missing where the material has no id to record its return or deletion by. */
    public static final InputCode ENDED = InputCode.of("client-material.ended");

    /** Makes the rule. */
    public CourseMaterialReturn() {
        super(
                CODE,
                Nature.ADVICE,
                Scope.FILE,
                List.of(Source.practice("the client's material is what a course made together starts from")),
                List.of(ENDED));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        if (matter.getActivity().isPresent()) {
            return List.of();
        }
        LocalDate day = matter.getView().getAsOf().getDay();
        return MaterialOfCourse.inFile(matter).stream()
                .flatMap(of -> of.material().getEnd().stream()
                        .flatMap(end -> of.standing().getEndDueOn().stream()
                                .filter(due -> day.isAfter(due)
                                        || of.standing().getEndedOn().isPresent())
                                .map(due -> judge(of, end, due))))
                .toList();
    }

    private static Finding judge(MaterialOfCourse of, MaterialEnd end, LocalDate due) {
        Optional<LocalDate> ended = of.standing().getEndedOn();
        if (ended.isEmpty() && of.material().getId().isEmpty()) {
            return start(of, Outcome.NOT_ASSESSED, end, due).missing(ENDED).build();
        }
        if (ended.isEmpty()) {
            return start(of, Outcome.NOT_MET, end, due).build();
        }
        boolean late = ended.get().isAfter(due);
        Finding.Builder finding =
                start(of, late ? Outcome.NOT_MET : Outcome.MET, end, due).value("ended", ended.get());
        return (late ? finding.variant("late") : finding).build();
    }

    private static Finding.Builder start(MaterialOfCourse of, Outcome outcome, MaterialEnd end, LocalDate due) {
        return of.finding(CODE, outcome).value("way", Word.of(end.getWay())).value("due", due);
    }
}
