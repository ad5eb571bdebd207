package se.samverkan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.PeriodSettlement;
import se.samverkan.core.share.PartnerSettlement;
import se.samverkan.core.share.SettlementLine;
import se.samverkan.core.time.DateRange;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Section;

/** What each partner bears of what is invoiced in the calendar year up to the day, and what it is to pay or receive. */
final class SettlementSection {

    private SettlementSection() {}

    static DateRange period(FileView view) {
        return DateRange.ofClosed(
                view.getAsOf().getDay().withDayOfYear(1), view.getAsOf().getDay());
    }

    static Section of(FileView view, Wording words) {
        DateRange period = period(view);
        PeriodSettlement settlement = view.settlement(period);
        String title = words.label(
                "settlement.title",
                Map.of(
                        "first", period.getFirstDay().orElseThrow(),
                        "last", period.getLastDay().orElseThrow()));
        List<Block> blocks = new ArrayList<>();
        if (!settlement.getMissing().isEmpty()) {
            blocks.add(
                    new Block.Paragraph(words.label("settlement.missing", Map.of("inputs", settlement.getMissing()))));
        } else if (settlement.getSettlements().isEmpty()) {
            blocks.add(new Block.Paragraph(words.label("settlement.none")));
        } else {
            blocks.add(
                    new Block.Paragraph(words.label("settlement.how", Map.of("invoiced", settlement.getInvoiced()))));
            blocks.add(partners(settlement, view, words));
            settlement
                    .getUnshared()
                    .filter(amount -> !amount.isZero())
                    .ifPresent(amount -> blocks.add(
                            new Block.Paragraph(words.label("settlement.unshared", Map.of("amount", amount)))));
            blocks.add(costs(settlement, view, words));
        }
        return new Section(title, blocks);
    }

    private static Block partners(PeriodSettlement settlement, FileView view, Wording words) {
        MoneyTable<PartnerSettlement> table = new MoneyTable<PartnerSettlement>("parts.partner", words)
                .column("settlement.share", PartnerSettlement::getShare)
                .column("settlement.borne", PartnerSettlement::getBorne)
                .column("settlement.to-pay", PartnerSettlement::getToPay)
                .column("settlement.to-receive", PartnerSettlement::getToReceive);
        settlement
                .getPartners()
                .forEach(partner -> table.row(Cell.of(BudgetParts.name(partner.getPartner(), view)), partner));
        return table.under("settlement.partners", settlement.getInvoiced().getVatBasis());
    }

    private static Block costs(PeriodSettlement settlement, FileView view, Wording words) {
        List<List<Cell>> rows = settlement.getSettlements().stream()
                .flatMap(each -> each.getLines().stream())
                .map(line -> row(line, view, words))
                .toList();
        return new Block.Table(
                words.label("settlement.costs"),
                List.of(
                        words.label("ledger.entry"),
                        words.label("ledger.day"),
                        words.label("settlement.borne-by"),
                        words.label("money.amount")),
                rows,
                false);
    }

    private static List<Cell> row(SettlementLine line, FileView view, Wording words) {
        return List.of(
                Cell.of(line.getEntry().toString()),
                Cell.of(words.write(line.getDay())),
                Cell.of(BudgetParts.name(line.getBorneBy(), view)),
                Cell.number(words.amount(line.getAmount().getMoney())));
    }
}
