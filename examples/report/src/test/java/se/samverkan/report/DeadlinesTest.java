package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Summary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.Deadlines;
import se.samverkan.core.time.AsOf;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Section;
import se.samverkan.report.picture.DayMarks;

@DisplayName("The deadlines of both agreements, in the report and as a calendar")
class DeadlinesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final Wording SWEDISH = Wording.in(Locale.forLanguageTag("sv"));
    private static final Cases CASES = Cases.all();

    private static Section ofFramework(LocalDate day) {
        return DeadlinesSection.of(
                CASES.rules().deadlines(CASES.framework(), AsOf.on(day)),
                CASES.framework().at(AsOf.on(day)),
                SWEDISH);
    }

    private static <T extends Block> List<T> blocks(Section section, Class<T> kind) {
        return section.blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    @DisplayName(
            "the framework's last day is among them, numbered as in the picture, with the assumption that it rests on")
    void framework() {
        Section section = ofFramework(DAY);
        Block.Table table = blocks(section, Block.Table.class).get(0);
        DayMarks picture = (DayMarks) blocks(section, Block.Figure.class).get(0).picture();
        assertThat(picture.marks()).hasSameSizeAs(table.rows());
        int row = -1;
        for (int i = 0; i < table.rows().size(); i++) {
            if (table.rows().get(i).get(0).words().endsWith("4 september 2027")) {
                row = i;
            }
        }
        assertThat(row).isNotNegative();
        assertThat(table.rows().get(row).get(1).words())
                .contains("antagandet att avtalets första dag är den 5 september 2023");
        assertThat(picture.marks().get(row).label()).isEqualTo(Integer.toString(row + 1));
        assertThat(picture.marks().get(row).day()).isEqualTo(LocalDate.of(2027, 9, 4));
        assertThat(picture.description()).contains((row + 1) + " 4 september 2027");
    }

    @Test
    @DisplayName(
            "what can't be dated says which fact is missing: for the framework the procurement basis, for the intent the term")
    void undated() {
        assertThat(blocks(ofFramework(DAY), Block.Remarks.class))
                .anySatisfy(remarks ->
                        assertThat(String.join(" ", remarks.remarks())).contains("upphandlingsgrund"));
        Section intent = DeadlinesSection.of(
                CASES.rules().deadlines(CASES.intent(), AsOf.on(DAY)),
                CASES.intent().at(AsOf.on(DAY)),
                SWEDISH);
        assertThat(blocks(intent, Block.Remarks.class)).isNotEmpty();
    }

    @Test
    @DisplayName("a day before a deadline it lies ahead; the day after it doesn't")
    void status() {
        assertThat(statusOf(LocalDate.of(2027, 9, 4))).isEqualTo("kommande");
        assertThat(statusOf(LocalDate.of(2027, 9, 5))).isEqualTo("klar eller inträffad");
    }

    private static String statusOf(LocalDate day) {
        return blocks(ofFramework(day), Block.Table.class).get(0).rows().stream()
                .filter(row -> row.get(0).words().endsWith("4 september 2027"))
                .map(row -> row.get(2).words())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "in {0}")
    @DisplayName("the calendar holds each deadline ahead or overdue, as another parser reads it: day, words and number")
    @ValueSource(strings = {"sv", "en"})
    void calendar(String language) throws IOException, ParserException {
        Wording words = Wording.in(Locale.forLanguageTag(language));
        Deadlines deadlines = CASES.deadlines(DAY);
        StringBuilder written = new StringBuilder();
        CalendarFile.write(CASES, deadlines, words, written);
        Calendar read = new CalendarBuilder().build(new StringReader(written.toString()));
        List<VEvent> events = read.getComponents("VEVENT");
        List<Deadline> ahead = deadlines.getAll().stream()
                .filter(deadline -> deadline.statusOn(DAY) == Deadline.Status.UPCOMING
                        || deadline.statusOn(DAY) == Deadline.Status.OVERDUE)
                .toList();
        assertThat(ahead).isNotEmpty();
        assertThat(events).hasSameSizeAs(ahead);
        for (int i = 0; i < ahead.size(); i++) {
            Summary summary = events.get(i).getSummary();
            assertThat(summary.getValue())
                    .startsWith(words.explainer().title(ahead.get(i)) + " (")
                    .endsWith(")");
            assertThat(events.get(i).getDateTimeStart().getDate())
                    .isEqualTo(ahead.get(i).getDay());
            assertThat(events.get(i).getAlarms()).hasSize(1);
        }
    }
}
