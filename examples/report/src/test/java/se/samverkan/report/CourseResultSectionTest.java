package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.time.AsOf;
import se.samverkan.fixtures.CaseH;
import se.samverkan.fixtures.Show;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Section;
import se.samverkan.rules.RuleBook;

@DisplayName("One course of case H in the report, from need to result")
class CourseResultSectionTest {

    private static final AsOf DAY = AsOf.on(LocalDate.of(2025, 6, 30));
    private static final RuleBook RULES = RuleBook.sweden();

    private static Section section(String language) {
        AgreementFile file = Show.fileOfH();
        return CourseResultSection.of(
                        file.at(DAY), RULES.assess(file, DAY), Wording.in(Locale.forLanguageTag(language)))
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName(
            "answers nine questions: the need, the material, who, for whom, why, whose staff, which level, parity, full cost")
    void questions(String language) {
        List<Block.Verdict> verdicts = section(language).blocks().stream()
                .filter(Block.Verdict.class::isInstance)
                .map(Block.Verdict.class::cast)
                .toList();
        assertThat(verdicts)
                .hasSize(9)
                .allSatisfy(verdict -> assertThat(verdict.sentences()).isNotEmpty());
        assertThat(verdicts).extracting(Block.Verdict::title).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName(
            "tells its seats, who completed, the credits and what they cost: 400 000 kr over 15 hp, or more of them")
    void figures() {
        Block.KeyFigures figures = section("sv").blocks().stream()
                .filter(Block.KeyFigures.class::isInstance)
                .map(Block.KeyFigures.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(figures.figures())
                .extracting(figure -> figure.value().replace('\u00a0', ' '))
                .containsExactly("4", "2", "15 hp", "120 000,00 kr", "280 000,00 kr", "högst 26 666,67 kr");
    }

    @Test
    @DisplayName("isn't there where no course that is made for a need has been called off")
    void none() {
        AgreementFile file = CaseH.exampleFile();
        assertThat(CourseResultSection.of(file.at(DAY), RULES.assess(file, DAY), Wording.in(Locale.ENGLISH)))
                .isEmpty();
    }
}
