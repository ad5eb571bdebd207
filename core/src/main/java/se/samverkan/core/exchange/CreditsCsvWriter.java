package se.samverkan.core.exchange;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.io.IOException;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CourseId;
import se.samverkan.core.code.Department;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.file.CreditBalance;

/**
 * Writes the credits of seats as CSV: a line for the whole, for each calendar year and for what belongs to none, for each course
 * and each of its offerings by its call-off or its activity, and for each department and for what belongs to none. The lines of
 * the years add up to the whole, and so do those of the departments. How many have completed isn't told: a line can be of few.
 *
 * <p>It needs the library FastCSV, which a host adds itself.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class CreditsCsvWriter {

    private static final List<String> COLUMNS =
            List.of("of", "key", "offered", "planned", "running", "earned", "lost", "seats");

    private final CsvDialect dialect;
    private final CsvCells cells;

    private CreditsCsvWriter(CsvDialect dialect) {
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        this.cells = new CsvCells(dialect);
    }

    /**
     * The writer in a dialect.
     *
     * @param dialect the dialect
     * @return the writer
     */
    public static CreditsCsvWriter in(CsvDialect dialect) {
        return new CreditsCsvWriter(dialect);
    }

    /**
     * Writes credits.
     *
     * @param credits the credits, such as {@code file.at(asOf).credits()}
     * @param out what is written to; left open
     * @throws IOException if it can't be written to
     */
    public void write(CreditBalance credits, Appendable out) throws IOException {
        CsvLines lines = new CsvLines(dialect, Objects.requireNonNull(out, "out"));
        lines.write(COLUMNS);
        write("whole", "", credits, lines);
        for (Year year : credits.getYears()) {
            write("year", year, credits.in(year), lines);
        }
        writeIfAny("year_open", credits.withYearOpen(), lines);
        for (CourseId course : credits.getCourses()) {
            write("course", course, credits.of(course), lines);
        }
        for (CallOffId callOff : credits.getCallOffs()) {
            write("call_off", callOff, credits.of(callOff), lines);
        }
        for (ActivityId activity : credits.getActivities()) {
            write("activity", activity, credits.of(activity), lines);
        }
        for (Department department : credits.getDepartments()) {
            write("department", department, credits.of(department), lines);
        }
        writeIfAny("department_open", credits.withDepartmentOpen(), lines);
    }

    private void writeIfAny(String of, CreditBalance open, CsvLines lines) throws IOException {
        if (!open.getOffered().isZero() || open.getSeats() > 0) {
            write(of, "", open, lines);
        }
    }

    private void write(String of, Object key, CreditBalance credits, CsvLines lines) throws IOException {
        lines.write(List.of(
                of,
                cells.text(key),
                number(credits.getOffered()),
                number(credits.getPlanned()),
                number(credits.getRunning()),
                number(credits.getEarned()),
                number(credits.getLost()),
                Long.toString(credits.getSeats())));
    }

    private String number(Credits credits) {
        return cells.number(credits.toBigDecimal());
    }
}
