package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Files.amount;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.invoice;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.Files.reversal;
import static se.samverkan.core.file.Files.sek;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.activity.ActivityCancelled;
import se.samverkan.core.activity.CancellationReason;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.PlannedDelivery;
import se.samverkan.core.budget.Volume;
import se.samverkan.core.budget.YearSplit;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.time.DateRange;

@DisplayName("The month-end list of what is delivered and not invoiced")
class MonthEndTest {

    private static final LocalDate APRIL = LocalDate.of(2024, 4, 30);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
    private static final CallOffId A1 = CallOffId.of("A-1");

    private static final AgreementFile BY_DAY = AgreementFile.open(AGREEMENT.toBuilder()
            .callOffTerms(CallOffTerms.builder().yearSplit(YearSplit.BY_DAY).build())
            .build());

    /** 100 000 kr: 60 000 by the end of April and 40 000 by the end of June. */
    private static CallOff inTwoParts() {
        return callOff("A-1", 100_000, DAY).toBuilder()
                .addDeliveries(PlannedDelivery.of(APRIL, sek(60_000)), PlannedDelivery.of(JUNE, sek(40_000)))
                .build();
    }

    /** 91 000 kr for what is held from 1 April through 30 June, 91 days. */
    private static CallOff held() {
        return callOff("A-1", 91_000, DAY).toBuilder()
                .activity(Files.course("7.5").toBuilder()
                        .dates(DateRange.ofClosed(LocalDate.of(2024, 4, 1), JUNE))
                        .build())
                .build();
    }

    private static Entry accrual(String id, long kronor, LocalDate day) {
        return Entry.accrual(EntryId.of(id), A1, amount(kronor), day);
    }

    private static MonthEndLine lineOn(AgreementFile file, LocalDate day) {
        return on(file, day).monthEnd().findLine(A1).orElseThrow();
    }

    private static String told(MonthEndLine line) {
        return String.join(
                " ",
                whole(line.getDelivered().orElseThrow()),
                whole(line.getInvoiced()),
                whole(line.getToAccrue().orElseThrow()),
                whole(line.getAccrued()),
                whole(line.getToBook().orElseThrow()));
    }

    private static String whole(Money money) {
        return money.getAmount().toBigIntegerExact().toString();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-01, 0 0 0 0 0",
        "2024-04-29, 0 0 0 0 0",
        "2024-04-30, 60000 0 60000 0 60000",
        "2024-05-10, 60000 50000 10000 0 10000",
        "2024-05-31, 60000 50000 10000 10000 0",
        "2024-06-29, 60000 50000 10000 10000 0",
        "2024-06-30, 100000 50000 50000 10000 40000",
        "2024-07-05, 100000 100000 0 10000 -10000",
        "2024-07-06, 100000 100000 0 0 0"
    })
    @DisplayName(
            "tells by the stated deliveries, the day itself included, what is delivered, invoiced, to accrue, booked"
                    + " and to book")
    void byDeliveries(LocalDate day, String expected) {
        AgreementFile file = OPENED.record(inTwoParts(), DAY)
                .record(invoice("I-1", "A-1", 50_000, LocalDate.of(2024, 5, 10)), JUNE)
                .record(accrual("E-1", 10_000, LocalDate.of(2024, 5, 31)), JUNE)
                .record(invoice("I-2", "A-1", 50_000, LocalDate.of(2024, 7, 5)), JUNE)
                .record(reversal("R-1", "E-1", LocalDate.of(2024, 7, 6)), JUNE);
        assertThat(told(lineOn(file, day))).isEqualTo(expected);
        assertThat(lineOn(file, day).getMissing()).isEmpty();
    }

    @Test
    @DisplayName("counts an invoice less its credit notes, and tells no accrual of what is invoiced ahead")
    void creditNotes() {
        AgreementFile file = OPENED.record(inTwoParts(), DAY)
                .record(invoice("I-1", "A-1", 60_001, APRIL), APRIL)
                .record(
                        Entry.creditNote(EntryId.of("C-1"), A1, EntryId.of("I-1"), amount(2), APRIL.plusDays(1)),
                        APRIL.plusDays(1));
        assertThat(told(lineOn(file, APRIL))).isEqualTo("60000 60001 0 0 0");
        assertThat(told(lineOn(file, APRIL.plusDays(1)))).isEqualTo("60000 59999 1 0 1");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, 0",
        "2024-04-01, 1000",
        "2024-04-30, 30000",
        "2024-06-29, 90000",
        "2024-06-30, 91000",
        "2025-06-30, 91000"
    })
    @DisplayName("tells by the days held, both ends included, where the agreement counts by day")
    void byDay(LocalDate day, String delivered) {
        assertThat(told(lineOn(BY_DAY.record(held(), DAY), day)))
                .isEqualTo(delivered + " 0 " + delivered + " 0 " + delivered);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-06, 60000 0 60000 0 60000",
        "2024-05-07, 50000 0 50000 0 50000",
        "2024-05-20, 50000 50000 0 0 0",
        "2024-06-30, 50000 50000 0 0 0"
    })
    @DisplayName(
            "of a course cancelled with a fee of 50 000 kr tells the fee from the day of the cancellation, and nothing more")
    void cancelled(LocalDate day, String expected) {
        LocalDate may = LocalDate.of(2024, 5, 7);
        AgreementFile file = OPENED.record(inTwoParts(), DAY)
                .record(
                        Entry.cancellation(
                                EntryId.of("F-1"),
                                A1,
                                amount(50_000),
                                inTwoParts().toVolume(),
                                may),
                        may)
                .record(invoice("I-1", "A-1", 50_000, LocalDate.of(2024, 5, 20)), JUNE);
        assertThat(told(lineOn(file, day))).isEqualTo(expected);
        assertThat(lineOn(file, day).getMissing()).isEmpty();
    }

    @Test
    @DisplayName("rounds what is delivered by day to the öre, and never above the whole")
    void byDayToTheOere() {
        CallOff callOff = held().costing(amount(100));
        assertThat(lineOn(BY_DAY.record(callOff, DAY), APRIL).getDelivered()).hasValue(Money.parse("SEK 32.97"));
        assertThat(lineOn(BY_DAY.record(callOff, DAY), JUNE.minusDays(1)).getDelivered())
                .hasValue(Money.parse("SEK 98.90"));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31, 0, true", "2024-04-01, , false", "2024-06-29, , false", "2024-06-30, 91000, true"})
    @DisplayName(
            "doesn't tell what is delivered while the activity runs, where nothing says how it is counted, and asks")
    void running(LocalDate day, String delivered, boolean isTold) {
        MonthEndLine line = lineOn(OPENED.record(held(), DAY), day);
        assertThat(line.getDelivered().map(MonthEndTest::whole).orElse(null)).isEqualTo(delivered);
        assertThat(line.getToAccrue().isPresent()).isEqualTo(isTold);
        assertThat(line.getToBook().isPresent()).isEqualTo(isTold);
        assertThat(line.getMissing().equals(List.of(InputCode.CALL_OFF_DELIVERIES)))
                .isEqualTo(!isTold);
    }

    @Test
    @DisplayName("asks for the days of an activity that has none")
    void undated() {
        AgreementFile file = BY_DAY.record(callOff("A-1", 5, DAY), DAY).record(invoice("I-1", "A-1", 2, DAY), DAY);
        MonthEnd list = on(file, JUNE).monthEnd();
        assertThat(lineOn(file, JUNE).getMissing()).containsExactly(InputCode.ACTIVITY_DATES);
        assertThat(list.getMissing()).containsExactly(InputCode.ACTIVITY_DATES);
        assertThat(list.getInvoiced()).isEqualTo(sek(2));
        assertThat(list.getDelivered()).isEqualTo(sek(0));
    }

    @Test
    @DisplayName("tells of a call-off that cost less or more, when none or all of it is delivered, and not between")
    void changedAmount() {
        AgreementFile file = OPENED.record(inTwoParts(), DAY)
                .record(Entry.release(EntryId.of("F-1"), A1, amount(10_000), DAY.plusDays(1)), DAY.plusDays(1));
        assertThat(told(lineOn(file, APRIL.minusDays(1)))).isEqualTo("0 0 0 0 0");
        assertThat(lineOn(file, APRIL).getDelivered()).isEmpty();
        assertThat(lineOn(file, APRIL).getMissing()).containsExactly(InputCode.CALL_OFF_DELIVERIES);
        assertThat(told(lineOn(file, JUNE))).isEqualTo("90000 0 90000 0 90000");
        AgreementFile dearer = OPENED.record(inTwoParts(), DAY)
                .record(Entry.indexStep(EntryId.of("X-1"), A1, amount(1_000), DAY.plusDays(1)), DAY.plusDays(1));
        assertThat(told(lineOn(dearer, JUNE))).isEqualTo("101000 0 101000 0 101000");
    }

    @Test
    @DisplayName("tells of a call-off released in full that nothing is to accrue, whatever its deliveries")
    void released() {
        AgreementFile file = OPENED.record(inTwoParts(), DAY)
                .record(accrual("E-1", 5, DAY), DAY)
                .record(Entry.release(EntryId.of("F-1"), A1, amount(100_000), APRIL), APRIL);
        assertThat(told(lineOn(file, JUNE))).isEqualTo("0 0 0 5 -5");
    }

    @Test
    @DisplayName("keeps the line of a call-off taken back as long as something is invoiced or booked of it")
    void takenBack() {
        AgreementFile file = OPENED.record(inTwoParts(), DAY)
                .record(invoice("I-1", "A-1", 7, DAY), DAY)
                .record(accrual("E-1", 5, DAY), DAY)
                .record(reversal("R-1", "A-1", APRIL), APRIL);
        assertThat(told(lineOn(file, JUNE))).isEqualTo("0 7 0 5 -5");
        AgreementFile cleared =
                file.record(reversal("R-2", "E-1", JUNE), JUNE).record(reversal("R-3", "I-1", JUNE), JUNE);
        assertThat(on(cleared, JUNE).monthEnd().getLines()).isEmpty();
        assertThat(on(cleared, JUNE.minusDays(1)).monthEnd().getLines()).hasSize(1);
    }

    @Test
    @DisplayName("tells of an invoice that came before the order, and of nothing else before it")
    void invoicedBeforeTheOrder() {
        AgreementFile file = OPENED.record(inTwoParts(), DAY).record(invoice("I-1", "A-1", 7, DAY.minusDays(3)), DAY);
        assertThat(told(lineOn(file, DAY.minusDays(1)))).isEqualTo("0 7 0 0 0");
        assertThat(on(file, DAY.minusDays(4)).monthEnd().getLines()).isEmpty();
    }

    @Test
    @DisplayName("of a file without call-offs has no lines, and sums of 0 in the ceiling's currency")
    void empty() {
        MonthEnd list = on(OPENED, JUNE).monthEnd();
        assertThat(list.getLines()).isEmpty();
        assertThat(list.getDay()).isEqualTo(JUNE);
        assertThat(list.getVatBasis()).isEmpty();
        assertThat(list.getMissing()).isEmpty();
        assertThat(list.findLine(A1)).isEmpty();
        assertThat(list.getToBook()).isEqualTo(sek(0));
    }

    @Test
    @DisplayName("of many call-offs is in the order recorded and adds up to the balances, with what books a line")
    void many() {
        AgreementFile file = OPENED;
        for (int i = 1; i <= 300; i++) {
            file = file.record(
                    held().toBuilder()
                            .id(CallOffId.of("A-" + i))
                            .department(Department.of("Skolförvaltningen"))
                            .accountingString("4010-" + i)
                            .amount(amount(i))
                            .build(),
                    DAY);
        }
        file = file.record(invoice("I-1", "A-300", 100, JUNE), JUNE).record(accrual("E-1", 1, JUNE), JUNE);
        MonthEnd list = on(file, JUNE).monthEnd();
        assertThat(list.getLines().stream().map(line -> line.getCallOff().toString()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 300).mapToObj(i -> "A-" + i).toList());
        assertThat(list.getCommitted())
                .isEqualTo(sek(45_150))
                .isEqualTo(on(file, JUNE).balances().getCommitted());
        assertThat(list.getDelivered()).isEqualTo(sek(45_150));
        assertThat(list.getInvoiced()).isEqualTo(sek(100));
        assertThat(list.getToAccrue()).isEqualTo(sek(45_050));
        assertThat(list.getAccrued()).isEqualTo(sek(1));
        assertThat(list.getToBook()).isEqualTo(sek(45_049));
        assertThat(list.getVatBasis()).hasValue(VatBasis.EXCLUDING_VAT);
        MonthEndLine second = list.getLines().get(1);
        assertThat(second.getOrderedBy()).isEqualTo(Files.HARNOSAND.getId());
        assertThat(second.getDepartment()).hasValue(Department.of("Skolförvaltningen"));
        assertThat(second.getAccountingString()).hasValue("4010-2");
    }

    @Test
    @DisplayName("of a course that is cancelled it isn't known what is delivered, until money tells what is to be paid")
    void cancelled() {
        LocalDate cancelledOn = LocalDate.of(2024, 3, 18);
        AgreementFile file = BY_DAY.record(held(), DAY)
                .record(
                        ActivityCancelled.builder()
                                .callOff(A1)
                                .day(cancelledOn)
                                .reason(CancellationReason.UNDER_LEAST_NUMBER)
                                .build(),
                        cancelledOn);
        MonthEndLine open = lineOn(file, APRIL);
        assertThat(open.getDelivered()).isEmpty();
        assertThat(open.getMissing()).containsExactly(InputCode.CALL_OFF_CANCELLATION);
        AgreementFile quarterPaid = file.record(
                Entry.cancellation(EntryId.of("F-1"), A1, amount(68_250), Volume.ofCourses(1), cancelledOn),
                cancelledOn);
        assertThat(lineOn(quarterPaid, APRIL).getDelivered()).hasValue(sek(22_750));
        assertThat(lineOn(BY_DAY.record(held(), DAY), APRIL).getDelivered()).hasValue(sek(30_000));
    }
}
