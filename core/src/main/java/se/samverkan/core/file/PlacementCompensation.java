package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Placement;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.Programme;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.placement.PlacementUnit;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Semester;

/**
 * What universities pay the partners for the placements that their students had (VFU-ersättning), allocation by allocation: the
 * units of the price that were used × the price of the placement's day, each rounded to the minor unit. What the lines come to is
 * what the parts come to, however they are told apart.
 *
 * <ul>
 *   <li>By a price for a student's week, the weeks count; for a credit of a seat, 1.5 for each week; for a seat, each student.
 *   <li>Of those who have left, what counts is told by the agreement ({@link
 *       se.samverkan.core.placement.PlacementTerms#getDropOutPay()}). Where it doesn't say, and where the weeks done are paid and
 *       the price is for a seat, it isn't told.
 *   <li>The price is that of the placement's days. Where it changes while the placement lasts, or may have and the days aren't
 *       stated, it isn't told.
 * </ul>
 *
 * <pre>{@code
 * PlacementCompensation paid = view.placementCompensation(RoundingMode.HALF_UP).of(Semester.autumn(2025));
 * paid.at(sala.getId()).getAmount();                            // SEK 21000.00
 * AgreementFile booked = file.record(
 *         paid.at(sala.getId()).toCallOff(CallOffId.of("VFU-1"), university, day, Text.of("sv", "VFU")), day);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class PlacementCompensation {

    private final List<CompensationLine> lines;

    private PlacementCompensation(List<CompensationLine> lines) {
        this.lines = lines;
    }

    static PlacementCompensation of(FileView view, RoundingMode rounding) {
        PlacementPrices prices = new PlacementPrices(view);
        return new PlacementCompensation(view.placements().getAllocations().stream()
                .map(standing -> new PaidPlacement(standing, prices, rounding).line())
                .toList());
    }

    private PlacementCompensation where(Predicate<CompensationLine> wanted) {
        return new PlacementCompensation(lines.stream().filter(wanted).toList());
    }

    /**
     * The compensation of one semester alone.
     *
     * @param semester the semester
     * @return the compensation; without lines where there is none
     */
    public PlacementCompensation of(Semester semester) {
        return where(line -> line.getAllocation().getSemester().equals(semester));
    }

    /**
     * The compensation of one programme alone.
     *
     * @param programme the programme
     * @return the compensation; without lines where there is none
     */
    public PlacementCompensation of(Programme programme) {
        return where(line -> line.getAllocation().getProgramme().equals(programme));
    }

    /**
     * What one university alone pays.
     *
     * @param university the university
     * @return the compensation; without lines where there is none
     */
    public PlacementCompensation from(PartnerId university) {
        return where(line -> line.getAllocation().getUniversity().equals(university));
    }

    /**
     * What is paid to one partner alone, for its units.
     *
     * @param partner the partner
     * @return the compensation; without lines where there is none
     */
    public PlacementCompensation at(PartnerId partner) {
        return where(line -> line.getAllocation().getUnit().getPartner().equals(partner));
    }

    /**
     * What is paid for one unit alone.
     *
     * @param unit the unit
     * @return the compensation; without lines where there is none
     */
    public PlacementCompensation at(PlacementUnit unit) {
        return where(line -> line.getAllocation().getUnit().equals(unit));
    }

    /**
     * What is paid for each allocation.
     *
     * @return the lines in the order that the allocations were first recorded
     */
    public List<CompensationLine> getLines() {
        return lines;
    }

    /**
     * What the lines that are told come to.
     *
     * @return the sum; absent where none is told, and where they are in several currencies or not all with or without VAT.
     *     {@link #getMissing()} tells whether it is the whole answer
     */
    public Optional<VatAmount> getAmount() {
        List<VatAmount> told =
                lines.stream().flatMap(line -> line.getAmount().stream()).toList();
        if (told.isEmpty() || !told.stream().allMatch(told.get(0)::isAddableTo)) {
            return Optional.empty();
        }
        return told.stream().reduce((one, other) -> one.withMoney(one.getMoney().plus(other.getMoney())));
    }

    /**
     * What would have to be known to tell every line.
     *
     * @return the missing inputs; empty where all are told
     */
    public List<InputCode> getMissing() {
        return lines.stream()
                .flatMap(line -> line.getMissing().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The compensation as a call-off, which commits it: of a placement with the programme and the partner of the lines where
     * they are all the same, and from the first to the last of their days.
     *
     * @param id the call-off's id
     * @param university the university that pays
     * @param orderedOn the day of the order
     * @param title the placement's title
     * @return the call-off, of just the compensation's amount; nothing is recorded
     * @throws InvalidValueException if a line isn't told, there is none, or they can't be added up; or a line is another
     *     university's
     */
    public CallOff toCallOff(CallOffId id, Partner university, LocalDate orderedOn, Text title) {
        lines.forEach(line -> {
            if (!line.getAllocation().getUniversity().equals(university.getId())) {
                throw new InvalidValueException(
                        "compensation.university", line.getAllocation().getUniversity(), university.getId() + " alone");
            }
        });
        Placement.Builder placement = Placement.builder().title(title);
        only(line -> line.getAllocation().getProgramme()).ifPresent(placement::programme);
        only(line -> line.getAllocation().getUnit().getPartner()).ifPresent(placement::organiser);
        days().ifPresent(placement::dates);
        return CallOff.builder()
                .id(id)
                .orderedBy(university)
                .orderedOn(orderedOn)
                .amount(requireAmount())
                .activity(placement.build())
                .build();
    }

    /**
     * The compensation as an entry of what is delivered and not yet invoiced, until it is reversed when the invoice has come.
     *
     * @param id the entry's id
     * @param callOff the call-off that it is of
     * @param day the day on which it is booked
     * @return the entry, of just the compensation's amount; nothing is recorded
     * @throws InvalidValueException if a line isn't told, there is none, they can't be added up, or come to 0
     */
    public Entry toAccrual(EntryId id, CallOffId callOff, LocalDate day) {
        return Entry.accrual(id, callOff, requireAmount(), day);
    }

    private VatAmount requireAmount() {
        if (!getMissing().isEmpty()) {
            throw new InvalidValueException("compensation", getMissing(), "nothing missing");
        }
        return getAmount()
                .orElseThrow(() -> new InvalidValueException(
                        "compensation", lines.size() + " lines", "lines that add up to one amount"));
    }

    private <T> Optional<T> only(Function<CompensationLine, T> attribute) {
        List<T> all = lines.stream().map(attribute).distinct().toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** The days from the first to the last of the lines', where all state theirs. */
    private Optional<DateRange> days() {
        List<LocalDate> ends = new ArrayList<>();
        for (CompensationLine line : lines) {
            Optional<DateRange> days = line.getAllocation().getDates();
            if (days.isEmpty()) {
                return Optional.empty();
            }
            days.flatMap(DateRange::getFirstDay).ifPresent(ends::add);
            days.flatMap(DateRange::getLastDay).ifPresent(ends::add);
        }
        List<LocalDate> sorted = ends.stream().sorted().toList();
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(DateRange.ofClosed(sorted.get(0), sorted.get(sorted.size() - 1)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlacementCompensation that && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    @Override
    public String toString() {
        return lines.stream().map(CompensationLine::toString).collect(Collectors.joining("; "));
    }
}
