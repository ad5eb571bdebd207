package se.samverkan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import se.samverkan.core.money.VatBasis;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;

/**
 * A table of amounts, a row for each thing and a column for each amount. What isn't known stands in words.
 *
 * @param <T> what a row is of
 */
final class MoneyTable<T> {

    private final Wording words;
    private final List<String> columns = new ArrayList<>();
    private final List<Function<T, Optional<Money>>> amounts = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();

    MoneyTable(String key, Wording words) {
        this.words = words;
        columns.add(words.label(key));
    }

    /** With a column of an amount that is always known. */
    MoneyTable<T> column(String key, Function<T, Money> amount) {
        return openColumn(key, amount.andThen(Optional::of));
    }

    /** With a column of an amount that may not be known. */
    MoneyTable<T> openColumn(String key, Function<T, Optional<Money>> amount) {
        columns.add(words.label(key));
        amounts.add(amount);
        return this;
    }

    MoneyTable<T> row(Cell name, T of) {
        List<Cell> row = new ArrayList<>(List.of(name));
        amounts.forEach(amount ->
                row.add(Cell.of(amount.apply(of).map(words::amount).orElseGet(() -> words.label("money.left-open")))));
        rows.add(row);
        return this;
    }

    /** The table under a caption that tells the basis of its amounts. */
    Block under(String key, Optional<VatBasis> basis) {
        String caption = words.label(key, Map.of("basis", MoneySection.basis(basis, words)));
        return new Block.Table(caption, columns, rows, true);
    }
}
