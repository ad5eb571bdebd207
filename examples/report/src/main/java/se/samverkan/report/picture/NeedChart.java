package se.samverkan.report.picture;

import java.util.List;
import java.util.OptionalLong;

/**
 * A need in all and its parts, each with what serves it. A part without a number is drawn as open, never as none.
 *
 * @param title what it is of
 * @param description what it shows
 * @param whole the need in all, with its number
 * @param parts the parts in order
 */
public record NeedChart(String title, String description, Part whole, List<Part> parts) implements Picture {

    private static final int BAR = 16;
    private static final int GAP = 14;

    /**
     * A need, in all or of one occupation.
     *
     * @param label whom is needed, with how many
     * @param number how many; absent where it isn't stated
     * @param servedBy what serves it, each in words
     * @param answer how far that goes, in words
     */
    public record Part(String label, OptionalLong number, List<String> servedBy, String answer) {}

    @Override
    public Svg draw(int width) {
        Svg svg = new Svg(width);
        double y = drawPart(svg, whole, "label strong", 2);
        for (Part part : parts) {
            y = drawPart(svg, part, "label", y + GAP);
        }
        return svg.height(y + 4);
    }

    private double drawPart(Svg svg, Part part, String kind, double top) {
        double room = svg.width() - 2.0;
        double y = top;
        for (String line : Letters.lines(part.label(), room / 1.06)) {
            y += Svg.LINE;
            svg.text(kind, 1, y - 5, line);
        }
        double wide = part.number().isPresent()
                ? room
                        * part.number().getAsLong()
                        / Math.max(1, whole.number().orElse(part.number().getAsLong()))
                : room;
        svg.rectangle(part.number().isPresent() ? "bar-part" : "bar-open", 1, y, Math.max(3, wide), BAR);
        y += BAR + 4;
        for (String served : part.servedBy()) {
            for (String line : Letters.lines("• " + served, room - 16)) {
                y += Svg.LINE;
                svg.text("label", 1, y - 4, line);
            }
        }
        for (String line : Letters.lines(part.answer(), room)) {
            y += Svg.LINE;
            svg.text("label quiet", 1, y - 4, line);
        }
        return y;
    }
}
