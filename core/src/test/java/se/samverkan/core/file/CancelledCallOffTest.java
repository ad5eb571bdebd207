package se.samverkan.core.file;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Files.amount;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.invoice;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.Files.sek;

import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.CancellationTerms;
import se.samverkan.core.agreement.CancellationTier;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Fraction;

@DisplayName("A call-off cancelled by the clause on it commits what is paid all the same, and no course")
class CancelledCallOffTest {

    private static final LocalDate START = LocalDate.of(2024, 9, 30);
    private static final CancellationTerms TERMS = CancellationTerms.of(
            CancellationTier.ofWeeks(4, Fraction.of(1, 4)),
            CancellationTier.ofWeeks(3, Fraction.of(1, 2)),
            CancellationTier.ofWeeks(2, Fraction.ONE));
    private static final CallOff COURSE =
            callOff("A-1", 100_000, DAY).toBuilder().seats(20).build();

    @ParameterizedTest
    @CsvSource({"2024-09-01, 0", "2024-09-02, 25000", "2024-09-09, 50000", "2024-09-16, 100000"})
    @DisplayName(
            "for 100 000 kr: before the first step nothing, then a quarter, a half and all of it, which can be invoiced")
    void cancelled(LocalDate day, long kronor) {
        VatAmount fee = TERMS.fee(COURSE.getAmount(), START, day, HALF_UP);
        assertThat(fee).isEqualTo(amount(kronor));
        Money spared = COURSE.getAmount().getMoney().minus(fee.getMoney());
        AgreementFile file = OPENED.record(COURSE, DAY)
                .record(
                        Entry.cancellation(
                                EntryId.of("F-1"), COURSE.getId(), fee.withMoney(spared), COURSE.toVolume(), day),
                        day);
        assertThat(on(file, day.minusDays(1)).balances().getCourses()).isEqualTo(1);
        Balances balances = on(file, day).balances();
        assertThat(balances.getCommitted()).isEqualTo(sek(kronor));
        assertThat(balances.getCourses()).isZero();
        assertThat(balances.getSeats()).isZero();
        assertThat(balances.getReleasedSeats()).isEqualTo(20);
        assertThat(on(file, day).monthEnd().getToAccrue()).isEqualTo(sek(kronor));
        if (kronor > 0) {
            AgreementFile invoiced = file.record(invoice("I-1", "A-1", kronor, day), day);
            assertThat(on(invoiced, day).monthEnd().getToAccrue()).isEqualTo(sek(0));
        }
    }
}
