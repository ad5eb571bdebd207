package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.NeedId;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.workforce.WorkforceNeed;

/**
 * How far what the parties do goes toward the workforce needs that they have stated: a table with a line for the needs in all, one
 * for each occupation or group that they name, and one for what serves them and goes to no single one of those; each line for all
 * years and for each of them.
 *
 * <ul>
 *   <li>Needed is what the needs state. A number for a period of several years belongs to its years as the need's spread says, or
 *       as one is assumed, and otherwise to no known year. Needs of the same occupation are added.
 *   <li>Given is what is recorded of what an activity yields, or else what the activity states, or of a course that states nothing at
 *       least those who have completed it by the day; and what is recorded of programmes and the like. Of graduates the share that
 *       stays counts, of students placed the share that is hired, each as stated or assumed. It belongs to the year of its last day.
 *   <li>An activity or a supply serves a need that it comes from, and the occupations that it states. It counts where it ends within
 *       the need's period.
 * </ul>
 *
 * <p>The terms of the lines of occupations and of the open one add up to what is given in all, and the terms of the years and of no
 * year to each line. What the occupations need doesn't have to add up to what is needed in all.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class WorkforceCoverage {

    private final List<WorkforceNeed> needs;
    private final List<CoverageTerm> given;
    private final List<Assumption> assumptions;
    private final CoverageLines lines;

    private WorkforceCoverage(List<WorkforceNeed> needs, List<CoverageTerm> given, List<Assumption> assumptions) {
        this.needs = needs;
        this.given = given;
        this.assumptions = assumptions;
        this.lines = CoverageLines.of(
                needs,
                given,
                assumptions.stream()
                        .filter(assumption -> assumption.getInput().equals(InputCode.NEED_SPREAD))
                        .findFirst());
    }

    static WorkforceCoverage of(FileView view) {
        return new WorkforceCoverage(view.needs(), new SupplyTerms(view).all(), view.assumptions());
    }

    /**
     * The coverage of one need alone, by all that serves it.
     *
     * @param need the need
     * @return the coverage; without occupations and terms where the need isn't known
     */
    public WorkforceCoverage of(NeedId need) {
        return new WorkforceCoverage(
                needs.stream().filter(each -> each.getId().equals(need)).toList(), given, assumptions);
    }

    /**
     * The needs in all, and all that serves them.
     *
     * @return the line
     */
    public CoverageLine getInAll() {
        return lines.inAll();
    }

    /**
     * The occupations and groups that the needs name, of which the terms of each are those of no narrower one.
     *
     * @return an unmodifiable list of lines in the order first named
     */
    public List<CoverageLine> getOccupations() {
        return lines.occupations();
    }

    /**
     * What serves the needs and goes to no single occupation or group that they name.
     *
     * @return the line, with nothing needed
     */
    public CoverageLine getOpen() {
        return lines.open();
    }

    /**
     * Every line: the needs in all, the occupations and what goes to none of them.
     *
     * @return an unmodifiable list in that order
     */
    public List<CoverageLine> getLines() {
        List<CoverageLine> all = new ArrayList<>(List.of(getInAll()));
        all.addAll(getOccupations());
        all.add(getOpen());
        return List.copyOf(all);
    }

    /**
     * The years that needs and what serves them belong to.
     *
     * @return an unmodifiable set
     */
    public SortedSet<Year> getYears() {
        return CoverageLine.years(getLines().stream().flatMap(line -> line.getTerms().stream()));
    }

    /**
     * The assumptions that any number rests on.
     *
     * @return an unmodifiable list without duplicates
     */
    public List<Assumption> getAssumptions() {
        return getLines().stream()
                .flatMap(line -> line.getTerms().stream())
                .flatMap(term -> term.getAssumptions().stream())
                .distinct()
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkforceCoverage that && getLines().equals(that.getLines());
    }

    @Override
    public int hashCode() {
        return Objects.hash(getLines());
    }

    @Override
    public String toString() {
        return getLines().toString();
    }
}
