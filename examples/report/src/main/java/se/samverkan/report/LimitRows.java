package se.samverkan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.budget.LimitMeasure;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Word;
import se.samverkan.report.document.Cell;
import se.samverkan.rules.budget.CommittedWithinLimit;
import se.samverkan.rules.budget.LimitWarning;

/** The rows of the limits beside the ceiling, with the figures that the rules on them go by. */
record LimitRows(FileView view, List<Finding> findings, Wording words) {

    List<Cell> row(Limit limit) {
        Optional<Finding> finding = find(limit, LimitWarning.CODE).or(() -> find(limit, CommittedWithinLimit.CODE));
        LimitFigures figures = LimitFigures.of(limit, finding, view.ledger());
        return List.of(
                Cell.of(name(limit)),
                Cell.number(written(figures.most())),
                Cell.number(written(figures.used())),
                Cell.number(written(figures.left())),
                Cell.of(effect(limit)),
                LimitsSection.standing(finding, figures.used().isPresent(), words));
    }

    private Optional<Finding> find(Limit limit, FindingCode code) {
        return findings.stream()
                .filter(finding -> finding.getCode().equals(code)
                        && finding.getPath().equals("agreement.limits[" + limit.getId() + "]"))
                .findFirst();
    }

    private String written(Optional<Object> figure) {
        return figure.map(this::written).orElseGet(() -> words.label("money.left-open"));
    }

    private String written(Object figure) {
        return figure instanceof Money money ? words.amount(money) : words.write(figure);
    }

    /** The name, and what the limit is of. */
    private List<String> name(Limit limit) {
        List<String> lines = new ArrayList<>(List.of(words.write(limit.getName())));
        List<String> part = new ArrayList<>();
        if (limit.getMeasure() != LimitMeasure.MONEY) {
            part.add(words.write(Word.of(limit.getMeasure())));
        }
        part.addAll(BudgetParts.written(limit.getPart(), view, words));
        limit.getPart().getYear().ifPresent(year -> part.add(words.write(year)));
        lines.add(part.isEmpty() ? words.label("ledger.whole") : String.join(", ", part));
        return lines;
    }

    private List<String> effect(Limit limit) {
        List<String> lines = new ArrayList<>(List.of(words.write(Word.of(limit.getEffect()))));
        if (limit.getTolerance().toBigDecimal().signum() > 0) {
            lines.add(words.label("limits.tolerance", Map.of("share", limit.getTolerance())));
        }
        limit.getWarningLevel().ifPresent(level -> lines.add(words.label("limits.warning", Map.of("share", level))));
        return lines;
    }
}
