package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.IMPLEMENT;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;

/**
 * One question about an agreement file, with one code. A rule is a pure function: it reads no clock, keeps nothing between
 * calls, and gives the same answer to the same matter, so that a judgement can be given again.
 *
 * <p>A rule that needs what is missing judges every reading that is possible: where all pass it is met, where all fail it
 * is not met, and otherwise it isn't assessed, and names what is missing.
 */
@PublicApi(IMPLEMENT)
public interface Rule {

    /**
     * The stable code of the rule and of every finding that it makes.
     *
     * @return the code
     */
    FindingCode getCode();

    /**
     * What kind of demand the rule makes.
     *
     * @return the nature
     */
    Nature getNature();

    /**
     * What the rule is asked about.
     *
     * @return the scope
     */
    Scope getScope();

    /**
     * The sources that a finding of the rule may name: paragraphs, decisions of courts, clauses, practice or policy. Where one comes with a
     * figure that a statute sets, the figure's own source may name the act that set it too, after a semicolon, as {@code LOU 5:1;
     * SFS 2026:245} for {@code LOU 5:1} here.
     *
     * @return the sources; empty where a rule doesn't tell otherwise
     */
    default List<Source> getSources() {
        return List.of();
    }

    /**
     * The inputs that a finding of the rule may name as missing.
     *
     * @return the inputs; empty where a rule doesn't tell otherwise
     */
    default List<InputCode> getInputs() {
        return List.of();
    }

    /**
     * Whether the rule holds what is called off against a limit, so that of several limits that are exceeded, the one that leaves
     * the least binds ({@link Assessment#getBindingLimits()}). A finding that isn't met tells by how much in its value {@code excess},
     * a {@code VatAmount} where money is counted, so that a host may tolerate some ({@link Policy#getTolerances()}).
     *
     * @return false, where a rule doesn't tell otherwise
     */
    default boolean isOfLimit() {
        return false;
    }

    /**
     * Answers the question. What tells a finding in words are the code, the outcome and the variant, and each place in those words
     * needs a value of its name; where words or a value are wanting, the finding is told by its code ({@link Explainer}).
     *
     * @param matter what is judged
     * @return the findings, what is met too; empty where the question doesn't arise
     */
    List<Finding> judge(Matter matter);
}
