package se.samverkan.core.exchange;

import java.math.BigDecimal;
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
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.internal.TextChecks;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;

/** A row that is read: its cells by column, and the faults that are found as they are asked for. */
final class CsvRow {

    private static final int LONGEST = 200;

    private final CsvDialect dialect;
    private final long line;
    private final Map<String, String> cells;
    private final List<CsvFault> faults;
    private final int faultsBefore;
    private boolean hasColumns = true;

    CsvRow(CsvDialect dialect, long line, Map<String, String> cells, List<CsvFault> faults) {
        this.dialect = dialect;
        this.line = line;
        this.cells = cells;
        this.faults = faults;
        this.faultsBefore = faults.size();
    }

    /** Whether every column asked for is there, and nothing was wrong in any. */
    boolean isFaultless() {
        return hasColumns && faults.size() == faultsBefore;
    }

    /** Whether a cell of the column is there and filled. */
    boolean isFilled(String column) {
        return !cells.getOrDefault(column, "").isEmpty();
    }

    void refuse(String column, String value, String expected) {
        faults.add(CsvFault.of(line, column, value, expected));
    }

    /** A cell that must be filled; absent with a fault where it isn't, or can't be read. Of a missing column the header tells. */
    <T> Optional<T> required(String column, Function<String, T> reader) {
        if (!cells.containsKey(column)) {
            hasColumns = false;
        } else if (!isFilled(column)) {
            refuse(column, "", "a value");
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
            return DayChecks.require("day", LocalDate.parse(cell));
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

    String text(String cell) {
        return TextChecks.require("text", cell, LONGEST);
    }

    /** The amount of three columns: its number, above 0 or 0 too, its currency, and its VAT basis where that is stated. */
    Optional<VatAmount> amount(boolean mayBeZero) {
        Optional<CurrencyUnit> currency = required("currency", CsvRow::currency);
        Optional<VatBasis> basis = optional("vat_basis", CsvRow::basis);
        Optional<Money> money = required("amount", cell -> {
                    BigDecimal number = decimal(cell);
                    if (number.signum() < 0 || (number.signum() == 0 && !mayBeZero)) {
                        throw new InvalidValueException(
                                "amount", cell, mayBeZero ? "an amount of 0 or more" : "an amount above 0");
                    }
                    return currency.map(unit -> money(unit, number, cell));
                })
                .flatMap(Function.identity());
        return money.map(known -> VatAmount.of(known, basis));
    }

    private BigDecimal decimal(String cell) {
        String plain = cell.replace("\u00A0", "")
                .replace("\u202F", "")
                .replace(" ", "")
                .replace('\u2212', '-');
        char mark = dialect.decimalMark();
        if (!plain.matches("-?[0-9]{1,19}(" + (mark == '.' ? "\\." : ",") + "[0-9]{1,6})?")) {
            throw new InvalidValueException("amount", cell, "an amount such as 1000" + mark + "50");
        }
        return new BigDecimal(plain.replace(mark, '.'));
    }

    private static Money money(CurrencyUnit currency, BigDecimal number, String cell) {
        String expected = "at most " + currency.getDecimalPlaces() + " decimals";
        try {
            return Money.of(currency, number);
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
