package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.Procurement;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.agreement.FrameworkTermLength;
import se.samverkan.rules.budget.CommittedWithinCeiling;

@DisplayName("The trace of a judgement")
class TraceTest {

    private static final RuleBook RULES = RuleBook.sweden();
    private static final AsOf ASKED = AsOf.on(DAY);
    private static final FindingCode CEILING = CommittedWithinCeiling.CODE;

    private static RuleTrace rule(Trace trace, FindingCode code) {
        return trace.getRules().stream()
                .filter(rule -> rule.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static AgreementFile ofChapter7() {
        return AgreementFile.open(framework()
                .procurementBasis(ProcurementBasis.CHAPTER_7)
                .procurement(
                        Procurement.builder().begunOn(LocalDate.of(2023, 3, 1)).build())
                .build());
    }

    private static String in(String language, Trace trace) {
        Seen.text(words -> words.explain(trace));
        return Explainer.in(Locale.forLanguageTag(language)).explain(trace).replace('\u00a0', ' ');
    }

    @Test
    @DisplayName("has the whole, each rule that is asked, and under it what it found of each that it was asked about")
    void isATree() {
        AgreementFile file = file().record(callOff("A-1", "1500000").build(), DAY)
                .record(callOff("A-2", "600000").build(), DAY);
        Trace trace = RULES.assess(file, ASKED).trace();
        assertThat(trace.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(trace.getAsOf()).isEqualTo(ASKED.atRevision(2));
        assertThat(trace.getRules())
                .extracting(RuleTrace::getCode)
                .hasSize(RULES.getRules().size());
        RuleTrace ceiling = rule(trace, CEILING);
        assertThat(ceiling.getOutcome()).contains(Outcome.NOT_MET);
        assertThat(ceiling.getScope()).isEqualTo(Scope.FILE);
        assertThat(ceiling.getNature()).isEqualTo(Nature.TERM_OF_AGREEMENT);
        assertThat(ceiling.getAnswers())
                .hasSize(1)
                .extracting(TracedAnswer::getPath)
                .containsExactly("agreement");
        assertThat(ceiling.getBarring()).isEqualTo(ceiling.getFindings());
        assertThat(ceiling.getSources()).containsExactly(Source.clause("ceiling"));
        assertThat(rule(trace, FindingCode.of("call-off.term")).getAnswers())
                .extracting(TracedAnswer::getPath)
                .containsExactly("callOffs[A-1]", "callOffs[A-2]");
    }

    @Test
    @DisplayName("tells the findings that the assessment tells, and those that are met, and which rules found nothing")
    void completesTheAssessment() {
        Assessment assessment = RULES.assess(file(), callOff("A-1", "2000001").build(), ASKED);
        Trace trace = assessment.trace();
        assertThat(trace.getOutcome()).isEqualTo(assessment.getOutcome());
        assertThat(trace.getFindings().stream()
                        .filter(finding -> finding.getOutcome() != Outcome.MET)
                        .toList())
                .isEqualTo(assessment.getFindings());
        for (RuleTrace rule : trace.getRules()) {
            assertThat(rule.getOutcome().isEmpty())
                    .isEqualTo(trace.getNotRaised().contains(rule.getCode()));
            assertThat(rule.getBarring())
                    .isEqualTo(assessment.getFindings().stream()
                            .filter(finding -> finding.getCode().equals(rule.getCode()))
                            .filter(assessment::isBarring)
                            .toList());
        }
    }

    @Test
    @DisplayName("has the figures of statutes that a rule asked for, with value, days and source, and no others")
    void figures() {
        Trace trace = RULES.assess(ofChapter7(), ASKED).trace();
        RuleTrace length = rule(trace, FrameworkTermLength.CODE);
        assertThat(length.getFigures())
                .extracting(StatutoryFigure::getCode)
                .containsExactly(StatutoryFigure.FRAMEWORK_LONGEST_TERM);
        assertThat(length.getFigures().get(0).getSource()).isEqualTo(Source.statute("LOU 7:2"));
        assertThat(rule(trace, CEILING).getFigures()).isEmpty();
    }

    private static AgreementFile withoutVatBasis() {
        return AgreementFile.open(
                framework().ceiling(Ceiling.of(Money.parse("SEK 2000000"))).build());
    }

    @Test
    @DisplayName("has the inputs that a rule declares, and those of them that were missing, what passed too")
    void inputs() {
        CommittedWithinCeiling declaring = new CommittedWithinCeiling();
        Trace passed = RULES.assess(file(), callOff("A-1", "1").build(), ASKED).trace();
        assertThat(rule(passed, CEILING).getInputs())
                .isEqualTo(declaring.getInputs())
                .contains(InputCode.CEILING_VAT_BASIS);
        assertThat(rule(passed, CEILING).getMissing()).isEmpty();
        Trace open = RULES.assess(withoutVatBasis(), callOff("A-1", "1900000").build(), ASKED)
                .trace();
        assertThat(rule(open, CEILING).getInputs()).isEqualTo(declaring.getInputs());
        assertThat(rule(open, CEILING).getMissing()).contains(InputCode.CEILING_VAT_BASIS);
        assertThat(rule(open, CEILING).getAnswers().get(0).getMissing())
                .isEqualTo(rule(open, CEILING).getFindings().get(0).getMissing());
    }

    @Test
    @DisplayName(
            "has an input too that a host's rule names as missing without declaring it, after those that it declares")
    void undeclaredInput() {
        FindingCode code = FindingCode.of("acme.board-limit");
        InputCode board = InputCode.of("acme.board");
        Rule own = new AbstractRule(code, Nature.ADVICE, Scope.FILE, List.of(), List.of(InputCode.CEILING)) {
            @Override
            public List<Finding> judge(Matter matter) {
                return List.of(Finding.builder(code, Outcome.NOT_ASSESSED)
                        .missing(board)
                        .build());
            }
        };
        Trace trace = RuleBook.builder().rule(own).build().assess(file(), ASKED).trace();
        assertThat(rule(trace, code).getInputs()).containsExactly(InputCode.CEILING, board);
        assertThat(Explainer.in(Locale.ENGLISH).explain(trace).lines())
                .contains("  Inputs that the question may need: the ceiling; acme.board (missing).");
    }

    @Test
    @DisplayName("tells the inputs in one line under the question, with what was missing marked")
    void inputsInWords() {
        Trace passed = RULES.assess(file(), callOff("A-1", "1").build(), ASKED).trace();
        String inputs = "  Inputs that the question may need: the VAT rate; ";
        assertThat(in("en", passed).lines().filter(line -> line.startsWith(inputs)))
                .isNotEmpty()
                .noneMatch(line -> line.contains("(missing)"));
        Trace open = RULES.assess(withoutVatBasis(), callOff("A-1", "1900000").build(), ASKED)
                .trace();
        assertThat(in("en", open).lines())
                .anyMatch(line -> line.startsWith(inputs.substring(0, inputs.indexOf("the VAT")))
                        && line.contains("; the ceiling's VAT basis (missing); "));
        assertThat(in("sv", open).lines())
                .anyMatch(line -> line.startsWith("  Underlag som frågan kan behöva: ")
                        && line.contains("; takbeloppets momsgrund (saknas); "));
    }

    @Test
    @DisplayName("has what its findings take for granted")
    void assumptions() {
        Assumption basis = Assumption.procurementBasis(ProcurementBasis.CHAPTER_7, "as announced");
        AgreementFile assumed = file().assuming(basis);
        Trace trace = RULES.assess(assumed, callOff("A-1", "1").build(), ASKED).trace();
        assertThat(rule(trace, CEILING).getAssumptions()).containsExactly(basis);
        assertThat(trace.getAssumptions()).contains(basis);
    }

    @Test
    @DisplayName("is equal each time it is worked out, and on an equal file built apart")
    void isDeterministic() {
        Trace trace = RULES.assess(ofChapter7(), ASKED).trace();
        assertThat(RULES.assess(ofChapter7(), ASKED).trace()).isEqualTo(trace).hasSameHashCodeAs(trace);
        assertThat(RULES.assess(file().record(callOff("A-1", "1").build(), DAY), ASKED)
                        .trace())
                .isNotEqualTo(trace);
        assertThat(trace.toString()).startsWith("MET [").contains("by [statute.framework-longest-term 4 YEARS");
    }

    @Test
    @DisplayName("leaves the judgement as it is: the figures that were asked for are told to nobody but the trace")
    void leavesTheJudgement() {
        Assessment assessment = RULES.assess(ofChapter7(), ASKED);
        List<Finding> before = assessment.getFindings();
        assessment.trace();
        assertThat(assessment.getFindings()).isEqualTo(before);
        assertThat(RULES.assess(ofChapter7(), ASKED)).isEqualTo(assessment);
    }

    @Test
    @DisplayName(
            "of a refusal is told in lines: the whole, each question with its answer and what that rests on, then the other questions")
    void refusalInWords() {
        Trace trace =
                RULES.assess(file(), callOff("A-1", "2000001").build(), ASKED).trace();
        assertThat(in("sv", trace).lines())
                .startsWith("Bedömningen som helhet den 1 februari 2024 med 0 registreringar: inte uppfyllt.")
                .containsSequence(
                        "Ryms allt som avropas inom takbeloppet under hela avtalstiden? Svar: inte uppfyllt, och hindrar.",
                        "  Avrop A-1: Avropet på 2 000 001 kr exklusive moms ryms inte inom ramavtalets takbelopp,"
                                + " 2 000 000 kr exklusive moms. Inga tidigare avrop belastar takbeloppet. Takbeloppet skulle överskridas"
                                + " med 1 kr. Enligt takbeloppet kan högst 2 000 000 kr avropas.",
                        "    Grundas på avtalets villkor om takbelopp.")
                .contains(
                        "Frågor som inte har blivit aktuella för det som bedöms här:",
                        "  Kom varje uppsägning mot förlängning i tid?");
        assertThat(in("en", trace).lines())
                .startsWith("The judgement as a whole, as of 1 February 2024 with 0 recordings: not met.")
                .contains(
                        "Is everything called off within the ceiling over the whole term? Answer: not met, and in the way.",
                        "    Rests on the agreement's clause on the ceiling.")
                .contains("Questions that did not arise of what is judged here:");
    }

    @Test
    @DisplayName("of an approval tells what passed, the figures asked for, and the rules that are switched off")
    void approvalInWords() {
        RuleBook without = RULES.toBuilder()
                .policy(Policy.builder().switchingOff(CEILING).build())
                .build();
        Trace trace = without.assess(ofChapter7(), ASKED).trace();
        assertThat(in("sv", trace).lines())
                .startsWith("Bedömningen som helhet den 1 februari 2024 med 0 registreringar: uppfyllt.")
                .contains("Finns särskilda skäl för ett ramavtal som löper längre än fyra år? Svar: uppfyllt.")
                .containsSequence(
                        "Frågor som inte har ställts, eftersom reglerna är avstängda:",
                        "  Ryms allt som avropas inom takbeloppet under hela avtalstiden?")
                .anyMatch(line -> line.matches("    Daterade siffror: fyra år \\(7 kap. 2 § LOU, .*\\)\\."));
        assertThat(in("en", trace).lines())
                .contains(
                        "Has a framework agreement that runs for more than four years special reasons for it? Answer: met.")
                .anyMatch(line -> line.matches("    Dated figures: four years \\(LOU 7:2, .*\\)\\."));
    }

    @Test
    @DisplayName("and the paragraph have a headline before them, for refusals and approvals, one remark and several")
    void headlines() {
        Explainer swedish = Explainer.in(Locale.forLanguageTag("sv"));
        Explainer english = Explainer.in(Locale.ENGLISH);
        Admission refused = RULES.admit(file(), callOff("A-1", "2000001").build(), ASKED);
        assertThat(swedish.headline(refused).replace('\u00a0', ' '))
                .isEqualTo("Avrop A-1 på 2 000 001 kr exklusive moms kan inte göras så som det är angivet, på grund av"
                        + " ett hinder.");
        assertThat(english.headline(refused).replace('\u00a0', ' '))
                .isEqualTo("Call-off A-1 of SEK 2,000,001 excluding VAT cannot be made as it is stated, because of one"
                        + " obstacle.");
        RuleBook listing = RULES.toBuilder()
                .policy(Policy.builder().severity(CEILING, Severity.WARNING).build())
                .build();
        assertThat(english.headline(
                                listing.admit(file(), callOff("A-1", "2000001").build(), ASKED))
                        .replace('\u00a0', ' '))
                .isEqualTo("Call-off A-1 of SEK 2,000,001 excluding VAT can be made, with one remark.");
        assertThat(swedish.headline(RULES.admit(file(), callOff("A-1", "1").build(), ASKED))
                        .replace('\u00a0', ' '))
                .isEqualTo("Avrop A-1 på 1 kr exklusive moms kan göras.");
    }
}
