package se.samverkan.core.statute;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.core.internal.DatedTable;
import se.samverkan.core.internal.TableRow;
import se.samverkan.core.internal.Tables;

/** The reading of the library's own table of figures. */
final class SwedishFigures {

    private SwedishFigures() {}

    static StatutoryFigures table() {
        DatedTable table = Tables.read("/se/samverkan/core/statute/figures.csv");
        return StatutoryFigures.of(
                table.rows().stream().map(row -> figure(row, table.date())).toList());
    }

    private static StatutoryFigure figure(TableRow row, LocalDate checkedOn) {
        return StatutoryFigure.builder()
                .code(InputCode.of(row.get("code")))
                .value(new BigDecimal(row.get("value")))
                .unit(StatutoryFigure.Unit.valueOf(row.get("unit")))
                .firstDay(LocalDate.parse(row.get("firstDay")))
                .lastDay(row.find("lastDay").map(LocalDate::parse))
                .source(Source.statute(row.get("source")))
                .checkedOn(checkedOn)
                .build();
    }
}
