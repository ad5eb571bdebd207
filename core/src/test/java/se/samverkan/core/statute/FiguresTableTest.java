package se.samverkan.core.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.time.DateRange;

@DisplayName("The file of the statutory figures of Sweden")
class FiguresTableTest {

    private static final String FILE = "/se/samverkan/core/statute/figures.csv";

    /** Code, value, unit, first day, last day or none, source, and where the first day stands. */
    private static final Pattern ROW = Pattern.compile("statute\\.[a-z0-9-]+,[0-9.]+,[A-Z]+,\\d{4}-\\d{2}-\\d{2},"
            + "(\\d{4}-\\d{2}-\\d{2})?,[^,\"\\s][^,\"]*,(\"[^\"]+\"|[^,\"]+)");

    private static List<String> rows() throws IOException {
        try (InputStream in = FiguresTableTest.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("statute."))
                    .toList();
        }
    }

    @Test
    @DisplayName("has a source, and one for the first day, in each of its rows")
    void sources() throws IOException {
        List<String> rows = rows();
        assertThat(rows).hasSameSizeAs(StatutoryFigures.sweden().getAll()).allMatch(ROW.asMatchPredicate());
        assertThat(ROW.matcher(rows.get(0).replace(",LOU 7:2,", ",,")).matches())
                .isFalse();
    }

    @Test
    @DisplayName("is told of in the build where a row ends within a year and the next isn't there")
    void endingWithinAYear() {
        assertThat(warnings(LocalDate.of(2026, 12, 30))).isEmpty();
        assertThat(warnings(LocalDate.of(2026, 12, 31)))
                .hasSize(4)
                .first()
                .isEqualTo("[WARNING] statute.annex-2-threshold 8513250 SEK 2026-01-01/2027-12-31 ends within a year");
        warnings(LocalDate.now(ZoneOffset.UTC)).forEach(System.out::println);
    }

    private static List<String> warnings(LocalDate today) {
        return StatutoryFigures.sweden().endingIn(DateRange.ofClosed(today, today.plusYears(1))).stream()
                .map(figure -> "[WARNING] " + figure + " ends within a year")
                .toList();
    }
}
