package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.OptionalInt;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.file.CallOff;
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
 * Whether the seats that a call-off orders in a course are at least the fewest participants that it is given for, and at most
 * those that it has room for, both included. Of a course that states neither, and of one without a call-off, the question
 * doesn't arise. A course for fewer than that may be cancelled, which the agreement's own clauses tell of.
 */
@PublicApi(CALL)
public final class CourseSeats extends AbstractRule {

    /** The rule's code, {@code course.seats}. */
    public static final FindingCode CODE = FindingCode.of("course.seats");

    private static final Source PRACTICE = Source.practice("a course is given for as many participants as it states");

    /** Makes the rule. */
    public CourseSeats() {
        super(CODE, Nature.ADVICE, Scope.ACTIVITY, List.of(PRACTICE), List.of(InputCode.CALL_OFF_SEATS));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter
                .getCallOff()
                .filter(callOff -> callOff.getActivity() instanceof CommissionedCourse course
                        && (course.getLeastSeats().isPresent()
                                || course.getMostSeats().isPresent()))
                .map(callOff -> finding(matter, callOff, (CommissionedCourse) callOff.getActivity()))
                .stream()
                .toList();
    }

    private static Finding finding(Matter matter, CallOff callOff, CommissionedCourse course) {
        OptionalInt seats = callOff.getSeats();
        boolean few =
                seats.isPresent() && seats.getAsInt() < course.getLeastSeats().orElse(0);
        boolean many =
                seats.isPresent() && seats.getAsInt() > course.getMostSeats().orElse(Integer.MAX_VALUE);
        Outcome outcome = few || many ? Outcome.NOT_MET : seats.isPresent() ? Outcome.MET : Outcome.NOT_ASSESSED;
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path(matter.path("seats"))
                .value("activity", course.getTitle())
                .source(PRACTICE);
        if (seats.isEmpty()) {
            return finding.missing(InputCode.CALL_OFF_SEATS).build();
        }
        finding.value("seats", seats.getAsInt());
        if (few) {
            finding.variant("few").value("least", course.getLeastSeats().getAsInt());
        } else if (many) {
            finding.variant("many").value("most", course.getMostSeats().getAsInt());
        }
        return finding.build();
    }
}
