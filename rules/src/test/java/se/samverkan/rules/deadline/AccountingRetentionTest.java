package se.samverkan.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.deadline.Dated.assertNone;
import static se.samverkan.rules.deadline.Dated.on;
import static se.samverkan.rules.deadline.Dated.only;
import static se.samverkan.rules.deadline.Dated.undated;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.budget.BudgetPart;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CountyCode;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.Deadlines;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Source;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.partner.MunicipalFederation;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.core.text.Text;

@DisplayName("How long accounting material is kept")
class AccountingRetentionTest {

    private static final AccountingRetention RULE = new AccountingRetention();
    private static final LocalDate IN_2026 = LocalDate.of(2026, 3, 1);

    private static AgreementFile ordered(AgreementFile file) {
        return file.record(callOff("A-1", "400000").build(), DAY);
    }

    private static AgreementFile invoiced(AgreementFile file, String id, LocalDate day) {
        return file.record(
                Entry.invoice(EntryId.of(id), CallOffId.of("A-1"), excludingVat("100"), day),
                file.getRecordedThrough().filter(day::isBefore).orElse(day));
    }

    private static AgreementFile of(Partner client) {
        return ordered(AgreementFile.open(FrameworkAgreement.builder()
                .id(AgreementId.of("a"))
                .party(client, Role.CLIENT)
                .party(MIUN, Role.PROVIDER)
                .build()));
    }

    @Test
    @DisplayName("is through the end of the seventh year after the fiscal year: that of 2024 through 31 December 2031")
    void sevenYears() {
        Deadline deadline = only(RULE, invoiced(ordered(file()), "I-1", DAY), DAY);
        assertThat(deadline.getDay()).isEqualTo(LocalDate.of(2031, 12, 31));
        assertThat(deadline.getPath()).isEqualTo("years[2024]");
        assertThat(deadline.getSources()).containsExactly(Source.statute("LKBR 3:13"));
        assertThat(Dated.sv(deadline, DAY))
                .isEqualTo("Räkenskapsmaterial för 2024 ska bevaras minst till och med den 31 december 2031,"
                        + " sju år efter räkenskapsårets utgång. Det gäller Härnösands kommun.");
    }

    @Test
    @DisplayName("is told once for each fiscal year of entries, from the entry's day on")
    void eachYear() {
        LocalDate last = LocalDate.of(2024, 12, 31);
        AgreementFile file =
                invoiced(invoiced(invoiced(ordered(file()), "I-1", DAY), "I-2", last), "I-3", last.plusDays(1));
        assertThat(on(RULE, file, last).getAll()).extracting(Deadline::getPath).containsExactly("years[2024]");
        assertThat(on(RULE, file, last.plusDays(1)).getAll())
                .extracting(Deadline::getDay)
                .containsExactly(LocalDate.of(2031, 12, 31), LocalDate.of(2032, 12, 31));
    }

    @Test
    @DisplayName("has passed on the day after, and nothing is overdue")
    void passed() {
        Deadlines after = on(RULE, invoiced(ordered(file()), "I-1", DAY), LocalDate.of(2032, 1, 1));
        assertThat(after.getDone()).hasSize(1);
        assertThat(after.getOverdue()).isEmpty();
    }

    @Test
    @DisplayName("doesn't arise from what is called off and not invoiced")
    void notInvoiced() {
        assertNone(RULE, ordered(file()), DAY);
    }

    /** On the call-off A-1, of which 100 kr was invoiced and 50 kr paid on 1 February 2024. */
    private static AgreementFile paid() {
        return invoiced(ordered(file()), "I-1", DAY).record(payment("B-1", DAY), DAY);
    }

    private static Entry payment(String id, LocalDate day) {
        return Entry.payment(EntryId.of(id), CallOffId.of("A-1"), excludingVat("50"), day);
    }

    private static Entry reversal(String reversed) {
        return Entry.reversal(EntryId.of("R-" + reversed), EntryId.of(reversed), IN_2026, Text.of("fel"));
    }

    static Stream<Arguments> entries() {
        CallOffId callOff = CallOffId.of("A-1");
        EntryId id = EntryId.of("E-1");
        VatAmount one = excludingVat("1");
        BudgetPart of2026 = BudgetPart.of(Year.of(2026));
        return Stream.of(
                arguments(Entry.invoice(id, callOff, one, IN_2026), true),
                arguments(Entry.creditNote(id, callOff, EntryId.of("I-1"), one, IN_2026), true),
                arguments(Entry.payment(id, callOff, one, IN_2026), true),
                arguments(Entry.accrual(id, callOff, one, IN_2026), true),
                arguments(reversal("B-1"), true),
                arguments(Entry.plan(id, one, IN_2026, of2026), false),
                arguments(Entry.reservation(id, one, IN_2026, of2026), false),
                arguments(Entry.indexStep(id, callOff, one, IN_2026), false),
                arguments(Entry.release(id, callOff, one, IN_2026), false),
                arguments(Entry.transfer(id, one, IN_2026, of2026, BudgetPart.of(Year.of(2027))), false),
                arguments(Entry.carryOver(id, one, IN_2026, of2026, Year.of(2027)), false));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("entries")
    @DisplayName("arises from what is booked, and not from what the budget alone tells: plans, reservations, transfers")
    void accountingMaterialAlone(Entry entry, boolean booked) {
        AgreementFile file = paid().record(entry, IN_2026);
        assertThat(on(RULE, file, IN_2026).getAll())
                .extracting(Deadline::getDay)
                .isEqualTo(
                        booked
                                ? List.of(LocalDate.of(2031, 12, 31), LocalDate.of(2033, 12, 31))
                                : List.of(LocalDate.of(2031, 12, 31)));
    }

    @Test
    @DisplayName("doesn't arise from what takes back a plan")
    void planTakenBack() {
        AgreementFile planned =
                paid().record(Entry.plan(EntryId.of("P-1"), excludingVat("1"), DAY, BudgetPart.of(Year.of(2024))), DAY);
        assertThat(on(RULE, planned.record(reversal("P-1"), IN_2026), IN_2026).getAll())
                .extracting(Deadline::getPath)
                .containsExactly("years[2024]");
    }

    @Test
    @DisplayName("goes for municipalities, regions and municipal federations, and not for an institution")
    void parties() {
        MunicipalFederation federation = MunicipalFederation.builder()
                .id(PartnerId.of("federation"))
                .name("Räddningstjänstförbundet")
                .member(HARNOSAND)
                .build();
        for (Partner bound :
                new Partner[] {HARNOSAND, PartnerDirectory.sweden().region(CountyCode.of("22")), federation}) {
            AgreementFile file = invoiced(of(bound), "I-1", DAY);
            assertThat(on(RULE, file, DAY).getAll()).as(bound.toString()).hasSize(1);
        }
        assertNone(RULE, invoiced(of(PartnerDirectory.sweden().institution("Umeå universitet")), "I-1", DAY), DAY);
    }

    @Test
    @DisplayName("isn't assessed for fiscal years before 2019")
    void before2019() {
        AgreementFile file = invoiced(ordered(file()), "I-1", LocalDate.of(2018, 12, 31));
        assertThat(undated(RULE, file, DAY).getMissing()).containsExactly(StatutoryFigure.ACCOUNTING_RETENTION_YEARS);
        assertThat(only(RULE, invoiced(ordered(file()), "I-1", LocalDate.of(2019, 1, 1)), DAY)
                        .getDay())
                .isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    @DisplayName("isn't told beyond the year 9999")
    void farAway() {
        LocalDate far = LocalDate.of(9993, 1, 1);
        assertNone(RULE, invoiced(ordered(file()), "I-1", far), far);
    }
}
