package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.IMPLEMENT;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;

/**
 * One kind of dated duty, right or event of an agreement file, with one code. Like a {@link Rule} it is a pure function: it
 * reads no clock, and gives the same answer to the same matter. It dates what has a whole day, and of what hasn't it tells
 * what is missing. What is done it dates too.
 */
@PublicApi(IMPLEMENT)
public interface DeadlineRule {

    /**
     * The stable code of the rule, and of every deadline and finding that it makes.
     *
     * @return the code
     */
    FindingCode getCode();

    /**
     * The sources that a deadline or finding of the rule may name: paragraphs, decisions of courts, clauses, practice or policy. Where one comes with a
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
     * Works out the deadlines.
     *
     * @param matter the file as it stands on the day asked about
     * @return the answer; {@link Dating#none()} where no such deadline arises
     */
    Dating date(Matter matter);
}
