package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.activity.Result;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.InputCode;

/**
 * Credits (högskolepoäng) of what has been called off or planned: what each course gives one participant who completes it,
 * added up, and what participants have earned. Credits are earned on completion alone, and once for a participant and a
 * course. What a part gives to one who doesn't complete it, and whether an area gives credits that the agreement is silent
 * on, isn't assessed.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class CreditBalance {

    private final Credits planned;
    private final Credits earned;
    private final int completed;
    private final List<InputCode> missing;

    private CreditBalance(Credits planned, Credits earned, int completed, List<InputCode> missing) {
        this.planned = planned;
        this.earned = earned;
        this.completed = completed;
        this.missing = missing;
    }

    /** One participant in what a call-off or an activity without one is. */
    private record Participation(Object in, ParticipantReference participant) {}

    static CreditBalance of(Agreement terms, List<CallOff> callOffs, List<Activity> activities, List<Result> results) {
        Map<Object, Activity> held = new LinkedHashMap<>();
        callOffs.forEach(callOff -> held.put(callOff.getId(), callOff.getActivity()));
        activities.forEach(activity -> activity.getId().ifPresent(id -> held.put(id, activity)));
        Credits planned = Stream.concat(callOffs.stream().map(CallOff::getActivity), activities.stream())
                .map(activity -> creditsOf(activity).orElse(Credits.zero()))
                .reduce(Credits.zero(), Credits::plus);
        Set<Participation> completed = new HashSet<>();
        Map<Participation, Activity> begun = new LinkedHashMap<>();
        Set<InputCode> missing = new TreeSet<>();
        Credits earned = Credits.zero();
        for (Result result : results) {
            Object in = result.getCallOff()
                    .<Object>map(Function.identity())
                    .orElseGet(() -> result.getActivity().orElseThrow());
            Activity activity = held.get(in);
            if (activity == null) {
                continue;
            }
            Participation participation = new Participation(in, result.getParticipant());
            if (!result.isCompleted()) {
                begun.put(participation, activity);
            } else if (completed.add(participation)) {
                earned = earned.plus(earnedBy(terms, activity, missing));
            }
        }
        begun.keySet().removeAll(completed);
        if (begun.values().stream().anyMatch(activity -> mayGiveCredits(terms, activity))) {
            missing.add(InputCode.CREDITS_OF_A_PART);
        }
        return new CreditBalance(planned, earned, completed.size(), List.copyOf(missing));
    }

    private static boolean mayGiveCredits(Agreement terms, Activity activity) {
        return terms.getCallOffTerms().getCreditsOnCompletion().getOrDefault(activity.getArea(), true);
    }

    private static Credits earnedBy(Agreement terms, Activity activity, Set<InputCode> missing) {
        Map<?, Boolean> given = terms.getCallOffTerms().getCreditsOnCompletion();
        Boolean gives = given.get(activity.getArea());
        if (gives == null) {
            missing.add(InputCode.CREDITS_ON_COMPLETION);
            return Credits.zero();
        }
        Optional<Credits> credits = creditsOf(activity);
        if (gives && credits.isEmpty()) {
            missing.add(InputCode.COURSE_CREDITS);
        }
        return gives ? credits.orElse(Credits.zero()) : Credits.zero();
    }

    private static Optional<Credits> creditsOf(Activity activity) {
        return activity instanceof CommissionedCourse course ? course.getCredits() : Optional.empty();
    }

    /**
     * The credits of the courses, each counted once whatever the number of participants.
     *
     * @return the sum, 0 where no course states its credits
     */
    public Credits getPlanned() {
        return planned;
    }

    /**
     * The credits earned by those who have completed.
     *
     * @return the sum of what is known to be earned
     */
    public Credits getEarned() {
        return earned;
    }

    /**
     * How many times an activity has been completed by a participant.
     *
     * @return the number, 0 or more; a participant counts once for an activity
     */
    public int getCompleted() {
        return completed;
    }

    /**
     * What would have to be known before everyone is credited.
     *
     * @return the missing inputs; empty where {@link #getEarned()} is the whole answer
     */
    public List<InputCode> getMissing() {
        return missing;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CreditBalance that
                && planned.equals(that.planned)
                && earned.equals(that.earned)
                && completed == that.completed
                && missing.equals(that.missing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(planned, earned, completed, missing);
    }

    @Override
    public String toString() {
        return "planned " + planned + ", earned " + earned + " by " + completed + " completions";
    }
}
