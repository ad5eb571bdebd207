package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.Cycle;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.Decision;
import se.samverkan.core.file.DelegatedAuthority;
import se.samverkan.core.file.DelegatedMatter;
import se.samverkan.core.file.DelegationOrder;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.activity.CourseCycle;
import se.samverkan.rules.activity.CourseDegreePower;
import se.samverkan.rules.agreement.AmendmentEffectiveDay;
import se.samverkan.rules.agreement.DecisionByDelegation;

@DisplayName("A demand on how the agreement is performed bars a call-off that breaks it")
class PerformanceBarsTest {

    private static final RuleBook RULES = RuleBook.sweden();
    private static final CallOff ASKED = callOff("A-1", "100000").build();

    private static Outcome admitted(RuleBook book, AgreementFile file, CallOff callOff) {
        return book.admit(file, callOff, AsOf.on(DAY)).getOutcome();
    }

    private static CallOff of(Cycle cycle) {
        return ASKED.toBuilder().activity(course().cycle(cycle).build()).build();
    }

    private static Decision decision(String by, FindingCode code) {
        return Decision.builder()
                .reference(DecisionReference.of("KS 2024:7"))
                .decidedBy(Text.of(by))
                .decidedOn(DAY)
                .reason(Text.of("prövat"))
                .addCodes(code)
                .build();
    }

    @Test
    @DisplayName(
            "a course at the third cycle isn't called off, and one at the second is, whatever isn't assessed of it")
    void notMet() {
        Admission refused = RULES.admit(file(), of(Cycle.THIRD), AsOf.on(DAY));
        assertThat(refused.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(refused.getAssessment().getFindings())
                .filteredOn(refused.getAssessment()::isBarring)
                .extracting(finding -> finding.getCode())
                .containsExactly(CourseCycle.CODE);
        Admission admitted = RULES.admit(file(), of(Cycle.SECOND), AsOf.on(DAY));
        assertThat(admitted.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(admitted.getAssessment().getFindings(Outcome.NOT_ASSESSED))
                .extracting(finding -> finding.getCode())
                .contains(CourseDegreePower.CODE);
    }

    @Test
    @DisplayName("terms that were changed back in time carry no call-off until a person has judged the change")
    void needsJudgement() {
        LocalDate before = SIGNED.plusDays(10);
        AgreementFile amended = file().record(
                        Amendment.builder()
                                .effectiveFrom(before)
                                .signedOn(before.plusDays(1))
                                .reason(Text.of("sv", "Behovet har ökat"))
                                .addChanges(Change.of(Ceiling.of(excludingVat("2100000"))))
                                .build(),
                        before.plusDays(1));
        assertThat(admitted(RULES, amended, ASKED)).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        AgreementFile judged =
                amended.record(decision("kommunstyrelsen", AmendmentEffectiveDay.CODE), before.plusDays(1));
        assertThat(admitted(RULES, judged, ASKED)).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("an amount over what the delegation order lets anyone decide on is put to the committee")
    void delegation() {
        DelegationOrder order = DelegationOrder.builder()
                .addAuthorities(DelegatedAuthority.builder()
                        .role(Text.of("HR-chefen"))
                        .matter(DelegatedMatter.CALL_OFF)
                        .upTo(excludingVat("100000"))
                        .build())
                .build();
        RuleBook book = RULES.toBuilder()
                .policy(Policy.builder().delegation(order).build())
                .build();
        CallOff over = callOff("A-1", "100000.01").build();
        assertThat(admitted(book, file(), ASKED)).isEqualTo(Outcome.MET);
        assertThat(admitted(book, file(), over)).isEqualTo(Outcome.NOT_MET);
        Decision committees = decision("kommunstyrelsen", DecisionByDelegation.CODE);
        AgreementFile decided =
                file().record(committees.toBuilder().callOff(over.getId()).build(), DAY);
        assertThat(admitted(book, decided, over)).isEqualTo(Outcome.MET);
    }
}
