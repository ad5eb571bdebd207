package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.Portfolio;
import se.samverkan.core.time.AsOf;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Section;

@DisplayName("What an agreement stands beside, in the report")
class RelationsSectionTest {

    private static final AsOf DAY = AsOf.on(LocalDate.of(2025, 6, 30));
    private static final Cases CASES = Cases.all();

    private static Optional<Section> section(AgreementFile file, Portfolio portfolio, String language) {
        return RelationsSection.of(file.at(DAY), portfolio, Wording.in(Locale.forLanguageTag(language)));
    }

    private static String told(Optional<Section> section) {
        return section.orElseThrow().blocks().stream().map(Block::toString).reduce("", String::concat);
    }

    @Test
    @DisplayName(
            "case H: the first SKO agreement, the earlier one it complements, and the pilot with its course for controllers")
    void caseH() {
        assertThat(told(section(CASES.framework(), CASES.portfolio(), "sv")))
                .contains("SKO", "det första av sin form i landet")
                .contains("Kompletterar", "Avtal om forskning och utveckling")
                .contains("Har som pilot", "Kurs för controllers på ekonomiavdelningen", "förvaltningschefer");
        assertThat(told(section(CASES.framework(), CASES.portfolio(), "en")))
                .contains("first of its form in the country", "Course for controllers of the finance department");
    }

    @Test
    @DisplayName("case V: the contact by role")
    void caseV() {
        assertThat(told(section(CASES.intent(), CASES.portfolio(), "sv"))).contains("Kontakt: ");
    }

    @Test
    @DisplayName("an agreement that isn't in the portfolio is told by its id")
    void unknown() {
        assertThat(told(section(CASES.framework(), Portfolio.of(List.of()), "sv")))
                .contains("harnosand-miun-pilot", "inget angivet");
    }
}
