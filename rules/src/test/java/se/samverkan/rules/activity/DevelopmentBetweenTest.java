package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.DevelopmentActivity;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;

@DisplayName("A channel, a meeting or an exchange of information is between those whom the agreement concerns")
class DevelopmentBetweenTest {

    private static final Municipality SUNDSVALL = PartnerDirectory.sweden().municipality(MunicipalityCode.of("2281"));

    private static List<Finding> all(ActivityKind kind, PartnerId... between) {
        return judge(
                new DevelopmentBetween(),
                file().record(
                                DevelopmentActivity.builder()
                                        .kind(kind)
                                        .title("sv", "Samarbetsyta")
                                        .addBetween(between)
                                        .build(),
                                DAY),
                AsOf.on(DAY));
    }

    private static AgreementFile withSundsvallFrom(LocalDate possible, LocalDate sure) {
        return AgreementFile.open(framework()
                        .addParties(Party.builder()
                                .partner(SUNDSVALL)
                                .addRoles(Role.CLIENT)
                                .days(DateRange.from(sure))
                                .possibleDays(DateRange.from(possible))
                                .build())
                        .build())
                .record(
                        DevelopmentActivity.builder()
                                .kind(ActivityKind.COMMUNICATION_CHANNEL)
                                .title("sv", "Samarbetsyta")
                                .addBetween(MIUN.getId(), SUNDSVALL.getId())
                                .build(),
                        DAY);
    }

    @Test
    @DisplayName("a channel with one that may have become a party by the day isn't assessed, and the days are missing")
    void openPartyDays() {
        Finding open = judge(new DevelopmentBetween(), withSundsvallFrom(DAY, LocalDate.of(2025, 1, 1)), AsOf.on(DAY))
                .get(0);
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(InputCode.PARTY_DAYS);
        assertThat(en(open))
                .startsWith("Whether “Samarbetsyta” is between partners that the framework agreement concerns"
                        + " (Mittuniversitetet and Sundsvalls kommun) cannot be assessed.");
        assertThat(judge(new DevelopmentBetween(), withSundsvallFrom(DAY, DAY), AsOf.on(DAY))
                        .get(0)
                        .getOutcome())
                .isEqualTo(Outcome.MET);
    }

    private static Finding one(ActivityKind kind, PartnerId... between) {
        assertThat(all(kind, between)).hasSize(1);
        return all(kind, between).get(0);
    }

    @Test
    @DisplayName("a channel between both parties is met, and of one alone it isn't")
    void channel() {
        Finding both = one(ActivityKind.COMMUNICATION_CHANNEL, HARNOSAND.getId(), MIUN.getId());
        assertThat(both.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(both.getPath()).isEqualTo("activities[#1].between");
        assertThat(sv(both))
                .isEqualTo("”Samarbetsyta” är mellan parter och medlemmar som ramavtalet rör: Härnösands kommun och"
                        + " Mittuniversitetet.");
        Finding alone = one(ActivityKind.COMMUNICATION_CHANNEL, MIUN.getId());
        assertThat(alone.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(en(alone))
                .isEqualTo(
                        "“Samarbetsyta” is stated to be of Mittuniversitetet alone, and not between the partners that"
                                + " the framework agreement concerns.");
        assertThat(one(ActivityKind.MEETING, MIUN.getId()).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("information may be passed on within one party")
    void within() {
        assertThat(one(ActivityKind.INFORMATION_EXCHANGE, HARNOSAND.getId()).getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("one whom the agreement doesn't concern is named")
    void stranger() {
        Finding finding = one(ActivityKind.MEETING, HARNOSAND.getId(), PartnerId.of("norrskens-ab"));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(finding)).isEqualTo("”Samarbetsyta” anges vara med norrskens-ab, som ramavtalet inte rör.");
    }

    @Test
    @DisplayName("where nobody is stated it is missing, and an organisation's development isn't asked")
    void unstated() {
        Finding finding = one(ActivityKind.COMMUNICATION_CHANNEL);
        assertThat(finding.getMissing()).containsExactly(DevelopmentBetween.BETWEEN);
        assertThat(en(finding)).endsWith("Please state whom the activity is between.");
        assertThat(all(ActivityKind.ORGANISATION_DEVELOPMENT)).isEmpty();
    }
}
