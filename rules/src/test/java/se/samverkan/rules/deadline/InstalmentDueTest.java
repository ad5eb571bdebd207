package se.samverkan.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.deadline.Dated.assertNone;
import static se.samverkan.rules.deadline.Dated.on;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.Instalment;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.code.InstalmentId;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.Deadlines;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;

@DisplayName("The day of each instalment")
class InstalmentDueTest {

    private static final InstalmentDue RULE = new InstalmentDue();
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 31);
    private static final LocalDate SECOND = LocalDate.of(2025, 1, 31);
    private static final AgreementFile FILE = AgreementFile.open(framework()
            .addInstalments(fee("2024", FIRST))
            .addInstalments(fee("2025", SECOND))
            .build());

    private static Instalment fee(String id, LocalDate day) {
        return Instalment.of(InstalmentId.of(id), day, excludingVat("50000"), Text.of("sv", "årsavgift"));
    }

    private static AgreementFile paid(String id, LocalDate day) {
        return FILE.record(
                DutyDone.builder()
                        .kind(DutyKind.INSTALMENT)
                        .duty(DutyId.of(id))
                        .day(day)
                        .build(),
                day);
    }

    @Test
    @DisplayName("is told with its amount and what it is for")
    void told() {
        Deadlines deadlines = on(RULE, FILE, FIRST);
        assertThat(deadlines.getUpcoming())
                .extracting(Deadline::getPath)
                .containsExactly("agreement.instalments[2024]", "agreement.instalments[2025]");
        Deadline next = deadlines.getNext().orElseThrow();
        assertThat(Dated.sv(next, FIRST))
                .isEqualTo("En delbetalning på 50 000 kr exklusive moms förfaller den 31 januari 2024 (årsavgift).");
        assertThat(Dated.titleEn(next)).isEqualTo("Instalment of SEK 50,000 excluding VAT: årsavgift");
    }

    @Test
    @DisplayName("is overdue on the day after, unless it is paid")
    void overdue() {
        Deadlines deadlines = on(RULE, FILE, FIRST.plusDays(11));
        assertThat(deadlines.getOverdue()).extracting(Deadline::getDay).containsExactly(FIRST);
        assertThat(Dated.sv(deadlines.getOverdue().get(0), FIRST.plusDays(11)))
                .endsWith(" Den 11 februari 2024 har dagen passerats med elva dagar.");
        assertThat(Dated.en(deadlines.getOverdue().get(0), FIRST.plusDays(1)))
                .endsWith(" On 1 February 2024 the day passed one day ago.");
    }

    @Test
    @DisplayName("is done from the day on which the file says that it was paid, of that instalment alone")
    void paid() {
        AgreementFile file = paid("2024", FIRST.plusDays(3));
        assertThat(on(RULE, file, FIRST.plusDays(2)).getOverdue()).hasSize(1);
        Deadlines after = on(RULE, file, FIRST.plusDays(3));
        assertThat(after.getDone()).extracting(Deadline::getDay).containsExactly(FIRST);
        assertThat(after.getUpcoming()).extracting(Deadline::getDay).containsExactly(SECOND);
        assertThat(Dated.sv(after.getDone().get(0), FIRST.plusDays(3)))
                .endsWith(" Betalningen gjordes den 3 februari 2024.");
        assertThat(Dated.as(RULE, file, AsOf.on(FIRST.plusDays(9)).knownOn(FIRST.plusDays(2)))
                        .getOverdue())
                .hasSize(1);
    }

    @Test
    @DisplayName("doesn't arise where the agreement has none")
    void none() {
        assertNone(RULE, file(), FIRST);
    }
}
