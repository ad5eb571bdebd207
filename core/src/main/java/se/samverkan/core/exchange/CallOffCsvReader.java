package se.samverkan.core.exchange;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.LotId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;

/**
 * Reads call-offs of courses that are kept in a spreadsheet as CSV. The first line names the columns, in any order: {@code id},
 * {@code ordered_by}, {@code ordered_on}, {@code amount}, {@code currency} and {@code title} must be there; {@code vat_basis},
 * {@code first_day}, {@code last_day}, {@code credits}, {@code seats}, {@code department}, {@code lot} and {@code
 * accounting_string} may be. Days are written {@code 2025-01-31}. An empty cell states nothing.
 *
 * <p>Every fault of the table is told at once, with its line and column, and where there is one nothing is taken. After a row
 * whose quotation marks can't be made out no more is looked at.
 *
 * <p>It needs the library FastCSV, which a host adds itself.
 *
 * <p>This class is immutable and thread-safe if the function that finds partners is.
 */
@PublicApi(CALL)
public final class CallOffCsvReader {

    private static final List<String> REQUIRED =
            List.of("id", "ordered_by", "ordered_on", "amount", "currency", "title");
    private static final List<String> OPTIONAL =
            List.of("vat_basis", "first_day", "last_day", "credits", "seats", "department", "lot", "accounting_string");

    private final CsvDialect dialect;
    private final Function<PartnerId, Optional<Partner>> partners;

    private CallOffCsvReader(CsvDialect dialect, Function<PartnerId, Optional<Partner>> partners) {
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        this.partners = Objects.requireNonNull(partners, "partners");
    }

    /**
     * The reader in a dialect.
     *
     * @param dialect the dialect
     * @param partners finds who calls off by its id, such as {@code file.at(asOf)::findPartner}
     * @return the reader
     */
    public static CallOffCsvReader in(CsvDialect dialect, Function<PartnerId, Optional<Partner>> partners) {
        return new CallOffCsvReader(dialect, partners);
    }

    /**
     * Reads a table.
     *
     * @param in what is read; left open
     * @return the call-offs, or all that is wrong
     * @throws IOException if it can't be read
     */
    public CsvReading<CallOff> read(Reader in) throws IOException {
        Set<CallOffId> seen = new HashSet<>();
        return new CsvRows(dialect, REQUIRED, OPTIONAL).read(in, row -> callOff(row, seen));
    }

    private Optional<CallOff> callOff(CsvRow row, Set<CallOffId> seen) {
        Optional<CallOffId> id = row.required("id", CallOffId::of);
        id.filter(known -> !seen.add(known))
                .ifPresent(known -> row.refuse("id", known.toString(), "an id that no earlier row has"));
        Optional<Partner> orderedBy = row.required("ordered_by", this::partner);
        Optional<LocalDate> orderedOn = row.required("ordered_on", row::day);
        Optional<VatAmount> amount = row.amount(true);
        Optional<Text> title = row.required("title", Text::of);
        Optional<DateRange> dates = dates(row);
        Optional<Credits> credits = row.optional("credits", cell -> Credits.of(cell.replace(',', '.')));
        Optional<Integer> seats = row.optional("seats", row::number);
        Optional<Department> department = row.optional("department", Department::of);
        Optional<LotId> lot = row.optional("lot", LotId::of);
        Optional<String> accountingString = row.optional("accounting_string", row::text);
        if (!row.isFaultless()) {
            return Optional.empty();
        }
        CallOff.Builder callOff = CallOff.builder()
                .id(id.orElseThrow())
                .orderedBy(orderedBy.orElseThrow())
                .orderedOn(orderedOn.orElseThrow())
                .amount(amount.orElseThrow())
                .activity(CommissionedCourse.builder()
                        .title(title.orElseThrow())
                        .dates(dates)
                        .credits(credits)
                        .build())
                .department(department)
                .lot(lot)
                .accountingString(accountingString);
        seats.ifPresent(callOff::seats);
        return Optional.of(callOff.build());
    }

    private Partner partner(String cell) {
        return partners.apply(PartnerId.of(cell))
                .orElseThrow(() -> new InvalidValueException("ordered_by", cell, "the id of a partner that is known"));
    }

    /** The days of two columns, of which both are filled or neither. */
    private static Optional<DateRange> dates(CsvRow row) {
        Optional<LocalDate> first = row.optional("first_day", row::day);
        Optional<LocalDate> last = row.optional("last_day", row::day);
        if (row.isFilled("first_day") != row.isFilled("last_day")) {
            row.refuse(row.isFilled("last_day") ? "first_day" : "last_day", "", "a day, as the other one is stated");
        }
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(first.get())) {
            row.refuse("last_day", last.get().toString(), first.get() + " or later");
            return Optional.empty();
        }
        return Optional.of(DateRange.ofClosed(first.get(), last.get()));
    }
}
