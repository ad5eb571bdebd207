package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.agreement.Procurement;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CpvCode;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.Decision;
import se.samverkan.core.file.Portfolio;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;

@DisplayName("A rule book")
class RuleBookTest {

    private static final FindingCode CODE = FindingCode.of("test.rule");
    private static final CallOff CALL_OFF = callOff("A-1", "100000").build();

    /** A rule that always answers the same of a call-off or an activity. */
    private record Fixed(FindingCode code, Nature nature, Outcome outcome) implements Rule {

        @Override
        public FindingCode getCode() {
            return code;
        }

        @Override
        public Nature getNature() {
            return nature;
        }

        @Override
        public Scope getScope() {
            return Scope.ACTIVITY;
        }

        @Override
        public List<Finding> judge(Matter matter) {
            Finding.Builder finding = Finding.builder(code, outcome).path(matter.path(""));
            return List.of((outcome == Outcome.NOT_ASSESSED ? finding.missing(InputCode.TERM) : finding).build());
        }
    }

    private static RuleBook book(Nature nature, Outcome outcome) {
        return RuleBook.builder().rule(new Fixed(CODE, nature, outcome)).build();
    }

    private static Outcome admit(RuleBook book, AgreementFile file) {
        return book.admit(file, CALL_OFF, AsOf.on(DAY)).getOutcome();
    }

    @ParameterizedTest
    @EnumSource(Nature.class)
    @DisplayName("is never barred by what is met")
    void metNeverBars(Nature nature) {
        assertThat(admit(book(nature, Outcome.MET), file())).isEqualTo(Outcome.MET);
    }

    @ParameterizedTest
    @EnumSource(Nature.class)
    @DisplayName("is barred by what isn't met, and by what needs judgement, but for advice")
    void notMetBars(Nature nature) {
        for (Outcome outcome : List.of(Outcome.NOT_MET, Outcome.NEEDS_JUDGEMENT)) {
            assertThat(admit(book(nature, outcome), file())).isEqualTo(nature == Nature.ADVICE ? Outcome.MET : outcome);
        }
    }

    @ParameterizedTest
    @EnumSource(Nature.class)
    @DisplayName(
            "is barred by what isn't assessed of the agreement's terms and of a claimed ground; the rest is listed")
    void notAssessedBars(Nature nature) {
        boolean bars = nature == Nature.TERM_OF_AGREEMENT || nature == Nature.CLAIMED_GROUND;
        Admission admission = book(nature, Outcome.NOT_ASSESSED).admit(file(), CALL_OFF, AsOf.on(DAY));
        assertThat(admission.getOutcome()).isEqualTo(bars ? Outcome.NOT_ASSESSED : Outcome.MET);
        assertThat(admission.getAssessment().getFindings(Outcome.NOT_ASSESSED)).hasSize(1);
    }

    @Test
    @DisplayName("adds up to the worst: not met before not assessed before needs judgement")
    void addsUpToTheWorst() {
        RuleBook book = RuleBook.builder()
                .rule(new Fixed(FindingCode.of("test.judge"), Nature.TERM_OF_AGREEMENT, Outcome.NEEDS_JUDGEMENT))
                .rule(new Fixed(FindingCode.of("test.open"), Nature.TERM_OF_AGREEMENT, Outcome.NOT_ASSESSED))
                .build();
        assertThat(admit(book, file())).isEqualTo(Outcome.NOT_ASSESSED);
        RuleBook worse = book.toBuilder()
                .rule(new Fixed(FindingCode.of("test.fails"), Nature.TERM_OF_AGREEMENT, Outcome.NOT_MET))
                .build();
        assertThat(admit(worse, file())).isEqualTo(Outcome.NOT_MET);
        assertThat(worse.assess(file(), CALL_OFF, AsOf.on(DAY)).getFindings()).hasSize(3);
    }

    @Test
    @DisplayName("lets a recorded decision answer what needs judgement, and what needs it stays visible")
    void decisionsAnswerJudgement() {
        RuleBook book = book(Nature.TERM_OF_AGREEMENT, Outcome.NEEDS_JUDGEMENT);
        AgreementFile decided = file().record(decision(CODE), DAY);
        assertThat(admit(book, decided)).isEqualTo(Outcome.MET);
        assertThat(book.assess(decided, CALL_OFF, AsOf.on(DAY)).getFindings(Outcome.NEEDS_JUDGEMENT))
                .hasSize(1);
        AgreementFile other = file().record(decision(FindingCode.of("test.other")), DAY);
        assertThat(admit(book, other)).isEqualTo(Outcome.NEEDS_JUDGEMENT);
    }

    @Test
    @DisplayName(
            "isn't moved by a decision where something isn't met: it is recorded all the same, and the breach stays")
    void decisionsDontHideABreach() {
        RuleBook book = book(Nature.TERM_OF_AGREEMENT, Outcome.NOT_MET);
        AgreementFile decided = file().record(decision(CODE), DAY);
        assertThat(admit(book, decided)).isEqualTo(Outcome.NOT_MET);
        Decision override = decision(CODE).toBuilder().callOff(CALL_OFF.getId()).build();
        AgreementFile overridden = file().record(CALL_OFF, override, DAY);
        Assessment after = book.assess(overridden, AsOf.on(DAY));
        assertThat(after.getFindings(Outcome.NOT_MET)).hasSize(1).allMatch(after::isBarring);
        assertThat(after.getFindings()).allMatch(after::isDecided);
        assertThat(book.assess(file().record(CALL_OFF, DAY), AsOf.on(DAY)).getFindings())
                .hasSize(1)
                .noneMatch(book.assess(file().record(CALL_OFF, DAY), AsOf.on(DAY))::isDecided);
        assertThat(overridden.at(AsOf.on(DAY)).decisions()).containsExactly(override);
    }

    private static Decision decision(FindingCode code) {
        return Decision.builder()
                .reference(DecisionReference.of("KS 2024/17 § 3"))
                .decidedBy(Text.of("kommunstyrelsen"))
                .reason(Text.of("särskilda skäl"))
                .addCodes(code)
                .build();
    }

    @Test
    @DisplayName("tells the recorded activities apart in its findings' paths, also those without an id")
    void activitiesApart() {
        RuleBook book = book(Nature.ADVICE, Outcome.NOT_MET);
        AgreementFile file = file().record(course().build(), DAY)
                .record(course().id(ActivityId.of("course-1")).build(), DAY)
                .record(course().build(), DAY);
        assertThat(book.assess(file, AsOf.on(DAY)).getFindings())
                .extracting(Finding::getPath)
                .containsExactly("activities[#1]", "activities[course-1]", "activities[#3]");
        assertThat(book.assess(file, course().build(), AsOf.on(DAY)).getFindings())
                .extracting(Finding::getPath)
                .containsExactly("activities[]");
    }

    @Test
    @DisplayName("weighs findings by the host's policy before the table")
    void policyComesFirst() {
        Policy policy = Policy.builder().severity(CODE, Severity.WARNING).build();
        RuleBook book = book(Nature.TERM_OF_AGREEMENT, Outcome.NOT_MET).toBuilder()
                .policy(policy)
                .build();
        Admission admission = book.admit(file(), CALL_OFF, AsOf.on(DAY));
        assertThat(admission.getOutcome()).isEqualTo(Outcome.MET);
        Finding listed = admission.getAssessment().getFindings().get(0);
        assertThat(admission.getAssessment().getSeverity(listed)).isEqualTo(Severity.WARNING);
        assertThat(admission.getAssessment().isBarring(listed)).isFalse();
    }

    @Test
    @DisplayName("refuses two rules with one code")
    void refusesTwoRulesWithOneCode() {
        Rule rule = new Fixed(CODE, Nature.ADVICE, Outcome.MET);
        assertThatThrownBy(() -> RuleBook.builder().rule(rule).rule(rule))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("test.rule");
    }

    @Test
    @DisplayName("of Sweden has rules with distinct codes, in a stable order")
    void swedenIsStable() {
        List<FindingCode> codes =
                RuleBook.sweden().getRules().stream().map(Rule::getCode).toList();
        assertThat(codes).doesNotHaveDuplicates().isNotEmpty();
        assertThat(RuleBook.sweden().toBuilder().build().getRules())
                .isEqualTo(RuleBook.sweden().getRules());
    }

    /** A direct award of consulting, of which it is asked what else has been bought. */
    private static AgreementFile award(String id) {
        return AgreementFile.open(framework()
                .id(AgreementId.of(id))
                .procurementBasis(ProcurementBasis.DIRECT_AWARD)
                .addCpvCodes(CpvCode.parse("79411000-8"))
                .procurement(Procurement.builder().begunOn(Given.SIGNED).build())
                .build());
    }

    @Test
    @DisplayName(
            "judges the file that it is given, whether the portfolio beside it holds that too, an older copy, or none")
    void besideItself() {
        AgreementFile opened = award("own");
        AgreementFile now = opened.record(CALL_OFF, DAY);
        RuleBook besideOthers = RuleBook.sweden().beside(Portfolio.of(award("other")));
        CallOff tried = callOff("A-2", "1").build();
        assertThat(besideOthers.assess(now, AsOf.on(DAY)).getFindings())
                .extracting(finding -> finding.getCode().toString())
                .contains("procurement.aggregation");
        for (AgreementFile copy : List.of(now, opened)) {
            RuleBook besideAll = RuleBook.sweden().beside(Portfolio.of(copy, award("other")));
            assertThat(besideAll.assess(now, AsOf.on(DAY))).isEqualTo(besideOthers.assess(now, AsOf.on(DAY)));
            assertThat(besideAll.admit(now, tried, AsOf.on(DAY)).getAssessment())
                    .isEqualTo(besideOthers.admit(now, tried, AsOf.on(DAY)).getAssessment());
        }
    }

    @Test
    @DisplayName("traces what passed too, and which questions didn't arise")
    void traces() {
        Trace trace = RuleBook.sweden().assess(file(), CALL_OFF, AsOf.on(DAY)).trace();
        assertThat(trace.getFindings()).extracting(Finding::getOutcome).contains(Outcome.MET);
        assertThat(trace)
                .isEqualTo(
                        RuleBook.sweden().assess(file(), CALL_OFF, AsOf.on(DAY)).trace());
        assertThat(book(Nature.ADVICE, Outcome.MET)
                        .assess(file(), AsOf.on(DAY))
                        .trace()
                        .getNotRaised())
                .containsExactly(CODE);
    }
}
