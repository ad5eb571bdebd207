package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.file.FileView;
import se.samverkan.core.time.AsOf;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Chapter;
import se.samverkan.report.document.Section;

@DisplayName("The chapter on a semester of placements")
class PlacementsChapterTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final Cases CASES = Cases.all();
    private static final Wording SWEDISH = Wording.in(Locale.forLanguageTag("sv"));
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);

    private static Section section(Chapter chapter, int number) {
        return chapter.sections().get(number);
    }

    private static List<String> row(Section section, int number) {
        return section.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow()
                .rows()
                .get(number)
                .stream()
                .map(Cell::words)
                .map(words -> words.replace('\u00a0', ' '))
                .toList();
    }

    private static String words(Section section) {
        return section.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).words())
                .collect(Collectors.joining(" "))
                .replace('\u00a0', ' ');
    }

    @Test
    @DisplayName("shows the three numbers beside each other, with what is short and what could cover it")
    void threeNumbers() {
        Section swedish = section(PlacementsChapter.of(CASES, DAY, SWEDISH), 1);
        assertThat(row(swedish, 0))
                .containsExactly(
                        "Sjuksköterskeprogrammet; vårterminen 2025",
                        "34; 170 platsveckor",
                        "32; 160 platsveckor",
                        "30; 150 platsveckor",
                        "4; 20 platsveckor",
                        "1; 10 platsveckor");
        assertThat(words(swedish))
                .contains("4 studenter på sjuksköterskeprogrammet saknar plats, sammanlagt 20 platsveckor. Det som är"
                        + " kvar kan täcka 7 vid Hemsjukvården Köping (Köpings kommun) och 3 vid Hemtjänst Skallberget"
                        + " (Västerås kommun). Därutöver saknas 10 platsveckor.")
                .contains("En student på lärarprogrammen har avbrutit och inte placerats på nytt.");
    }

    @Test
    @DisplayName("shows what each unit has left, what those who left have freed, and who supervise")
    void units() {
        Section english = section(PlacementsChapter.of(CASES, DAY, ENGLISH), 2);
        assertThat(row(english, 4))
                .containsExactly(
                        "Ekebyskolan; Sala kommun; the teacher programmes, the spring semester of 2025",
                        "6; 60 seat-weeks",
                        "4; 34 seat-weeks",
                        "6 seat-weeks",
                        "2; 26 seat-weeks",
                        "2; 1 trained");
    }

    @Test
    @DisplayName("tells what isn't met of the questions on placements")
    void judged() {
        Section swedish = section(PlacementsChapter.of(CASES, DAY, SWEDISH), 3);
        assertThat(words(swedish)).startsWith("Av 20 frågor om VFU-platserna är 19 uppfyllda.");
        assertThat(swedish.blocks()).filteredOn(Block.Verdict.class::isInstance).hasSize(1);
    }

    @Test
    @DisplayName("shows what is paid factor by factor, which ties to the ledger")
    void paid() {
        Section swedish = section(PlacementsChapter.of(CASES, DAY, SWEDISH), 4);
        assertThat(row(swedish, 0))
                .containsExactly(
                        "Hemtjänst Skallberget; Västerås kommun; sjuksköterskeprogrammet",
                        "67; studentveckor",
                        "865,00 kr",
                        "57 955,00 kr");
        assertThat(row(swedish, 7)).containsExactly("Totalt", "", "", "232 350,00 kr");
        assertThat(words(swedish))
                .isEqualTo("Priset 840 kr följer index PKV: 100 före och 103 efter, så att det blir 865 kr. I boken är"
                        + " 232 350 kr avropat, kommun för kommun.");
        FileView view = CASES.placements().at(AsOf.on(DAY));
        assertThat(view.placementCompensation(RoundingMode.HALF_UP)
                        .getAmount()
                        .orElseThrow()
                        .getMoney())
                .isEqualTo(view.balances().getCommitted());
    }

    @Test
    @DisplayName("shows on an earlier day the placements before anyone left, and nothing called off")
    void early() {
        Chapter early = PlacementsChapter.of(CASES, LocalDate.of(2025, 1, 31), SWEDISH);
        assertThat(row(section(early, 1), 0)).contains("30; 150 platsveckor");
        assertThat(words(section(early, 4))).contains("I boken är 0 kr avropat");
    }
}
