package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.statute.StatutoryFigure;

/**
 * One answer of a rule that differs between two judgements, and what it is due to.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class AnswerChange {

    /** In which way an answer differs. */
    public enum Kind {
        /** It is found after, and wasn't before. */
        APPEARED,
        /** It was found before, and isn't after. */
        WENT,
        /** It has another outcome. */
        OUTCOME,
        /** It has the same outcome, by other values or on other grounds. */
        GROUNDS
    }

    /** What a difference is due to. */
    public enum Cause {
        /** The day that is asked about: another day, with the same knowledge, changes the answer. */
        DAY,
        /** What was recorded in between. */
        RECORDED,
        /** The rules, the figures of statutes or the policy that are judged by. */
        RULES
    }

    private final Findings before;
    private final Findings after;
    private final FindingCode code;
    private final Set<Cause> causes;

    /** A finding and the figures of its answer; no finding where there is none. */
    private record Findings(@Nullable Finding finding, List<StatutoryFigure> figures) {

        static Findings of(JudgementChanges.Findings step, JudgementChanges.Findings.Key key) {
            TracedAnswer answer = step.answers().get(key);
            return new Findings(step.find(key), answer == null ? List.of() : answer.getFigures());
        }
    }

    AnswerChange(
            JudgementChanges.Findings first,
            JudgementChanges.Findings last,
            JudgementChanges.Findings.Key key,
            Set<Cause> causes) {
        this.before = Findings.of(first, key);
        this.after = Findings.of(last, key);
        this.code = key.code();
        this.causes = Collections.unmodifiableSet(EnumSet.copyOf(causes));
    }

    /**
     * The rule's code.
     *
     * @return the code
     */
    public FindingCode getCode() {
        return code;
    }

    /**
     * In which way the answer differs.
     *
     * @return the kind
     */
    public Kind getKind() {
        if (before.finding() == null) {
            return Kind.APPEARED;
        }
        if (after.finding() == null) {
            return Kind.WENT;
        }
        return before.finding().getOutcome() == after.finding().getOutcome() ? Kind.GROUNDS : Kind.OUTCOME;
    }

    /**
     * What was found before.
     *
     * @return the finding; absent where there was none
     */
    public Optional<Finding> getBefore() {
        return Optional.ofNullable(before.finding());
    }

    /**
     * What is found after.
     *
     * @return the finding; absent where there is none
     */
    public Optional<Finding> getAfter() {
        return Optional.ofNullable(after.finding());
    }

    /**
     * The names of the values that differ between the two findings, or that one of them has alone.
     *
     * @return the names in order; none where one of the findings is absent
     */
    public Set<String> getDifferingValues() {
        Set<String> names = new TreeSet<>();
        if (before.finding() != null && after.finding() != null) {
            names.addAll(before.finding().getValues().keySet());
            names.addAll(after.finding().getValues().keySet());
            names.removeIf(name -> Objects.equals(
                    before.finding().getValues().get(name),
                    after.finding().getValues().get(name)));
        }
        return Collections.unmodifiableSet(names);
    }

    /**
     * The figures of statutes that the rule had before.
     *
     * @return the figures that it asked for and was given
     */
    public List<StatutoryFigure> getFiguresBefore() {
        return before.figures();
    }

    /**
     * The figures of statutes that the rule has after.
     *
     * @return the figures that it asked for and was given
     */
    public List<StatutoryFigure> getFiguresAfter() {
        return after.figures();
    }

    /**
     * What the difference is due to.
     *
     * @return one cause at least
     */
    public Set<Cause> getCauses() {
        return causes;
    }

    @Override
    public String toString() {
        return code + " " + getKind() + " by " + causes + ": " + before.finding() + " -> " + after.finding();
    }
}
