package se.samverkan.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Word;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.share.ContributionStanding;
import se.samverkan.core.share.CostShares;
import se.samverkan.core.share.Split;
import se.samverkan.core.share.SplitPeriod;
import se.samverkan.core.share.WeightedShares;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Section;

/** Who bears what of what is called off, and how the parties stand to what they have promised to contribute. */
final class SharesSection {

    private SharesSection() {}

    static Section of(FileView view, Wording words) {
        List<Block> blocks = new ArrayList<>();
        Optional<CostShares> shares = view.terms().getCostShares();
        blocks.add(shares.map(stated -> split(stated, view, words))
                .orElseGet(() -> new Block.Paragraph(words.label("shares.none"))));
        List<ContributionStanding> standings = view.contributionStandings();
        if (!standings.isEmpty()) {
            blocks.add(contributions(standings, view, words));
        }
        return new Section(words.label("shares.title"), blocks);
    }

    private static Block split(CostShares shares, FileView view, Wording words) {
        Balances balances = view.balances();
        if (!isOfTheWhole(shares) || shares.findMissing(balances.getCommitted()).isPresent()) {
            return new Block.Paragraph(words.label("shares.open"));
        }
        Split split = shares.split(balances.getCommitted());
        MoneyTable<Optional<PartnerId>> table = new MoneyTable<Optional<PartnerId>>("shares.partner", words)
                .column(
                        "money.called-off",
                        partner -> partner.map(split::getPart).orElse(split.getUnshared()));
        split.getParts()
                .keySet()
                .forEach(partner -> table.row(
                        Cell.of(BudgetParts.name(partner, view), stated(shares, partner, words)),
                        Optional.of(partner)));
        if (!split.getUnshared().isZero()) {
            table.row(Cell.of(words.label("shares.unshared")), Optional.empty());
        }
        return table.under("shares.caption", balances.getVatBasis());
    }

    /** Whether all that is called off can be split at once, and not each invoice or year by itself. */
    private static boolean isOfTheWhole(CostShares shares) {
        return shares.isProportional() || shares.getSplitPeriod().equals(Optional.of(SplitPeriod.WHOLE_TERM));
    }

    private static String stated(CostShares shares, PartnerId partner, Wording words) {
        if (shares instanceof WeightedShares weighted) {
            BigDecimal sum = weighted.getWeights().values().stream()
                    .map(Decimal::toBigDecimal)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return words.label(
                    "shares.weight",
                    Map.of(
                            "weight", weighted.getWeights().get(partner),
                            "sum", Decimal.of(sum),
                            "basis", Word.of(shares.getBasis())));
        }
        return words.write(Word.of(shares.getBasis()));
    }

    private static Block contributions(List<ContributionStanding> standings, FileView view, Wording words) {
        MoneyTable<ContributionStanding> table = new MoneyTable<ContributionStanding>("shares.contribution", words)
                .openColumn("shares.promised", ContributionStanding::getCommitted)
                .column("shares.met", ContributionStanding::getMet)
                .column("shares.evidenced", ContributionStanding::getEvidenced)
                .openColumn("shares.outstanding", ContributionStanding::getOutstanding);
        standings.forEach(standing -> table.row(name(standing, view, words), standing));
        return table.under("shares.contributions", standings.get(0).getVatBasis());
    }

    private static Cell name(ContributionStanding standing, FileView view, Wording words) {
        List<String> lines = new ArrayList<>(List.of(BudgetParts.name(standing.getBy(), view)));
        lines.add(words.write(Word.of(standing.getKind())));
        standing.getPeriod().ifPresent(period -> lines.add(words.write(period)));
        return Cell.of(lines);
    }
}
