package se.samverkan.report.picture;

import java.util.List;

/**
 * Cards beside each other, or one under the other where it is narrow: what each holds, and what stands outside.
 *
 * @param title what it is of
 * @param description what it shows
 * @param cards the cards in order, at least one
 */
public record Cards(String title, String description, List<Card> cards) implements Picture {

    private static final int GAP = 12;
    private static final int PADDING = 12;
    private static final int CHIP = 26;

    /**
     * One card.
     *
     * @param head its heading
     * @param note a line under the heading
     * @param inside whether it belongs to what is shown, or is drawn to show that it doesn't
     * @param chips what it holds
     */
    public record Card(String head, String note, boolean inside, List<Chip> chips) {}

    /**
     * One thing on a card.
     *
     * @param words what it is
     * @param strong whether something of the kind has happened
     */
    public record Chip(String words, boolean strong) {}

    @Override
    public Svg draw(int width) {
        Svg shapes = new Svg(width);
        int columns = shapes.isNarrow() ? 1 : cards.size();
        double wide = (width - GAP * (columns - 1.0) - 2) / columns;
        double lowest = 1;
        if (columns == 1) {
            for (Card card : cards) {
                lowest = draw(shapes, card, 1, lowest, wide, height(card, wide)) + GAP;
            }
            return shapes.height(lowest - GAP + 1);
        }
        double high =
                cards.stream().mapToDouble(card -> height(card, wide)).max().orElse(0);
        for (int i = 0; i < cards.size(); i++) {
            lowest = draw(shapes, cards.get(i), 1 + i * (wide + GAP), 1, wide, high);
        }
        return shapes.height(lowest + 1);
    }

    private static double height(Card card, double wide) {
        return draw(new Svg((int) wide), card, 0, 0, wide, 0);
    }

    /** Draws a card at least as high as wanted, and tells where it ends. */
    private static double draw(Svg svg, Card card, double left, double top, double wide, double high) {
        if (high > 0) {
            svg.rectangle(card.inside() ? "card" : "card-outside", left, top, wide, high);
        }
        double room = wide - 2 * PADDING;
        double y = top + PADDING;
        for (String line : Letters.lines(card.head(), room / 1.06)) {
            y += Svg.LINE;
            svg.text("label strong", left + PADDING, y - 4, line);
        }
        for (String line : Letters.lines(card.note(), room)) {
            y += Svg.LINE;
            svg.text("label quiet", left + PADDING, y - 4, line);
        }
        y += 6;
        for (Chip chip : card.chips()) {
            List<String> lines = Letters.lines(chip.words(), room - 16);
            double chipHigh = CHIP + (lines.size() - 1) * (double) Svg.LINE;
            svg.rectangle(chip.strong() ? "chip-strong" : "chip", left + PADDING, y, room, chipHigh);
            for (int i = 0; i < lines.size(); i++) {
                svg.text("label", left + PADDING + 8, y + Svg.LINE + i * (double) Svg.LINE, lines.get(i));
            }
            y += chipHigh + 6;
        }
        return Math.max(top + high, y + PADDING - 6);
    }
}
