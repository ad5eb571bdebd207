package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.difference.Difference;
import se.samverkan.core.file.Act;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.time.AsOf;

/**
 * What differs between two judgements of the same question on the same agreement, as of two days or by two states of knowledge,
 * and why. Both are judged again, and so are the steps from the one to the other: first the day is moved, then the knowledge, then
 * the rules; what an answer changes at is its cause.
 *
 * <p>Example: {@code rules.assess(file, AsOf.on(before)).changesTo(rules.assess(file, AsOf.on(after))).getChanges()}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class JudgementChanges {

    private final Assessment before;
    private final Assessment after;
    private final Set<AnswerChange.Cause> outcomeCauses;
    private final List<AnswerChange> changes;
    private final List<Difference> differences;
    private final List<Act> acts;

    private JudgementChanges(
            Assessment before,
            Assessment after,
            Set<AnswerChange.Cause> outcomeCauses,
            List<AnswerChange> changes,
            List<Difference> differences,
            List<Act> acts) {
        this.before = before;
        this.after = after;
        this.outcomeCauses = Collections.unmodifiableSet(outcomeCauses);
        this.changes = List.copyOf(changes);
        this.differences = List.copyOf(differences);
        this.acts = List.copyOf(acts);
    }

    static JudgementChanges of(Assessment before, Assessment after) {
        Judging first = before.judging();
        Judging last = after.judging();
        requireSame(first, last);
        List<Act> acts = acts(first, last);
        JudgementSteps steps = new JudgementSteps(first, last, acts);
        return new JudgementChanges(
                before,
                after,
                steps.outcomeCauses(),
                steps.changes(),
                Difference.between(first.view(), last.view()),
                acts);
    }

    private static void requireSame(Judging first, Judging last) {
        AgreementId agreement = first.view().getFile().getId();
        if (!last.view().getFile().getId().equals(agreement)) {
            throw new InvalidValueException("agreement", last.view().getFile().getId(), "agreement " + agreement);
        }
        if (!last.tried().equals(first.tried())) {
            throw new InvalidValueException(
                    "assessment", "of another subject", "of the same call-off or activity, or file");
        }
    }

    /** What the one knows and the other doesn't, of the file that holds more. */
    private static List<Act> acts(Judging first, Judging last) {
        AgreementFile one = first.view().getFile();
        AgreementFile other = last.view().getFile();
        AsOf before = first.exactAsOf();
        AsOf after = last.exactAsOf();
        return (one.getRevision() > other.getRevision() ? one : other)
                .getActs().stream()
                        .filter(act -> before.knows(act.getRecording()) != after.knows(act.getRecording()))
                        .toList();
    }

    /**
     * What the answer for the whole changes at: as much as a rule's answer, a decision that settles what needed judgement, or a
     * policy by which something else bars.
     *
     * @return the causes; empty where the whole is answered the same
     */
    public Set<AnswerChange.Cause> getOutcomeCauses() {
        return outcomeCauses;
    }

    /**
     * The one judgement.
     *
     * @return the assessment
     */
    public Assessment getBefore() {
        return before;
    }

    /**
     * The other judgement.
     *
     * @return the assessment
     */
    public Assessment getAfter() {
        return after;
    }

    /**
     * The answers that differ, what is met too.
     *
     * @return the changes, in the order of the rule book; none where each rule answers the same
     */
    public List<AnswerChange> getChanges() {
        return changes;
    }

    /**
     * What differs in the file between the two: its terms on the two days, and what is known.
     *
     * @return the differences, as {@link Difference#between} gives them; of a call-off that is tried, on the day that it is ordered
     */
    public List<Difference> getDifferences() {
        return differences;
    }

    /**
     * What was recorded between the two.
     *
     * @return the acts that the one judgement knows and the other doesn't, in the order recorded
     */
    public List<Act> getActs() {
        return acts;
    }

    @Override
    public String toString() {
        return before.getAsOf() + " " + before.getOutcome() + " -> " + after.getAsOf() + " " + after.getOutcome() + " "
                + changes;
    }
}
