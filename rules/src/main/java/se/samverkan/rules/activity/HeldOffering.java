package se.samverkan.rules.activity;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;
import se.samverkan.core.participant.ParticipantState;
import se.samverkan.core.participant.Participation;

/**
 * A course offering of a file that isn't cancelled, with those who take part in it.
 *
 * @param path the path of what it is recorded as
 * @param callOff the call-off that orders it; absent where it is held without one
 */
record HeldOffering(
        CommissionedCourse course, String path, Optional<CallOff> callOff, List<Participation> participations) {

    private static final Set<ParticipantState> IN_SEAT = EnumSet.of(
            ParticipantState.ADMITTED,
            ParticipantState.REGISTERED,
            ParticipantState.COMPLETED,
            ParticipantState.FAILED);

    /** Those of the standing call-offs, and then those that have an id of their own, each in the order recorded. */
    static List<HeldOffering> in(FileView view) {
        Stream<HeldOffering> calledOff = view.callOffs().stream()
                .filter(callOff -> callOff.getActivity() instanceof CommissionedCourse)
                .filter(callOff -> !view.isCancelled(callOff.getId()))
                .map(callOff -> new HeldOffering(
                        (CommissionedCourse) callOff.getActivity(),
                        "callOffs[" + callOff.getId() + "]",
                        Optional.of(callOff),
                        view.participations(callOff.getId())));
        Stream<HeldOffering> others = view.activities().stream()
                .filter(activity -> activity instanceof CommissionedCourse)
                .filter(activity ->
                        activity.getId().filter(id -> !view.isCancelled(id)).isPresent())
                .map(activity -> withoutCallOff(view, activity));
        return Stream.concat(calledOff, others).toList();
    }

    private static HeldOffering withoutCallOff(FileView view, Activity activity) {
        return new HeldOffering(
                (CommissionedCourse) activity,
                "activities[" + activity.getId().orElseThrow() + "]",
                Optional.empty(),
                view.participations(activity.getId().orElseThrow()));
    }

    /** Those who have a seat and haven't left it. */
    List<Participation> inSeat() {
        return participations.stream()
                .filter(each -> each.getState().filter(IN_SEAT::contains).isPresent())
                .toList();
    }
}
