package se.samverkan.report;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.core.file.CoverageLine;
import se.samverkan.core.file.CoverageTerm;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.WorkforceCoverage;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.quantity.FractionRange;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Section;

/** How far what is done goes toward the needs, by occupation and year, and the terms that it is worked out from. */
final class CoverageSection {

    private CoverageSection() {}

    static Section of(FileView view, Wording words) {
        WorkforceCoverage coverage = view.workforceCoverage();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                words.label("coverage.caption"),
                List.of(
                        words.label("need.occupation"),
                        words.label("coverage.year"),
                        words.label("coverage.needed"),
                        words.label("coverage.given"),
                        words.label("coverage.lacking"),
                        words.label("need.answer"),
                        words.label("coverage.missing")),
                lines(coverage).map(line -> row(line, words)).toList(),
                false));
        blocks.add(new Block.Paragraph(words.label("coverage.how")));
        blocks.add(new Block.Table(
                words.label("coverage.terms"),
                List.of(
                        words.label("coverage.term"),
                        words.label("need.occupation"),
                        words.label("coverage.year"),
                        words.label("coverage.stated"),
                        words.label("coverage.share"),
                        words.label("coverage.number"),
                        words.label("coverage.source")),
                coverage.getLines().stream()
                        .flatMap(line -> terms(line).map(term -> row(line, term, words)))
                        .toList(),
                false));
        if (!coverage.getAssumptions().isEmpty()) {
            blocks.add(new Block.Remarks(
                    words.label("ground.assumptions"),
                    coverage.getAssumptions().stream()
                            .map(words.explainer()::sentence)
                            .toList()));
        }
        return new Section(words.label("coverage.title"), blocks);
    }

    /** Each line in all years and then in each, and what belongs to no year that is known. */
    private static Stream<CoverageLine> lines(WorkforceCoverage coverage) {
        return coverage.getLines().stream()
                .filter(line ->
                        line.getOf() != CoverageLine.Of.OPEN || !line.getTerms().isEmpty())
                .flatMap(line ->
                        Stream.concat(Stream.of(line), line.getYears().stream().map(line::in)));
    }

    /** What gives to the line; that of the needs in all stands under the others. */
    private static Stream<CoverageTerm> terms(CoverageLine line) {
        return line.getTerms().stream()
                .filter(term -> line.getOf() != CoverageLine.Of.ALL && term.getSide() == CoverageTerm.Side.SUPPLIED);
    }

    private static List<Cell> row(CoverageLine line, Wording words) {
        boolean judged = line.getOf() != CoverageLine.Of.OPEN;
        return List.of(
                Cell.of(name(line, words)),
                Cell.of(year(line.getYear(), words.label("coverage.all-years"), words)),
                number(judged ? line.getNeeded() : Optional.empty(), words),
                number(given(line), words),
                number(judged ? line.getGap() : Optional.empty(), words),
                judged ? words.mark(line.getOutcome()) : Cell.of(""),
                Cell.of(
                        line.getOutcome() == Outcome.NOT_ASSESSED
                                        && !line.getMissing().isEmpty()
                                ? words.capital(words.write(line.getMissing()))
                                : ""));
    }

    /** What serves the line; absent where nothing is recorded, which isn't none. */
    private static Optional<FractionRange> given(CoverageLine line) {
        return line.getServing().isEmpty() ? Optional.empty() : Optional.of(line.getSupply());
    }

    private static List<Cell> row(CoverageLine line, CoverageTerm term, Wording words) {
        String title = words.write(term.getTitle().orElseThrow());
        String side = term.getKind().map(words::title).orElseGet(() -> words.label("coverage.side-given"));
        return List.of(
                Cell.of(title, side),
                Cell.of(name(line, words)),
                Cell.of(year(term.getYear(), words.label("coverage.year-open"), words)),
                term.getStated()
                        .map(words::write)
                        .map(Cell::number)
                        .orElseGet(() -> Cell.of(words.label("coverage.open"))),
                Cell.number(term.getShare().map(words::write).orElse("")),
                number(Optional.of(term.getNumber()), words),
                Cell.of(sources(term, words)));
    }

    /** Where a term's number comes from: its source, and the assumptions that it rests on. */
    private static List<String> sources(CoverageTerm term, Wording words) {
        List<String> sources = new ArrayList<>();
        term.getSource().map(words::write).ifPresent(sources::add);
        for (Assumption assumption : term.getAssumptions()) {
            sources.add(words.label("coverage.assumed", Map.of("input", assumption.getInput())));
        }
        return sources.isEmpty() ? List.of("") : sources;
    }

    private static String name(CoverageLine line, Wording words) {
        return line.getWords()
                .map(words::write)
                .or(() -> line.getOccupation().map(words::write))
                .orElseGet(() -> words.title(line.getOf()));
    }

    private static String year(Optional<Year> year, String otherwise, Wording words) {
        return year.map(words::write).orElse(otherwise);
    }

    private static Cell number(Optional<FractionRange> number, Wording words) {
        return number.filter(CoverageSection::tellsAnything)
                .map(words::write)
                .map(Cell::number)
                .orElseGet(() -> Cell.of(words.label("coverage.open")));
    }

    /** Whether something is certain or stated of a number, other than that it isn't below 0. */
    private static boolean tellsAnything(FractionRange number) {
        return number.getLeast().signum() > 0
                || number.getMost().isPresent()
                || number.getNumber().isPresent();
    }
}
