package se.samverkan.core.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The cells of a table. Text that a spreadsheet could take for a formula is kept from it by an apostrophe before it, which
 * reading takes away again; a number is written as one.
 */
final class CsvCells {

    /** What a formula begins with, in full width too. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** What may stand before it: the apostrophe, spaces, which some spreadsheets take away, and the byte order mark. */
    private static final String BEFORE = "' \u00A0\uFEFF";

    private final CsvDialect dialect;

    CsvCells(CsvDialect dialect) {
        this.dialect = dialect;
    }

    /** A cell of text as typed; empty where there is none. */
    String text(Optional<?> value) {
        return value.map(Object::toString).map(CsvCells::defused).orElse("");
    }

    String text(Object value) {
        return defused(value.toString());
    }

    String number(BigDecimal number) {
        return number.toPlainString().replace('.', dialect.decimalMark());
    }

    String amount(Optional<Money> money) {
        return money.map(Money::getAmount).map(this::number).orElse("");
    }

    String amount(Money money) {
        return number(money.getAmount());
    }

    private static String defused(String text) {
        return needsApostrophe(text) ? "'" + text : text;
    }

    /** Text that begins like a formula, after whatever may stand before one. */
    private static boolean needsApostrophe(String text) {
        int at = 0;
        while (at < text.length() && BEFORE.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() && FORMULA.indexOf(text.charAt(at)) >= 0;
    }

    /** The text that {@link #text} made a cell of. */
    static String read(String cell) {
        return cell.startsWith("'") && needsApostrophe(cell) ? cell.substring(1) : cell;
    }
}
