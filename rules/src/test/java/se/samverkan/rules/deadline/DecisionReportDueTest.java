package se.samverkan.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.explained;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.sv;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.DeadlineKind;
import se.samverkan.core.deadline.Deadlines;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.Decision;
import se.samverkan.core.file.DelegatedAuthority;
import se.samverkan.core.file.DelegatedMatter;
import se.samverkan.core.file.DelegationOrder;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Policy;
import se.samverkan.rules.RuleBook;
import se.samverkan.rules.agreement.DecisionReported;

@DisplayName("The day by which a decision on the committee's behalf is to be reported")
class DecisionReportDueTest {

    private static final LocalDate DUE = LocalDate.of(2024, 3, 2);
    private static final DelegationOrder WITHIN_30 = DelegationOrder.builder()
            .addAuthorities(DelegatedAuthority.builder()
                    .role(Text.of("HR-chefen"))
                    .matter(DelegatedMatter.CALL_OFF)
                    .build())
            .reportDemanded(true)
            .reportWithinDays(30)
            .build();

    private static Decision.Builder decided(String reference, String by) {
        return Decision.builder()
                .reference(DecisionReference.of(reference))
                .decidedBy(Text.of(by))
                .decidedOn(DAY)
                .reason(Text.of("behövs"))
                .callOff(CallOffId.of("A-1"))
                .addCodes(FindingCode.of("call-off.ceiling"));
    }

    private static AgreementFile with(Decision.Builder... decisions) {
        AgreementFile file = file().record(callOff("A-1", "1").build(), DAY);
        for (Decision.Builder decision : decisions) {
            file = file.record(decision.build(), DAY);
        }
        return file;
    }

    private static Deadlines on(DelegationOrder order, AgreementFile file, LocalDate day) {
        Deadlines deadlines = RuleBook.builder()
                .deadlineRules(List.of(new DecisionReportDue()))
                .policy(Policy.builder().delegation(order).build())
                .build()
                .deadlines(file, AsOf.on(day));
        explained(deadlines.getNotAssessed());
        return deadlines;
    }

    @Test
    @DisplayName("is the thirtieth where the host sets 30 days, and overdue the day after")
    void within() {
        AgreementFile file = with(decided("HR 2024:7", "HR-chefen"));
        Deadline deadline = on(WITHIN_30, file, DUE).getUpcoming().get(0);
        assertThat(deadline.getDay()).isEqualTo(DUE);
        assertThat(deadline.getKind()).isEqualTo(DeadlineKind.DECISION_REPORT);
        assertThat(deadline.getSources()).containsExactly(Source.statute("KL 6:40"), Source.statute("KL 7:8"));
        assertThat(deadline.getKey()).isEqualTo("ramavtal-2023/deadline.decision-report/callOffs[A-1].decision/1");
        assertThat(on(WITHIN_30, file, DUE.plusDays(1)).getOverdue()).hasSize(1);
        assertThat(Dated.titleSv(deadline)).isEqualTo("Anmälan till nämnden: beslut HR 2024:7");
        assertThat(Dated.sv(deadline, DAY))
                .isEqualTo("Beslutet HR 2024:7 av HR-chefen ska anmälas till nämnden senast den 2 mars 2024.");
        assertThat(Dated.en(deadline, DUE.plusDays(2)))
                .isEqualTo(
                        "Decision HR 2024:7 by HR-chefen was to be reported to the committee by 2 March 2024. On 4 March"
                                + " 2024 the day passed two days ago.");
    }

    @ParameterizedTest(name = "decided on {0}, within {1} days: {2}")
    @CsvSource({
        "2024-02-01, 0, 2024-02-01",
        "2024-01-31, 30, 2024-03-01",
        "2023-01-31, 30, 2023-03-02",
        "2024-02-29, 365, 2025-02-28",
        "2024-12-15, 30, 2025-01-14"
    })
    @DisplayName("is counted in days from the decision, over leap days, month ends and New Year")
    void counted(LocalDate decidedOn, int days, LocalDate due) {
        DelegationOrder order = WITHIN_30.toBuilder().reportWithinDays(days).build();
        AgreementFile file = with(decided("HR 2024:7", "HR-chefen").decidedOn(decidedOn));
        assertThat(on(order, file, due).getUpcoming())
                .extracting(Deadline::getDay)
                .containsExactly(due);
        assertThat(on(order, file, due.plusDays(1)).getOverdue()).hasSize(1);
    }

    @ParameterizedTest(name = "decided on {0}: {1}")
    @CsvSource({"2024-02-28, 2024-02-29", "2024-02-29, 2024-03-31", "2024-03-31, 2025-01-01"})
    @DisplayName("of an urgent decision is the first meeting after it, and not one of its own day")
    void meetings(LocalDate decidedOn, LocalDate due) {
        DelegationOrder order = WITHIN_30.toBuilder()
                .addMeetings(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 31), LocalDate.of(2025, 1, 1))
                .build();
        AgreementFile file =
                with(decided("KS 2024:1", "ordföranden").urgent(true).decidedOn(decidedOn));
        assertThat(on(order, file, due).getUpcoming())
                .extracting(Deadline::getDay)
                .containsExactly(due);
    }

    @Test
    @DisplayName("is done once the report of that decision is recorded, and of no other")
    void done() {
        AgreementFile two = with(decided("HR 2024:7", "HR-chefen"), decided("HR 2024:8", "HR-chefen"))
                .record(
                        DutyDone.builder()
                                .kind(DutyKind.DECISION_REPORT)
                                .day(DAY.plusDays(3))
                                .reference(DecisionReference.of("HR 2024:8"))
                                .build(),
                        DAY.plusDays(3));
        Deadlines deadlines = on(WITHIN_30, two, DUE.plusDays(1));
        assertThat(deadlines.getDone())
                .extracting(Deadline::getKey)
                .allSatisfy(key -> assertThat(key).endsWith("/2"));
        assertThat(deadlines.getDone()).hasSize(1);
        assertThat(deadlines.getOverdue()).hasSize(1);
    }

    @Test
    @DisplayName("of an urgent decision is the next meeting, whoever made it")
    void urgent() {
        AgreementFile file = with(decided("KS 2024:1", "ordföranden").urgent(true));
        DelegationOrder meetings = WITHIN_30.toBuilder()
                .reportDemanded(false)
                .addMeetings(DAY, DAY.plusDays(20))
                .build();
        Deadline deadline = on(meetings, file, DAY).getUpcoming().get(0);
        assertThat(deadline.getDay()).isEqualTo(DAY.plusDays(20));
        assertThat(deadline.getSources()).containsExactly(Source.statute("KL 6:39-40"));
        Finding open = on(WITHIN_30, file, DAY).getNotAssessed().get(0);
        assertThat(open.getMissing()).containsExactly(DecisionReported.NEXT_MEETING);
    }

    @Test
    @DisplayName("isn't known while it isn't stated whether reports are demanded, or when it was decided")
    void missing() {
        DelegationOrder silent = DelegationOrder.builder()
                .authorities(WITHIN_30.getAuthorities())
                .reportWithinDays(30)
                .build();
        Finding open = on(silent, with(decided("HR 2024:7", "HR-chefen")), DAY)
                .getNotAssessed()
                .get(0);
        assertThat(open.getMissing()).containsExactly(DecisionReported.DEMANDED);
        assertThat(sv(open))
                .startsWith(
                        "Det går inte att ange om beslutet HR 2024:7 av HR-chefen ska anmälas till nämnden, och senast"
                                + " vilken dag. Komplettera med ");
        Decision.Builder undated = Decision.builder()
                .reference(DecisionReference.of("HR 2024:7"))
                .decidedBy(Text.of("HR-chefen"))
                .reason(Text.of("behövs"))
                .addCodes(FindingCode.of("call-off.ceiling"));
        assertThat(on(WITHIN_30, with(undated), DAY).getNotAssessed().get(0).getMissing())
                .containsExactly(InputCode.of("decision.decided-on"));
    }

    @Test
    @DisplayName(
            "is none where no order is given, no report is demanded, no day is set, or the role isn't of the order")
    void none() {
        AgreementFile file = with(decided("HR 2024:7", "HR-chefen"));
        Dated.assertNone(new DecisionReportDue(), file, DAY);
        DelegationOrder notDemanded =
                WITHIN_30.toBuilder().reportDemanded(false).build();
        DelegationOrder withoutDay = DelegationOrder.builder()
                .authorities(WITHIN_30.getAuthorities())
                .reportDemanded(true)
                .build();
        AgreementFile others = with(decided("KS 2024:1", "kommundirektören"));
        for (Deadlines deadlines :
                List.of(on(notDemanded, file, DAY), on(withoutDay, file, DAY), on(WITHIN_30, others, DAY))) {
            assertThat(deadlines.getAll()).isEmpty();
            assertThat(deadlines.getNotAssessed()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hr-chefen", "HR-CHEFEN", " HR-chefen "})
    @DisplayName("is the same whatever the case and the outer blanks of the role")
    void roleAsTyped(String role) {
        assertThat(on(WITHIN_30, with(decided("HR 2024:7", role)), DAY).getUpcoming())
                .hasSize(1);
    }
}
