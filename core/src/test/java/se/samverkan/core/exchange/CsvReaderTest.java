package se.samverkan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.time.DateRange;

@DisplayName("Call-offs and invoices are read from CSV whole, or every fault is told and nothing is read")
class CsvReaderTest {

    private static final Municipality HARNOSAND = PartnerDirectory.sweden().municipality(MunicipalityCode.of("2280"));
    private static final String HEADER =
            "id;ordered_by;ordered_on;amount;currency;vat_basis;title;first_day;last_day;credits;seats;department\r\n";

    private static final String INVOICES = "id,call_off,day,amount,currency,reference\r\n";

    private static CsvReading<CallOff> callOffs(String text) throws IOException {
        return CallOffCsvReader.in(
                        CsvDialect.SWEDISH,
                        id -> id.equals(HARNOSAND.getId()) ? Optional.of(HARNOSAND) : Optional.empty())
                .read(new StringReader(text));
    }

    private static CsvReading<Entry> invoices(String text) throws IOException {
        return InvoiceCsvReader.in(CsvDialect.RFC_4180).read(new StringReader(text));
    }

    private static String row(String id, String amount, String rest) {
        return id + ";municipality:2280;2025-01-31;" + amount + ";SEK;" + rest + "\r\n";
    }

    @Test
    @DisplayName("a row gives the call-off with all that it states, from a spreadsheet's file with its byte order mark")
    void row() throws IOException {
        CsvReading<CallOff> reading = callOffs("\uFEFF" + HEADER
                + row("A-1", "1 234 567,50", "EXCLUDING_VAT;\"Ledarskap; del 1\";2025-02-01;2025-03-01;7,5;20;Skola")
                + row("A-2", "0", ";'=Kurs;;;;;"));
        assertThat(reading.getFaults()).isEmpty();
        assertThat(reading.isComplete()).isTrue();
        CallOff first = reading.getRows().get(0);
        assertThat(first.getId()).isEqualTo(CallOffId.of("A-1"));
        assertThat(first.getOrderedBy()).isEqualTo(HARNOSAND);
        assertThat(first.getAmount()).isEqualTo(VatAmount.of(Money.parse("SEK 1234567.50"), VatBasis.EXCLUDING_VAT));
        assertThat(first.getSeats()).hasValue(20);
        assertThat(first.getActivity().getDates())
                .hasValue(DateRange.ofClosed(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 3, 1)));
        assertThat(first.getActivity())
                .isInstanceOfSatisfying(
                        CommissionedCourse.class,
                        course -> assertThat(course.getCredits()).contains(Credits.of("7.5")));
        CallOff second = reading.getRows().get(1);
        assertThat(second.getAmount().getVatBasis()).isEmpty();
        assertThat(second.getActivity().getDates()).isEmpty();
        assertThat(second.getDepartment()).isEmpty();
        assertThat(second.getActivity().getTitle()).hasToString("=Kurs");
    }

    @Test
    @DisplayName("every faulty row is told at once, with line and column, and nothing is taken")
    void faults() throws IOException {
        CsvReading<CallOff> reading = callOffs(HEADER
                + row("A-1", "100", ";Kurs;;;;;")
                + row("A-1", "1,234", ";;2025-02-30;;7,35;-1;")
                + "A 3;nobody;31/1/2025;x;KR;BRUTTO;Kurs;;;;;\r\n"
                + row("A-4", "100", ";Kurs;2025-02-02;2025-02-01;;;")
                + row("A-5", "-1", ";Kurs;;;;;")
                + "A-6;municipality:2280\r\n");
        assertThat(reading.getRows()).isEmpty();
        assertThat(reading.isComplete()).isFalse();
        assertThat(reading.getFaults())
                .extracting(
                        fault -> fault.getLine() + " " + fault.getColumn().orElse("-") + " " + fault.getShownValue())
                .containsExactly(
                        "3 id A-1",
                        "3 amount 1,234",
                        "3 title ",
                        "3 first_day 2025-02-30",
                        "3 last_day ",
                        "3 credits 7.35",
                        "3 seats -1",
                        "4 id A 3",
                        "4 ordered_by nobody",
                        "4 ordered_on 31/1/2025",
                        "4 currency KR",
                        "4 vat_basis BRUTTO",
                        "4 amount x",
                        "5 last_day 2025-02-01",
                        "6 amount -1",
                        "7 - 2 cells");
        assertThat(reading.getFaults().get(3))
                .hasToString("line 3, first_day: expected a day such as 2025-01-31, but was '2025-02-30'");
        assertThat(reading.getFaults().get(7).getExpected()).contains("a letter a to z");
    }

    @Test
    @DisplayName(
            "a first day without a last one, or a last one without a first, is a fault of the one that isn't there")
    void halfDates() throws IOException {
        assertThat(callOffs(HEADER
                                + row("A-1", "1", ";Kurs;2025-02-01;;;;")
                                + row("A-2", "1", ";Kurs;;2025-02-01;;;")
                                + row("A-3", "1", ";Kurs;x;2025-02-01;;;"))
                        .getFaults())
                .extracting(CsvFault::toString)
                .containsExactly(
                        "line 2, last_day: expected a day, as the other one is stated, but was ''",
                        "line 3, first_day: expected a day, as the other one is stated, but was ''",
                        "line 4, first_day: expected a day such as 2025-01-31, but was 'x'");
    }

    @Test
    @DisplayName("a column that is missing, unknown or named twice is told, and so is a table without any line")
    void columns() throws IOException {
        assertThat(callOffs("id;ordered_by;ordered_on;amount;currency;titel;id\r\n")
                        .getFaults())
                .extracting(fault -> fault.getColumn().orElse("-") + " " + fault.getShownValue())
                .containsExactly("- titel", "id id", "title ");
        assertThat(callOffs("").getFaults())
                .singleElement()
                .asString()
                .isEqualTo("line 1: expected a first line that names the columns, but was ''");
        assertThat(callOffs(HEADER).getRows()).isEmpty();
        assertThat(callOffs(HEADER).isComplete()).isTrue();
    }

    @Test
    @DisplayName("a line is counted as an editor does, where a cell holds line breaks too")
    void lines() throws IOException {
        assertThat(callOffs(HEADER + row("A-1", "1", ";\"two\nlines\";;;;;") + row("A-2", "x", ";Kurs;;;;;"))
                        .getFaults())
                .extracting(CsvFault::getLine)
                .containsExactly(2L, 4L);
    }

    @Test
    @DisplayName("invoices are read with their reference and accounting string, with a decimal point in RFC 4180")
    void invoices() throws IOException {
        CsvReading<Entry> reading = invoices(String.join(
                "\r\n",
                "id,call_off,day,amount,currency,vat_basis,reference,accounting_string",
                "I-1,A-1,2025-03-01,1000.50,SEK,EXCLUDING_VAT,F-2025-17,4500 31200"));
        assertThat(reading.getFaults()).isEmpty();
        Entry invoice = reading.getRows().get(0);
        assertThat(invoice.getCallOff()).hasValue(CallOffId.of("A-1"));
        assertThat(invoice.getAmount()).hasValue(VatAmount.of(Money.parse("SEK 1000.50"), VatBasis.EXCLUDING_VAT));
        assertThat(invoice.getReference()).hasValue("F-2025-17");
        assertThat(invoice.getAccountingString()).hasValue("4500 31200");
        assertThat(invoices("id,call_off,day,amount,currency\r\nI-1,A-1,2025-03-01,\"1000,50\",SEK\r\n")
                        .getFaults())
                .singleElement()
                .asString()
                .contains("line 2, amount: expected an amount such as 1000.50");
        assertThat(invoices("id,call_off,day,amount,currency\r\nI-1,A-1,2025-03-01,0,SEK\r\n")
                        .getFaults())
                .singleElement()
                .asString()
                .isEqualTo("line 2, amount: expected an amount above 0, but was '0'");
    }

    @Test
    @DisplayName(
            "each cell that is wrong is told of by itself: a reference and an accounting string of the same row too")
    void eachCell() throws IOException {
        String tooLong = "x".repeat(201);
        assertThat(invoices("id,call_off,day,amount,currency,reference,accounting_string\r\n"
                                + "I-1,A-1,0000-12-31,1.234,SEK," + tooLong + ",\"a\tb\"\r\n")
                        .getFaults())
                .extracting(fault -> fault.getLine() + " " + fault.getColumn().orElse("-"))
                .containsExactly("2 day", "2 amount", "2 reference", "2 accounting_string");
    }

    @Test
    @DisplayName("of a column that is missing the header tells once, and no row again")
    void missingColumn() throws IOException {
        assertThat(invoices("id,day,amount\r\nI-1,2025-03-01,1\r\nI-2,x,1\r\n").getFaults())
                .extracting(fault -> fault.getLine() + " " + fault.getColumn().orElse("-"))
                .containsExactly("1 call_off", "1 currency", "3 day");
    }

    @Test
    @DisplayName("the names of columns may stand in quotation marks, after a byte order mark too")
    void quotedHeader() throws IOException {
        String quoted =
                "id,call_off,day,amount,currency\r\nI-1,A-1,2025-03-01,1,SEK\r\n".replaceAll("[^,\r\n]+", "\"$0\"");
        assertThat(invoices(quoted).getRows()).hasSize(1);
        assertThat(invoices("\uFEFF" + quoted)).isEqualTo(invoices(quoted));
    }

    private static String invoice(int number, String reference) {
        return "I-" + number + ",A-1,2025-03-01,1,SEK," + reference + "\r\n";
    }

    @Test
    @DisplayName(
            "a quotation mark in the midst of a cell is told of on the line where its row begins, and nothing is taken")
    void textAfterQuotationMark() throws IOException {
        CsvReading<Entry> reading = invoices(INVOICES
                + invoice(1, "\"good\"")
                + invoice(2, "x".repeat(201))
                + "\r\n"
                + invoice(3, "\"bad\" x")
                + invoice(4, ""));
        assertThat(reading.getRows()).isEmpty();
        assertThat(reading.getFaults())
                .extracting(fault -> fault.getLine() + " " + fault.getColumn().orElse("-"))
                .containsExactly("3 reference", "5 -");
        assertThat(reading.getFaults().get(1).getExpected())
                .isEqualTo("quotation marks that are closed and stand around whole cells");
        assertThat(reading.getFaults().get(1).getShownValue()).contains("' ' (0x20)");
        assertThat(invoices("\"id\"x,day\r\n" + invoice(1, "")).getFaults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.getLine()).isEqualTo(1));
    }

    @Test
    @DisplayName(
            "a quotation mark that is never closed is told of on its row's line, and the rows that it hides aren't")
    void openQuotationMark() throws IOException {
        for (String rest : List.of("", "x", "\r\n", "\r\n" + invoice(4, "") + invoice(5, "\"\""), "\"\"")) {
            assertThat(invoices(INVOICES + invoice(1, "\"two\nlines\"") + invoice(2, "") + invoice(3, "\"open" + rest))
                            .getFaults())
                    .as(rest)
                    .extracting(
                            fault -> fault.getLine() + " " + fault.getColumn().orElse("-"))
                    .containsExactly("2 reference", "5 -");
        }
        assertThat(invoices("id,\"day\r\n" + invoice(1, "")).getFaults())
                .singleElement()
                .asString()
                .startsWith("line 1: expected quotation marks that are closed and stand around whole cells");
        assertThat(invoices(INVOICES + invoice(1, "12\" skärm") + invoice(2, "\"12\"\" skärm\""))
                        .getRows())
                .extracting(Entry::getReference)
                .containsExactly(Optional.of("12\" skärm"), Optional.of("12\" skärm"));
    }

    @Test
    @DisplayName("what is read is left open, for the host to close")
    void leftOpen() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        Reader in = new StringReader(HEADER + row("A-1", "1", ";Kurs;;;;;")) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        CsvReading<CallOff> reading = CallOffCsvReader.in(CsvDialect.SWEDISH, id -> Optional.of(HARNOSAND))
                .read(in);
        assertThat(reading.getRows()).hasSize(1);
        assertThat(closed).isFalse();
    }

    @Test
    @DisplayName("what is read twice is equal, and tells how many rows or faults it has")
    void equality() throws IOException {
        String good = HEADER + row("A-1", "1", ";Kurs;;;;;");
        String bad = HEADER + row("A-1", "x", ";Kurs;;;;;");
        assertThat(callOffs(good))
                .isEqualTo(callOffs(good))
                .hasSameHashCodeAs(callOffs(good))
                .hasToString("1 rows");
        assertThat(callOffs(bad))
                .isEqualTo(callOffs(bad))
                .isNotEqualTo(callOffs(good))
                .hasToString("1 faults");
        assertThat(callOffs(bad).getFaults().get(0))
                .hasSameHashCodeAs(callOffs(bad).getFaults().get(0));
    }
}
