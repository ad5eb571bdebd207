package se.samverkan.rules.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;

/**
 * An activity of a file with the path that it is told by. One without an id of its own goes by its number among those
 * recorded without a call-off, which later acts don't change.
 */
record PlannedActivity(Activity activity, String path, Optional<DutyId> id) {

    /** Those of the standing call-offs, and then those without a call-off, each in the order recorded, the cancelled left out. */
    static List<PlannedActivity> in(FileView view) {
        List<PlannedActivity> all = new ArrayList<>();
        for (CallOff callOff : view.callOffs()) {
            if (!view.isCancelled(callOff.getId())) {
                String id = callOff.getId().toString();
                all.add(new PlannedActivity(callOff.getActivity(), "callOffs[" + id + "]", Optional.of(DutyId.of(id))));
            }
        }
        int number = 0;
        for (Activity activity : view.activities()) {
            number++;
            Optional<String> id = activity.getId().map(Object::toString);
            if (activity.getId().filter(view::isCancelled).isEmpty()) {
                all.add(new PlannedActivity(
                        activity, "activities[" + id.orElse("#" + number) + "]", id.map(DutyId::of)));
            }
        }
        return all;
    }
}
