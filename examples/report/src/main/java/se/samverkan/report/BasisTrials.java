package se.samverkan.report;

import static se.samverkan.core.code.ProcurementBasis.CHAPTER_19;
import static se.samverkan.core.code.ProcurementBasis.CHAPTER_7;
import static se.samverkan.core.code.ProcurementBasis.COOPERATION;
import static se.samverkan.core.code.ProcurementBasis.DIRECT_AWARD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Section;
import se.samverkan.rules.Assessment;
import se.samverkan.rules.Rule;
import se.samverkan.rules.RuleBook;

/** One purchase judged under four procurement bases, each an assumption on the file, side by side. */
final class BasisTrials {

    private static final List<ProcurementBasis> BASES = List.of(CHAPTER_7, CHAPTER_19, DIRECT_AWARD, COOPERATION);

    private final RuleBook rules;
    private final List<Trial> trials;
    private final Wording words;

    /** What is found under one basis, what is met too. */
    private record Trial(ProcurementBasis basis, Outcome outcome, List<Finding> findings) {

        static Trial of(RuleBook rules, AgreementFile file, CallOff callOff, ProcurementBasis basis) {
            Assumption assumption = Assumption.procurementBasis(
                    basis, Text.of("sv", "för jämförelsen").and("en", "for the comparison"));
            Assessment assessment = rules.assess(file.assuming(assumption), callOff, AsOf.on(callOff.getOrderedOn()));
            return new Trial(basis, assessment.getOutcome(), assessment.trace().getFindings());
        }

        Stream<Finding> findings(FindingCode code) {
            return findings.stream().filter(finding -> finding.getCode().equals(code));
        }
    }

    private BasisTrials(RuleBook rules, List<Trial> trials, Wording words) {
        this.rules = rules;
        this.trials = trials;
        this.words = words;
    }

    static Section section(RuleBook rules, AgreementFile file, CallOff callOff, Wording words) {
        List<Trial> trials = BASES.stream()
                .map(basis -> Trial.of(rules, file, callOff, basis))
                .toList();
        return new BasisTrials(rules, trials, words).section(CallOffTrials.title(callOff, words));
    }

    private Section section(String callOff) {
        List<List<Cell>> rows = new ArrayList<>();
        codes().forEach(code -> rows.add(row(words.rule(code), trial -> mark(trial, code))));
        rows.add(row(words.label("bases.whole"), trial -> words.mark(trial.outcome())));
        List<String> columns = new ArrayList<>(List.of(words.label("bases.question")));
        trials.forEach(trial -> columns.add(words.label(trial.basis())));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.label("bases.lead", Map.of("callOff", callOff))));
        blocks.add(new Block.Table(words.label("bases.caption"), columns, rows, false));
        blocks.add(new Block.Paragraph(words.label("bases.differences")));
        trials.forEach(trial -> blocks.add(verdict(trial)));
        return new Section(words.label("bases.title"), blocks);
    }

    /** The codes of the rules whose question arises under at least one basis, in the order that they judge. */
    private List<FindingCode> codes() {
        return rules.getRules().stream()
                .map(Rule::getCode)
                .filter(code -> trials.stream()
                        .anyMatch(trial -> trial.findings(code).findAny().isPresent()))
                .toList();
    }

    private List<Cell> row(String name, Function<Trial, Cell> mark) {
        return Stream.concat(Stream.of(Cell.of(name)), trials.stream().map(mark))
                .toList();
    }

    private Cell mark(Trial trial, FindingCode code) {
        return trial.findings(code)
                .findFirst()
                .map(finding -> words.mark(finding.getOutcome()))
                .orElseGet(() -> Cell.of(words.label("bases.not-raised")));
    }

    /** What is said under this basis and not under all of them. */
    private Block verdict(Trial trial) {
        List<String> own = sentences(trial)
                .filter(sentence ->
                        !trials.stream().allMatch(other -> sentences(other).anyMatch(sentence::equals)))
                .toList();
        return new Block.Verdict(
                words.mark(trial.outcome()),
                words.title(trial.basis()),
                own.isEmpty() ? List.of(words.label("bases.no-difference")) : own);
    }

    private Stream<String> sentences(Trial trial) {
        return trial.findings().stream().map(words.explainer()::sentence);
    }
}
