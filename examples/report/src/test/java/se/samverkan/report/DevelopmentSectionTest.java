package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.time.AsOf;
import se.samverkan.fixtures.CaseH;
import se.samverkan.fixtures.CaseV;
import se.samverkan.fixtures.Show;
import se.samverkan.report.document.Chapter;
import se.samverkan.report.document.PlainText;
import se.samverkan.report.document.Report;

@DisplayName("Operational development, as the report tells it")
class DevelopmentSectionTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    private static String text(AgreementFile file) {
        Wording words = Wording.in(Locale.ENGLISH);
        Chapter chapter = new Chapter("t", "l", List.of(DevelopmentSection.of(file.at(AsOf.on(DAY)), words)));
        return PlainText.write(new Report(Locale.ENGLISH, "t", List.of(), "c", List.of(chapter)))
                .replaceAll("\\s+", " ");
    }

    @Test
    @DisplayName("a meeting: what it is for, between whom, when it was held, and by which day the next one is due")
    void meeting() {
        assertThat(text(Show.fileOfV()))
                .contains(
                        "the needs and what is done for them (made-up example)",
                        "Västmanlands Kommuner och Landsting; Mälardalens universitet",
                        "Held: 22 January 2024",
                        "Next by: 22 January 2025");
    }

    @Test
    @DisplayName("what a meeting decided: its day while it isn't done, and then the day on which it was")
    void decided() {
        assertThat(text(Show.fileOfV())).containsPattern("list of the needs per occupation.*31 October 2024");
        AgreementFile done = Show.fileOfV()
                .record(
                        DutyDone.builder()
                                .kind(DutyKind.ACTION_POINT)
                                .duty(DutyId.of("list-of-needs"))
                                .day(LocalDate.of(2024, 9, 1))
                                .build(),
                        LocalDate.of(2024, 9, 1));
        assertThat(text(done)).contains("1 September 2024").doesNotContain("31 October 2024");
    }

    @Test
    @DisplayName("the shared body with what it holds, and an agreement with neither has no such section")
    void bodies() {
        assertThat(text(Show.fileOfV()))
                .contains("Activities within Mälardalens Kompetenscentrum för Lärande (MKL)")
                .contains("Seminar for preschool teachers");
        assertThat(text(CaseV.file())).contains("Nothing is recorded.");
        assertThat(DevelopmentSection.isOf(CaseH.exampleFile().at(AsOf.on(DAY))))
                .isFalse();
    }
}
