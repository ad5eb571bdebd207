package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.framework;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.OtherAgreement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.Decision;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.share.Contribution;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;
import se.samverkan.rules.agreement.CallOffUnderAgreementKind;
import se.samverkan.rules.agreement.CooperationContributions;
import se.samverkan.rules.agreement.FrameworkTermLength;

/** A framework under chapter 7 for five years with stated reasons, so that its length needs judgement in every call-off. */
@DisplayName("A decision answers what needs judgement")
class DecisionsTest {

    private static final RuleBook RULES = RuleBook.sweden();
    private static final AgreementFile FIVE_YEARS = AgreementFile.open(framework()
            .term(Term.ofYears(5).startingOn(SIGNED))
            .specialReasons(Text.of("sv", "lång utbildning"))
            .procurementBasis(ProcurementBasis.CHAPTER_7)
            .build());
    private static final CallOff FIRST = callOff("A-1", "100000").build();
    private static final CallOff SECOND = callOff("A-2", "100000").build();

    private static Decision.Builder decision(FindingCode code) {
        return Decision.builder()
                .reference(DecisionReference.of("KS 2024/17 § 3"))
                .decidedBy(Text.of("kommunstyrelsen"))
                .reason(Text.of("skälen räcker"))
                .addCodes(code);
    }

    private static Decision onFirst(FindingCode code) {
        return decision(code).callOff(FIRST.getId()).build();
    }

    private static Outcome admit(AgreementFile file, CallOff callOff) {
        return RULES.admit(file, callOff, AsOf.on(DAY)).getOutcome();
    }

    @Test
    @DisplayName("on the call-off that it names, before that call-off is in the file, and on no other one")
    void onACallOffToCome() {
        AgreementFile decided = FIVE_YEARS.record(onFirst(FrameworkTermLength.CODE), DAY);
        assertThat(admit(FIVE_YEARS, FIRST)).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(admit(decided, FIRST)).isEqualTo(Outcome.MET);
        assertThat(admit(decided, SECOND)).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        AgreementFile withFirst = RULES.admit(decided, FIRST, AsOf.on(DAY)).getFile();
        assertThat(admit(withFirst, SECOND)).isEqualTo(Outcome.NEEDS_JUDGEMENT);
    }

    @Test
    @DisplayName("of an id that begins alike it answers nothing")
    void ofAnIdThatBeginsAlike() {
        CallOff alike = FIRST.toBuilder().id(CallOffId.of("A-10")).build();
        AgreementFile decided = FIVE_YEARS.record(onFirst(FrameworkTermLength.CODE), DAY);
        assertThat(admit(decided, alike)).isEqualTo(Outcome.NEEDS_JUDGEMENT);
    }

    @Test
    @DisplayName("on every call-off where it names none")
    void onTheAgreement() {
        AgreementFile decided =
                FIVE_YEARS.record(decision(FrameworkTermLength.CODE).build(), DAY);
        assertThat(admit(decided, FIRST)).isEqualTo(Outcome.MET);
        assertThat(admit(decided, SECOND)).isEqualTo(Outcome.MET);
        assertThat(RULES.assess(decided, AsOf.on(DAY)).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("of the agreement as a whole not, where it names a call-off")
    void notOfTheWhole() {
        AgreementFile decided = FIVE_YEARS.record(onFirst(FrameworkTermLength.CODE), DAY);
        assertThat(RULES.assess(decided, AsOf.on(DAY)).getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
    }

    @Test
    @DisplayName("of the codes that it names and of no others")
    void ofItsCodes() {
        AgreementFile other = FIVE_YEARS.record(onFirst(CooperationContributions.CODE), DAY);
        assertThat(admit(other, FIRST)).isEqualTo(Outcome.NEEDS_JUDGEMENT);
    }

    @Test
    @DisplayName("not before it is known")
    void notBeforeItIsKnown() {
        AgreementFile decided = FIVE_YEARS.record(onFirst(FrameworkTermLength.CODE), DAY.plusDays(1));
        AsOf dayBefore = AsOf.on(DAY).knownOn(DAY);
        assertThat(RULES.assess(decided, FIRST, dayBefore).getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(RULES.assess(decided, FIRST, AsOf.on(DAY)).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("on a call-off, of what is found about the agreement when that call-off is tried")
    void onTheAgreementWhenTried() {
        FrameworkAgreement.Builder cooperation = framework()
                .procurementBasis(ProcurementBasis.COOPERATION)
                .addContributions(Contribution.ofCash(HARNOSAND.getId()))
                .addContributions(Contribution.ofActivities(MIUN.getId(), ActivityKind.COMMISSIONED_COURSE));
        AgreementFile file = AgreementFile.open(cooperation.build());
        assertThat(admit(file, FIRST)).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        AgreementFile decided = file.record(onFirst(CooperationContributions.CODE), DAY);
        assertThat(admit(decided, FIRST)).isEqualTo(Outcome.MET);
        assertThat(admit(decided, SECOND)).isEqualTo(Outcome.NEEDS_JUDGEMENT);
    }

    @Test
    @DisplayName("on a call-off in the file, of what is found about that call-off alone")
    void onARecordedCallOff() {
        AgreementFile file = AgreementFile.open(OtherAgreement.builder()
                        .id(AgreementId.of("other"))
                        .kindCode("grant")
                        .party(HARNOSAND, Role.CLIENT)
                        .party(MIUN, Role.PROVIDER)
                        .build())
                .record(FIRST, DAY)
                .record(SECOND, DAY)
                .record(onFirst(CallOffUnderAgreementKind.CODE), DAY);
        Assessment assessment = RULES.assess(file, AsOf.on(DAY));
        assertThat(assessment.getFindings())
                .filteredOn(finding -> finding.getCode().equals(CallOffUnderAgreementKind.CODE))
                .extracting(Finding::getPath, assessment::isDecided, assessment::isBarring)
                .containsExactly(tuple("callOffs[A-1]", true, false), tuple("callOffs[A-2]", false, true));
    }
}
