package se.samverkan.report.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.core.time.DateRange;

/**
 * Numbered marks on an axis of days, one above the other where they would meet.
 *
 * @param title what it is of
 * @param description what it shows
 * @param span the days on the axis, from a first to a last one
 * @param asOf the day that is marked, with what it is called
 * @param marks the marks, by day
 */
public record DayMarks(String title, String description, DateRange span, MarkedDay asOf, List<Mark> marks)
        implements Picture {

    private static final int SIZE = 20;
    private static final int GAP = 4;
    private static final int EDGE = 18;
    private static final int TOP = Svg.LINE + 8;

    /**
     * A mark on a day.
     *
     * @param label what stands in it, such as its number
     * @param day the day; one outside the axis stands at its nearer end
     * @param open whether it is still to come
     */
    public record Mark(String label, LocalDate day, boolean open) {}

    @Override
    public Svg draw(int width) {
        Svg svg = new Svg(width);
        DayAxis axis = new DayAxis(span, EDGE, width - (double) EDGE);
        List<Double> taken = new ArrayList<>();
        List<Integer> lanes = new ArrayList<>();
        for (Mark mark : marks) {
            double x = axis.x(mark.day());
            int lane = 0;
            while (lane < taken.size() && taken.get(lane) > x - SIZE) {
                lane++;
            }
            if (lane == taken.size()) {
                taken.add(x);
            } else {
                taken.set(lane, x);
            }
            lanes.add(lane);
        }
        double bottom = TOP + Math.max(1, taken.size()) * (double) (SIZE + GAP);
        axis.drawYears(svg, TOP, bottom);
        axis.drawMarked(svg, asOf, TOP, bottom);
        for (int i = 0; i < marks.size(); i++) {
            drawMark(svg, marks.get(i), axis.x(marks.get(i).day()), bottom - (lanes.get(i) + 1.0) * (SIZE + GAP));
        }
        return svg.height(bottom + Svg.LINE + 8);
    }

    private static void drawMark(Svg svg, Mark mark, double x, double y) {
        svg.rectangle(mark.open() ? "pin" : "pin-past", x - SIZE / 2.0, y, SIZE, SIZE);
        svg.text(mark.open() ? "pin-label" : "label", "middle", x, y + SIZE - 6.0, mark.label());
    }
}
