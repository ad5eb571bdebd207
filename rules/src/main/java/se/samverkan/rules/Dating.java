package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.finding.Finding;

/**
 * What one deadline rule works out: the deadlines that have a day, and a finding for each duty that can't be dated.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Dating {

    private static final Dating NONE = new Dating(List.of(), List.of());

    private final List<Deadline> deadlines;
    private final List<Finding> undated;

    private Dating(List<Deadline> deadlines, List<Finding> undated) {
        this.deadlines = List.copyOf(deadlines);
        this.undated = List.copyOf(undated);
    }

    /**
     * The answer where there is no such deadline, and nothing that is missing for one.
     *
     * @return the answer
     */
    public static Dating none() {
        return NONE;
    }

    /**
     * The answer of one deadline.
     *
     * @param deadline the deadline
     * @return the answer
     */
    public static Dating of(Deadline deadline) {
        return new Dating(List.of(deadline), List.of());
    }

    /**
     * The answer that there is or may be a duty that can't be dated.
     *
     * @param finding a finding that isn't assessed, or needs judgement
     * @return the answer
     */
    public static Dating undated(Finding finding) {
        return new Dating(List.of(), List.of(finding));
    }

    /**
     * This answer and then another.
     *
     * @param other the other answer
     * @return the answer of both, in this order
     */
    public Dating and(Dating other) {
        if (other.deadlines.isEmpty() && other.undated.isEmpty()) {
            return this;
        }
        List<Deadline> all = new ArrayList<>(deadlines);
        all.addAll(other.deadlines);
        List<Finding> open = new ArrayList<>(undated);
        open.addAll(other.undated);
        return new Dating(all, open);
    }

    /**
     * The deadlines that have a day.
     *
     * @return the deadlines, in the order worked out
     */
    public List<Deadline> getDeadlines() {
        return deadlines;
    }

    /**
     * The duties that can't be dated.
     *
     * @return a finding for each, in the order worked out
     */
    public List<Finding> getUndated() {
        return undated;
    }
}
