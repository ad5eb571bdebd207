package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.file;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.AsOf;

@DisplayName("The line that sums up an admission counts what stands in the way, or is to be noted")
class HeadlineTest {

    /** A rule of a host's own with one answer. */
    private static Rule answering(String code, Outcome outcome, Nature nature) {
        return new AbstractRule(FindingCode.of(code), nature, Scope.FILE) {
            @Override
            public List<Finding> judge(Matter matter) {
                Finding.Builder finding = Finding.builder(getCode(), outcome).path("callOffs[A-1]");
                return List.of((outcome == Outcome.NOT_ASSESSED ? finding.missing(InputCode.TERM) : finding).build());
            }
        };
    }

    private static Admission admission(int number, Outcome outcome, Nature nature) {
        RuleBook.Builder book = RuleBook.builder();
        for (int i = 1; i <= number; i++) {
            book.rule(answering("acme.rule-" + i, outcome, nature));
        }
        return book.build().admit(file(), callOff("A-1", "120000").build(), AsOf.on(DAY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | NOT_MET | ADVICE | kan göras, med en anmärkning. | can be made, with one remark.",
                "2 | NOT_MET | ADVICE | kan göras, med två anmärkningar. | can be made, with two remarks.",
                "1 | NOT_MET | TERM_OF_AGREEMENT | på grund av ett hinder. | because of one obstacle.",
                "2 | NOT_MET | TERM_OF_AGREEMENT | på grund av två hinder. | because of two obstacles.",
                "1 | NOT_ASSESSED | TERM_OF_AGREEMENT | eftersom en fråga är öppen. | because one question is open.",
                "13 | NOT_ASSESSED | TERM_OF_AGREEMENT | eftersom 13 frågor är öppna. | because 13 questions are open.",
                "1 | NEEDS_JUDGEMENT | TERM_OF_AGREEMENT | av en handläggare, i en fråga. | by a person, in one question.",
                "2 | NEEDS_JUDGEMENT | TERM_OF_AGREEMENT | av en handläggare, i två frågor. | by a person, in two questions."
            })
    @DisplayName("in words up to twelve, one and several, in both languages")
    void counted(int number, Outcome outcome, Nature nature, String swedish, String english) {
        Admission admission = admission(number, outcome, nature);
        Seen.text(words -> words.headline(admission));
        assertThat(Explainer.in(Locale.forLanguageTag("sv")).headline(admission).replace('\u00a0', ' '))
                .contains("vrop A-1 på 120 000 kr exklusive moms kan")
                .endsWith(swedish);
        assertThat(Explainer.in(Locale.ENGLISH).headline(admission).replace('\u00a0', ' '))
                .contains("all-off A-1 of SEK 120,000 excluding VAT can")
                .endsWith(english);
    }
}
