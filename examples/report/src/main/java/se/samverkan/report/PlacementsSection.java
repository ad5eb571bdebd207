package se.samverkan.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.core.file.Cover;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.ProgrammeStanding;
import se.samverkan.core.finding.Word;
import se.samverkan.core.placement.PlacementNumber;
import se.samverkan.core.placement.SeatWeeks;
import se.samverkan.core.placement.Seats;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Section;

/** What is demanded, offered and allocated in each programme and semester, and what could cover a shortage. */
final class PlacementsSection {

    private static final int DECIMALS = 2;

    private PlacementsSection() {}

    static Section of(FileView view, Wording words) {
        List<ProgrammeStanding> programmes = view.placements().getProgrammes();
        String title = words.label("placements.title");
        if (programmes.isEmpty()) {
            return new Section(title, List.of(new Block.Paragraph(words.label("placements.none"))));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.label("placements.how")));
        blocks.add(table(programmes, words));
        programmes.forEach(programme -> shortage(programme, view, words).ifPresent(blocks::add));
        programmes.forEach(programme -> gone(programme, words).ifPresent(blocks::add));
        return new Section(title, blocks);
    }

    private static Block table(List<ProgrammeStanding> programmes, Wording words) {
        return new Block.Table(
                words.label("placements.caption"),
                List.of(
                        words.label("placements.programme"),
                        words.label("placements.demanded"),
                        words.label("placements.offered"),
                        words.label("placements.allocated"),
                        words.label("placements.short"),
                        words.label("placements.left")),
                programmes.stream()
                        .map(programme -> List.of(
                                Cell.of(words.capital(name(programme, words)), words.write(programme.getSemester())),
                                cell(programme.getDemanded().map(PlacementNumber::getSeats), words),
                                cell(programme.getOffered().map(PlacementNumber::getSeats), words),
                                cell(Optional.of(programme.getAllocated().getSeats()), words),
                                cell(programme.getShortage(), words),
                                cell(programme.getLeft(), words)))
                        .toList(),
                true);
    }

    /** The seats and under them the seat-weeks. */
    static Cell cell(Optional<Seats> seats, Wording words) {
        return seats.map(each -> Cell.number(words.write(each.getNumber()), weeks(each.getSeatWeeks(), words)))
                .orElseGet(() -> Cell.of(words.label("money.left-open")));
    }

    static String weeks(SeatWeeks seatWeeks, Wording words) {
        return words.label("placements.seat-weeks", Map.of("number", number(seatWeeks.getNumber())));
    }

    /** An exact number, shown to hundredths. */
    static Decimal number(Fraction exact) {
        BigDecimal rounded = exact.toBigDecimal(DECIMALS, RoundingMode.HALF_UP);
        return Decimal.of(rounded);
    }

    static String name(ProgrammeStanding programme, Wording words) {
        return words.write(Word.of("programme." + programme.getProgramme()));
    }

    private static Optional<Block> shortage(ProgrammeStanding programme, FileView view, Wording words) {
        Optional<Seats> shortage = programme.getShortage().filter(each -> each.getNumber() > 0);
        return shortage.map(each -> new Block.Paragraph(words.label(
                programme.getCovers().isEmpty() ? "placements.shortage.uncovered" : "placements.shortage",
                Map.of(
                        "programme", name(programme, words),
                        "students", each.getNumber(),
                        "weeks", number(each.getSeatWeeks().getNumber()),
                        "covers",
                                programme.getCovers().stream()
                                        .map(cover -> cover(cover, view, words))
                                        .toList(),
                        "beyond", number(programme.getBeyondCover().getNumber())))));
    }

    private static String cover(Cover cover, FileView view, Wording words) {
        return words.label(
                "placements.cover",
                Map.of(
                        "unit", UnitsSection.name(cover.getUnit(), view),
                        "weeks", number(cover.getSeatWeeks().getNumber())));
    }

    private static Optional<Block> gone(ProgrammeStanding programme, Wording words) {
        int gone = programme.getDemands().stream()
                .mapToInt(demand -> demand.getStudentsGone())
                .sum();
        return gone == 0
                ? Optional.empty()
                : Optional.of(new Block.Paragraph(words.label(
                        gone == 1 ? "placements.gone.one" : "placements.gone",
                        Map.of("programme", name(programme, words), "students", gone))));
    }
}
