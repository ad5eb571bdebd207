package se.samverkan.report.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.time.DateRange;

/**
 * Stretches of days one under the other, the first of them the one that the others lie in.
 *
 * @param title what it is of
 * @param description what it shows
 * @param span the days on the axis, from a first to a last one
 * @param asOf the day that is marked, with what it is called
 * @param stretches the stretches in order
 */
public record Timeline(String title, String description, DateRange span, MarkedDay asOf, List<Stretch> stretches)
        implements Picture {

    private static final int BAR = 14;
    private static final int GAP = 12;
    private static final int EDGE = 18;
    private static final int TOP = Svg.LINE + 4;

    /**
     * Days from a first to a last one.
     *
     * @param label what they are
     * @param days the days as written
     * @param first the first day; absent where it isn't known
     * @param last the last day; absent where it isn't known
     * @param assumed whether a day rests on an assumption
     */
    public record Stretch(
            String label, String days, Optional<LocalDate> first, Optional<LocalDate> last, boolean assumed) {}

    @Override
    public Svg draw(int width) {
        Svg svg = new Svg(width);
        DayAxis axis = new DayAxis(span, EDGE, width - (double) EDGE);
        Svg bars = new Svg(width);
        double y = TOP;
        for (int i = 0; i < stretches.size(); i++) {
            y = drawStretch(bars, axis, stretches.get(i), i == 0, y) + GAP;
        }
        axis.drawYears(svg, TOP, y);
        axis.drawMarked(svg, asOf, TOP, y);
        svg.append(bars);
        return svg.height(y + Svg.LINE + 8);
    }

    private static double drawStretch(Svg svg, DayAxis axis, Stretch stretch, boolean whole, double top) {
        double y = top;
        for (String line : Letters.lines(stretch.label() + ": " + stretch.days(), svg.width() - 2.0 * EDGE)) {
            y += Svg.LINE;
            svg.text(whole ? "label strong over" : "label over", EDGE, y - 5, line);
        }
        double left = stretch.first().map(axis::x).orElse((double) EDGE);
        double right = stretch.last().map(axis::end).orElse(svg.width() - (double) EDGE);
        boolean known = stretch.first().isPresent() && stretch.last().isPresent();
        String kind = !known ? "bar-open" : stretch.assumed() ? "bar-assumed" : whole ? "bar" : "bar-part";
        svg.rectangle(kind, left, y, Math.max(3, right - left), BAR);
        return y + BAR;
    }
}
