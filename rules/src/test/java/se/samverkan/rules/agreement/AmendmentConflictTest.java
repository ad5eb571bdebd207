package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.agreement.Amended.ASKED;
import static se.samverkan.rules.agreement.Amended.EFFECTIVE;
import static se.samverkan.rules.agreement.Amended.SIGNED_ON;
import static se.samverkan.rules.agreement.Amended.amendment;
import static se.samverkan.rules.agreement.Amended.ceiling;
import static se.samverkan.rules.agreement.Amended.file;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.CoveredArea;
import se.samverkan.core.agreement.FollowUpClass;
import se.samverkan.core.agreement.FollowUpTerms;
import se.samverkan.core.agreement.GovernanceBody;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.AmendmentId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.Decision;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Recurrence;
import se.samverkan.core.time.Term;
import se.samverkan.rules.Assessment;
import se.samverkan.rules.Given;
import se.samverkan.rules.RuleBook;

@DisplayName("Two amendments that change the same thing from the same day to different contents are found")
class AmendmentConflictTest {

    private static final AmendmentConflict RULE = new AmendmentConflict();
    private static final Municipality KRAMFORS = PartnerDirectory.sweden().municipality(MunicipalityCode.of("2282"));
    private static final Change RESEARCH = Change.of(CoveredArea.of(CollaborationArea.RESEARCH));

    private static List<Finding> of(AgreementFile file) {
        return judge(RULE, file, ASKED);
    }

    private static AgreementFile both(Change one, Change other) {
        return file(
                framework(),
                amendment("T-1", EFFECTIVE, one).build(),
                amendment("T-2", EFFECTIVE, other).build());
    }

    private static void assertConflict(Change one, Change other) {
        assertThat(of(both(one, other)))
                .singleElement()
                .extracting(Finding::getOutcome)
                .isEqualTo(Outcome.NEEDS_JUDGEMENT);
    }

    private static void assertNone(AgreementFile file) {
        assertThat(of(file)).singleElement().extracting(Finding::getOutcome).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("to two ceilings: which holds is a person's to judge, and the one recorded last counts")
    void ceilings() {
        AgreementFile file = both(ceiling("2500000"), ceiling("3000000"));
        Finding finding = of(file).get(0);
        assertThat(sv(finding))
                .isEqualTo("Tilläggsavtalen T-1 och T-2 ändrar båda takbeloppet från och med den 1 april 2026, men inte"
                        + " till detsamma. Tills vidare räknas det som registrerats senast, T-2. Vilket som gäller behöver"
                        + " bedömas av en handläggare. Ett nytt tilläggsavtal kan registreras i det enas ställe.");
        assertThat(en(finding))
                .isEqualTo(
                        "Amendments T-1 and T-2 both change the ceiling from 1 April 2026, but not to the same. For the"
                                + " time being the one recorded last, T-2, is counted. Which of them holds needs a person's"
                                + " judgement. A new amendment can be recorded in the place of one of them.");
        assertThat(finding.getPath()).isEqualTo("amendments[T-2]");
        assertThat(file.at(ASKED).terms().getCeiling().orElseThrow().getAmount())
                .hasToString("SEK 3000000.00 EXCLUDING_VAT");
    }

    @Test
    @DisplayName(
            "one that changes a thing and one that takes it away; one that lets a party in and one that lets it go")
    void changedAndRemoved() {
        assertConflict(RESEARCH, Change.withoutArea(CollaborationArea.RESEARCH));
        assertConflict(Change.joining(Party.of(KRAMFORS, Role.CLIENT)), Change.leaving(KRAMFORS.getId()));
        assertConflict(ceiling("2500000"), Change.ceilingVatBasis(VatBasis.INCLUDING_VAT));
        assertConflict(Change.of(Term.ofYears(5)), Change.of(Term.ofYears(6)));
    }

    @Test
    @DisplayName("one that changes the steering group and one that takes it away; two that follow up by other clauses")
    void followUp() {
        GovernanceBody group =
                GovernanceBody.builder().name(Text.of("sv", "Styrgruppen")).build();
        FollowUpTerms yearly = FollowUpTerms.builder()
                .followUpClass(FollowUpClass.of("A", Recurrence.everyMonths(12)))
                .build();
        AgreementFile file = file(
                framework().governanceBody(group),
                amendment("T-1", EFFECTIVE, Change.of(group)).build(),
                amendment("T-2", EFFECTIVE, Change.withoutGovernanceBody()).build());
        assertThat(of(file)).singleElement().satisfies(finding -> {
            assertThat(finding.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
            assertThat(Given.sv(finding)).contains("styrgruppen");
            assertThat(Given.en(finding)).contains("the body that follows the agreement up");
        });
        assertConflict(Change.of(yearly), Change.of(FollowUpTerms.unstated()));
        assertNone(both(Change.of(yearly), Change.of(group)));
        assertNone(both(Change.of(yearly), Change.of(yearly)));
    }

    @Test
    @DisplayName("not where both change it to the same, or two things, or from two days")
    void none() {
        assertNone(both(ceiling("2500000"), ceiling("2500000")));
        assertNone(both(ceiling("2500000"), RESEARCH));
        assertThat(sv(of(both(ceiling("2500000"), RESEARCH)).get(0)))
                .startsWith("Två tilläggsavtal är kända, och inget av dem ändrar det som ett annat ändrar");
        assertNone(both(ceiling("2500000"), Change.ceilingVatBasis(VatBasis.EXCLUDING_VAT)));
        assertNone(file(
                framework(),
                amendment("T-1", EFFECTIVE, ceiling("2500000")).build(),
                amendment("T-2", EFFECTIVE.plusDays(1), ceiling("3000000")).build()));
    }

    @Test
    @DisplayName("the question doesn't arise with one amendment or none")
    void notRaised() {
        assertThat(of(file(framework()))).isEmpty();
        assertThat(of(file(
                        framework(), amendment("T-1", EFFECTIVE, ceiling("1")).build())))
                .isEmpty();
    }

    @Test
    @DisplayName("each pair is found, and named by number where there is no id")
    void eachPair() {
        AgreementFile file = both(ceiling("1"), ceiling("2"))
                .record(
                        amendment("T-3", EFFECTIVE, ceiling("3"))
                                .id(Optional.empty())
                                .build(),
                        SIGNED_ON);
        assertThat(of(file))
                .extracting(Finding::getPath)
                .containsExactly("amendments[T-2]", "amendments[#3]", "amendments[#3]");
        assertThat(en(of(file).get(1))).startsWith("Amendments T-1 and 3 both change the ceiling");
    }

    @Test
    @DisplayName("equal amendments without ids are two, and agree")
    void equalOnes() {
        Amendment same =
                amendment("T-1", EFFECTIVE, ceiling("1")).id(Optional.empty()).build();
        assertNone(file(framework(), same, same));
    }

    @Test
    @DisplayName("one in the place of the other ends it, from its recording on")
    void replaced() {
        AgreementFile file = both(ceiling("2500000"), ceiling("3000000"));
        AgreementFile settled = file.record(
                amendment("T-3", EFFECTIVE, ceiling("2500000"))
                        .replaces(AmendmentId.of("T-2"))
                        .build(),
                SIGNED_ON.plusDays(1));
        assertNone(settled);
        assertThat(judge(RULE, settled, ASKED.knownOn(SIGNED_ON)))
                .isEqualTo(judge(RULE, file, ASKED.knownOn(SIGNED_ON)));
    }

    @Test
    @DisplayName(
            "a call-off is barred by one in effect on its day, and not by one that comes later, until it is decided on")
    void bars() {
        RuleBook book = RuleBook.builder().rule(RULE).build();
        AgreementFile file = both(ceiling("2500000"), ceiling("3000000"));
        AsOf before = AsOf.on(EFFECTIVE.minusDays(1));
        assertThat(book.assess(
                                file,
                                callOff("A-1", "1").orderedOn(before.getDay()).build(),
                                before)
                        .getOutcome())
                .isEqualTo(Outcome.MET);
        Assessment after =
                book.assess(file, callOff("A-1", "1").orderedOn(EFFECTIVE).build(), AsOf.on(EFFECTIVE));
        assertThat(after.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        AgreementFile decided = file.record(
                Decision.builder()
                        .reference(DecisionReference.of("KS § 7"))
                        .decidedBy(Text.of("kommunchefen"))
                        .reason(Text.of("T-2 gäller"))
                        .addCodes(AmendmentConflict.CODE)
                        .build(),
                SIGNED_ON);
        assertThat(book.assess(decided, AsOf.on(EFFECTIVE)).getOutcome()).isEqualTo(Outcome.MET);
    }
}
