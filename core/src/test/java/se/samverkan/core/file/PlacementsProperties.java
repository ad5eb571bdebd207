package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Placed.FIRST;
import static se.samverkan.core.file.Placed.HOME;
import static se.samverkan.core.file.Placed.WARD;
import static se.samverkan.core.file.Placed.atEnd;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;
import se.samverkan.core.code.Programme;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.placement.DropOutPay;
import se.samverkan.core.placement.PlacementStatement;
import se.samverkan.core.placement.PlacementTerms;
import se.samverkan.core.placement.PlacementUnit;
import se.samverkan.core.placement.SeatWeeks;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.time.AsOf;

@Label("Of placements, whatever the demands, offers, allocations, drop-outs and re-placements")
class PlacementsProperties {

    private static final List<PlacementUnit> UNITS = List.of(WARD, HOME);
    private static final List<Programme> PROGRAMMES = List.of(Programme.NURSING, Programme.TEACHING);

    /** An allocation, those who leave it and those who go on at the other unit, in plain numbers. */
    record History(int unit, int programme, int students, int weeks, int leaving, int done, int again, int rest) {

        History {
            leaving = Math.min(leaving, students);
            done = Math.min(done, weeks);
            again = Math.min(again, leaving);
        }

        List<PlacementStatement> statements(int number) {
            List<PlacementStatement> all = new ArrayList<>();
            String id = "A-" + number;
            all.add(Placed.of(id, UNITS.get(unit))
                    .programme(PROGRAMMES.get(programme))
                    .number(students)
                    .weeks(weeks)
                    .build());
            if (leaving > 0) {
                all.add(Placed.dropOut(id, FIRST.plusWeeks(done), leaving, done));
            }
            if (again > 0) {
                all.add(Placed.rest("R-" + number, id, UNITS.get(1 - unit), again, rest).toBuilder()
                        .programme(PROGRAMMES.get(programme))
                        .build());
            }
            return all;
        }

        int allocated() {
            return students * weeks + again * rest;
        }

        int freed() {
            return leaving * (weeks - done);
        }
    }

    @Provide
    Arbitrary<List<History>> histories() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 9);
        Arbitrary<Integer> weeks = Arbitraries.integers().between(1, 10);
        Arbitrary<Integer> two = Arbitraries.integers().between(0, 1);
        return Combinators.combine(two, two, few, weeks, few, few, few, weeks)
                .as(History::new)
                .list()
                .ofMaxSize(6);
    }

    private static AgreementFile file(List<History> histories, int demand, int offer) {
        AgreementFile file = Placed.file(
                PlacementTerms.builder().dropOutPay(DropOutPay.WEEKS_DONE).build(),
                Placed.demand("D-1", demand).build(),
                Placed.offer("O-1", WARD, offer).build(),
                Placed.offer("O-2", HOME, offer / 2).build());
        int number = 0;
        for (History history : histories) {
            number++;
            for (PlacementStatement statement : history.statements(number)) {
                file = Placed.with(file, statement);
            }
        }
        return file;
    }

    private static SeatWeeks sum(Stream<SeatWeeks> all) {
        return all.reduce(SeatWeeks.ZERO, SeatWeeks::plus);
    }

    @Property(tries = 300)
    @Label(
            "seat-weeks are conserved: what is used and what is freed are what was allocated, at units and for demands alike")
    void conserved(@ForAll("histories") List<History> histories) {
        Placements placements = atEnd(file(histories, 10, 10)).placements();
        int allocated = histories.stream().mapToInt(History::allocated).sum();
        int freed = histories.stream().mapToInt(History::freed).sum();
        SeatWeeks used = sum(placements.getAllocations().stream().map(AllocationStanding::getUsed));
        assertThat(used.getNumber()).isEqualTo(Fraction.of(allocated - freed));
        assertThat(sum(placements.getAllocations().stream().map(AllocationStanding::getFreed))
                        .getNumber())
                .isEqualTo(Fraction.of(freed));
        assertThat(sum(placements.getUnits().stream()
                        .map(unit -> unit.getAllocated().getSeats().getSeatWeeks())))
                .isEqualTo(used);
        assertThat(sum(placements.getDemands().stream()
                        .map(demand -> demand.getAllocated().getSeats().getSeatWeeks())))
                .isEqualTo(used);
    }

    @Property(tries = 300)
    @Label("a student who is placed again is counted once, before the day of leaving and after it")
    void countedOnce(@ForAll("histories") List<History> histories, @ForAll @IntRange(max = 100) int days) {
        Placements placements =
                file(histories, 10, 10).at(AsOf.on(FIRST.plusDays(days))).placements();
        int students = histories.stream().mapToInt(History::students).sum();
        assertThat(placements.getDemands().stream()
                        .mapToLong(demand -> demand.getAllocated().getSeats().getNumber())
                        .sum())
                .isEqualTo(students);
    }

    @Property(tries = 300)
    @Label("what is short and what is covered are the demand, and the units' cover and what is beyond it the shortage")
    void shortages(
            @ForAll("histories") List<History> histories,
            @ForAll @IntRange(min = 1, max = 40) int demand,
            @ForAll @IntRange(max = 40) int offer) {
        ProgrammeStanding nursing = atEnd(file(histories, demand, offer))
                .placements()
                .find(Programme.NURSING, Placed.AUTUMN)
                .orElseThrow();
        SeatWeeks shortage = nursing.getShortage().orElseThrow().getSeatWeeks();
        assertThat(nursing.getCovered().orElseThrow().getSeatWeeks().plus(shortage))
                .isEqualTo(nursing.getDemanded().orElseThrow().getSeats().getSeatWeeks());
        assertThat(nursing.getCovered().orElseThrow().getNumber()
                        + nursing.getShortage().orElseThrow().getNumber())
                .isEqualTo(demand);
        assertThat(sum(nursing.getCovers().stream().map(Cover::getSeatWeeks)).plus(nursing.getBeyondCover()))
                .isEqualTo(shortage);
    }

    @Property(tries = 300)
    @Label("the compensation of units and that of programmes each add up to the whole")
    void compensation(@ForAll("histories") List<History> histories) {
        PlacementCompensation all = atEnd(file(histories, 10, 10)).placementCompensation(RoundingMode.HALF_UP);
        int used = histories.stream().mapToInt(History::allocated).sum()
                - histories.stream().mapToInt(History::freed).sum();
        assertThat(money(Stream.of(all))).isEqualTo(Files.sek(840L * used));
        assertThat(money(UNITS.stream().map(all::at))).isEqualTo(money(Stream.of(all)));
        assertThat(money(PROGRAMMES.stream().map(all::of))).isEqualTo(money(Stream.of(all)));
    }

    private static Money money(Stream<PlacementCompensation> parts) {
        return parts.flatMap(part -> part.getAmount().stream())
                .map(VatAmount::getMoney)
                .reduce(Files.sek(0), Money::plus);
    }

    @Property(tries = 100)
    @Label("what was known earlier is what a file that ends there knows")
    void knowledge(@ForAll("histories") List<History> histories, @ForAll @IntRange(max = 20) int revision) {
        AgreementFile file = file(histories, 10, 10);
        long asked = Math.min(revision, file.getRevision());
        AgreementFile shorter = AgreementFile.open(file.getSignedAgreement());
        for (Act act : file.getActs().subList(0, (int) asked)) {
            shorter = Placed.with(shorter, (PlacementStatement) act.getContent());
        }
        LocalDate day = FIRST.plusWeeks(4);
        assertThat(file.at(AsOf.on(day).atRevision(asked)).placements().getAllocations())
                .isEqualTo(shorter.at(AsOf.on(day)).placements().getAllocations());
    }
}
