package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.time.AsOf;
import se.samverkan.fixtures.CaseH;
import se.samverkan.fixtures.Show;
import se.samverkan.report.document.Chapter;
import se.samverkan.report.document.PlainText;
import se.samverkan.report.document.Report;

@DisplayName("From need to result, as the report tells it")
class TraceSectionTest {

    private static final Wording WORDS = Wording.in(Locale.ENGLISH);

    private static String text(AgreementFile file, LocalDate day) {
        Chapter chapter = new Chapter("t", "l", List.of(TraceSection.of(file.at(AsOf.on(day)), WORDS)));
        return PlainText.write(new Report(Locale.ENGLISH, "t", List.of(), "c", List.of(chapter)))
                .replaceAll("\\s+", " ");
    }

    @Test
    @DisplayName("the course made for the finance department's need: its material, two who completed and 15 hp earned")
    void told() {
        String told = text(Show.fileOfH(), LocalDate.of(2025, 6, 30));
        assertThat(told)
                .contains(
                        "Ekonomiavdelningen has stated (28 August 2023): the finance department wants to be able to steer"
                                + " over several years (made-up example).",
                        "Classified as internal",
                        "Handed over on 1 December 2023",
                        "Returned or deleted on 22 April 2024",
                        "Completed: 2",
                        "Earned: 15")
                .doesNotContain("deltagare-");
    }

    @Test
    @DisplayName("by an earlier day: when it is to be returned or deleted, and that nothing has been completed yet")
    void earlier() {
        assertThat(text(Show.fileOfH(), LocalDate.of(2024, 2, 1)))
                .contains("To be returned or deleted by 23 April 2024", "Completed: 0");
    }

    @Test
    @DisplayName("a file whose needs state no challenge has nothing to tell")
    void none() {
        assertThat(TraceSection.needs(CaseH.exampleFile().at(AsOf.on(LocalDate.of(2025, 6, 30)))))
                .isEmpty();
    }
}
