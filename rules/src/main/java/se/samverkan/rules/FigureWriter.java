package se.samverkan.rules;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.statute.StatutoryFigure;

/** Writes the figures that statutes set. */
final class FigureWriter {

    private final Phrases phrases;
    private final SourceWriter sources;

    FigureWriter(Phrases phrases, SourceWriter sources) {
        this.phrases = phrases;
        this.sources = sources;
    }

    /** The value with its unit. */
    String write(StatutoryFigure figure) {
        BigDecimal value = figure.getValue();
        return switch (figure.getUnit()) {
            case YEARS -> phrases.write(Period.ofYears(value.intValueExact()));
            case MONTHS -> phrases.write(Period.ofMonths(value.intValueExact()));
            case WEEKS -> phrases.fill("figure.weeks", Map.of("weeks", value.longValueExact()));
            case DAYS -> phrases.write(Period.ofDays(value.intValueExact()));
            case CREDITS -> phrases.write(Credits.of(value));
            case PERCENT -> phrases.write(Percent.of(value.toPlainString()));
            case SEK -> phrases.write(Money.of(CurrencyUnit.of("SEK"), value));
        };
    }

    /** Each value with its source and the days that it holds on. */
    List<String> dated(List<StatutoryFigure> figures) {
        return figures.stream()
                .map(figure -> phrases.fill(
                        "trace.figure",
                        Map.of(
                                "value", write(figure),
                                "source", sources.write(figure.getSource()),
                                "days", figure.getDays())))
                .toList();
    }
}
