package se.samverkan.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How wide words come out, near enough to break lines: by the widths of a common sans serif. */
final class Letters {

    /** Widths of letters in shares of their size; the others are {@value #COMMON} wide. */
    private static final Map<String, Double> WIDTHS = Map.of(
            "ijltfI.,:;!|/' \u00a0", 0.28,
            "r()-•[]", 0.34,
            "ckszvxyJ", 0.5,
            "ABEKLPSTVXYZÅÄF", 0.67,
            "CDHNRUw", 0.73,
            "GOQÖ", 0.78,
            "mM", 0.84,
            "W%", 0.95);

    private static final double COMMON = 0.56;

    private Letters() {}

    static double width(String words) {
        return words.chars().mapToDouble(Letters::width).sum() * Svg.LETTERS;
    }

    private static double width(int letter) {
        return WIDTHS.entrySet().stream()
                .filter(letters -> letters.getKey().indexOf(letter) >= 0)
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(COMMON);
    }

    /** The words in lines that fit a width, none where there are no words; a word that doesn't fit stands on a line of its own. */
    static List<String> lines(String words, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        if (words.isEmpty()) {
            return lines;
        }
        for (String word : words.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
