package se.samverkan.report.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import se.samverkan.core.time.DateRange;

/**
 * Sums that grow in steps over days, under a limit if there is one.
 *
 * @param title what it is of
 * @param description what it shows
 * @param span the days on the axis, from a first to a last one
 * @param asOf the day that the steps are drawn to, with what it is called
 * @param series the sums, at most three
 * @param limit the limit; absent where there is none
 * @param amounts writes an amount on the axis
 */
public record StepChart(
        String title,
        String description,
        DateRange span,
        MarkedDay asOf,
        List<Series> series,
        Optional<Limit> limit,
        LongFunction<String> amounts)
        implements Picture {

    private static final int CHART_HEIGHT = 220;
    private static final int HEADROOM = 34;

    /**
     * A limit with its label.
     *
     * @param amount the limit
     * @param label what it is called
     */
    public record Limit(long amount, String label) {}

    /**
     * A sum over time.
     *
     * @param label what it is called, with the last amount
     * @param points the sum from each day on that it changes, in the order of the days
     */
    public record Series(String label, List<Point> points) {}

    /**
     * The sum from a day on.
     *
     * @param day the day
     * @param amount the sum
     */
    public record Point(LocalDate day, long amount) {}

    @Override
    public Svg draw(int width) {
        Svg svg = new Svg(width);
        double top = drawLegend(svg) + HEADROOM;
        double bottom = top + CHART_HEIGHT;
        long most = most();
        long step = Steps.of(most);
        double left = labelWidth(most, step) + 10;
        DayAxis days = new DayAxis(span, left, width - 14.0);
        double scale = CHART_HEIGHT / Math.max(1.0, most * 1.06);
        for (long amount = 0; amount <= most; amount += step) {
            double y = bottom - amount * scale;
            svg.line(amount == 0 ? "base" : "grid", left, y, width - 14.0, y);
            svg.text("axis", "end", left - 8, y + 4, amounts.apply(amount));
        }
        days.drawYears(svg, top, bottom);
        limit.ifPresent(highest -> {
            double y = bottom - highest.amount() * scale;
            svg.line("limit", left, y, width - 14.0, y);
        });
        days.drawMarked(svg, asOf, top - 5, bottom);
        for (int i = 0; i < series.size(); i++) {
            svg.path("step step-" + (i + 1), steps(series.get(i), days, bottom, scale));
        }
        return svg.height(bottom + Svg.LINE + 8);
    }

    private String steps(Series sum, DayAxis days, double bottom, double scale) {
        if (sum.points().isEmpty()) {
            return "";
        }
        StringBuilder path = new StringBuilder("M")
                .append(Svg.number(days.x(sum.points().get(0).day())))
                .append(' ')
                .append(y(sum.points().get(0), bottom, scale));
        for (Point point : sum.points().subList(1, sum.points().size())) {
            path.append('H').append(Svg.number(days.x(point.day())));
            path.append('V').append(y(point, bottom, scale));
        }
        return path.append('H').append(Svg.number(days.end(asOf.day()))).toString();
    }

    private static String y(Point point, double bottom, double scale) {
        return Svg.number(bottom - point.amount() * scale);
    }

    private double drawLegend(Svg svg) {
        List<String> kinds = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        limit.ifPresent(most -> {
            kinds.add("limit");
            labels.add(most.label());
        });
        for (int i = 0; i < series.size(); i++) {
            kinds.add("step step-" + (i + 1));
            labels.add(series.get(i).label());
        }
        double y = Svg.LINE;
        int columns = svg.isNarrow() ? 1 : 2;
        for (int i = 0; i < labels.size(); i++) {
            double x = (i % columns) * svg.width() / (double) columns;
            if (i > 0 && i % columns == 0) {
                y += Svg.LINE + 4;
            }
            svg.line(kinds.get(i), x + 2, y - 4, x + 34, y - 4);
            svg.text("label", x + 42, y, labels.get(i));
        }
        return y;
    }

    private long most() {
        long highest = series.stream()
                .flatMap(sum -> sum.points().stream())
                .mapToLong(Point::amount)
                .max()
                .orElse(0);
        return Math.max(highest, limit.map(Limit::amount).orElse(0L));
    }

    private double labelWidth(long most, long step) {
        double widest = 0;
        for (long amount = 0; amount <= most; amount += step) {
            widest = Math.max(widest, Letters.width(amounts.apply(amount)));
        }
        return widest;
    }
}
