package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.Procurement;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.AmendmentId;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.code.EventId;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.difference.ViewField;
import se.samverkan.core.file.Act;
import se.samverkan.core.file.ActKind;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.Decision;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.core.statute.StatutoryFigures;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.agreement.FrameworkTermLength;
import se.samverkan.rules.budget.CommittedWithinCeiling;

/** The ceiling is 2 000 000 kr excluding VAT, the term four years from 5 September 2023. */
@DisplayName("What changes from one judgement to another")
class JudgementChangesTest {

    private static final FindingCode OWN = FindingCode.of("acme.after-march");
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

    /** A rule that isn't met from March 2024 on, and tells how many call-offs are known. */
    private static final class AfterMarch extends AbstractRule {

        AfterMarch() {
            super(OWN, Nature.ADVICE, Scope.FILE);
        }

        @Override
        public List<Finding> judge(Matter matter) {
            boolean met = matter.getView().getAsOf().getDay().isBefore(MARCH);
            return List.of(Finding.builder(OWN, met ? Outcome.MET : Outcome.NOT_MET)
                    .path("agreement")
                    .value("number", matter.getView().callOffs().size())
                    .source(Source.policy("as a test has it"))
                    .build());
        }
    }

    private static final RuleBook OWN_RULE =
            RuleBook.builder().rule(new AfterMarch()).build();
    private static final RuleBook RULES = RuleBook.sweden();
    private static final AgreementFile ONE =
            file().record(callOff("A-1", "1500000").build(), DAY);
    private static final AgreementFile TWO = ONE.record(callOff("A-2", "600000").build(), DAY.plusDays(1));

    private static AnswerChange only(JudgementChanges changes, FindingCode code) {
        List<AnswerChange> own = changes.getChanges().stream()
                .filter(change -> change.getCode().equals(code))
                .toList();
        assertThat(own).hasSize(1);
        return own.get(0);
    }

    private static JudgementChanges changes(AsOf before, AsOf after) {
        return OWN_RULE.assess(TWO, before).changesTo(OWN_RULE.assess(TWO, after));
    }

    @Test
    @DisplayName("is nothing from a judgement to the same one")
    void nothing() {
        Assessment assessment = RULES.assess(TWO, AsOf.on(DAY));
        JudgementChanges none = assessment.changesTo(RULES.assess(TWO, AsOf.on(DAY)));
        assertThat(none.getChanges()).isEmpty();
        assertThat(none.getDifferences()).isEmpty();
        assertThat(none.getActs()).isEmpty();
        Seen.text(words -> words.explain(none).replace('\u00a0', ' '));
        assertThat(Explainer.in(Locale.ENGLISH).explain(none).replace('\u00a0', ' '))
                .isEqualTo("As of 1 February 2024 with 2 recordings the judgement as a whole stays not met.\n"
                        + "No question is answered otherwise.");
        assertThat(Explainer.in(Locale.forLanguageTag("sv")).explain(none).replace('\u00a0', ' '))
                .isEqualTo(
                        "Bedömningen som helhet den 1 februari 2024 med 2 registreringar är fortfarande inte uppfyllt.\n"
                                + "Ingen fråga får ett annat svar.");
    }

    @Test
    @DisplayName("by the day alone is due to the day: another outcome, by the same values")
    void byTheDay() {
        AnswerChange change = only(changes(AsOf.on(MARCH.minusDays(1)), AsOf.on(MARCH)), OWN);
        assertThat(change.getKind()).isEqualTo(AnswerChange.Kind.OUTCOME);
        assertThat(change.getCauses()).containsExactly(AnswerChange.Cause.DAY);
        assertThat(change.getBefore().orElseThrow().getOutcome()).isEqualTo(Outcome.MET);
        assertThat(change.getAfter().orElseThrow().getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(change.getDifferingValues()).isEmpty();
    }

    @Test
    @DisplayName(
            "by what is recorded alone is due to that, with the acts in between: the same outcome, by other values")
    void byWhatIsRecorded() {
        JudgementChanges changes = changes(AsOf.on(MARCH).atRevision(1), AsOf.on(MARCH));
        AnswerChange change = only(changes, OWN);
        assertThat(change.getKind()).isEqualTo(AnswerChange.Kind.VALUES);
        assertThat(change.getCauses()).containsExactly(AnswerChange.Cause.RECORDED);
        assertThat(change.getDifferingValues()).containsExactly("number");
        assertThat(changes.getActs()).extracting(Act::getKind).containsExactly(ActKind.CALL_OFF);
        assertThat(changes.getDifferences())
                .extracting(difference -> difference.getField())
                .contains(ViewField.CALL_OFF, ViewField.COMMITTED);
    }

    private static AgreementFile fiveOf(String amount) {
        AgreementFile file = file();
        for (int i = 1; i <= 5; i++) {
            file = file.record(callOff("A-" + i, amount).build(), DAY.plusDays(i));
        }
        return file;
    }

    private static String in(String language, JudgementChanges changes) {
        Seen.text(words -> words.explain(changes));
        return Explainer.in(Locale.forLanguageTag(language)).explain(changes).replace('\u00a0', ' ');
    }

    @Test
    @DisplayName(
            "turns at the act that brings another outcome, the fourth of five that are called off, seen from either side")
    void turningAct() {
        AgreementFile file = fiveOf("600000");
        Assessment none = RULES.assess(file, AsOf.on(MARCH).atRevision(0));
        Assessment all = RULES.assess(file, AsOf.on(MARCH));
        AnswerChange change = only(none.changesTo(all), CommittedWithinCeiling.CODE);
        assertThat(change.getAct()).contains(file.getActs().get(3));
        AnswerChange back = only(all.changesTo(none), CommittedWithinCeiling.CODE);
        assertThat(back.getAct()).isEqualTo(change.getAct());
        AnswerChange fromThird =
                only(RULES.assess(file, AsOf.on(MARCH).atRevision(4)).changesTo(all), CommittedWithinCeiling.CODE);
        assertThat(fromThird.getKind()).isEqualTo(AnswerChange.Kind.VALUES);
        assertThat(fromThird.getAct()).contains(file.getActs().get(4));
    }

    @Test
    @DisplayName("names no act where the day alone, or the rules, change an answer, nor between files that part ways")
    void noAct() {
        assertThat(only(changes(AsOf.on(MARCH.minusDays(1)), AsOf.on(MARCH)), OWN)
                        .getAct())
                .isEmpty();
        AgreementFile one = ONE.record(callOff("A-2", "100").build(), DAY);
        AgreementFile other = file().record(callOff("B-1", "600000").build(), DAY);
        AnswerChange apart =
                only(OWN_RULE.assess(other, AsOf.on(DAY)).changesTo(OWN_RULE.assess(one, AsOf.on(DAY))), OWN);
        assertThat(apart.getCauses()).containsExactly(AnswerChange.Cause.RECORDED);
        assertThat(apart.getAct()).isEmpty();
        JudgementChanges changes = RULES.assess(other, AsOf.on(DAY)).changesTo(RULES.assess(one, AsOf.on(DAY)));
        assertThat(in("en", changes)).contains("What changes it is what has been recorded.");
    }

    @Test
    @DisplayName(
            "by other amounts alone is on the same grounds, and told by the figures that differ; a line for each change")
    void valuesInWords() {
        AgreementFile file = fiveOf("100000");
        JudgementChanges changes =
                RULES.assess(file, AsOf.on(MARCH).atRevision(4)).changesTo(RULES.assess(file, AsOf.on(MARCH)));
        assertThat(only(changes, CommittedWithinCeiling.CODE).getDifferingValues())
                .contains("left", "used");
        assertThat(in("sv", changes).lines())
                .contains(
                        "Ryms allt som avropas inom takbeloppet under hela avtalstiden? Svaret är fortfarande uppfyllt,"
                                + " med andra uppgifter (1 500 000 kr exklusive moms i stället för 1 600 000 kr exklusive moms och"
                                + " 500 000 kr exklusive moms i stället för 400 000 kr exklusive moms). Avropen uppgår till"
                                + " 500 000 kr exklusive moms och ryms inom ramavtalets takbelopp, 2 000 000 kr exklusive moms;"
                                + " 1 500 000 kr exklusive moms återstår. Det som ändrar svaret är registreringen den 6 februari"
                                + " 2024 av avrop A-5.");
        assertThat(in("en", changes).lines())
                .anyMatch(line -> line.startsWith("Is everything called off within the ceiling over the whole term? The"
                        + " answer is still met, by other figures (SEK 1,500,000 excluding VAT instead of"))
                .contains("Call-off A-5 was added: SEK 100,000 excluding VAT.");
    }

    /** A rule that is met, and tells where the day asked about is of by a word, and its number in the month without saying it. */
    private static final class Half extends AbstractRule {

        Half() {
            super(OWN, Nature.ADVICE, Scope.FILE);
        }

        @Override
        public List<Finding> judge(Matter matter) {
            int day = matter.getView().getAsOf().getDay().getDayOfMonth();
            return List.of(Finding.builder(OWN, Outcome.MET)
                    .path("agreement")
                    .value("half", day <= 15 ? "the first half" : "the second half")
                    .value("number", day)
                    .source(Source.policy("as a test has it"))
                    .build());
        }
    }

    @Test
    @DisplayName("by another word is for other reasons; by a number that isn't told it isn't told either")
    void groundsOrNothing() {
        RuleBook book = RuleBook.builder().rule(new Half()).build();
        Explainer words = Explainer.in(Locale.ENGLISH).with(Map.of(OWN + ".met", "It is {half}."));
        JudgementChanges grounds =
                book.assess(file(), AsOf.on(MARCH)).changesTo(book.assess(file(), AsOf.on(MARCH.plusDays(20))));
        assertThat(only(grounds, OWN).getKind()).isEqualTo(AnswerChange.Kind.GROUNDS);
        Seen.text(explainer ->
                explainer.with(Map.of(OWN + ".met", "It is {half}.")).explain(grounds));
        assertThat(words.explain(grounds))
                .contains("The answer is still met, for other reasons. It is the second half.");
        JudgementChanges unseen =
                book.assess(file(), AsOf.on(MARCH)).changesTo(book.assess(file(), AsOf.on(MARCH.plusDays(1))));
        assertThat(only(unseen, OWN).getKind()).isEqualTo(AnswerChange.Kind.VALUES);
        assertThat(words.explain(unseen)).contains("No question is answered otherwise.");
    }

    @Test
    @DisplayName("by an amendment, a decision or an event names it by its kind, its day and when it was recorded")
    void actsInWords() {
        AgreementFile amended = TWO.record(
                Amendment.builder()
                        .id(AmendmentId.of("T-1"))
                        .effectiveFrom(MARCH)
                        .reason(Text.of("more courses"))
                        .addChanges(Change.of(Ceiling.of(Given.excludingVat("2200000"))))
                        .build(),
                DAY.plusDays(20));
        assertThat(in(
                        "sv",
                        RULES.assess(amended, AsOf.on(MARCH).atRevision(2))
                                .changesTo(RULES.assess(amended, AsOf.on(MARCH)))))
                .contains(
                        "Det som ändrar svaret är registreringen den 21 februari 2024 av tilläggsavtal T-1, som gäller"
                                + " från och med den 1 mars 2024.\n");
        ActWriter acts = new ActWriter(new Phrases(Locale.ENGLISH, new Words(Locale.ENGLISH)));
        assertThat(acts.write(amended.getActs().get(2)))
                .isEqualTo("the recording on 21 February 2024 of amendment T-1, in effect from 1 March 2024");
        AgreementFile decided = file().record(
                        Decision.builder()
                                .reference(DecisionReference.of("KS 2024/17 § 3"))
                                .decidedBy(Text.of("kommunstyrelsen"))
                                .reason(Text.of("skälen räcker"))
                                .addCodes(OWN)
                                .build(),
                        DAY)
                .record(LifecycleEvent.terminated(EventId.of("E-1"), MARCH, MARCH.plusDays(30)), MARCH);
        assertThat(decided.getActs())
                .extracting(acts::write)
                .containsExactly(
                        "the recording on 1 February 2024 of decision KS 2024/17 § 3",
                        "the recording on 1 March 2024 of the agreement on an early end of 1 March 2024");
        assertThat(file().record(Given.course().build()).getActs())
                .extracting(acts::write)
                .containsExactly("the recording of activity");
    }

    @Test
    @DisplayName("by both is due to both, and seen the other way is the other way about")
    void byBoth() {
        AsOf before = AsOf.on(MARCH.minusDays(1)).atRevision(1);
        AnswerChange change = only(changes(before, AsOf.on(MARCH)), OWN);
        assertThat(change.getCauses()).containsExactly(AnswerChange.Cause.DAY, AnswerChange.Cause.RECORDED);
        AnswerChange back = only(changes(AsOf.on(MARCH), before), OWN);
        assertThat(back.getBefore()).isEqualTo(change.getAfter());
        assertThat(back.getAfter()).isEqualTo(change.getBefore());
        assertThat(back.getCauses()).isEqualTo(change.getCauses());
    }

    @Test
    @DisplayName("by the rules alone is due to them: an answer that a rule newly gives, or gives no longer")
    void byTheRules() {
        RuleBook none = RuleBook.builder().build();
        AsOf asked = AsOf.on(DAY);
        AnswerChange came = only(none.assess(TWO, asked).changesTo(OWN_RULE.assess(TWO, asked)), OWN);
        assertThat(came.getKind()).isEqualTo(AnswerChange.Kind.APPEARED);
        assertThat(came.getCauses()).containsExactly(AnswerChange.Cause.RULES);
        assertThat(came.getBefore()).isEmpty();
        AnswerChange went = only(OWN_RULE.assess(TWO, asked).changesTo(none.assess(TWO, asked)), OWN);
        assertThat(went.getKind()).isEqualTo(AnswerChange.Kind.WENT);
        assertThat(went.getAfter()).isEmpty();
        assertThat(went.getDifferingValues()).isEmpty();
        assertThat(went)
                .hasToString(OWN + " WENT by [RULES]: " + went.getBefore().orElseThrow() + " -> null");
    }

    @Test
    @DisplayName("by a figure of another table is due to the rules, with the figures before and after, and told so")
    void byAFigure() {
        AgreementFile chapter7 = AgreementFile.open(framework()
                .procurementBasis(ProcurementBasis.CHAPTER_7)
                .procurement(
                        Procurement.builder().begunOn(LocalDate.of(2023, 3, 1)).build())
                .build());
        StatutoryFigure four = StatutoryFigures.sweden()
                .find(StatutoryFigure.FRAMEWORK_LONGEST_TERM, LocalDate.of(2023, 3, 1))
                .orElseThrow();
        StatutoryFigures three = StatutoryFigures.sweden()
                .ending(StatutoryFigure.FRAMEWORK_LONGEST_TERM, LocalDate.of(2022, 12, 31))
                .with(four.toBuilder()
                        .value(BigDecimal.valueOf(3))
                        .firstDay(LocalDate.of(2023, 1, 1))
                        .lastDay(Optional.empty())
                        .build());
        AsOf asked = AsOf.on(DAY);
        JudgementChanges changes = RULES.assess(chapter7, asked)
                .changesTo(RULES.toBuilder().figures(three).build().assess(chapter7, asked));
        AnswerChange change = only(changes, FrameworkTermLength.CODE);
        assertThat(change.getKind()).isEqualTo(AnswerChange.Kind.OUTCOME);
        assertThat(change.getCauses()).containsExactly(AnswerChange.Cause.RULES);
        assertThat(change.getFiguresBefore()).containsExactly(four);
        assertThat(change.getFiguresAfter())
                .extracting(figure -> figure.getValue().intValue())
                .containsExactly(3);
        Seen.text(words -> words.explain(changes));
        assertThat(Explainer.in(Locale.forLanguageTag("sv")).explain(changes))
                .contains(
                        "Finns särskilda skäl för ett ramavtal som löper längre än fyra år? Svaret ändras från uppfyllt till inte"
                                + " uppfyllt.")
                .containsPattern(
                        "De daterade siffrorna är tre år \\(7 kap. 2 § LOU, .*\\); tidigare var de fyra år \\(7 kap. 2 § LOU, .*\\)\\.")
                .contains("Det som ändrar svaret är regler, siffror eller val som bedömningen görs efter.");
        assertThat(Explainer.in(Locale.ENGLISH).explain(changes))
                .containsPattern("The dated figures are three years \\(LOU 7:2, .*\\); before, they were four years")
                .contains("What changes it is the rules, figures or policy judged by.");
    }

    @Test
    @DisplayName("is told for a file in words of both languages, with what differs in the file")
    void inWords() {
        JudgementChanges changes = RULES.assess(TWO, AsOf.on(DAY.plusDays(1)).atRevision(1))
                .changesTo(RULES.assess(TWO, AsOf.on(DAY.plusDays(1))));
        assertThat(only(changes, CommittedWithinCeiling.CODE).getCauses()).containsExactly(AnswerChange.Cause.RECORDED);
        Seen.text(words -> words.explain(changes));
        assertThat(Explainer.in(Locale.forLanguageTag("sv")).explain(changes).replace('\u00a0', ' '))
                .startsWith(
                        "Från den 2 februari 2024 med 1 registrering till den 2 februari 2024 med 2 registreringar ändras"
                                + " bedömningen som helhet från uppfyllt till inte uppfyllt.")
                .contains(
                        "Ryms allt som avropas inom takbeloppet under hela avtalstiden? Svaret ändras från uppfyllt till inte uppfyllt.",
                        "överskrider ramavtalets takbelopp",
                        "Det som ändrar svaret är registreringen den 2 februari 2024 av avrop A-2.",
                        "Är avropet daterat inom avtalstiden? Det finns nu ett svar: uppfyllt. Avrop A-2: ")
                .contains("2 100 000 kr");
        assertThat(Explainer.in(Locale.ENGLISH).explain(changes).replace('\u00a0', ' '))
                .startsWith(
                        "From 2 February 2024 with 1 recording to 2 February 2024 with 2 recordings the judgement as"
                                + " a whole changes from met to not met.")
                .contains(
                        "Is everything called off within the ceiling over the whole term? The answer changes from met to not met.",
                        "What changes it is the recording on 2 February 2024 of call-off A-2.",
                        "Is the call-off dated within the agreement's term? There is now an answer: met. Call-off A-2: ");
    }

    @Test
    @DisplayName(
            "of a call-off that is tried is what was recorded before it: on two files, of which the one goes on from the other")
    void ofACallOff() {
        AsOf asked = AsOf.on(DAY.plusDays(1));
        Assessment before = RULES.assess(file(), callOff("A-3", "600000").build(), asked);
        Assessment after = RULES.assess(ONE, callOff("A-3", "600000").build(), asked);
        AnswerChange change = only(before.changesTo(after), CommittedWithinCeiling.CODE);
        assertThat(change.getKind()).isEqualTo(AnswerChange.Kind.OUTCOME);
        assertThat(change.getCauses()).containsExactly(AnswerChange.Cause.RECORDED);
        assertThat(before.changesTo(after).getActs()).isEqualTo(ONE.getActs());
        assertThat(after.changesTo(before).getActs()).isEqualTo(ONE.getActs());
    }

    @Test
    @DisplayName("is refused between judgements of different agreements, or of different call-offs")
    void refused() {
        AsOf asked = AsOf.on(DAY);
        Assessment assessment = RULES.assess(ONE, asked);
        AgreementFile other =
                AgreementFile.open(framework().id(AgreementId.of("another")).build());
        Assessment ofOther = RULES.assess(other, asked);
        assertThatThrownBy(() -> assessment.changesTo(ofOther))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("another");
        Assessment tried = RULES.assess(ONE, callOff("A-3", "1").build(), asked);
        Assessment otherTried = RULES.assess(ONE, callOff("A-4", "1").build(), asked);
        assertThatThrownBy(() -> assessment.changesTo(tried)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> tried.changesTo(otherTried)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("is the same each time it is asked")
    void isDeterministic() {
        AsOf before = AsOf.on(DAY).atRevision(1);
        assertThat(changes(before, AsOf.on(MARCH)))
                .hasToString(changes(before, AsOf.on(MARCH)).toString());
    }

    @Test
    @DisplayName("tell what the whole changes at where no question is answered otherwise: a policy by which less bars")
    void byPolicyAlone() {
        CallOff over = callOff("A-1", "2000001").build();
        RuleBook lenient = RuleBook.sweden().toBuilder()
                .policy(Policy.builder()
                        .severity(FindingCode.of("call-off.ceiling"), Severity.WARNING)
                        .build())
                .build();
        Assessment before = RuleBook.sweden().assess(file(), over, AsOf.on(DAY));
        JudgementChanges changes = before.changesTo(lenient.assess(file(), over, AsOf.on(DAY)));
        assertThat(changes.getChanges()).isEmpty();
        assertThat(changes.getOutcomeCauses()).containsExactly(AnswerChange.Cause.RULES);
        assertThat(Explainer.in(Locale.forLanguageTag("sv")).explain(changes).replace('\u00a0', ' '))
                .endsWith("Det som ändrar svaret är regler, siffror eller val som bedömningen görs efter.");
        assertThat(before.changesTo(before).getOutcomeCauses()).isEmpty();
    }
}
