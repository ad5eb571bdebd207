package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.SEK;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.sv;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.DeadlineKind;
import se.samverkan.core.deadline.Deadlines;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.Portfolio;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.AsOf;

@DisplayName("A host's rule that breaks off")
class FailingRuleTest {

    private static final FindingCode CODE = FindingCode.of("acme.board-limit");
    private static final AsOf ASKED = AsOf.on(DAY);
    private static final CallOff CALL_OFF = callOff("A-1", "100000").build();

    private static final class Own extends AbstractRule {

        private final Function<Matter, List<Finding>> answer;

        Own(Nature nature, Scope scope, Function<Matter, List<Finding>> answer) {
            super(CODE, nature, scope);
            this.answer = answer;
        }

        @Override
        public List<Finding> judge(Matter matter) {
            return answer.apply(matter);
        }
    }

    private record OwnDeadline(Function<Matter, Dating> answer) implements DeadlineRule {

        @Override
        public FindingCode getCode() {
            return CODE;
        }

        @Override
        public Dating date(Matter matter) {
            return answer.apply(matter);
        }
    }

    private static List<Finding> boom(Matter matter) {
        throw new IllegalStateException("deltagare 19121212-1212");
    }

    @SuppressWarnings("InfiniteRecursion")
    private static List<Finding> endless(Matter matter) {
        return endless(matter);
    }

    private static RuleBook with(Rule rule) {
        return RuleBook.sweden().toBuilder().rule(rule).build();
    }

    private static RuleBook of(Nature nature, Function<Matter, List<Finding>> answer) {
        return with(new Own(nature, Scope.FILE, answer));
    }

    private static Finding only(Assessment assessment) {
        List<Finding> own = assessment.getFindings().stream()
                .filter(finding -> finding.getCode().equals(CODE))
                .toList();
        assertThat(own).hasSize(1);
        return own.get(0);
    }

    @Test
    @DisplayName("is answered for by a finding that names the rule and the exception's class, and never its message")
    void isNamed() {
        Finding finding = only(of(Nature.ADVICE, FailingRuleTest::boom).assess(file(), CALL_OFF, ASKED));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(InputCode.RULE_ANSWER);
        assertThat(finding.getPath()).isEqualTo("callOffs[A-1]");
        assertThat(finding.getValues())
                .isEqualTo(Map.of("rule", CODE.toString(), "failure", "java.lang.IllegalStateException"));
        assertThat(finding.toString()).doesNotContain("1212");
        assertThat(sv(finding))
                .isEqualTo("Det som regeln acme.board-limit frågar efter kan inte bedömas, eftersom regeln avbröts med"
                        + " java.lang.IllegalStateException. Regeln behöver rättas av dem som förvaltar systemet.");
        assertThat(en(finding))
                .isEqualTo("What the rule acme.board-limit asks cannot be assessed, because the rule broke off with"
                        + " java.lang.IllegalStateException. The rule must be corrected by those who maintain the"
                        + " system.");
    }

    @Test
    @DisplayName(
            "is told by name where the call-off can be made all the same, and isn't counted among what couldn't be assessed")
    void isNamedInAnApproval() {
        Admission passed = of(Nature.ADVICE, FailingRuleTest::boom).admit(file(), CALL_OFF, ASKED);
        assertThat(passed.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(Given.SWEDISH.explain(passed))
                .contains("Observera: Det som regeln acme.board-limit frågar efter kan inte bedömas")
                .contains(" Två frågor har inte kunnat bedömas, men hindrar inte avropet.");
        assertThat(passed.getAssessment().getFindings(Outcome.NOT_ASSESSED)).hasSize(3);
        assertThat(Given.SWEDISH.headline(passed)).endsWith(" kan göras, med en anmärkning.");
    }

    private static RuleBook listening(RuleBook book, List<String> heard) {
        return book.toBuilder()
                .onFailure((code, failure) -> heard.add(code + ": " + failure.getMessage()))
                .build();
    }

    @Test
    @DisplayName("gives the exception itself to the host's listener, and the judgement is what it is without one")
    void isHeard() {
        List<String> heard = new ArrayList<>();
        RuleBook deaf = of(Nature.ADVICE, FailingRuleTest::boom);
        Assessment assessment = listening(deaf, heard).assess(file(), CALL_OFF, ASKED);
        assertThat(heard).containsExactly("acme.board-limit: deltagare 19121212-1212");
        assertThat(assessment).isEqualTo(deaf.assess(file(), CALL_OFF, ASKED));
        assertThat(assessment.trace())
                .isEqualTo(deaf.assess(file(), CALL_OFF, ASKED).trace());
        assertThat(heard).as("the trace judges again").hasSize(2);
    }

    @Test
    @DisplayName(
            "is heard of each subject, by books made from the first, in deadlines too, and of nothing that doesn't break off")
    void isHeardEachTime() {
        List<String> heard = new ArrayList<>();
        RuleBook book = listening(of(Nature.ADVICE, FailingRuleTest::boom), heard);
        book.beside(Portfolio.of(file())).assess(file(), ASKED);
        book.toBuilder().build().assess(file(), ASKED);
        assertThat(heard).hasSize(2);
        heard.clear();
        listening(
                        RuleBook.builder()
                                .deadlineRules(List.of(new OwnDeadline(matter -> {
                                    throw new IllegalStateException("due");
                                })))
                                .build(),
                        heard)
                .deadlines(file(), ASKED);
        assertThat(heard).containsExactly("acme.board-limit: due");
        heard.clear();
        listening(with(new Own(Nature.ADVICE, Scope.FILE, matter -> List.of())), heard)
                .assess(file(), ASKED);
        listening(RuleBook.sweden(), heard).deadlines(file(), ASKED);
        assertThat(heard).isEmpty();
        List<Throwable> overflow = new ArrayList<>();
        of(Nature.ADVICE, FailingRuleTest::endless).toBuilder()
                .onFailure((code, failure) -> overflow.add(failure))
                .build()
                .assess(file(), ASKED);
        assertThat(overflow).singleElement().isInstanceOf(StackOverflowError.class);
    }

    @Test
    @DisplayName("lets what the listener throws pass through, so that nothing is swallowed")
    void listenerThrows() {
        RuleBook book = of(Nature.ADVICE, FailingRuleTest::boom).toBuilder()
                .onFailure((code, failure) -> {
                    throw new UnsupportedOperationException(failure);
                })
                .build();
        assertThatThrownBy(() -> book.assess(file(), ASKED))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("leaves the others their say: what they find is what they find without it")
    void othersJudge() {
        for (Scope scope : Scope.values()) {
            RuleBook book = with(new Own(Nature.ADVICE, scope, FailingRuleTest::boom));
            List<Finding> others = book.assess(file(), CALL_OFF, ASKED).trace().getFindings().stream()
                    .filter(finding -> !finding.getCode().equals(CODE))
                    .toList();
            assertThat(others)
                    .isEqualTo(RuleBook.sweden()
                            .assess(file(), CALL_OFF, ASKED)
                            .trace()
                            .getFindings());
        }
    }

    @Test
    @DisplayName("is told once for each call-off that it is asked about, and of the others it answers")
    void eachSubject() {
        Rule second = new Own(
                Nature.ADVICE,
                Scope.ACTIVITY,
                matter -> matter.path("").equals("callOffs[A-2]")
                        ? boom(matter)
                        : List.of(Finding.builder(CODE, Outcome.NOT_MET)
                                .path(matter.path(""))
                                .build()));
        Assessment all = RuleBook.builder()
                .rule(second)
                .build()
                .assess(
                        file().record(CALL_OFF, DAY)
                                .record(callOff("A-2", "1").build(), DAY)
                                .record(callOff("A-3", "1").build(), DAY),
                        ASKED);
        assertThat(all.getFindings())
                .extracting(Finding::getPath, Finding::getOutcome)
                .containsExactly(
                        tuple("callOffs[A-1]", Outcome.NOT_MET),
                        tuple("callOffs[A-2]", Outcome.NOT_ASSESSED),
                        tuple("callOffs[A-3]", Outcome.NOT_MET));
    }

    @ParameterizedTest
    @EnumSource(Nature.class)
    @DisplayName("bars as what isn't assessed of its nature bars, unless policy chooses otherwise")
    void barsByNature(Nature nature) {
        RuleBook book = RuleBook.builder()
                .rule(new Own(nature, Scope.FILE, FailingRuleTest::boom))
                .build();
        boolean bars = nature == Nature.TERM_OF_AGREEMENT || nature == Nature.CLAIMED_GROUND;
        assertThat(book.admit(file(), CALL_OFF, ASKED).getOutcome())
                .isEqualTo(bars ? Outcome.NOT_ASSESSED : Outcome.MET);
        Policy listing = Policy.builder().severity(CODE, Severity.WARNING).build();
        assertThat(book.toBuilder()
                        .policy(listing)
                        .build()
                        .admit(file(), CALL_OFF, ASKED)
                        .getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName(
            "is told the same each time, so that judgements stay equal, and as what happened where it ran out of stack")
    void isDeterministic() {
        RuleBook book = of(Nature.ADVICE, FailingRuleTest::boom);
        assertThat(book.assess(file(), CALL_OFF, ASKED)).isEqualTo(book.assess(file(), CALL_OFF, ASKED));
        assertThat(only(of(Nature.ADVICE, FailingRuleTest::endless).assess(file(), ASKED))
                        .getValues())
                .containsEntry("failure", "java.lang.StackOverflowError");
    }

    @Test
    @DisplayName(
            "with an exception that it needn't declare is told so too, and other errors of the machine pass through")
    void whatIsCaught() {
        Finding sneaky = only(of(Nature.ADVICE, matter -> {
                    throw FailingRuleTest.<RuntimeException>undeclared(new IOException("x"));
                })
                .assess(file(), ASKED));
        assertThat(sneaky.getValues()).containsEntry("failure", "java.io.IOException");
        RuleBook outOfMemory = of(Nature.ADVICE, matter -> {
            throw new OutOfMemoryError("as a test has it");
        });
        assertThatThrownBy(() -> outOfMemory.assess(file(), ASKED)).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    @DisplayName("for want of a class, or by a failed assertion, is told so too, and the others are asked")
    void errorsOfTheRule() {
        Finding missing = only(of(Nature.ADVICE, matter -> {
                    throw new NoClassDefFoundError("acme/Board");
                })
                .assess(file(), ASKED));
        assertThat(missing.getValues()).containsEntry("failure", "java.lang.NoClassDefFoundError");
        Finding asserted = only(of(Nature.ADVICE, matter -> {
                    throw new AssertionError("as a test has it");
                })
                .assess(file(), ASKED));
        assertThat(asserted.getValues()).containsEntry("failure", "java.lang.AssertionError");
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Exception> T undeclared(Exception exception) throws T {
        throw (T) exception;
    }

    @Test
    @DisplayName("by an exception whose class has a very long name is told by the nearest above it that has")
    void plainName() {
        Finding finding = only(of(Nature.ADVICE, matter -> {
                    throw new LongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLong();
                })
                .assess(file(), ASKED));
        assertThat(finding.getValues()).containsEntry("failure", "java.lang.RuntimeException");
    }

    private static final
    class LongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLong
            extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    @NullUnmarked
    @DisplayName("or gives null, or a null among its findings, gave no answer")
    void givesNull() {
        for (List<Finding> answer : Arrays.<List<Finding>>asList(null, Arrays.asList((Finding) null))) {
            Finding finding = only(of(Nature.ADVICE, matter -> answer).assess(file(), ASKED));
            assertThat(finding.getVariant()).isEqualTo("no-answer");
            assertThat(sv(finding)).contains("regeln acme.board-limit", "inte gav något svar");
            assertThat(en(finding)).contains("the rule acme.board-limit", "did not give an answer");
        }
    }

    @Test
    @DisplayName("or answers with another rule's code gave an answer that isn't its own, and the other's stands")
    void anothersCode() {
        Finding ceiling = Finding.builder(FindingCode.of("call-off.ceiling"), Outcome.NOT_MET)
                .build();
        Assessment assessment = of(Nature.ADVICE, matter -> List.of(ceiling)).assess(file(), CALL_OFF, ASKED);
        Finding finding = only(assessment);
        assertThat(finding.getVariant()).isEqualTo("foreign-answer");
        assertThat(assessment.getFindings(Outcome.NOT_MET)).isEmpty();
        assertThat(sv(finding)).contains("regeln acme.board-limit", "inte är dess eget");
        assertThat(en(finding)).contains("the rule acme.board-limit", "not its own");
    }

    @Test
    @DisplayName("is told in the host's words where it gives them")
    void hostsWords() {
        Finding finding = only(of(Nature.ADVICE, FailingRuleTest::boom).assess(file(), ASKED));
        assertThat(Explainer.in(Locale.ENGLISH)
                        .with(Map.of("acme.board-limit.not-assessed.failed", "Ask the help desk about {rule}."))
                        .sentence(finding))
                .isEqualTo("Ask the help desk about acme.board-limit.");
    }

    @Test
    @DisplayName("while an offer is judged lets nothing be offered that isn't known to pass")
    void whileOffering() {
        RuleBook book = of(
                Nature.TERM_OF_AGREEMENT,
                matter ->
                        matter.getCallOff().orElseThrow().getAmount().getMoney().isGreaterThan(Money.of(SEK, 2_000_000))
                                ? List.of()
                                : boom(matter));
        CallOff over = callOff("A-1", "2000001").build();
        assertThat(book.admit(file(), over, ASKED).getCounterOffer().flatMap(CounterOffer::getLargestAmount))
                .isEmpty();
        assertThat(RuleBook.sweden()
                        .admit(file(), over, ASKED)
                        .getCounterOffer()
                        .flatMap(CounterOffer::getLargestAmount))
                .isPresent();
    }

    @Test
    @DisplayName("refuses to be put in a book without a code, a nature or a scope")
    @NullUnmarked
    void withoutNature() {
        assertThatThrownBy(() -> new Own(null, Scope.FILE, matter -> List.of()))
                .isInstanceOf(NullPointerException.class);
        Rule bare = new Rule() {
            @Override
            public FindingCode getCode() {
                return CODE;
            }

            @Override
            public Nature getNature() {
                return null;
            }

            @Override
            public Scope getScope() {
                return Scope.FILE;
            }

            @Override
            public List<Finding> judge(Matter matter) {
                return List.of();
            }
        };
        assertThatThrownBy(() -> RuleBook.builder().rule(bare))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("rule.nature");
    }

    private static Deadlines deadlines(Function<Matter, Dating> answer) {
        return RuleBook.sweden().toBuilder()
                .deadlineRules(List.of(new OwnDeadline(answer)))
                .build()
                .deadlines(file(), ASKED);
    }

    @Test
    @NullUnmarked
    @DisplayName(
            "while it works out deadlines is an undated entry that names it, and the others are dated all the same")
    void deadlinesToo() {
        Deadlines ofSweden = RuleBook.sweden().deadlines(file(), ASKED);
        LocalDate day = DAY.plusDays(1);
        AgreementId agreement = file().getId();
        Deadline foreign = deadline(FindingCode.of("acme.other"), agreement, day);
        Deadline ofOther = deadline(CODE, AgreementId.of("another"), day);
        Deadline own = deadline(CODE, agreement, day);
        Finding met = Finding.builder(CODE, Outcome.MET).build();
        Map<Function<Matter, Dating>, String> answers = Map.of(
                matter -> {
                    throw new InvalidValueException("a", "b", "c");
                },
                "failed",
                matter -> null,
                "no-answer",
                matter -> Dating.of(foreign),
                "foreign-answer",
                matter -> Dating.of(ofOther),
                "foreign-answer",
                matter -> Dating.of(own).and(Dating.of(own)),
                "foreign-answer",
                matter -> Dating.undated(met),
                "foreign-answer");
        answers.forEach((answer, variant) -> {
            Deadlines deadlines = deadlines(answer);
            assertThat(deadlines.getAll()).isEqualTo(ofSweden.getAll());
            assertThat(deadlines.getNotAssessed())
                    .hasSize(ofSweden.getNotAssessed().size() + 1);
            Finding last =
                    deadlines.getNotAssessed().get(ofSweden.getNotAssessed().size());
            assertThat(last.getCode()).isEqualTo(CODE);
            assertThat(last.getVariant()).isEqualTo(variant);
            assertThat(sv(last)).contains("acme.board-limit");
        });
        assertThat(deadlines(matter -> Dating.of(own)).getAll()).contains(own);
    }

    private static Deadline deadline(FindingCode code, AgreementId agreement, LocalDate day) {
        return Deadline.builder(code, DeadlineKind.OTHER, agreement, day).build();
    }
}
