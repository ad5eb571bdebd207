package se.samverkan.core.statute;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.core.statute.StatutoryFigure.Unit;

/** Figures that the tests share. */
final class Figures {

    static final InputCode CODE = InputCode.of("statute.made-up");

    private Figures() {}

    static StatutoryFigure.Builder figure(String value, LocalDate firstDay) {
        return StatutoryFigure.builder()
                .code(CODE)
                .value(new BigDecimal(value))
                .unit(Unit.SEK)
                .firstDay(firstDay)
                .source(Source.statute("LOU 99:9"))
                .checkedOn(LocalDate.of(2026, 11, 22));
    }
}
