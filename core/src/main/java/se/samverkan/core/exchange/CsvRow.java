package se.samverkan.core.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;

/** A row that is read: its cells by column, and the faults that are found as they are asked for. */
final class CsvRow {

    private final CsvDialect dialect;
    private final long line;
    private final Map<String, String> cells;
    private final List<CsvFault> faults;
    private final int faultsBefore;

    CsvRow(CsvDialect dialect, long line, Map<String, String> cells, List<CsvFault> faults) {
        this.dialect = dialect;
        this.line = line;
        this.cells = cells;
        this.faults = faults;
        this.faultsBefore = faults.size();
    }

    long line() {
        return line;
    }

    boolean isFaultless() {
        return faults.size() == faultsBefore;
    }

    void refuse(String column, String value, String expected) {
        faults.add(CsvFault.of(line, column, value, expected));
    }

    void refuse(InvalidValueException refusal) {
        faults.add(CsvFault.of(
                line, null, refusal.getShownValue(), refusal.getAttribute() + ": " + refusal.getExpected()));
    }

    /** A cell that must be filled; absent with a fault where it isn't, or can't be read. */
    <T> Optional<T> required(String column, Function<String, T> reader) {
        if (cells.getOrDefault(column, "").isEmpty()) {
            refuse(column, "", "a value");
            return Optional.empty();
        }
        return optional(column, reader);
    }

    /** A cell that may be empty; absent where it is, and with a fault where it can't be read. */
    <T> Optional<T> optional(String column, Function<String, T> reader) {
        String cell = CsvCells.read(cells.getOrDefault(column, ""));
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(cell));
        } catch (InvalidValueException refusal) {
            faults.add(CsvFault.of(line, column, refusal));
            return Optional.empty();
        }
    }

    LocalDate day(String cell) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            throw refusal("day", cell, "a day such as 2025-01-31", e);
        }
    }

    int number(String cell) {
        if (!cell.matches("[0-9]{1,9}")) {
            throw new InvalidValueException("number", cell, "a whole number of 0 or more");
        }
        return Integer.parseInt(cell);
    }

    /** The amount of three columns: its number, its currency, and its VAT basis where that is stated. */
    Optional<VatAmount> amount() {
        Optional<CurrencyUnit> currency = required("currency", CsvRow::currency);
        Optional<VatBasis> basis = optional("vat_basis", CsvRow::basis);
        return required("amount", cell -> currency.map(unit -> VatAmount.of(money(unit, cell), basis)))
                .flatMap(Function.identity());
    }

    private Money money(CurrencyUnit currency, String cell) {
        String plain = cell.replace("\u00A0", "")
                .replace("\u202F", "")
                .replace(" ", "")
                .replace('\u2212', '-');
        char mark = dialect.decimalMark();
        String form = "-?[0-9]{1,19}(" + (mark == '.' ? "\\." : ",") + "[0-9]{1,6})?";
        String expected = "an amount such as 1000" + mark + "50, at most " + currency.getDecimalPlaces() + " decimals";
        if (!plain.matches(form)) {
            throw new InvalidValueException("amount", cell, expected);
        }
        try {
            return Money.parse(currency + " " + plain.replace(mark, '.'));
        } catch (ArithmeticException e) {
            throw refusal("amount", cell, expected, e);
        }
    }

    private static CurrencyUnit currency(String cell) {
        try {
            return CurrencyUnit.of(cell);
        } catch (IllegalCurrencyException e) {
            throw refusal("currency", cell, "the code of a currency, such as SEK", e);
        }
    }

    private static VatBasis basis(String cell) {
        for (VatBasis basis : VatBasis.values()) {
            if (basis.name().equals(cell)) {
                return basis;
            }
        }
        throw new InvalidValueException("vat_basis", cell, "EXCLUDING_VAT or INCLUDING_VAT");
    }

    private static InvalidValueException refusal(String attribute, String value, String expected, Exception cause) {
        InvalidValueException refusal = new InvalidValueException(attribute, value, expected);
        refusal.initCause(cause);
        return refusal;
    }
}
