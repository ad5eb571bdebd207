package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.NeedId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.internal.ValueStyle;
import se.samverkan.core.workforce.WorkforceNeed;

/**
 * What has come of a need by a day: the activities that come from it, called off or not, and the results and credits of their
 * participants in sum.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class NeedTrace permits ImmutableNeedTrace {

    NeedTrace() {}

    static Optional<NeedTrace> of(FileView view, NeedId id) {
        return view.needs().stream()
                .filter(need -> need.getId().equals(id))
                .findFirst()
                .map(need -> ImmutableNeedTrace.builder()
                        .need(need)
                        .activities(ActivityTrace.of(view).stream()
                                .filter(trace -> trace.getNeed().equals(Optional.of(need)))
                                .toList())
                        .build());
    }

    /**
     * The need.
     *
     * @return the need as last recorded
     */
    public abstract WorkforceNeed getNeed();

    /**
     * The activities that come from it.
     *
     * @return an unmodifiable list, those called off first, each in the order recorded
     */
    public abstract List<ActivityTrace> getActivities();

    /**
     * How many times participants have completed one of them.
     *
     * @return the sum, 0 or more; a participant counts once for an activity
     */
    public long getCompleted() {
        return getActivities().stream()
                .flatMap(trace -> trace.getCredits().stream())
                .mapToLong(CreditBalance::getCompleted)
                .sum();
    }

    /**
     * The credits that participants have earned in them.
     *
     * @return the sum of what is known to be earned; {@link #getMissing()} tells whether that is all
     */
    public Credits getEarned() {
        return getActivities().stream()
                .flatMap(trace -> trace.getCredits().stream())
                .map(CreditBalance::getEarned)
                .reduce(Credits.zero(), Credits::plus);
    }

    /**
     * What would have to be known to tell all that is earned, such as whether a completed course gives its credits.
     *
     * @return the missing inputs, each once; empty where what is earned is the whole answer
     */
    public List<InputCode> getMissing() {
        return getActivities().stream()
                .flatMap(trace -> trace.getCredits().stream())
                .flatMap(balance -> balance.getEarnedMissing().stream())
                .distinct()
                .toList();
    }
}
