package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.DeadlineKind;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Word;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;

@DisplayName("Where words of a host's are wanting, its answer is told by its code")
class WantingWordsTest {

    private static final Locale SV = Locale.forLanguageTag("sv");
    private static final FindingCode CODE = FindingCode.of("acme.board-limit");
    private static final Finding OVER = Finding.builder(CODE, Outcome.NOT_MET)
            .path("agreement")
            .value("title", Text.of("Strategisk {limit}"))
            .value("limit", excludingVat("500000"))
            .value("boards", List.of(Word.of("acme-board.schools"), Word.of("acme-board.care")))
            .build();

    private static String told(String language, Map<String, String> words, Finding finding) {
        Seen.text(explainer -> explainer.with(words).explain(finding));
        return Explainer.in(Locale.forLanguageTag(language))
                .with(words)
                .explain(finding)
                .replace('\u00a0', ' ');
    }

    @Test
    @DisplayName("with its outcome and values, and with the key that has no words")
    void withoutWords() {
        assertThat(told("sv", Map.of(), OVER))
                .isEqualTo("Regeln acme.board-limit svarar: inte uppfyllt. Svaret kan inte återges i ord, eftersom ord"
                        + " saknas för acme.board-limit.not-met. Underlaget är title: ”Strategisk {limit}”, limit:"
                        + " 500 000 kr exklusive moms och boards: acme-board.schools och acme-board.care.");
        assertThat(told("en", Map.of(), OVER))
                .isEqualTo("The rule acme.board-limit answers: not met. The answer cannot be put into words, because"
                        + " there are no words for acme.board-limit.not-met. It turned on title: “Strategisk {limit}”,"
                        + " limit: SEK 500,000 excluding VAT and boards: acme-board.schools and acme-board.care.");
    }

    @Test
    @DisplayName("with the place that is mistyped, of which the finding has no value")
    void mistypedPlace() {
        Map<String, String> mistyped = Map.of(CODE + ".not-met", "Nämnden får beställa för högst {amuont}.");
        assertThat(Explainer.in(SV).with(mistyped).canExplain(OVER)).isFalse();
        assertThat(told("sv", mistyped, OVER))
                .startsWith(
                        "Regeln acme.board-limit svarar: inte uppfyllt. Svaret kan inte återges i ord, eftersom orden"
                                + " för acme.board-limit.not-met innehåller ”amuont”, som inte finns i underlaget.");
        assertThat(told("en", mistyped, OVER))
                .contains("because the words for acme.board-limit.not-met name “amuont”, which it does not have.");
    }

    @Test
    @DisplayName("with what is missing by its code, where that has no words")
    void missingInput() {
        Finding open = Finding.builder(CODE, Outcome.NOT_ASSESSED)
                .missing(InputCode.of("acme.board"))
                .build();
        Explainer english = Explainer.in(Locale.ENGLISH).with(Map.of(CODE + ".not-assessed", "Who orders?"));
        assertThat(english.canExplain(open)).isFalse();
        assertThat(english.explain(open))
                .isEqualTo(
                        "The rule acme.board-limit answers: not assessed. The answer cannot be put into words, because"
                                + " there are no words for input.acme.board. Please state acme.board.");
    }

    @Test
    @DisplayName("so that a judgement is told whole all the same: in an admission, its trace and what changes")
    void inJudgements() {
        Rule wordless = new AbstractRule(CODE, Nature.TERM_OF_AGREEMENT, Scope.FILE) {
            @Override
            public List<Finding> judge(Matter matter) {
                return List.of(OVER);
            }

            @Override
            public boolean isOfLimit() {
                return true;
            }
        };
        RuleBook book = RuleBook.sweden().toBuilder().rule(wordless).build();
        Admission refused = book.admit(file(), callOff("A-1", "2000001").build(), AsOf.on(DAY));
        Explainer english = Explainer.in(Locale.ENGLISH).with(Map.of(CODE + ".name", "the {bord}"));
        String byCode = "The rule acme.board-limit answers: not met.";
        assertThat(english.explain(refused)).contains(byCode, "The call-off of SEK");
        assertThat(english.explain(refused.getAssessment().trace())).contains(byCode);
        Assessment before =
                RuleBook.sweden().assess(file(), callOff("A-1", "2000001").build(), AsOf.on(DAY));
        assertThat(english.explain(before.changesTo(refused.getAssessment()))).contains(byCode);
        assertThat(english.explain(book.plan(file(), List.of(callOff("A-1", "1").build()), AsOf.on(DAY))))
                .contains(byCode);
    }

    @Test
    @DisplayName("a limit whose name is mistyped binds by its code")
    void nameOfALimit() {
        Rule limit = new AbstractRule(CODE, Nature.TERM_OF_AGREEMENT, Scope.FILE) {
            @Override
            public List<Finding> judge(Matter matter) {
                return List.of(Finding.builder(CODE, Outcome.NOT_MET)
                        .path(matter.path("amount"))
                        .value("left", excludingVat("0"))
                        .build());
            }

            @Override
            public boolean isOfLimit() {
                return true;
            }
        };
        Admission refused = RuleBook.sweden().toBuilder()
                .rule(limit)
                .build()
                .admit(file(), callOff("A-1", "2000001").build(), AsOf.on(DAY));
        Map<String, String> words = Map.of(CODE + ".not-met", "Over.", CODE + ".name", "the {bord}");
        assertThat(Explainer.in(Locale.ENGLISH).with(words).explain(refused))
                .contains("What binds is acme.board-limit.");
    }

    @Test
    @DisplayName("and so is its deadline, in a calendar too")
    void deadlines() {
        Deadline deadline = Deadline.builder(CODE, DeadlineKind.OTHER, AgreementId.of("a"), LocalDate.of(2024, 3, 4))
                .value("limit", excludingVat("1"))
                .build();
        Seen.text(explainer -> explainer.sentence(deadline));
        Explainer swedish = Explainer.in(SV);
        assertThat(swedish.title(deadline)).isEqualTo("acme.board-limit");
        assertThat(swedish.sentence(deadline).replace('\u00a0', ' '))
                .isEqualTo(
                        "Regeln acme.board-limit ger dagen 4 mars 2024. Vad den gäller kan inte återges i ord, eftersom"
                                + " ord saknas för acme.board-limit.sentence. Underlaget är limit: 1 kr exklusive moms.");
        assertThat(swedish.explain(deadline, DAY)).isEqualTo(swedish.sentence(deadline));
        assertThat(swedish.calendarEvent(deadline, "Ramavtalet").getSummary())
                .isEqualTo("acme.board-limit (Ramavtalet)");
        assertThat(Explainer.in(Locale.ENGLISH).sentence(deadline).replace('\u00a0', ' '))
                .isEqualTo(
                        "The rule acme.board-limit gives the day 4 March 2024. What it is of cannot be put into words,"
                                + " because there are no words for acme.board-limit.sentence. It turned on limit: SEK 1 excluding"
                                + " VAT.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName("what a host puts in the place of the library's own sentences is refused with key, place and language")
    void replaced(String language) {
        Admission met = RuleBook.sweden().admit(file(), callOff("A-1", "1").build(), AsOf.on(DAY));
        Explainer own = Explainer.in(Locale.forLanguageTag(language))
                .with(Map.of("admission.open.many", "{nubmer} open.", "admission.open.one", "{nubmer} open."));
        assertThatThrownBy(() -> own.explain(met)).isInstanceOfSatisfying(MissingWordsException.class, wanting -> {
            assertThat(wanting.getKey()).startsWith("admission.open.");
            assertThat(wanting.getPlace()).contains("nubmer");
            assertThat(wanting.getLanguage().getLanguage()).isEqualTo(language);
            assertThat(wanting).hasMessage("no value nubmer for " + wanting.getKey() + " in " + language);
        });
    }
}
