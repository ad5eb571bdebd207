package se.samverkan.report.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import se.samverkan.core.time.DateRange;

/** Days from left to right: where a day stands, and where years begin. */
final class DayAxis {

    private static final double LABEL_WIDTH = 40;

    private final LocalDate first;
    private final LocalDate last;
    private final double left;
    private final double right;

    DayAxis(DateRange span, double left, double right) {
        this.first = span.getFirstDay().orElseThrow();
        this.last = span.getLastDay().orElseThrow();
        this.left = left;
        this.right = right;
    }

    /** Where a day begins. A day outside the axis stands at its nearer end. */
    double x(LocalDate day) {
        long days = ChronoUnit.DAYS.between(first, last.plusDays(1));
        double share = (double) ChronoUnit.DAYS.between(first, day) / days;
        return left + Math.min(1, Math.max(0, share)) * (right - left);
    }

    /** Where a day ends. */
    double end(LocalDate day) {
        return x(day.plusDays(1));
    }

    /** Draws a line at the end of a day with its label above, if the day is on the axis. */
    void drawMarked(Svg svg, MarkedDay marked, double top, double bottom) {
        if (marked.day().isBefore(first) || marked.day().isAfter(last)) {
            return;
        }
        double x = end(marked.day());
        svg.line("as-of", x, top, x, bottom);
        double half = Letters.width(marked.label()) / 2;
        double middle = Math.min(Math.max(x, half + 4), svg.width() - half - 4);
        svg.text("as-of-label", "middle", middle, top - 6, marked.label());
    }

    /** Draws a line where each year begins, from top to bottom, and the year below. */
    void drawYears(Svg svg, double top, double bottom) {
        List<LocalDate> years = years();
        int each = (int) Math.ceil(years.size() * LABEL_WIDTH / (right - left));
        for (LocalDate year : years) {
            if (year.getYear() % each != 0) {
                continue;
            }
            svg.line("grid", x(year), top, x(year), bottom);
            svg.text("axis", "middle", x(year), bottom + Svg.LINE, Integer.toString(year.getYear()));
        }
    }

    private List<LocalDate> years() {
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .mapToObj(year -> LocalDate.of(year, 1, 1))
                .filter(day -> !day.isBefore(first))
                .toList();
    }
}
