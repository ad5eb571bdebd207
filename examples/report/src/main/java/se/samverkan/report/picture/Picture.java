package se.samverkan.report.picture;

/** A picture with its text alternative, which can be drawn in any width. */
public interface Picture {

    /**
     * What the picture is of.
     *
     * @return a title
     */
    String title();

    /**
     * What the picture shows, for those who don't see it.
     *
     * @return whole sentences
     */
    String description();

    /**
     * Draws the picture.
     *
     * @param width the width in pixels, at least {@value Svg#NARROW}
     * @return the drawing
     */
    Svg draw(int width);
}
