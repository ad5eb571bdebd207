package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.agreement.Delegated.HEAD;
import static se.samverkan.rules.agreement.Delegated.judged;
import static se.samverkan.rules.agreement.Delegated.onCallOff;
import static se.samverkan.rules.agreement.Delegated.order;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.Decision;
import se.samverkan.core.file.DelegationOrder;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;

@DisplayName("Whether what was decided by delegation is reported to the committee")
class DecisionReportedTest {

    private static final DecisionReported RULE = new DecisionReported();
    private static final DelegationOrder ORDER = order(excludingVat("200000"), excludingVat("500000"));
    private static final DelegationOrder REPORTING =
            ORDER.toBuilder().reportDemanded(true).build();
    private static final DelegationOrder WITHIN_30 =
            REPORTING.toBuilder().reportWithinDays(30).build();

    private static AgreementFile with(Decision.Builder decision) {
        return file().record(callOff("A-1", "1").build(), decision.build(), DAY);
    }

    private static AgreementFile reported(AgreementFile file, String reference, LocalDate day) {
        return file.record(
                DutyDone.builder()
                        .kind(DutyKind.DECISION_REPORT)
                        .day(day)
                        .reference(DecisionReference.of(reference))
                        .build(),
                day);
    }

    private static Decision.Builder decided() {
        return onCallOff(HEAD).decidedOn(DAY);
    }

    private static Finding on(DelegationOrder order, AgreementFile file, LocalDate day) {
        return judged(RULE, order, file, day).get(0);
    }

    @ParameterizedTest
    @CsvSource({"30, MET, due", "31, NOT_MET, overdue"})
    @DisplayName("where the host sets 30 days it is due on the thirtieth, and overdue the day after")
    void within(int days, Outcome outcome, String variant) {
        Finding finding = on(WITHIN_30, with(decided()), DAY.plusDays(days));
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getVariant()).isEqualTo(variant);
        assertThat(finding.getValue("due", LocalDate.class)).contains(LocalDate.of(2024, 3, 2));
        assertThat(finding.getSources()).containsExactly(Source.statute("KL 6:40"), Source.statute("KL 7:8"));
    }

    @ParameterizedTest
    @CsvSource({"30, MET, ''", "31, NOT_MET, late"})
    @DisplayName("a report is in time to the day")
    void inTime(int days, Outcome outcome, String variant) {
        Finding finding = on(WITHIN_30, reported(with(decided()), "HR 2024:7", DAY.plusDays(days)), DAY.plusDays(40));
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getVariant()).isEqualTo(variant);
    }

    @Test
    @DisplayName("it says so in words")
    void inWords() {
        assertThat(sv(on(WITHIN_30, with(decided()), DAY.plusDays(40))))
                .isEqualTo(
                        "Beslutet HR 2024:7 av HR-chefen skulle ha anmälts till nämnden senast den 2 mars 2024, och ingen"
                                + " anmälan är registrerad. Det kan anmälas vid nästa sammanträde.");
        assertThat(en(on(WITHIN_30, with(decided()), DAY)))
                .isEqualTo("Decision HR 2024:7 by HR-chefen is to be reported to the committee by 2 March 2024.");
        assertThat(sv(on(WITHIN_30, reported(with(decided()), "HR 2024:7", DAY), DAY)))
                .isEqualTo("Beslutet HR 2024:7 av HR-chefen anmäldes till nämnden den 1 februari 2024.");
    }

    @Test
    @DisplayName("where the host sets no day, the law sets none either")
    void noDay() {
        Finding finding = on(REPORTING, with(onCallOff(HEAD)), DAY.plusYears(1));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.getVariant()).isEqualTo("no-day");
        assertThat(finding.getValues()).doesNotContainKey("due");
        assertThat(sv(finding))
                .isEqualTo(
                        "Ingen anmälan till nämnden av beslutet HR 2024:7 av HR-chefen är registrerad. Ingen dag är satt"
                                + " för den. Beslutet kan anmälas vid nästa sammanträde.");
        assertThat(on(REPORTING, reported(with(decided()), "HR 2024:7", DAY.plusYears(1)), DAY.plusYears(1))
                        .getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("a report of another decision, or after the day asked about, isn't one")
    void another() {
        assertThat(on(WITHIN_30, reported(with(decided()), "HR 2024:8", DAY), DAY)
                        .getVariant())
                .isEqualTo("due");
        AgreementFile later = reported(with(decided()), "HR 2024:7", DAY.plusDays(2));
        assertThat(on(WITHIN_30, later, DAY.plusDays(1)).getVariant()).isEqualTo("due");
    }

    @Test
    @DisplayName("an urgent decision is due at the next meeting, whoever made it and whatever else isn't reported")
    void urgent() {
        DelegationOrder meeting = ORDER.toBuilder()
                .reportDemanded(false)
                .addMeetings(DAY, DAY.plusDays(20), DAY.plusDays(50))
                .build();
        AgreementFile file = with(decided().decidedBy(Text.of("ordföranden")).urgent(true));
        assertThat(on(meeting, file, DAY.plusDays(20)).getVariant()).isEqualTo("due");
        Finding overdue = on(meeting, file, DAY.plusDays(21));
        assertThat(overdue.getVariant()).isEqualTo("overdue");
        assertThat(overdue.getValue("due", LocalDate.class)).contains(DAY.plusDays(20));
        assertThat(overdue.getSources()).containsExactly(Source.statute("KL 6:39-40"));
        assertThat(on(ORDER, file, DAY).getMissing()).containsExactly(DecisionReported.NEXT_MEETING);
        assertThat(on(meeting, with(onCallOff(HEAD).urgent(true)), DAY).getMissing())
                .containsExactly(DecisionByDelegation.DECIDED_ON);
    }

    @Test
    @DisplayName("what is missing is named")
    void missing() {
        Finding demanded = on(ORDER, with(decided()), DAY);
        assertThat(demanded.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(demanded.getMissing()).containsExactly(DecisionReported.DEMANDED);
        assertThat(sv(demanded))
                .isEqualTo(
                        "Det går inte att bedöma om beslutet HR 2024:7 av HR-chefen ska anmälas till nämnden, och senast"
                                + " vilken dag. Komplettera med om beslut på delegation ska anmälas.");
        assertThat(on(WITHIN_30, with(onCallOff(HEAD)), DAY).getMissing())
                .containsExactly(DecisionByDelegation.DECIDED_ON);
    }

    @Test
    @DisplayName(
            "it isn't asked without an order, of the committee's own decisions, nor where nothing is to be reported")
    void notAsked() {
        assertThat(judge(RULE, with(decided()), AsOf.on(DAY))).isEmpty();
        assertThat(judged(RULE, WITHIN_30, with(decided().decidedBy(Text.of("Kommunstyrelsen"))), DAY))
                .isEmpty();
        assertThat(judged(RULE, ORDER.toBuilder().reportDemanded(false).build(), with(decided()), DAY))
                .isEmpty();
    }
}
