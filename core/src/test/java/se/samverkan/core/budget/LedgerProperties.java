package se.samverkan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.budget.Entries.CARE;
import static se.samverkan.core.budget.Entries.HARNOSAND;
import static se.samverkan.core.budget.Entries.SCHOOLS;
import static se.samverkan.core.budget.Entries.SUNDSVALL;
import static se.samverkan.core.budget.Entries.balances;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.money.VatAmount;

@Label("A ledger's balances are the fold of its entries, over any history")
class LedgerProperties {

    private static final LocalDate FIRST = LocalDate.of(2023, 12, 20);
    private static final List<Volume> VOLUMES = List.of(
            Volume.ofCourses(1),
            Volume.ofCourses(1).withSeats(3),
            Volume.ofCourses(2).withSeats(5).withCredits(Credits.of("7.5")),
            Volume.ofCourses(0).withSeats(2).withCredits(Credits.zero()),
            Volume.ofCourses(1).withCredits(Credits.of("4")));

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    @Label("what is kept entry by entry is what a fold from scratch gives, and what it refuses changes nothing")
    void incremental(@ForAll("entries") List<Entry> tried) {
        Ledger ledger = Ledger.empty();
        NaiveLedger naive = new NaiveLedger();
        List<Entry> entered = new ArrayList<>();
        for (Entry entry : tried) {
            if (naive.add(entry)) {
                ledger = ledger.with(entry);
                entered.add(entry);
            } else {
                Ledger before = ledger;
                assertThatThrownBy(() -> before.with(entry)).isInstanceOf(InvalidValueException.class);
            }
            assertThat(NaiveLedger.sums(balances(ledger))).isEqualTo(naive.sums(LocalDate.MAX, line -> true));
        }
        assertThat(balances(Ledger.empty().withAll(entered))).isEqualTo(balances(ledger));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    @Label(
            "what is left without some call-offs, and what is of each of those, is all there is, in each part and up to any day")
    void withoutCallOffs(
            @ForAll("entries") List<Entry> tried, @ForAll("days") LocalDate lastDay, @ForAll Random choice) {
        List<Entry> entered = NaiveLedger.accepted(tried);
        Ledger ledger = Ledger.upTo(lastDay).withAll(entered);
        Set<CallOffId> leftOut = entered.stream()
                .filter(entry -> entry.getKind() == EntryKind.CALL_OFF)
                .map(entry -> CallOffId.of(entry.getId().toString()))
                .filter(id -> choice.nextBoolean())
                .collect(Collectors.toSet());
        Balances without = ledger.balancesWithout(leftOut);
        List<Function<Balances, Long>> measures = List.of(
                balances -> balances.getCommitted().getAmountMinorLong(),
                balances -> balances.getReleased().getAmountMinorLong(),
                balances -> balances.getInvoiced().getAmountMinorLong(),
                Balances::getSeats,
                Balances::getReleasedCourses);
        for (Function<Balances, Long> measure : measures) {
            long ofThose = leftOut.stream()
                    .mapToLong(id -> measure.apply(ledger.balances(id)))
                    .sum();
            assertThat(measure.apply(without) + ofThose).isEqualTo(measure.apply(balances(ledger)));
        }
        assertThat(ledger.balancesWithout(Set.of()).hasSumsOf(balances(ledger))).isTrue();
        Map<CallOffId, Balances> in2024 = ledger.balancesByCallOff(Year.of(2024));
        long ofThose = leftOut.stream()
                .map(in2024::get)
                .filter(Objects::nonNull)
                .mapToLong(balances -> balances.getCommitted().getAmountMinorLong())
                .sum();
        assertThat(without.in(Year.of(2024)).getCommitted().getAmountMinorLong() + ofThose)
                .isEqualTo(balances(ledger).in(Year.of(2024)).getCommitted().getAmountMinorLong());
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    @Label("up to a day, it is the fold of the entries of days up to then, in all and in each part")
    void upTo(@ForAll("entries") List<Entry> tried, @ForAll("days") LocalDate lastDay) {
        List<Entry> entered = NaiveLedger.accepted(tried);
        Ledger ledger = Ledger.upTo(lastDay).withAll(entered);
        Balances balances = balances(ledger);
        NaiveLedger naive = NaiveLedger.of(entered);
        assertThat(NaiveLedger.sums(balances)).isEqualTo(naive.sums(lastDay, line -> true));
        for (int year = 2023; year <= 2025; year++) {
            int wanted = year;
            assertThat(NaiveLedger.sums(balances.in(Year.of(year))))
                    .isEqualTo(naive.sums(lastDay, line -> line.year() == wanted));
        }
        assertThat(NaiveLedger.sums(balances.withYearOpen())).isEqualTo(naive.sums(lastDay, line -> line.year() == 0));
        for (CollaborationArea area : CollaborationArea.values()) {
            assertThat(NaiveLedger.sums(balances.in(area)))
                    .isEqualTo(naive.sumsByPlace(lastDay, of -> of.getArea().equals(Optional.of(area))));
        }
        assertThat(NaiveLedger.sums(balances.of(CARE)))
                .isEqualTo(naive.sumsByPlace(lastDay, of -> of.getDepartment().equals(Optional.of(CARE))));
        assertThat(NaiveLedger.sums(balances.of(SUNDSVALL)))
                .isEqualTo(naive.sumsByPlace(lastDay, of -> of.getPartner().equals(Optional.of(SUNDSVALL))));
        assertThat(NaiveLedger.sums(
                        balances.in(BudgetPart.of(Year.of(2024)).in(SUNDSVALL).in(SCHOOLS))))
                .isEqualTo(NaiveLedger.sums(
                        balances.in(Year.of(2024)).of(SUNDSVALL).of(SCHOOLS)));
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    @Label("the histories that these properties run over hold entries of every kind")
    void everyKind(@ForAll("entries") List<Entry> tried) {
        NaiveLedger.accepted(tried)
                .forEach(entry -> Statistics.label("accepted").collect(entry.getKind()));
        Statistics.label("accepted").coverage(coverage -> {
            for (EntryKind kind : EntryKind.values()) {
                coverage.check(kind).count(count -> count > 0);
            }
        });
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    @Label("no stage is below 0, on any day, and nothing is committed, reserved or counted below 0 in any year")
    void neverBelowZero(@ForAll("entries") List<Entry> tried, @ForAll("days") LocalDate lastDay) {
        Ledger ledger = Ledger.upTo(lastDay);
        for (Entry entry : tried) {
            ledger = withIfTaken(ledger, entry);
        }
        Balances all = balances(ledger);
        assertThat(List.of(all.getPlanned(), all.getReleased(), all.getAccrued(), all.getInvoiced(), all.getPaid()))
                .noneMatch(Money::isNegative);
        for (Balances part : parts(all)) {
            assertThat(List.of(part.getCommitted(), part.getReserved())).noneMatch(Money::isNegative);
            assertThat(NaiveLedger.numbers(part)).noneMatch(number -> number < 0);
        }
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    @Label("the histories hold courses released by their volume and by the whole of their amount, and seats alone")
    void volumesReleased(@ForAll("entries") List<Entry> tried) {
        Ledger ledger = Ledger.empty();
        for (Entry entry : NaiveLedger.accepted(tried)) {
            Balances before = balances(ledger);
            ledger = ledger.with(entry);
            Balances after = balances(ledger);
            if (entry.getKind() == EntryKind.RELEASE) {
                boolean courses = after.getReleasedCourses() > before.getReleasedCourses();
                boolean seats = after.getReleasedSeats() > before.getReleasedSeats();
                Statistics.label("courses").collect(courses && entry.getVolume().isPresent());
                Statistics.label("no volume stated")
                        .collect(courses && entry.getVolume().isEmpty());
                Statistics.label("seats alone").collect(seats && !courses);
            }
        }
        for (String label : List.of("courses", "seats alone", "no volume stated")) {
            Statistics.label(label).coverage(coverage -> coverage.check(true).count(count -> count > 0));
        }
    }

    private static List<Balances> parts(Balances all) {
        return Stream.concat(all.getYears().stream().map(all::in), Stream.of(all.withYearOpen()))
                .toList();
    }

    private static Ledger withIfTaken(Ledger ledger, Entry entry) {
        try {
            return ledger.with(entry);
        } catch (InvalidValueException refused) {
            return ledger;
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("the sum of the years is the total, and so is the sum of the areas and of the partners")
    void partsAddUp(@ForAll("entries") List<Entry> tried) {
        Balances all = balances(Ledger.empty().withAll(NaiveLedger.accepted(tried)));
        assertAddUp(all, parts(all).stream());
        assertAddUp(all, all.getAreas().stream().map(all::in));
        assertAddUp(all, all.getPartners().stream().map(all::of));
    }

    private static void assertAddUp(Balances all, Stream<Balances> parts) {
        Money committed = Money.zero(all.getCommitted().getCurrencyUnit());
        Money invoiced = committed;
        Money paid = committed;
        for (Balances part : parts.toList()) {
            committed = committed.plus(part.getCommitted());
            invoiced = invoiced.plus(part.getInvoiced());
            paid = paid.plus(part.getPaid());
        }
        assertThat(List.of(committed, invoiced, paid))
                .isEqualTo(List.of(all.getCommitted(), all.getInvoiced(), all.getPaid()));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("up to a day, a call-off stands from its day to the day before it is reversed")
    void standing(@ForAll("entries") List<Entry> tried, @ForAll("days") LocalDate lastDay) {
        List<Entry> entered = NaiveLedger.accepted(tried);
        Ledger ledger = Ledger.upTo(lastDay).withAll(entered);
        for (Entry entry : entered) {
            boolean reversed = entered.stream()
                    .filter(each -> !each.getDay().isAfter(lastDay))
                    .anyMatch(each -> each.getReversed().equals(Optional.of(entry.getId())));
            assertThat(ledger.isReversed(entry.getId())).isEqualTo(reversed);
            if (entry.getKind() == EntryKind.CALL_OFF) {
                assertThat(ledger.isStanding(entry.getCallOff().orElseThrow()))
                        .isEqualTo(!reversed && !entry.getDay().isAfter(lastDay));
            }
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 24).map(FIRST::plusDays);
    }

    /** Entries to try: some must be refused, since ids collide and what is referred to may be missing or reversed. */
    @Provide
    Arbitrary<List<Entry>> entries() {
        Arbitrary<String> callOffs = Arbitraries.integers().between(1, 3).map(number -> "A-" + number);
        Arbitrary<String> reservations = Arbitraries.integers().between(1, 2).map(number -> "S-" + number);
        Arbitrary<String> invoices = Arbitraries.integers().between(1, 3).map(number -> "I-" + number);
        Arbitrary<String> ids = Arbitraries.integers().between(1, 40).map(number -> "E-" + number);
        Arbitrary<String> amounts = Arbitraries.integers().between(10, 19).map(number -> "7." + number);
        Arbitrary<BudgetPart> places = Arbitraries.of(
                BudgetPart.whole(),
                BudgetPart.of(Year.of(2024)),
                BudgetPart.of(Year.of(2023)).in(CollaborationArea.EDUCATION),
                BudgetPart.of(CARE));
        Arbitrary<Entry> made = Combinators.combine(
                        callOffs,
                        amounts,
                        days(),
                        Arbitraries.of(HARNOSAND, SUNDSVALL),
                        Arbitraries.of(CollaborationArea.class),
                        Arbitraries.of(SCHOOLS, CARE).optional(0.7))
                .as(Entries::callOff)
                .flatMap(callOff -> Combinators.combine(
                                reservations.map(EntryId::of).optional(0.5), Arbitraries.of(0, 0, 1, 2))
                        .as((against, years) -> Entries.overYears(
                                callOff.toBuilder()
                                        .against(against)
                                        .volume(volumeOf(callOff))
                                        .build(),
                                years)));
        Arbitrary<Entry> ofParts = Combinators.combine(Arbitraries.oneOf(reservations, ids), amounts, days(), places)
                .as((id, amount, day, part) -> id.startsWith("S")
                        ? Entry.reservation(EntryId.of(id), Entries.amount(amount), day, part)
                        : Entry.plan(EntryId.of(id), Entries.amount(amount), day, part));
        Arbitrary<Entry> ofCallOffs = Combinators.combine(
                        ids, callOffs, invoices, amounts, days(), Arbitraries.of(0, 0, 0, 1, 2))
                .as(LedgerProperties::ofCallOff);
        Arbitrary<Entry> moves = Combinators.combine(
                        ids, callOffs, reservations, amounts, days(), Arbitraries.of(0, 1, 2, 3))
                .as(LedgerProperties::move);
        Arbitrary<Entry> reversals = Combinators.combine(
                        ids, Arbitraries.oneOf(callOffs, ids, invoices, reservations), days())
                .as(Entries::reversal);
        Arbitrary<List<Entry>> first = Combinators.combine(made, invoicesOfEveryCallOff(amounts), made)
                .as((one, invoice, other) -> List.of(one, invoice, other));
        Arbitrary<List<Entry>> rest = Arbitraries.oneOf(
                        made, ofParts, ofCallOffs, ofCallOffs, ofCallOffs, moves, reversals)
                .list()
                .ofMaxSize(30);
        return Combinators.combine(first, rest)
                .as((begun, more) ->
                        Stream.concat(begun.stream(), more.stream()).toList());
    }

    private static Arbitrary<Entry> invoicesOfEveryCallOff(Arbitrary<String> amounts) {
        return Combinators.combine(Arbitraries.integers().between(1, 3), amounts)
                .as((number, amount) -> Entries.invoice("I-" + number, "A-" + number, amount, FIRST));
    }

    /** A volume that the amount decides, or none. */
    private static Optional<Volume> volumeOf(Entry callOff) {
        int which = (int) (callOff.getAmount().orElseThrow().toMinorUnits() % (VOLUMES.size() + 1));
        return which == VOLUMES.size() ? Optional.empty() : Optional.of(VOLUMES.get(which));
    }

    /** An entry of a call-off, of a kind that the id decides, and on years that the last number decides. */
    private static Entry ofCallOff(String id, String callOff, String invoice, String amount, LocalDate day, int years) {
        CallOffId of = CallOffId.of(callOff);
        EntryId own = EntryId.of(id);
        VatAmount money = Entries.amount(amount);
        VatAmount little = Entries.amount("0." + amount.substring(2));
        return switch (Integer.parseInt(id.substring(2)) % 13) {
            case 0 -> Entries.overYears(Entry.indexStep(own, of, little, day), years);
            case 1 ->
                Entries.overYears(
                        Entry.indexStep(
                                own, of, Entries.amount("-" + little.getMoney().getAmount()), day),
                        years);
            case 2 -> Entries.overYears(Entry.release(own, of, little, day), years);
            case 3 -> Entry.cancellation(own, of, Entries.amount("0"), VOLUMES.get(amount.charAt(3) % 5), day);
            case 9 -> Entry.cancellation(own, of, little, VOLUMES.get(amount.charAt(3) % 5), day);
            case 10, 11, 12 -> Entry.release(own, of, money, day);
            case 4 -> Entry.accrual(own, of, money, day);
            case 5, 8 -> Entry.creditNote(own, of, EntryId.of(invoice), little, day);
            case 6 ->
                Entries.payment(id, callOff, amount, day).toBuilder()
                        .against(years == 0 ? Optional.empty() : Optional.of(EntryId.of(invoice)))
                        .build();
            default -> Entries.overYears(Entries.invoice(invoice, callOff, amount, day), years);
        };
    }

    private static Entry move(String id, String callOff, String reservation, String amount, LocalDate day, int which) {
        VatAmount little = Entries.amount("0." + amount.substring(2));
        Year from = Year.of(2023);
        Year to = Year.of(2024);
        return switch (which) {
            case 0 -> Entry.carryOver(EntryId.of(id), CallOffId.of(callOff), little, day, from, to);
            case 1 -> Entry.carryOver(EntryId.of(id), little, day, BudgetPart.of(from), to);
            case 2 ->
                Entry.transfer(
                        EntryId.of(id),
                        little,
                        day,
                        BudgetPart.of(CollaborationArea.EDUCATION),
                        BudgetPart.of(CollaborationArea.RESEARCH));
            default -> Entry.releaseOfReservation(EntryId.of(id), EntryId.of(reservation), little, day);
        };
    }
}
