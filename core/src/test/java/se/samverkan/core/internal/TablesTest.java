package se.samverkan.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A table on the class path")
class TablesTest {

    private static final String HEAD = "# table: things\n# date: 2026-11-22\n# source: a list, seen: twice\n";

    @Test
    @DisplayName("has a name, a date, a source and rows of fields by column")
    void isRead() {
        DatedTable table = parse("# note: more\ncode,name\n01,Ett\n02,Två\n");
        assertThat(table.name()).isEqualTo("things");
        assertThat(table.date()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(table.source()).isEqualTo("a list, seen: twice");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(1).get("code")).isEqualTo("02");
        assertThat(table.rows().get(1).get("name")).isEqualTo("Två");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            value = {
                "1,\"a, b\",2 ; a, b",
                "1,\"a \"\"b\"\"\",2 ; a \"b\"",
                "1,\"\"\"\",2 ; \"",
                "1,a b,2 ; a b",
                "1,#,2 ; #",
            })
    @DisplayName("may have commas and quotes in a field that stands in quotes")
    void quotedFields(String line, String field) {
        TableRow row = parse("x,y,z\n" + line).rows().get(0);
        assertThat(row.get("y")).isEqualTo(field);
        assertThat(row.get("z")).isEqualTo("2");
    }

    @Test
    @DisplayName("may have empty fields, lines with a carriage return, and blank lines")
    void emptyFields() {
        DatedTable table = parse("x,y,z\r\n1,,\r\n\r\n,\"\",3");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(0).find("y")).isEmpty();
        assertThat(table.rows().get(0).find("z")).isEmpty();
        assertThat(table.rows().get(1).find("y")).isEmpty();
        assertThat(table.rows().get(1).find("z")).contains("3");
    }

    @Test
    @DisplayName("names the column and the row where a field that must be there is empty or has no column")
    void missingFields() {
        TableRow row = parse("x,y\n1,").rows().get(0);
        assertThatIllegalStateException()
                .isThrownBy(() -> row.get("y"))
                .withMessageStartingWith("no y in the row {")
                .withMessageContaining("x=1");
        assertThatIllegalStateException()
                .isThrownBy(() -> row.find("z"))
                .withMessageStartingWith("no column z in the row {");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            value = {
                "'x,y\n1' ; line 5: 1 fields for 2 columns",
                "'x,y\n1,2\n1,2,3' ; line 6: 3 fields for 2 columns",
                "'x,y\n1,\"2' ; 'line 5: a quote that isn''t closed'",
                "'x,y\n1,\"2\"\"' ; 'line 5: a quote that isn''t closed'",
                "'x,y\n\"1\"2,3' ; line 5: text after a closing quote",
                "'x,y\n1\",2' ; line 5: a quote inside a field without quotes",
                "'x,x\n1,2' ; line 4: two columns of one name",
                "'# no key\nx' ; line 4: no key before a colon",
            })
    @DisplayName("that is broken is refused with its name and the line")
    void brokenLines(String text, String expected) {
        assertThatIllegalStateException().isThrownBy(() -> parse(text)).withMessage("table things.csv, " + expected);
    }

    @ParameterizedTest
    @CsvSource({"table", "date", "source"})
    @DisplayName("without a name, a date or a source is refused")
    void brokenHead(String key) {
        String text = (HEAD + "x\n1").replace("# " + key + ":", "# other:");
        assertThatIllegalStateException()
                .isThrownBy(() -> CsvTable.parse("things.csv", text))
                .withMessage("table things.csv has no '# " + key + ":' before its columns");
    }

    @Test
    @DisplayName("with a date of another form is refused")
    void brokenDate() {
        String text = (HEAD + "x\n1").replace("2026-11-22", "22/11 2026");
        assertThatIllegalStateException()
                .isThrownBy(() -> CsvTable.parse("things.csv", text))
                .withMessage("table things.csv has a date of another form than 2026-11-22");
    }

    @Test
    @DisplayName("that is missing or isn't UTF-8 is refused with its name")
    void brokenResources() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Tables.read("/se/samverkan/core/internal/none.csv"))
                .withMessage("table /se/samverkan/core/internal/none.csv is missing");
        assertThatIllegalStateException()
                .isThrownBy(() -> Tables.read("/se/samverkan/core/internal/latin1.csv"))
                .withMessage("table /se/samverkan/core/internal/latin1.csv can't be read as UTF-8");
    }

    @Test
    @DisplayName("doesn't change once read")
    void isImmutable() {
        DatedTable table = parse("x\n1");
        assertThatThrownBy(() -> table.rows().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> table.rows().get(0).fields().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static DatedTable parse(String rest) {
        return CsvTable.parse("things.csv", HEAD + rest);
    }
}
