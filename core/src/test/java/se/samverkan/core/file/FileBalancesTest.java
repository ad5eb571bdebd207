package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.HARNOSAND;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Files.SUNDSVALL;
import static se.samverkan.core.file.Files.amendment;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.invoice;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.Files.payment;
import static se.samverkan.core.file.Files.reversal;
import static se.samverkan.core.file.Files.sek;
import static se.samverkan.core.file.Files.sums;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.DevelopmentActivity;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.budget.LimitEffect;
import se.samverkan.core.budget.LimitStanding;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.LimitId;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;

@DisplayName("What is called off, invoiced, paid and left")
class FileBalancesTest {

    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2025, 1, 1);

    private static final AgreementFile FILE = OPENED.record(callOff("A-1", 400_000, DAY), DAY)
            .record(invoice("I-1", "A-1", 150_000, JUNE), JUNE)
            .record(payment("P-1", "A-1", 150_000, NEXT_YEAR), NEXT_YEAR)
            .record(
                    callOff("A-2", 50_000, NEXT_YEAR).toBuilder()
                            .orderedBy(SUNDSVALL)
                            .department(Department.of("Socialförvaltningen"))
                            .activity(DevelopmentActivity.builder()
                                    .kind(ActivityKind.ORGANISATION_DEVELOPMENT)
                                    .title("sv", "Ledning")
                                    .build())
                            .build(),
                    NEXT_YEAR);

    @Test
    @DisplayName("are told as of a day")
    void asOf() {
        assertThat(sums(on(FILE, DAY.minusDays(1)).balances())).isEqualTo("0 0 0");
        assertThat(sums(on(FILE, DAY).balances())).isEqualTo("400000 0 0");
        assertThat(sums(on(FILE, JUNE).balances())).isEqualTo("400000 150000 0");
        assertThat(sums(on(FILE, NEXT_YEAR).balances())).isEqualTo("450000 150000 150000");
        assertThat(on(FILE, JUNE).balances().getLeft()).hasValue(sek(1_600_000));
        assertThat(on(FILE, NEXT_YEAR).balances().getLeft()).hasValue(sek(1_550_000));
    }

    @Test
    @DisplayName("stand to the limits of the day's terms, call-offs of every day counted")
    void limits() {
        Limit two = Limit.builder()
                .id(LimitId.of("courses"))
                .name(Text.of("Högst två kurser"))
                .effect(LimitEffect.STOP)
                .courses(2)
                .build();
        AgreementFile file = AgreementFile.open(
                        AGREEMENT.toBuilder().addLimits(two).build())
                .record(callOff("A-1", 400_000, DAY), DAY)
                .record(callOff("A-2", 50_000, NEXT_YEAR), DAY)
                .record(amendment(JUNE, Change.of(two.toBuilder().courses(3).build())), DAY);
        assertThat(on(file, DAY).limits())
                .extracting(LimitStanding::getLeftNumber)
                .containsExactly(Optional.of(Decimal.of(0)));
        assertThat(on(file, JUNE).limits())
                .extracting(LimitStanding::getLeftNumber)
                .containsExactly(Optional.of(Decimal.of(1)));
        assertThat(on(FILE, JUNE).limits()).isEmpty();
    }

    @Test
    @DisplayName("are told as they were known earlier, by day and by revision")
    void asKnownEarlier() {
        AsOf june = AsOf.on(JUNE);
        assertThat(sums(FILE.at(june.knownOn(DAY.minusDays(1))).balances())).isEqualTo("0 0 0");
        assertThat(sums(FILE.at(june.knownOn(DAY)).balances())).isEqualTo("400000 0 0");
        assertThat(sums(FILE.at(june.knownOn(JUNE)).balances())).isEqualTo("400000 150000 0");
        assertThat(sums(FILE.at(june.atRevision(0)).balances())).isEqualTo("0 0 0");
        assertThat(sums(FILE.at(june.atRevision(1)).balances())).isEqualTo("400000 0 0");
        assertThat(FILE.at(june.knownOn(DAY.minusDays(1))).balances().getLeft()).hasValue(sek(2_000_000));
    }

    @Test
    @DisplayName("are told per year, area, department and partner")
    void parts() {
        Balances all = on(FILE, NEXT_YEAR).balances();
        assertThat(sums(all.in(Year.of(2024)))).isEqualTo("400000 150000 0");
        assertThat(sums(all.in(Year.of(2025)))).isEqualTo("50000 0 150000");
        assertThat(sums(all.in(CollaborationArea.EDUCATION))).isEqualTo("400000 150000 150000");
        assertThat(sums(all.in(CollaborationArea.OPERATIONAL_DEVELOPMENT))).isEqualTo("50000 0 0");
        assertThat(sums(all.of(Department.of("Socialförvaltningen")))).isEqualTo("50000 0 0");
        assertThat(sums(all.of(HARNOSAND.getId()))).isEqualTo("400000 150000 150000");
        assertThat(sums(all.of(SUNDSVALL.getId()))).isEqualTo("50000 0 0");
    }

    @Test
    @DisplayName("over all days count what is ordered for later, which a day before it doesn't")
    void ofAllDays() {
        AgreementFile file = OPENED.record(callOff("A-1", 400_000, NEXT_YEAR), DAY);
        assertThat(sums(on(file, DAY).balances())).isEqualTo("0 0 0");
        assertThat(sums(on(file, DAY).balancesOfAllDays())).isEqualTo("400000 0 0");
        assertThat(on(file, DAY).hasCallOff(callOff("A-1", 1, DAY).getId())).isTrue();
        assertThat(on(file, DAY).callOffs()).isEmpty();
        assertThat(sums(file.at(AsOf.on(DAY).atRevision(0)).balancesOfAllDays()))
                .isEqualTo("0 0 0");
    }

    @Test
    @DisplayName("change from the day that an entry is taken back, and not for the knowledge before")
    void reversals() {
        AgreementFile file = FILE.record(reversal("R-1", "I-1", JUNE.plusDays(1)), NEXT_YEAR);
        assertThat(sums(on(file, JUNE).balances())).isEqualTo("400000 150000 0");
        assertThat(sums(on(file, JUNE.plusDays(1)).balances())).isEqualTo("400000 0 0");
        AsOf before = AsOf.on(JUNE.plusDays(1)).atRevision(FILE.getRevision());
        assertThat(sums(file.at(before).balances())).isEqualTo("400000 150000 0");
    }

    @Test
    @DisplayName("change back in time with what is recorded late, and not for the knowledge before")
    void backDated() {
        AgreementFile file = FILE.record(callOff("A-0", 7, DAY.minusDays(9)), NEXT_YEAR);
        assertThat(sums(on(file, DAY.minusDays(9)).balances())).isEqualTo("7 0 0");
        assertThat(sums(file.at(AsOf.on(DAY).knownOn(JUNE)).balances())).isEqualTo("400000 0 0");
    }
}
