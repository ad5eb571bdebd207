package se.samverkan.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.Ledger;
import se.samverkan.core.budget.LedgerLine;
import se.samverkan.core.budget.Stage;
import se.samverkan.core.file.Act;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Word;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Section;

/** The entries of money up to the day, in the order recorded, a row for each stage and part of the budget that one adds to. */
final class LedgerSection {

    private final FileView view;
    private final Wording words;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final Map<Stage, Money> sums = new EnumMap<>(Stage.class);

    private LedgerSection(FileView view, Wording words) {
        this.view = view;
        this.words = words;
    }

    static Section of(FileView view, Wording words) {
        return new LedgerSection(view, words).section();
    }

    private Section section() {
        Ledger ledger = view.ledger();
        view.getFile().getActs().stream()
                .filter(act -> view.getAsOf().knows(act.getRecording()))
                .map(LedgerSection::entryOf)
                .flatMap(Optional::stream)
                .filter(entry -> !entry.getDay().isAfter(view.getAsOf().getDay()))
                .forEach(entry -> ledger.linesOf(entry.getId()).forEach(line -> add(entry, line)));
        String title = words.label("ledger.title");
        if (rows.isEmpty()) {
            return new Section(title, List.of(new Block.Paragraph(words.label("ledger.none"))));
        }
        return new Section(
                title, List.of(new Block.Paragraph(words.label("ledger.how")), entries(ledger), sums(ledger)));
    }

    private static Optional<Entry> entryOf(Act act) {
        if (act.getContent() instanceof CallOff callOff) {
            return Optional.of(callOff.toEntry());
        }
        return act.getContent() instanceof Entry entry ? Optional.of(entry) : Optional.empty();
    }

    private void add(Entry entry, LedgerLine line) {
        String year = line.getPart().getYear().map(words::write).orElseGet(() -> words.label("ledger.year-open"));
        rows.add(List.of(
                Cell.of(entry.getId().toString()),
                Cell.of(words.write(entry.getDay())),
                Cell.of(told(entry)),
                Cell.of(words.write(Word.of(line.getStage())), year),
                Cell.of(belongings(line)),
                Cell.number(words.amount(line.getAmount()))));
        sums.merge(line.getStage(), line.getAmount(), Money::plus);
    }

    private List<String> belongings(LedgerLine line) {
        List<String> lines = BudgetParts.written(line.getPart(), view, words);
        line.getCallOff().ifPresent(callOff -> lines.add(0, callOff.toString()));
        return lines.isEmpty() ? List.of(words.label("ledger.whole")) : lines;
    }

    /** What has happened, and what is stated beside it. */
    private List<String> told(Entry entry) {
        List<String> lines = new ArrayList<>(List.of(words.title(entry.getKind())));
        entry.getReversed().ifPresent(id -> lines.add(words.label("ledger.reverses", Map.of("entry", id))));
        entry.getAgainst().ifPresent(id -> lines.add(words.label("ledger.against", Map.of("entry", id))));
        entry.getReference().ifPresent(text -> lines.add(words.label("ledger.reference", Map.of("reference", text))));
        entry.getAccountingString()
                .ifPresent(text -> lines.add(words.label("ledger.account", Map.of("account", text))));
        entry.getReason().ifPresent(text -> lines.add(words.write(text)));
        return lines;
    }

    private Block entries(Ledger ledger) {
        return new Block.Table(
                words.label("ledger.caption", Map.of("basis", MoneySection.basis(ledger.getVatBasis(), words))),
                List.of(
                        words.label("ledger.entry"),
                        words.label("ledger.day"),
                        words.label("ledger.kind"),
                        words.label("ledger.stage"),
                        words.label("ledger.part"),
                        words.label("money.amount")),
                rows,
                false);
    }

    private Block sums(Ledger ledger) {
        return new Block.Table(
                words.label("ledger.sums", Map.of("basis", MoneySection.basis(ledger.getVatBasis(), words))),
                List.of(words.label("ledger.stage-alone"), words.label("money.amount")),
                sums.entrySet().stream()
                        .map(sum -> List.of(Cell.of(words.title(sum.getKey())), Cell.of(words.amount(sum.getValue()))))
                        .toList(),
                true);
    }
}
