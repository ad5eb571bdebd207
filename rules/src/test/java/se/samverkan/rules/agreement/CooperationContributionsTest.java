package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.code.ActivityKind.COMMISSIONED_COURSE;
import static se.samverkan.core.code.ActivityKind.PLACEMENT;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.share.Contribution;
import se.samverkan.core.share.ContributionKind;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.rules.Nature;

@DisplayName("Each party of a cooperation contributes with more than cash")
class CooperationContributionsTest {

    private static final CooperationContributions RULE = new CooperationContributions();
    private static final Contribution CASH = Contribution.ofCash(HARNOSAND.getId());
    private static final Contribution PREMISES =
            Contribution.of(HARNOSAND.getId(), ContributionKind.IN_KIND, excludingVat("40000"));
    private static final Contribution HOURS =
            Contribution.of(HARNOSAND.getId(), ContributionKind.OWN_TIME, excludingVat("90000"));
    private static final Contribution PLACEMENTS = Contribution.ofActivities(HARNOSAND.getId(), PLACEMENT);
    private static final Contribution COURSES = Contribution.ofActivities(MIUN.getId(), COMMISSIONED_COURSE);
    private static final Contribution CASH_OF_MIUN = Contribution.ofCash(MIUN.getId());

    private static FrameworkAgreement.Builder with(Contribution... contributions) {
        FrameworkAgreement.Builder agreement = framework();
        List.of(contributions).forEach(agreement::addContributions);
        return agreement;
    }

    private static Finding of(Contribution... contributions) {
        return judge(
                        RULE,
                        AgreementFile.open(with(contributions)
                                .procurementBasis(ProcurementBasis.COOPERATION)
                                .build()),
                        AsOf.on(DAY))
                .get(0);
    }

    static Stream<Arguments> readings() {
        return Stream.of(
                Arguments.of(List.of(PLACEMENTS, COURSES), Outcome.MET),
                Arguments.of(List.of(CASH, PLACEMENTS, COURSES), Outcome.MET),
                Arguments.of(List.of(PREMISES, COURSES), Outcome.MET),
                Arguments.of(List.of(CASH, HOURS, COURSES), Outcome.MET),
                Arguments.of(List.of(CASH, COURSES), Outcome.NEEDS_JUDGEMENT),
                Arguments.of(List.of(PLACEMENTS, CASH_OF_MIUN), Outcome.NEEDS_JUDGEMENT),
                Arguments.of(List.of(CASH), Outcome.NEEDS_JUDGEMENT),
                Arguments.of(List.of(PLACEMENTS), Outcome.NOT_ASSESSED),
                Arguments.of(List.of(COURSES), Outcome.NOT_ASSESSED),
                Arguments.of(List.of(), Outcome.NOT_ASSESSED));
    }

    @ParameterizedTest
    @MethodSource("readings")
    @DisplayName("each contribution taken away in turn is missed, unless cash alone decides already")
    void everyReading(List<Contribution> contributions, Outcome outcome) {
        Finding finding = of(contributions.toArray(Contribution[]::new));
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getMissing())
                .isEqualTo(
                        outcome == Outcome.NOT_ASSESSED ? List.of(CooperationContributions.CONTRIBUTIONS) : List.of());
    }

    @Test
    @DisplayName("cash alone is told with the party, the agency's answer, and what can be done")
    void cashAloneInWords() {
        Finding finding = of(CASH, COURSES);
        assertThat(sv(finding))
                .isEqualTo(
                        "Enligt ramavtalet bidrar Härnösands kommun bara med kontanta medel. Upphandlingsmyndigheten har"
                                + " svarat att ett avtal där kommunen bara bidrar med kontanta medel inte är ett samarbete i lagens"
                                + " mening. Om samarbete enligt 3 kap. 17 § LOU ändå har stöd behöver bedömas av en handläggare."
                                + " Komplettera med det som parten bidrar med därutöver, om det finns.");
        assertThat(en(finding))
                .isEqualTo("Under the framework agreement, cash is all that is contributed by Härnösands kommun. The"
                        + " National Agency for Public Procurement has answered that an agreement to which the"
                        + " municipality contributes nothing but cash is not cooperation in the sense of the act. Whether"
                        + " cooperation under LOU 3:17 is supported all the same must be judged by a person. If more than cash is"
                        + " contributed, please state it.");
    }

    @Test
    @DisplayName("what is met and what is missing is told with the parties")
    void otherOutcomesInWords() {
        assertThat(sv(of(PLACEMENTS, COURSES)))
                .isEqualTo(
                        "Enligt ramavtalet bidrar Härnösands kommun och Mittuniversitetet med annat än kontanta medel. I"
                                + " det avseendet har samarbete enligt 3 kap. 17 § LOU stöd.");
        assertThat(en(of(PLACEMENTS, COURSES)))
                .isEqualTo("Under the framework agreement, Härnösands kommun and Mittuniversitetet contribute more than"
                        + " cash. In that respect, cooperation under LOU 3:17 is supported.");
        assertThat(sv(of(COURSES)))
                .isEqualTo(
                        "Det går inte att bedöma om alla parter bidrar med annat än kontanta medel enligt ramavtalet,"
                                + " eftersom det inte är angivet vad Härnösands kommun bidrar med. Komplettera med vad varje part"
                                + " bidrar med.");
    }

    @Test
    @DisplayName("the sources are the paragraph and the agency's answer")
    void sources() {
        Finding finding = of(CASH, COURSES);
        assertThat(finding.getSources()).hasSize(2).first().isEqualTo(Source.statute("LOU 3:17"));
        assertThat(finding.getSources().get(1).getReference()).startsWith("Upphandlingsmyndigheten");
        assertThat(finding.getPath()).isEqualTo("agreement.contributions");
    }

    @Test
    @DisplayName("an assumed basis raises the question, and is named")
    void assumption() {
        Assumption assumed = Assumption.procurementBasis(ProcurementBasis.COOPERATION, Text.of("avtalets ingress"));
        AgreementFile file =
                AgreementFile.open(with(PLACEMENTS, COURSES).build()).assuming(assumed);
        Finding finding = judge(RULE, file, AsOf.on(DAY)).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(finding.getAssumptions()).containsExactly(assumed);
        assertThat(of(PLACEMENTS, COURSES).getAssumptions()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = ProcurementBasis.class, mode = EnumSource.Mode.EXCLUDE, names = "COOPERATION")
    @DisplayName("on another basis the question doesn't arise, nor with the basis open or without parties")
    void doesNotArise(ProcurementBasis basis) {
        AgreementFile other =
                AgreementFile.open(with(CASH).procurementBasis(basis).build());
        assertThat(judge(RULE, other, AsOf.on(DAY))).isEmpty();
        assertThat(judge(RULE, AgreementFile.open(with(CASH).build()), AsOf.on(DAY)))
                .isEmpty();
        AgreementFile bare = AgreementFile.open(FrameworkAgreement.builder()
                .id(AgreementId.of("bare"))
                .procurementBasis(ProcurementBasis.COOPERATION)
                .build());
        assertThat(judge(RULE, bare, AsOf.on(DAY))).isEmpty();
    }

    @Test
    @DisplayName("a party on other days isn't asked about")
    void partyOnOtherDays() {
        AgreementFile file = AgreementFile.open(with(PLACEMENTS, COURSES)
                .procurementBasis(ProcurementBasis.COOPERATION)
                .addParties(Party.builder()
                        .partner(Intent.MDU)
                        .addRoles(Role.PARTY)
                        .days(DateRange.from(DAY.plusDays(1)))
                        .build())
                .build());
        assertThat(judge(RULE, file, AsOf.on(DAY)).get(0).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(judge(RULE, file, AsOf.on(DAY.plusDays(1))).get(0).getOutcome())
                .isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(RULE.getNature()).isEqualTo(Nature.CLAIMED_GROUND);
    }
}
