package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.Id;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.file.Act;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Word;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.core.text.Text;

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
        /** It has the same outcome on the same grounds, by other days, amounts or numbers. */
        VALUES,
        /** It has the same outcome on other grounds. */
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
    private final @Nullable Act act;

    /** A finding and the figures of its answer; no finding where there is none. */
    private record Findings(@Nullable Finding finding, List<StatutoryFigure> figures) {

        static Findings of(FoundAnswers step, FoundAnswers.Key key) {
            TracedAnswer answer = step.answers().get(key);
            return new Findings(step.find(key), answer == null ? List.of() : answer.getFigures());
        }
    }

    AnswerChange(FoundAnswers first, FoundAnswers last, FoundAnswers.Key key, Set<Cause> causes, @Nullable Act act) {
        this.before = Findings.of(first, key);
        this.after = Findings.of(last, key);
        this.code = key.code();
        this.causes = Collections.unmodifiableSet(EnumSet.copyOf(causes));
        this.act = act;
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
        if (before.finding().getOutcome() != after.finding().getOutcome()) {
            return Kind.OUTCOME;
        }
        return isOnSameGrounds(before.finding(), after.finding())
                        && before.figures().equals(after.figures())
                ? Kind.VALUES
                : Kind.GROUNDS;
    }

    /** Whether two findings say the same but for days, amounts and numbers. */
    private static boolean isOnSameGrounds(Finding one, Finding other) {
        return one.getVariant().equals(other.getVariant())
                && one.getMissing().equals(other.getMissing())
                && one.getAssumptions().equals(other.getAssumptions())
                && one.getSources().equals(other.getSources())
                && withoutNumbers(one).equals(withoutNumbers(other));
    }

    /** The values of a finding by name, with no value where it is a day, an amount or another number. */
    private static Map<String, Optional<Object>> withoutNumbers(Finding finding) {
        Map<String, Optional<Object>> values = new HashMap<>();
        finding.getValues()
                .forEach((name, value) -> values.put(name, Optional.of(value).filter(AnswerChange::isWords)));
        return values;
    }

    private static boolean isWords(Object value) {
        return value instanceof Word
                || value instanceof InputCode
                || value instanceof Text
                || value instanceof String
                || value instanceof OccupationCode
                || value instanceof Id<?>
                || value instanceof List<?>;
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

    /**
     * What was recorded with which the answer turns: of several acts that one judgement knows and the other doesn't, one with which
     * its outcome, or else its grounds and values, come to be as they are by all of them.
     *
     * @return the act; absent where {@link Cause#RECORDED} isn't a cause, and between two files of which neither goes on from the other
     */
    public Optional<Act> getAct() {
        return Optional.ofNullable(act);
    }

    @Override
    public String toString() {
        return code + " " + getKind() + " by " + causes + ": " + before.finding() + " -> " + after.finding();
    }
}
