package se.samverkan.core.budget;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.credit.Credits;

/**
 * Entries kept in a list, and every answer worked out by passes over it, as plain as it can be written: what a ledger is
 * held against. What a call-off took of a reservation, and which year an entry fell on, is noted when it is entered.
 */
final class NaiveLedger {

    /** An amount of one measure on one year of one entry. */
    record Line(Entry entry, int year, Sums.Measure measure, long amount) {}

    private static final List<Sums.Measure> AMOUNTS = List.of(
            Sums.Measure.PLANNED,
            Sums.Measure.RESERVED,
            Sums.Measure.COMMITTED,
            Sums.Measure.RELEASED,
            Sums.Measure.ACCRUED,
            Sums.Measure.INVOICED,
            Sums.Measure.PAID);
    private static final List<Sums.Measure> NUMBERS = List.of(
            Sums.Measure.COURSES,
            Sums.Measure.SEATS,
            Sums.Measure.WITHOUT_SEATS,
            Sums.Measure.CREDITS,
            Sums.Measure.WITHOUT_CREDITS,
            Sums.Measure.RELEASED_COURSES,
            Sums.Measure.RELEASED_SEATS,
            Sums.Measure.RELEASED_WITHOUT_SEATS,
            Sums.Measure.RELEASED_CREDITS,
            Sums.Measure.RELEASED_WITHOUT_CREDITS);

    private final List<Entry> entered = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Set<EntryId> tookRest = new HashSet<>();

    /** The entries, of those tried one after another, that a ledger must take. */
    static List<Entry> accepted(List<Entry> tried) {
        NaiveLedger ledger = new NaiveLedger();
        return tried.stream().filter(ledger::add).toList();
    }

    static NaiveLedger of(List<Entry> accepted) {
        NaiveLedger ledger = new NaiveLedger();
        accepted.forEach(ledger::add);
        return ledger;
    }

    /** Enters an entry, or tells that a ledger must refuse it. */
    boolean add(Entry entry) {
        if (find(entry.getId()).isPresent()) {
            return false;
        }
        Optional<List<Line>> more = entry.getKind() == EntryKind.REVERSAL ? undone(entry) : linesOf(entry);
        more.ifPresent(lines::addAll);
        more.ifPresent(any -> entered.add(entry));
        return more.isPresent();
    }

    private Optional<List<Line>> undone(Entry reversal) {
        EntryId id = reversal.getReversed().orElseThrow();
        Optional<Entry> reversed = find(id).filter(entry -> entry.getKind() != EntryKind.REVERSAL && isStanding(entry));
        if (reversed.isEmpty()
                || reversal.getDay().isBefore(reversed.get().getDay())
                || hasDependents(id, reversal.getDay())) {
            return Optional.empty();
        }
        List<Line> undone = lines.stream()
                .filter(line -> line.entry().getId().equals(id))
                .map(line -> new Line(reversal, line.year(), line.measure(), -line.amount()))
                .toList();
        boolean takesBackMore = reversed.get().getCallOff().isPresent()
                && reversed.get().getKind() != EntryKind.CALL_OFF
                && undone.stream()
                        .filter(line -> line.measure() == Sums.Measure.COMMITTED && line.amount() < 0)
                        .anyMatch(line ->
                                committed(reversed.get(), reversal.getDay()).getOrDefault(line.year(), 0L)
                                        < -line.amount());
        return takesBackMore || lacksVolume(reversed.get(), undone) ? Optional.empty() : Optional.of(undone);
    }

    /** Whether an amount comes back to a call-off that another release emptied of its volume too. */
    private boolean lacksVolume(Entry reversed, List<Line> undone) {
        boolean takes = takesOfCallOff(reversed);
        long givenBack = undone.stream()
                .filter(line -> line.measure() == Sums.Measure.COMMITTED)
                .mapToLong(Line::amount)
                .sum();
        return takes
                && givenBack > 0
                && !tookRest.contains(reversed.getId())
                && committed(reversed, LocalDate.MAX).values().stream()
                                .mapToLong(Long::longValue)
                                .sum()
                        == 0
                && entered.stream()
                        .filter(each -> tookRest.contains(each.getId()) && isStanding(each))
                        .anyMatch(each -> callOffOf(each).equals(callOffOf(reversed)));
    }

    /** Whether an entry that isn't taken back by the day rests on another. */
    private boolean hasDependents(EntryId id, LocalDate day) {
        return entered.stream()
                .filter(entry -> entered.stream()
                        .filter(each -> each.getReversed().equals(Optional.of(entry.getId())))
                        .allMatch(each -> each.getDay().isAfter(day)))
                .anyMatch(entry -> entry.getAgainst().equals(Optional.of(id))
                        || (takesOfCallOff(entry) && callOffOf(entry).equals(id)));
    }

    private static boolean takesOfCallOff(Entry entry) {
        return entry.getCallOff().isPresent()
                && List.of(EntryKind.INDEX_STEP, EntryKind.RELEASE, EntryKind.CARRY_OVER)
                        .contains(entry.getKind());
    }

    private Optional<List<Line>> linesOf(Entry entry) {
        return switch (entry.getKind()) {
            case PLAN -> Optional.of(lines(entry, stated(entry), Sums.Measure.PLANNED, 1));
            case RESERVATION -> Optional.of(lines(entry, stated(entry), Sums.Measure.RESERVED, 1));
            case CALL_OFF -> ofCallOff(entry);
            case INDEX_STEP -> ofIndexStep(entry);
            case RELEASE -> entry.getCallOff().isPresent() ? ofRelease(entry) : ofReservationReleased(entry);
            case ACCRUAL -> ofRunning(entry, Sums.Measure.ACCRUED);
            case INVOICE -> ofRunning(entry, Sums.Measure.INVOICED);
            case CREDIT_NOTE -> ofCreditNote(entry);
            case PAYMENT ->
                standing(callOffOf(entry), EntryKind.CALL_OFF)
                        .filter(callOff -> entry.getAgainst().isEmpty() || isInvoiceOf(entry))
                        .map(callOff -> lines(entry, stated(entry), Sums.Measure.PAID, 1));
            case TRANSFER -> Optional.of(List.of());
            case CARRY_OVER -> entry.getCallOff().isEmpty() ? Optional.of(List.of()) : ofCarryOver(entry);
            case REVERSAL -> throw new IllegalStateException();
        };
    }

    private Optional<List<Line>> ofCallOff(Entry entry) {
        List<Line> own = new ArrayList<>(lines(entry, stated(entry), Sums.Measure.COMMITTED, 1));
        entry.getVolume().ifPresent(volume -> {
            int year = entry.getDay().getYear();
            own.add(new Line(entry, year, Sums.Measure.COURSES, volume.getCourses()));
            own.add(
                    volume.getSeats().isPresent()
                            ? new Line(
                                    entry,
                                    year,
                                    Sums.Measure.SEATS,
                                    volume.getSeats().getAsInt())
                            : new Line(entry, year, Sums.Measure.WITHOUT_SEATS, 1));
            own.add(volume.getCredits()
                    .map(credits -> new Line(entry, year, Sums.Measure.CREDITS, credits.getTenths()))
                    .orElseGet(() -> new Line(entry, year, Sums.Measure.WITHOUT_CREDITS, 1)));
        });
        if (entry.getAgainst().isEmpty()) {
            return Optional.of(own);
        }
        Optional<Entry> reservation = standing(entry.getAgainst().get(), EntryKind.RESERVATION)
                .filter(each -> !entry.getDay().isBefore(each.getDay()))
                .filter(each -> fits(each, entry));
        return reservation.map(each -> {
            long drawn = Math.min(minor(entry), reserved(each, entry.getDay()));
            own.add(new Line(entry, yearOf(each), Sums.Measure.RESERVED, -drawn));
            return own;
        });
    }

    private static boolean fits(Entry reservation, Entry callOff) {
        return (reservation.getArea().isEmpty() || reservation.getArea().equals(callOff.getArea()))
                && (reservation.getDepartment().isEmpty()
                        || reservation.getDepartment().equals(callOff.getDepartment()))
                && (reservation.getPartner().isEmpty()
                        || reservation.getPartner().equals(callOff.getPartner()));
    }

    private Optional<List<Line>> ofIndexStep(Entry entry) {
        return years(entry)
                .filter(years -> years.entrySet().stream()
                        .allMatch(year ->
                                committed(entry, entry.getDay()).getOrDefault(year.getKey(), 0L) + year.getValue()
                                        >= 0))
                .map(years -> lines(entry, years, Sums.Measure.COMMITTED, 1));
    }

    private Optional<List<Line>> ofRelease(Entry entry) {
        return years(entry)
                .filter(years -> years.entrySet().stream()
                        .allMatch(year ->
                                committed(entry, entry.getDay()).getOrDefault(year.getKey(), 0L) >= year.getValue()))
                .flatMap(years -> volumeLines(entry).map(volume -> {
                    List<Line> all = new ArrayList<>(lines(entry, years, Sums.Measure.COMMITTED, -1));
                    all.addAll(lines(entry, years, Sums.Measure.RELEASED, 1));
                    all.addAll(volume);
                    return all;
                }));
    }

    /** What a release takes of each number of the call-off; empty where it states more than is left. */
    private Optional<List<Line>> volumeLines(Entry release) {
        boolean all = minor(release) > 0
                && minor(release)
                        == committed(release, LocalDate.MAX).values().stream()
                                .mapToLong(Long::longValue)
                                .sum();
        Volume stated = release.getVolume().orElse(Volume.ofCourses(0));
        boolean more = stated.getCourses() > left(release, Sums.Measure.COURSES)
                || stated.getSeats().orElse(0) > left(release, Sums.Measure.SEATS)
                || stated.getCredits().map(Credits::getTenths).orElse(0L) > left(release, Sums.Measure.CREDITS);
        if (more) {
            return Optional.empty();
        }
        boolean noCourse =
                release.getVolume().isPresent() && stated.getCourses() == left(release, Sums.Measure.COURSES);
        boolean otherSeats = all || (noCourse && stated.getSeats().isEmpty());
        boolean otherCredits = all || (noCourse && stated.getCredits().isEmpty());
        List<Line> taken = new ArrayList<>();
        taken.addAll(taking(release, Sums.Measure.COURSES, all, stated.getCourses()));
        taken.addAll(taking(
                release, Sums.Measure.SEATS, otherSeats, stated.getSeats().orElse(0)));
        taken.addAll(taking(release, Sums.Measure.WITHOUT_SEATS, otherSeats, 0));
        taken.addAll(taking(
                release,
                Sums.Measure.CREDITS,
                otherCredits,
                stated.getCredits().map(Credits::getTenths).orElse(0L)));
        taken.addAll(taking(release, Sums.Measure.WITHOUT_CREDITS, otherCredits, 0));
        boolean rest = all && takesMoreThan(stated, noCourse, release);
        if (rest) {
            tookRest.add(release.getId());
        }
        return Optional.of(taken);
    }

    /** Whether all that is left is more than the release would take by its own volume. */
    private boolean takesMoreThan(Volume stated, boolean noCourse, Entry release) {
        boolean seats = !(noCourse && stated.getSeats().isEmpty());
        boolean credits = !(noCourse && stated.getCredits().isEmpty());
        return left(release, Sums.Measure.COURSES) > stated.getCourses()
                || (seats
                        && left(release, Sums.Measure.SEATS) > stated.getSeats().orElse(0))
                || (seats && left(release, Sums.Measure.WITHOUT_SEATS) > 0)
                || (credits
                        && left(release, Sums.Measure.CREDITS)
                                > stated.getCredits().map(Credits::getTenths).orElse(0L))
                || (credits && left(release, Sums.Measure.WITHOUT_CREDITS) > 0);
    }

    private List<Line> taking(Entry release, Sums.Measure measure, boolean all, long stated) {
        long number = all ? left(release, measure) : stated;
        int year = find(callOffOf(release)).orElseThrow().getDay().getYear();
        return List.of(new Line(release, year, measure, -number), new Line(release, year, releasedOf(measure), number));
    }

    private static Sums.Measure releasedOf(Sums.Measure measure) {
        return Sums.Measure.valueOf("RELEASED_" + measure);
    }

    private long left(Entry release, Sums.Measure measure) {
        return leastSum(
                release.getDay(),
                line -> line.measure() == measure && callOffOf(line).equals(callOffOf(release)));
    }

    private Optional<List<Line>> ofReservationReleased(Entry entry) {
        return standing(entry.getAgainst().orElseThrow(), EntryKind.RESERVATION)
                .filter(each -> !entry.getDay().isBefore(each.getDay()))
                .filter(each -> reserved(each, entry.getDay()) >= minor(entry))
                .map(each -> List.of(new Line(entry, yearOf(each), Sums.Measure.RESERVED, -minor(entry))));
    }

    private Optional<List<Line>> ofRunning(Entry entry, Sums.Measure measure) {
        return standing(callOffOf(entry), EntryKind.CALL_OFF)
                .filter(callOff ->
                        minor(callOff) == 0 || !committed(entry, LocalDate.MAX).isEmpty())
                .map(callOff -> lines(entry, stated(entry), measure, 1));
    }

    private Optional<List<Line>> ofCreditNote(Entry entry) {
        if (!isInvoiceOf(entry)) {
            return Optional.empty();
        }
        Entry invoice = find(entry.getAgainst().orElseThrow()).orElseThrow();
        long left = leastSum(
                entry.getDay(), line -> line.measure() == Sums.Measure.INVOICED && isOf(line, invoice.getId()));
        boolean fits = !entry.getDay().isBefore(invoice.getDay())
                && left >= minor(entry)
                && standing(callOffOf(entry), EntryKind.CALL_OFF).isPresent();
        return fits ? Optional.of(lines(entry, stated(entry), Sums.Measure.INVOICED, -1)) : Optional.empty();
    }

    private boolean isInvoiceOf(Entry entry) {
        return standing(entry.getAgainst().orElseThrow(), EntryKind.INVOICE)
                .filter(invoice -> invoice.getCallOff().equals(entry.getCallOff()))
                .isPresent();
    }

    private Optional<List<Line>> ofCarryOver(Entry entry) {
        int from = entry.getMovedFrom()
                .flatMap(BudgetPart::getYear)
                .map(Year::getValue)
                .orElseThrow();
        int to = entry.getMovedTo()
                .flatMap(BudgetPart::getYear)
                .map(Year::getValue)
                .orElseThrow();
        return base(entry)
                .filter(callOff -> committed(entry, entry.getDay()).getOrDefault(from, 0L) >= minor(entry))
                .map(callOff -> List.of(
                        new Line(entry, from, Sums.Measure.COMMITTED, -minor(entry)),
                        new Line(entry, to, Sums.Measure.COMMITTED, minor(entry))));
    }

    /** The years stated, or else the one that something is left on; empty where the call-off isn't there or it isn't one. */
    private Optional<Map<Integer, Long>> years(Entry entry) {
        return base(entry).flatMap(callOff -> {
            if (minor(entry) == 0 || entry.isYearOpen() || !entry.getYearParts().isEmpty()) {
                return Optional.of(stated(entry));
            }
            Map<Integer, Long> left = committed(entry, entry.getDay());
            return left.size() == 1
                    ? Optional.of(Map.of(left.keySet().iterator().next(), minor(entry)))
                    : Optional.empty();
        });
    }

    private Optional<Entry> base(Entry entry) {
        return standing(callOffOf(entry), EntryKind.CALL_OFF)
                .filter(callOff -> !entry.getDay().isBefore(callOff.getDay()));
    }

    /** The least that the entry's call-off commits on each year on a day or any later one; without the years where it is 0. */
    private Map<Integer, Long> committed(Entry entry, LocalDate day) {
        List<Map<Integer, Long>> daily = daily(
                day,
                line -> line.measure() == Sums.Measure.COMMITTED
                        && callOffOf(line).equals(callOffOf(entry)));
        Map<Integer, Long> least = new TreeMap<>();
        daily.stream().flatMap(each -> each.keySet().stream()).forEach(year -> {
            long amount = daily.stream()
                    .mapToLong(each -> each.getOrDefault(year, 0L))
                    .min()
                    .orElseThrow();
            if (amount != 0) {
                least.put(year, amount);
            }
        });
        return least;
    }

    /** The sums by year on a day, and on each later one on which there is an entry. */
    private List<Map<Integer, Long>> daily(LocalDate day, Predicate<Line> wanted) {
        return Stream.concat(Stream.of(day), entered.stream().map(Entry::getDay).filter(each -> each.isAfter(day)))
                .distinct()
                .map(until -> lines.stream()
                        .filter(wanted)
                        .filter(line -> !line.entry().getDay().isAfter(until))
                        .collect(Collectors.groupingBy(Line::year, Collectors.summingLong(Line::amount))))
                .toList();
    }

    /** Whether a line is of an entry, or of one set against it, or takes either back. */
    private boolean isOf(Line line, EntryId id) {
        Entry entry = undoneBy(line.entry());
        return entry.getId().equals(id) || entry.getAgainst().equals(Optional.of(id));
    }

    private EntryId callOffOf(Line line) {
        return callOffOf(undoneBy(line.entry()));
    }

    /** The entry that a reversal takes back, or else the entry itself. */
    private Entry undoneBy(Entry entry) {
        return entry.getReversed().flatMap(this::find).orElse(entry);
    }

    private long reserved(Entry reservation, LocalDate day) {
        return leastSum(day, line -> line.measure() == Sums.Measure.RESERVED && isOf(line, reservation.getId()));
    }

    /** The least sum of all years on a day or any later one. */
    private long leastSum(LocalDate day, Predicate<Line> wanted) {
        return daily(day, wanted).stream()
                .mapToLong(each ->
                        each.values().stream().mapToLong(Long::longValue).sum())
                .min()
                .orElseThrow();
    }

    private static int yearOf(Entry reservation) {
        return stated(reservation).keySet().iterator().next();
    }

    private static Map<Integer, Long> stated(Entry entry) {
        Map<Integer, Long> years = new HashMap<>();
        entry.getYearParts().forEach((year, part) -> years.put(year.getValue(), part.getAmountMinorLong()));
        return years.isEmpty() ? Map.of(entry.isYearOpen() ? 0 : entry.getDay().getYear(), minor(entry)) : years;
    }

    private static List<Line> lines(Entry entry, Map<Integer, Long> years, Sums.Measure measure, int sign) {
        return years.entrySet().stream()
                .map(year -> new Line(entry, year.getKey(), measure, sign * year.getValue()))
                .toList();
    }

    private static long minor(Entry entry) {
        return entry.getAmount().orElseThrow().toMinorUnits();
    }

    /** Every sum, in minor units or as a number, of the lines wanted, of the entries up to a day. */
    String sums(LocalDate lastDay, Predicate<Line> wanted) {
        Map<Sums.Measure, Long> sums = new TreeMap<>();
        AMOUNTS.forEach(measure -> sums.put(measure, 0L));
        NUMBERS.forEach(measure -> sums.put(measure, 0L));
        lines.stream()
                .filter(line -> !line.entry().getDay().isAfter(lastDay))
                .filter(wanted)
                .forEach(line -> sums.merge(line.measure(), line.amount(), Long::sum));
        return sums.values().toString();
    }

    /** Every sum of the lines whose call-off, plan or reservation is wanted, of the entries up to a day. */
    String sumsByPlace(LocalDate lastDay, Predicate<Entry> wanted) {
        return sums(lastDay, line -> wanted.test(placeOf(line)));
    }

    /** What tells where a line belongs: a drawn reservation itself, the call-off, or the plan. */
    private Entry placeOf(Line line) {
        Entry entry = undoneBy(line.entry());
        boolean isReservations =
                line.measure() == Sums.Measure.RESERVED && entry.getAgainst().isPresent();
        EntryId id = isReservations
                ? entry.getAgainst().get()
                : entry.getCallOff().map(Object::toString).map(EntryId::of).orElse(entry.getId());
        return find(id).orElseThrow();
    }

    static String sums(Balances balances) {
        Stream<Long> amounts = Stream.of(
                        balances.getPlanned(),
                        balances.getReserved(),
                        balances.getCommitted(),
                        balances.getReleased(),
                        balances.getAccrued(),
                        balances.getInvoiced(),
                        balances.getPaid())
                .map(money -> money.getAmountMinorLong());
        return Stream.concat(amounts, numbers(balances).stream()).toList().toString();
    }

    /** The numbers in the order of the measures: what is called off, and what is released. */
    static List<Long> numbers(Balances balances) {
        return List.of(
                balances.getCourses(),
                balances.getSeats(),
                balances.getCallOffsWithoutSeats(),
                balances.getCredits().getTenths(),
                balances.getCallOffsWithoutCredits(),
                balances.getReleasedCourses(),
                balances.getReleasedSeats(),
                balances.getReleasedWithoutSeats(),
                balances.getReleasedCredits().getTenths(),
                balances.getReleasedWithoutCredits());
    }

    private boolean isStanding(Entry entry) {
        return entered.stream().noneMatch(each -> each.getReversed().equals(Optional.of(entry.getId())));
    }

    private Optional<Entry> standing(EntryId id, EntryKind kind) {
        return find(id).filter(entry -> entry.getKind() == kind && isStanding(entry));
    }

    private Optional<Entry> find(EntryId id) {
        return entered.stream().filter(entry -> entry.getId().equals(id)).findFirst();
    }

    private static EntryId callOffOf(Entry entry) {
        return EntryId.of(entry.getCallOff().map(Object::toString).orElse("none"));
    }
}
