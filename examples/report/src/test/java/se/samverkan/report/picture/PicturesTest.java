package se.samverkan.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import se.samverkan.core.time.DateRange;
import se.samverkan.report.document.Pages;

@DisplayName("The pictures")
class PicturesTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 9, 5);
    private static final LocalDate LAST = LocalDate.of(2027, 9, 4);
    private static final DateRange TERM = DateRange.ofClosed(FIRST, LAST);
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    @ParameterizedTest(name = "{0} pixels")
    @ValueSource(ints = {Svg.NARROW, Svg.WIDE})
    @DisplayName("keep every shape and every word inside their frame, in either width")
    void insideTheFrame(int width) {
        for (Picture picture : List.of(chart(DAY), timeline(true), cards(), need(), marks())) {
            String svg = xml(picture, width);
            double[] frame = numbers(svg, "viewBox=\"0 0 (\\S+) (\\S+)\"").get(0);
            assertThat(frame[0]).isEqualTo(width);
            for (Element text : Pages.elements(Pages.parse(svg), "text")) {
                double wide = Letters.width(text.getTextContent());
                double x = Double.parseDouble(text.getAttribute("x"));
                double left = switch (text.getAttribute("text-anchor")) {
                    case "middle" -> x - wide / 2;
                    case "end" -> x - wide;
                    default -> x;
                };
                assertThat(left).as(text.getTextContent()).isGreaterThanOrEqualTo(-2);
                assertThat(left + wide).as(text.getTextContent()).isLessThanOrEqualTo(width + 2.0);
                assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(10.0, frame[1]);
            }
            for (double[] box : numbers(svg, "x=\"(\\S+)\" y=\"(\\S+)\" width=\"(\\S+)\" height=\"(\\S+)\"")) {
                assertThat(box[0]).isGreaterThanOrEqualTo(0);
                assertThat(box[0] + box[2]).isLessThanOrEqualTo(width);
                assertThat(box[1] + box[3]).isLessThanOrEqualTo(frame[1]);
            }
        }
    }

    private static DayMarks marks() {
        return new DayMarks(
                "Deadlines",
                "Three days.",
                TERM,
                new MarkedDay(DAY, "30 June 2025"),
                List.of(
                        new DayMarks.Mark("1", FIRST, false),
                        new DayMarks.Mark("2", FIRST.plusDays(1), false),
                        new DayMarks.Mark("3", LAST, true),
                        new DayMarks.Mark("4", LAST.plusYears(3), true)));
    }

    @Test
    @DisplayName("put marks that would meet above each other, and those apart on one line")
    void marksAbove() {
        List<double[]> boxes = numbers(xml(marks(), Svg.WIDE), "class=\"pin\\S*\" x=\"(\\S+)\" y=\"(\\S+)\"");
        assertThat(boxes).hasSize(4);
        assertThat(boxes.get(1)[1]).isLessThan(boxes.get(0)[1]);
        assertThat(boxes.get(2)[1]).isEqualTo(boxes.get(0)[1]);
        assertThat(boxes.get(3)[1]).isLessThan(boxes.get(2)[1]);
    }

    @Test
    @DisplayName("carry their title and their description as the text alternative")
    void textAlternative() {
        String svg = xml(chart(DAY), Svg.WIDE);
        assertThat(Pages.texts(Pages.parse(svg), "title")).containsExactly("Ceiling");
        assertThat(Pages.texts(Pages.parse(svg), "desc")).containsExactly("Half is called off.");
        assertThat(svg).contains("role=\"img\" aria-labelledby=\"id-title id-text\"");
    }

    @Test
    @DisplayName("show what is typed as typed")
    void typed() {
        String typed = "<script> & ${1+1} \"quoted\"";
        Picture picture =
                new Cards(typed, typed, List.of(new Cards.Card("x", "", true, List.of(new Cards.Chip("<b>&", false)))));
        String svg = xml(picture, Svg.WIDE);
        assertThat(Pages.texts(Pages.parse(svg), "title")).containsExactly(typed);
        assertThat(Pages.texts(Pages.parse(svg), "desc")).containsExactly(typed);
        assertThat(Pages.texts(Pages.parse(svg), "text")).containsExactly("x", "<b>&");
    }

    @Test
    @DisplayName("of sums: a step up where the sum changes, as high as it is of the limit, to the day asked about")
    void steps() {
        String svg = xml(chart(DAY), Svg.WIDE);
        double limit =
                numbers(svg, "class=\"limit\" x1=\"\\S+\" y1=\"(\\S+)\" x2=\"7").get(0)[0];
        double base = numbers(svg, "class=\"base\" x1=\"(\\S+)\" y1=\"(\\S+)\"").get(0)[1];
        List<double[]> path = numbers(svg, "class=\"step step-1\" d=\"M(\\S+) (\\S+?)H(\\S+?)V(\\S+?)H(\\S+?)\"");
        assertThat(path).hasSize(1);
        double[] step = path.get(0);
        assertThat(step[1]).isCloseTo(base - (base - limit) / 4, offset(0.11));
        assertThat(step[3]).isCloseTo(base - (base - limit) / 2, offset(0.11));
        double asOf = numbers(svg, "class=\"as-of\" x1=\"(\\S+)\"").get(0)[0];
        assertThat(step[4]).isEqualTo(asOf);
        assertThat(step[0]).isLessThan(step[2]);
        assertThat(step[2]).isLessThan(asOf);
    }

    @Test
    @DisplayName("of sums, mark no day outside the axis, and draw to its end what goes on after it")
    void dayOutside() {
        String before = xml(chart(LocalDate.of(2020, 1, 1)), Svg.WIDE);
        String after = xml(chart(LocalDate.of(2030, 1, 1)), Svg.WIDE);
        assertThat(before).doesNotContain("as-of");
        assertThat(after).doesNotContain("as-of").contains("H746\"");
        assertThat(xml(chart(LAST), Svg.WIDE)).contains("as-of");
        assertThat(xml(chart(FIRST), Svg.WIDE)).contains("as-of");
    }

    @Test
    @DisplayName("of sums without a limit and without any sum, are an empty axis")
    void noSums() {
        Picture empty = new StepChart(
                "t",
                "d",
                TERM,
                new MarkedDay(DAY, "day"),
                List.of(new StepChart.Series("paid", List.of())),
                Optional.empty(),
                Long::toString);
        assertThat(xml(empty, Svg.WIDE)).contains("class=\"base\"").doesNotContain("class=\"limit\"");
    }

    @Test
    @DisplayName("of a term: its days from edge to edge, marked as assumed where they are, and what is held inside it")
    void term() {
        assertThat(xml(timeline(true), Svg.WIDE))
                .contains("class=\"bar-assumed\" x=\"18\"")
                .contains("width=\"724\"");
        assertThat(xml(timeline(false), Svg.WIDE)).contains("class=\"bar\"").doesNotContain("bar-assumed");
        double[] part = numbers(xml(timeline(true), Svg.WIDE), "bar-part\" x=\"(\\S+)\" y=\"\\S+\" width=\"(\\S+)\"")
                .get(0);
        assertThat(part[0]).isBetween(18.0, 742.0);
        assertThat(part[1]).isCloseTo(724.0 * 70 / 1461, offset(0.1));
    }

    @Test
    @DisplayName("of a term without days: an open bar")
    void openTerm() {
        Picture open = new Timeline(
                "t",
                "d",
                TERM,
                new MarkedDay(DAY, "day"),
                List.of(new Timeline.Stretch("Term", "not known", Optional.empty(), Optional.of(LAST), false)));
        assertThat(xml(open, Svg.WIDE)).contains("bar-open").doesNotContain("bar-assumed");
    }

    @Test
    @DisplayName(
            "of areas: a card for each, side by side where there is room, and one under the other where it is narrow")
    void areas() {
        List<double[]> wide = numbers(xml(cards(), Svg.WIDE), "class=\"card[a-z-]*\" x=\"(\\S+)\" y=\"(\\S+)\"");
        assertThat(wide).hasSize(2).extracting(place -> place[1]).containsOnly(1.0);
        List<double[]> narrow = numbers(xml(cards(), Svg.NARROW), "class=\"card[a-z-]*\" x=\"(\\S+)\" y=\"(\\S+)\"");
        assertThat(narrow).hasSize(2).extracting(place -> place[0]).containsOnly(1.0);
        assertThat(xml(cards(), Svg.WIDE)).contains("card-outside", "chip-strong");
    }

    @Test
    @DisplayName("of a need: a bar as long as its share of the whole, and an open one where no number is stated")
    void needs() {
        List<double[]> bars = numbers(xml(need(), Svg.WIDE), "class=\"bar-part\" x=\"1\" y=\"\\S+\" width=\"(\\S+)\"");
        assertThat(bars).extracting(bar -> bar[0]).containsExactly(758.0, 379.0);
        assertThat(xml(need(), Svg.WIDE)).contains("bar-open");
        assertThat(Pages.texts(Pages.parse(xml(need(), Svg.WIDE)), "text"))
                .containsExactly(
                        "9 000 people", "Nurses: 4 500", "• Placement: 4", "Principals: not stated", "Nothing");
    }

    @ParameterizedTest(name = "{0} in steps of {1}")
    @CsvSource({"0,1", "1,1", "5,1", "6,2", "10,2", "11,2", "12,5", "29,5", "30,10", "200000000,50000000", "75,20"})
    @DisplayName("have axes in steps of 1, 2 or 5 and zeros, at most five")
    void roundSteps(long most, long step) {
        assertThat(Steps.of(most)).isEqualTo(step);
    }

    @Test
    @DisplayName("name years no closer than there is room for")
    void years() {
        Svg svg = new Svg(Svg.NARROW);
        DateRange century = DateRange.ofClosed(LocalDate.of(1900, 1, 1), LocalDate.of(2027, 12, 31));
        new DayAxis(century, 0, Svg.NARROW).drawYears(svg, 0, 100);
        List<String> years = numbers(svg.toXml("id", "wide", need()), "text-anchor=\"middle\" x=\"(\\S+)\"").stream()
                .map(place -> Svg.number(place[0]))
                .toList();
        assertThat(years).hasSizeBetween(4, 9).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("break words into lines that fit, and leave a word whole that doesn't")
    void lines() {
        assertThat(Letters.lines("", 100)).isEmpty();
        assertThat(Letters.lines("one two", 1000)).containsExactly("one two");
        assertThat(Letters.lines("one two", Letters.width("one"))).containsExactly("one", "two");
        assertThat(Letters.lines("unbreakable", 5)).containsExactly("unbreakable");
    }

    private static Picture chart(LocalDate asOf) {
        return new StepChart(
                "Ceiling",
                "Half is called off.",
                TERM,
                new MarkedDay(asOf, "30 June 2025"),
                List.of(
                        new StepChart.Series(
                                "Called off SEK 1,000,000",
                                List.of(
                                        new StepChart.Point(LocalDate.of(2023, 11, 6), 50_000_000),
                                        new StepChart.Point(LocalDate.of(2024, 9, 2), 100_000_000))),
                        new StepChart.Series("Paid", List.of())),
                Optional.of(new StepChart.Limit(200_000_000, "Ceiling SEK 2,000,000")),
                amount -> "SEK " + amount / 100);
    }

    private static Picture timeline(boolean assumed) {
        LocalDate course = LocalDate.of(2024, 1, 15);
        return new Timeline(
                "Term",
                "Four years.",
                TERM,
                new MarkedDay(DAY, "30 June 2025"),
                List.of(
                        new Timeline.Stretch("Term", "four years", Optional.of(FIRST), Optional.of(LAST), assumed),
                        new Timeline.Stretch(
                                "A course with a title that takes more than a line on a telephone",
                                "ten weeks",
                                Optional.of(course),
                                Optional.of(course.plusDays(69)),
                                false)));
    }

    private static Picture cards() {
        List<Cards.Chip> chips = new ArrayList<>();
        chips.add(new Cards.Chip("Verksamhetsförlagd utbildning och examensarbeten med långa namn (1)", true));
        chips.add(new Cards.Chip("Workshop", false));
        return new Cards(
                "Areas",
                "Two areas.",
                List.of(
                        new Cards.Card("Utbildning och kompetensutveckling", "Omfattas", true, chips),
                        new Cards.Card("Forskning", "", false, List.of())));
    }

    private static Picture need() {
        return new NeedChart(
                "Need",
                "Half.",
                new NeedChart.Part("9 000 people", OptionalLong.of(9_000), List.of(), ""),
                List.of(
                        new NeedChart.Part("Nurses: 4 500", OptionalLong.of(4_500), List.of("Placement: 4"), ""),
                        new NeedChart.Part("Principals: not stated", OptionalLong.empty(), List.of(), "Nothing")));
    }

    private static String xml(Picture picture, int width) {
        return picture.draw(width).toXml("id", "wide", picture);
    }

    private static List<double[]> numbers(String svg, String pattern) {
        return Pattern.compile(pattern)
                .matcher(svg)
                .results()
                .map(PicturesTest::numbers)
                .toList();
    }

    private static double[] numbers(MatchResult found) {
        double[] numbers = new double[found.groupCount()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Double.parseDouble(found.group(i + 1));
        }
        return numbers;
    }
}
