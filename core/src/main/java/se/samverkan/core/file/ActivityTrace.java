package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.internal.ValueStyle;
import se.samverkan.core.workforce.WorkforceNeed;

/**
 * What an activity comes from and what has come of it by a day: the need, what the client brings into it, and the participants'
 * results and credits.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class ActivityTrace permits ImmutableActivityTrace {

    ActivityTrace() {}

    /** Of the call-offs that stand and then of the other activities. */
    static List<ActivityTrace> of(FileView view) {
        CreditBalance credits = view.credits();
        List<ActivityTrace> all = new ArrayList<>();
        view.callOffs()
                .forEach(callOff -> all.add(start(view, callOff.getActivity())
                        .callOff(callOff.getId())
                        .credits(credits.of(callOff.getId()))
                        .build()));
        view.activities()
                .forEach(activity -> all.add(start(view, activity)
                        .credits(activity.getId().map(credits::of))
                        .build()));
        return all;
    }

    private static ImmutableActivityTrace.Builder start(FileView view, Activity activity) {
        List<MaterialStanding> materials = activity instanceof CommissionedCourse course
                ? course.getClientMaterials().stream()
                        .map(material -> MaterialStanding.of(view, course, material))
                        .toList()
                : List.of();
        return ImmutableActivityTrace.builder()
                .activity(activity)
                .need(view.needs().stream()
                        .filter(need -> activity.getNeed().equals(Optional.of(need.getId())))
                        .findFirst())
                .materials(materials);
    }

    /**
     * The activity.
     *
     * @return the activity
     */
    public abstract Activity getActivity();

    /**
     * The call-off that orders it.
     *
     * @return the call-off's id; absent where it is planned or held without one
     */
    public abstract Optional<CallOffId> getCallOff();

    /**
     * The need that it comes from.
     *
     * @return the need as last recorded; absent where the activity names none, or the one that it names isn't recorded
     */
    public abstract Optional<WorkforceNeed> getNeed();

    /**
     * What the client brings into it.
     *
     * @return an unmodifiable list in the order of the course, empty of what isn't a course
     */
    public abstract List<MaterialStanding> getMaterials();

    /**
     * What has come of it: seats, who have completed it, and credits.
     *
     * @return the balance; absent of an activity without an id, whose participants can't be recorded
     */
    public abstract Optional<CreditBalance> getCredits();
}
