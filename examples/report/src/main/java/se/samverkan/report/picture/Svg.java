package se.samverkan.report.picture;

import java.util.Locale;

/**
 * A drawing in the making, as SVG. Shapes carry classes, and the page's style sheet has the colours. It isn't thread-safe.
 */
public final class Svg {

    /** The least width that pictures are drawn for: a telephone's, less the page's margins. */
    public static final int NARROW = 328;

    /** The width that pictures are drawn for on a desk and on paper. */
    public static final int WIDE = 760;

    /** The size of letters, in pixels. */
    static final int LETTERS = 13;

    /** The height of a line of letters, in pixels. */
    static final int LINE = 18;

    private final int width;
    private final StringBuilder shapes = new StringBuilder();
    private int height;

    Svg(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    boolean isNarrow() {
        return width < WIDE;
    }

    /** Sets the height, when the last shape's place is known. */
    Svg height(double lowest) {
        height = (int) Math.ceil(lowest);
        return this;
    }

    Svg line(String kind, double x1, double y1, double x2, double y2) {
        return shape("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>", kind, x1, y1, x2, y2);
    }

    Svg rectangle(String kind, double x, double y, double wide, double high) {
        return shape(
                "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"3\"/>", kind, x, y, wide, high);
    }

    Svg path(String kind, CharSequence commands) {
        shapes.append("<path class=\"")
                .append(kind)
                .append("\" d=\"")
                .append(commands)
                .append("\"/>\n");
        return this;
    }

    /** Words that begin at a place. */
    Svg text(String kind, double x, double y, String words) {
        return text(kind, "start", x, y, words);
    }

    /** Words whose anchor, {@code start}, {@code middle} or {@code end}, is at a place. */
    Svg text(String kind, String anchor, double x, double y, String words) {
        return shape(
                "<text class=\"%s\" text-anchor=\"%s\" x=\"%s\" y=\"%s\">%s</text>",
                kind, anchor, x, y, Xml.escape(words));
    }

    /** Lays another drawing's shapes over these. */
    void append(Svg over) {
        shapes.append(over.shapes);
    }

    private Svg shape(String form, Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Double number) {
                values[i] = number(number);
            }
        }
        shapes.append(String.format(Locale.ROOT, form, values)).append('\n');
        return this;
    }

    /** A coordinate with one decimal at most. */
    static String number(double coordinate) {
        String written = String.format(Locale.ROOT, "%.1f", coordinate);
        return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }

    /**
     * The drawing as an element of a page.
     *
     * @param id an id that no other element of the page has
     * @param kind the element's class
     * @param picture the picture, of which the text alternative is taken
     * @return an element {@code svg} with its text alternative
     */
    public String toXml(String id, String kind, Picture picture) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"" + kind + "\" viewBox=\"0 0 " + width + " " + height
                + "\" role=\"img\" aria-labelledby=\"" + id + "-title " + id + "-text\">\n<title id=\"" + id
                + "-title\">" + Xml.escape(picture.title()) + "</title>\n<desc id=\"" + id + "-text\">"
                + Xml.escape(picture.description()) + "</desc>\n" + shapes + "</svg>\n";
    }
}
