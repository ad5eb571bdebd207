package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether a course that rests on what the client brings has started with it handed over, each material for itself. It is asked from
 * the course's first day on. That the material was handed over is a duty done that names its id, so that of material without an id
 * it isn't assessed.
 */
@PublicApi(CALL)
public final class CourseMaterialHandover extends AbstractRule {

    /** The rule's code, {@code course.material-handover}. */
    public static final FindingCode CODE = FindingCode.of("course.material-handover");

    /** The input that is missing where the material has no id to record its handing over by. */
    public static final InputCode HANDED_OVER = InputCode.of("client-material.handed-over");

    /** Makes the rule. */
    public CourseMaterialHandover() {
        super(
                CODE,
                Nature.ADVICE,
                Scope.FILE,
                List.of(Source.practice("the client's material is what a course made together starts from")),
                List.of(HANDED_OVER));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        if (matter.getActivity().isPresent()) {
            return List.of();
        }
        LocalDate day = matter.getView().getAsOf().getDay();
        return MaterialOfCourse.inFile(matter).stream()
                .flatMap(of -> of.standing().getNeededOn().stream()
                        .filter(first -> !first.isAfter(day))
                        .map(first -> judge(of, first)))
                .toList();
    }

    private static Finding judge(MaterialOfCourse of, LocalDate first) {
        Optional<LocalDate> handedOver = of.standing().getHandedOverOn();
        if (handedOver.isEmpty()) {
            return of.material().getId().isPresent()
                    ? of.finding(CODE, Outcome.NOT_MET).value("firstDay", first).build()
                    : of.finding(CODE, Outcome.NOT_ASSESSED)
                            .missing(HANDED_OVER)
                            .build();
        }
        boolean late = handedOver.get().isAfter(first);
        Finding.Builder finding = of.finding(CODE, late ? Outcome.NOT_MET : Outcome.MET)
                .value("firstDay", first)
                .value("handedOver", handedOver.get());
        return (late ? finding.variant("late") : finding).build();
    }
}
