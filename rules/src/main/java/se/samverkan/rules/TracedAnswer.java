package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.statute.StatutoryFigure;

/**
 * What a rule answered of one subject in the trace of a judgement. The values that the answer turned on, what it rests on and
 * takes for granted stand in its findings.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class TracedAnswer {

    private final String path;
    private final List<Finding> findings;
    private final List<StatutoryFigure> figures;

    TracedAnswer(String path, List<Finding> findings, List<StatutoryFigure> figures) {
        this.path = path;
        this.findings = findings;
        this.figures = figures;
    }

    /**
     * What the rule was asked about.
     *
     * @return the path of the call-off or activity, or that of the agreement
     */
    public String getPath() {
        return path;
    }

    /**
     * What the rule found of it, with any outcome.
     *
     * @return the findings, one at least
     */
    public List<Finding> getFindings() {
        return findings;
    }

    /**
     * The inputs that were missing of it.
     *
     * @return the inputs, each once, in the order of the findings
     */
    public List<InputCode> getMissing() {
        return findings.stream()
                .flatMap(finding -> finding.getMissing().stream())
                .distinct()
                .toList();
    }

    /**
     * The figures of statutes that the rule asked for and was given.
     *
     * @return the figures, each once, in the order asked for
     */
    public List<StatutoryFigure> getFigures() {
        return figures;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TracedAnswer that
                && path.equals(that.path)
                && findings.equals(that.findings)
                && figures.equals(that.figures);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, findings);
    }

    @Override
    public String toString() {
        return "'" + path + "' " + findings + (figures.isEmpty() ? "" : " by " + figures);
    }
}
