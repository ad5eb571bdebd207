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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.activity.Result;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.InputCode;

/**
 * Credits (högskolepoäng) of what has been called off or planned: what each course gives one participant who completes it,
 * added up, and what participants have earned. Credits are earned on completion alone, and once for a participant and a
 * course. What a part gives to one who doesn't complete it, and whether an area gives credits that the agreement is silent
 * on, isn't assessed.
 *
 * <p>Example: {@code view.credits().of(CallOffId.of("A-1")).getMissing()} tells what isn't known of one course.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class CreditBalance {

    private final Map<CollaborationArea, Boolean> given;
    private final List<Held> held;
    private final List<Result> results;
    private final Credits planned;
    private final Set<InputCode> plannedMissing = new TreeSet<>();
    private final Credits earned;
    private final int completed;
    private final Set<InputCode> missing = new TreeSet<>();

    private CreditBalance(Map<CollaborationArea, Boolean> given, List<Held> held, List<Result> results) {
        this.given = given;
        this.held = held;
        this.results = results;
        this.planned = held.stream().map(each -> plannedBy(each.activity())).reduce(Credits.zero(), Credits::plus);
        Map<Object, Activity> byId = new LinkedHashMap<>();
        held.forEach(each -> each.id().ifPresent(id -> byId.put(id, each.activity())));
        Set<Participation> done = new HashSet<>();
        Map<Participation, Activity> begun = new LinkedHashMap<>();
        Credits sum = Credits.zero();
        for (Result result : results) {
            Activity activity = byId.get(idOf(result));
            if (activity == null) {
                continue;
            }
            Participation participation = new Participation(idOf(result), result.getParticipant());
            if (!result.isCompleted()) {
                begun.put(participation, activity);
            } else if (done.add(participation)) {
                sum = sum.plus(earnedBy(activity));
            }
        }
        begun.keySet().removeAll(done);
        if (begun.values().stream().anyMatch(this::mayGiveCredits)) {
            missing.add(InputCode.CREDITS_OF_A_PART);
        }
        this.earned = sum;
        this.completed = done.size();
    }

    /** What is held: an activity with the id of its call-off, or else its own if it has one. */
    private record Held(Optional<Object> id, Activity activity) {}

    /** One participant in what a call-off or an activity without one is. */
    private record Participation(Object in, ParticipantReference participant) {}

    static CreditBalance of(Agreement terms, List<CallOff> callOffs, List<Activity> activities, List<Result> results) {
        List<Held> held = Stream.concat(
                        callOffs.stream().map(each -> new Held(Optional.of(each.getId()), each.getActivity())),
                        activities.stream().map(each -> new Held(each.getId().map(Function.identity()), each)))
                .toList();
        return new CreditBalance(terms.getCallOffTerms().getCreditsOnCompletion(), held, results);
    }

    private static Object idOf(Result result) {
        return result.getCallOff()
                .<Object>map(Function.identity())
                .orElseGet(() -> result.getActivity().orElseThrow());
    }

    private Credits plannedBy(Activity activity) {
        Optional<Credits> credits = creditsOf(activity);
        if (activity instanceof CommissionedCourse && credits.isEmpty()) {
            plannedMissing.add(InputCode.COURSE_CREDITS);
        }
        return credits.orElse(Credits.zero());
    }

    private boolean mayGiveCredits(Activity activity) {
        return given.getOrDefault(activity.getArea(), true);
    }

    private Credits earnedBy(Activity activity) {
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
     * The credits of one call-off alone.
     *
     * @param callOff the call-off
     * @return the balance; all 0 where it isn't among those ordered by the day, or is taken back
     */
    public CreditBalance of(CallOffId callOff) {
        return ofHeld(callOff);
    }

    /**
     * The credits of one activity alone that is planned or held without a call-off.
     *
     * @param activity the activity
     * @return the balance; all 0 where the activity isn't known
     */
    public CreditBalance of(ActivityId activity) {
        return ofHeld(activity);
    }

    private CreditBalance ofHeld(Object id) {
        Optional<Object> wanted = Optional.of(id);
        return new CreditBalance(
                given,
                held.stream().filter(each -> each.id().equals(wanted)).toList(),
                results.stream().filter(result -> idOf(result).equals(id)).toList());
    }

    /**
     * The credits of one participant alone: what the courses that the participant has a result in are planned to give, and
     * what the participant has earned.
     *
     * @param participant the participant
     * @return the balance; all 0 where the participant has no result by the day
     */
    public CreditBalance of(ParticipantReference participant) {
        List<Result> own = results.stream()
                .filter(result -> result.getParticipant().equals(participant))
                .toList();
        Set<Object> in = own.stream().map(CreditBalance::idOf).collect(Collectors.toSet());
        return new CreditBalance(
                given,
                held.stream()
                        .filter(each -> each.id().filter(in::contains).isPresent())
                        .toList(),
                own);
    }

    /**
     * The credits of the courses, each counted once whatever the number of participants.
     *
     * @return the sum of what is stated, 0 where no course states its credits; {@link #getPlannedMissing()} tells whether
     *     it is the whole answer
     */
    public Credits getPlanned() {
        return planned;
    }

    /**
     * What would have to be known before all that is planned is counted.
     *
     * @return the missing inputs: the credits of a course that states none; empty where {@link #getPlanned()} is the whole
     *     answer
     */
    public List<InputCode> getPlannedMissing() {
        return List.copyOf(plannedMissing);
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
     * What would have to be known before everyone is credited. Of which course, or which participant, is told by the balance
     * of that one.
     *
     * @return the missing inputs; empty where {@link #getEarned()} is the whole answer
     */
    public List<InputCode> getMissing() {
        return List.copyOf(missing);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CreditBalance that
                && planned.equals(that.planned)
                && plannedMissing.equals(that.plannedMissing)
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
        return "planned " + planned + ", earned " + earned + " by " + completed
                + (completed == 1 ? " completion" : " completions");
    }
}
