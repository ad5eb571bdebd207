package se.samverkan.report;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.joda.money.Money;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.LimitEffect;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Word;
import se.samverkan.report.document.Cell;
import se.samverkan.rules.budget.CommittedWithinCeiling;
import se.samverkan.rules.budget.CommittedWithinTranche;

/** The rows of the ceiling and of each year's amount. */
record CeilingRows(FileView view, List<Finding> findings, Wording words) {

    List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        view.terms().getCeiling().ifPresent(ceiling -> {
            Balances balances = view.balancesOfAllDays();
            rows.add(row(words.label("money.ceiling"), ceiling.getAmount().getMoney(), balances, this::isOfCeiling));
            new TreeMap<>(ceiling.getTranches())
                    .forEach((year, tranche) -> rows.add(row(
                            words.label("money.part.year", Map.of("part", year)),
                            tranche,
                            balances.in(year),
                            finding -> isOf(year, finding))));
        });
        return rows;
    }

    private boolean isOfCeiling(Finding finding) {
        return finding.getCode().equals(CommittedWithinCeiling.CODE);
    }

    private static boolean isOf(Year year, Finding finding) {
        return finding.getCode().equals(CommittedWithinTranche.CODE)
                && finding.getValue("year", Year.class).equals(Optional.of(year));
    }

    private List<Cell> row(String name, Money stated, Balances used, Predicate<Finding> wanted) {
        Money most = used.getLimit().orElse(stated);
        return List.of(
                Cell.of(name),
                most.isEqual(stated)
                        ? Cell.number(words.amount(most))
                        : Cell.number(words.amount(most), words.label("limits.stated", Map.of("amount", stated))),
                Cell.number(words.amount(used.getCommitted())),
                Cell.number(used.getLeft().map(words::amount).orElseGet(() -> words.label("money.left-open"))),
                Cell.of(words.write(Word.of(LimitEffect.STOP))),
                LimitsSection.standing(
                        findings.stream().filter(wanted).findFirst(),
                        used.getLeft().isPresent() && used.getCommitted().isZero(),
                        words));
    }
}
