package se.samverkan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.budget.Entries.DAY;
import static se.samverkan.core.budget.Entries.amount;
import static se.samverkan.core.budget.Entries.balances;
import static se.samverkan.core.budget.Entries.callOff;
import static se.samverkan.core.budget.Entries.invoice;
import static se.samverkan.core.budget.Entries.reversal;
import static se.samverkan.core.budget.Entries.sek;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.credit.Credits;

@DisplayName("A release takes courses, seats and credits away that are no longer called off")
class ReleasedVolumeTest {

    private static final CallOffId A1 = CallOffId.of("A-1");
    private static final Volume COURSE = Volume.ofCourses(1).withSeats(20).withCredits(Credits.of("7.5"));
    private static final Ledger LEDGER = Ledger.empty().with(of(COURSE));

    /** A call-off of 100 kr. */
    private static Entry of(Volume volume) {
        return callOff("A-1", "100", DAY).toBuilder().volume(volume).build();
    }

    private static Entry release(String id, String kronor, LocalDate day) {
        return Entry.release(EntryId.of(id), A1, amount(kronor), day);
    }

    private static Entry cancellation(String id, String kronor, Volume volume, LocalDate day) {
        return Entry.cancellation(EntryId.of(id), A1, amount(kronor), volume, day);
    }

    private static void assertVolume(Balances balances, long courses, long seats, String credits) {
        assertThat(balances.getCourses()).isEqualTo(courses);
        assertThat(balances.getSeats()).isEqualTo(seats);
        assertThat(balances.getCredits()).isEqualTo(Credits.of(credits));
    }

    private static void assertReleased(Balances balances, long courses, long seats, String credits) {
        assertThat(balances.getReleasedCourses()).isEqualTo(courses);
        assertThat(balances.getReleasedSeats()).isEqualTo(seats);
        assertThat(balances.getReleasedCredits()).isEqualTo(Credits.of(credits));
    }

    @Test
    @DisplayName("of the whole amount: all of the volume, whether or not it is stated; an öre less leaves it")
    void inFull() {
        Balances released = balances(LEDGER.with(release("F-1", "100", DAY)));
        assertVolume(released, 0, 0, "0");
        assertReleased(released, 1, 20, "7.5");
        Balances oreLeft = balances(LEDGER.with(release("F-1", "99.99", DAY)));
        assertVolume(oreLeft, 1, 20, "7.5");
        assertReleased(oreLeft, 0, 0, "0");
        Balances inTwo = balances(LEDGER.with(release("F-1", "99.99", DAY)).with(release("F-2", "0.01", DAY)));
        assertVolume(inTwo, 0, 0, "0");
        Volume five = Volume.ofCourses(0).withSeats(5);
        assertVolume(balances(LEDGER.with(cancellation("F-1", "100", five, DAY))), 0, 0, "0");
    }

    @Test
    @DisplayName(
            "an amount isn't given back to a call-off whose volume a later release took with the last of it; that one is first")
    void lastReleaseFirst() {
        Ledger inTwo = LEDGER.with(release("F-1", "60", DAY)).with(release("F-2", "40", DAY));
        assertThatThrownBy(() -> inTwo.with(reversal("R-1", "F-1", DAY)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "entry.reversed: expected the reversal of F-2 first, which took the volume that was left of A-1,"
                                + " but was 'F-1'");
        Ledger lastTakenBack = inTwo.with(reversal("R-1", "F-2", DAY));
        assertVolume(balances(lastTakenBack), 1, 20, "7.5");
        Ledger both = lastTakenBack.with(reversal("R-2", "F-1", DAY));
        assertVolume(balances(both), 1, 20, "7.5");
        assertThat(balances(both).getCommitted()).isEqualTo(sek("100.00"));
    }

    @Test
    @DisplayName(
            "nor by an index step that is taken back, while a release that states all of the volume is no hindrance")
    void otherReversals() {
        Ledger cheaper = LEDGER.with(Entry.indexStep(EntryId.of("I-1"), A1, amount("-60"), DAY))
                .with(release("F-1", "40", DAY));
        assertThatThrownBy(() -> cheaper.with(reversal("R-1", "I-1", DAY)))
                .hasMessageStartingWith("entry.reversed: expected the reversal of F-1 first");
        Ledger stated = LEDGER.with(release("F-1", "60", DAY)).with(cancellation("F-2", "40", COURSE, DAY));
        Balances halfCommitted = balances(stated.with(reversal("R-1", "F-1", DAY)));
        assertThat(halfCommitted.getCommitted()).isEqualTo(sek("60.00"));
        assertVolume(halfCommitted, 0, 0, "0");
    }

    @Test
    @DisplayName(
            "of a course cancelled for half of the price: the course is gone, the other half stays and can be invoiced")
    void feeKept() {
        Ledger cancelled = LEDGER.with(cancellation("F-1", "50", COURSE, DAY));
        Balances balances = balances(cancelled);
        assertVolume(balances, 0, 0, "0");
        assertReleased(balances, 1, 20, "7.5");
        assertThat(balances.getCommitted()).isEqualTo(sek("50.00"));
        assertThat(balances(cancelled.with(invoice("I-1", "A-1", "50", DAY))).getInvoiced())
                .isEqualTo(sek("50.00"));
    }

    @Test
    @DisplayName("of a course cancelled for the whole price: nothing of the amount, and the course all the same")
    void feeOfAll() {
        Balances balances = balances(LEDGER.with(cancellation("F-1", "0", COURSE, DAY)));
        assertVolume(balances, 0, 0, "0");
        assertThat(balances.getCommitted()).isEqualTo(sek("100.00"));
        assertThat(balances.getReleased()).isEqualTo(sek("0.00"));
        assertThatThrownBy(() -> release("F-1", "0", DAY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("entry.amount: expected an amount above 0, but was 'SEK 0.00 EXCLUDING_VAT'");
        assertThatThrownBy(() -> cancellation("F-1", "-0.01", COURSE, DAY))
                .hasMessage("entry.amount: expected an amount of 0 or more, but was 'SEK -0.01 EXCLUDING_VAT'");
    }

    @Test
    @DisplayName("of five seats: 15 are left, and the course with its credits")
    void seats() {
        Balances balances = balances(
                LEDGER.with(cancellation("F-1", "25", Volume.ofCourses(0).withSeats(5), DAY)));
        assertVolume(balances, 1, 15, "7.5");
        assertReleased(balances, 0, 5, "0");
    }

    @Test
    @DisplayName("of the last course, with the numbers that neither states, and of one of two courses without them")
    void unstated() {
        Ledger unstated = Ledger.empty().with(of(Volume.ofCourses(2)));
        Balances one = balances(unstated.with(cancellation("F-1", "50", Volume.ofCourses(1), DAY)));
        assertVolume(one, 1, 0, "0");
        assertThat(one.getCallOffsWithoutSeats()).isEqualTo(1);
        assertThat(one.getCallOffsWithoutCredits()).isEqualTo(1);
        assertThat(one.getReleasedWithoutSeats()).isZero();
        Balances both = balances(unstated.with(cancellation("F-1", "50", Volume.ofCourses(2), DAY)));
        assertVolume(both, 0, 0, "0");
        assertThat(both.getCallOffsWithoutSeats()).isZero();
        assertThat(both.getCallOffsWithoutCredits()).isZero();
        assertThat(both.getReleasedWithoutSeats()).isEqualTo(1);
        assertThat(both.getReleasedWithoutCredits()).isEqualTo(1);
        assertVolume(balances(LEDGER.with(cancellation("F-1", "50", Volume.ofCourses(1), DAY))), 0, 0, "0");
        Volume noCourse = Volume.ofCourses(1).withSeats(0);
        assertVolume(balances(LEDGER.with(cancellation("F-1", "50", noCourse, DAY))), 0, 20, "0");
    }

    @Test
    @DisplayName(
            "at most of what is left from its day on: one seat more is refused by name, and so is a number never stated")
    void moreThanIsLeft() {
        Ledger fifteenLeft =
                LEDGER.with(cancellation("F-1", "1", Volume.ofCourses(0).withSeats(5), DAY.plusDays(9)));
        Volume fifteen = Volume.ofCourses(0).withSeats(15);
        assertVolume(balances(fifteenLeft.with(cancellation("F-2", "1", fifteen, DAY))), 1, 0, "7.5");
        assertRefused(
                fifteenLeft,
                cancellation("F-2", "1", fifteen.withSeats(16), DAY),
                "entry.volume: expected at most what is left of A-1 from 2024-02-01 on, 15 seats, but was '16 seats'");
        assertRefused(
                LEDGER,
                cancellation("F-1", "1", Volume.ofCourses(2), DAY),
                "entry.volume: expected at most what is left of A-1 from 2024-02-01 on, 1 course, but was '2 courses'");
        assertRefused(
                Ledger.empty().with(of(Volume.ofCourses(1))),
                cancellation("F-1", "1", COURSE, DAY),
                "entry.volume: expected at most what is left of A-1 from 2024-02-01 on, 0 seats, but was '20 seats'");
        assertRefused(
                LEDGER,
                cancellation("F-1", "1", COURSE.withCredits(Credits.of("8")), DAY),
                "entry.volume: expected at most what is left of A-1 from 2024-02-01 on, 7.5 credits, but was '8 credits'");
    }

    private static void assertRefused(Ledger ledger, Entry entry, String message) {
        assertThatThrownBy(() -> ledger.with(entry))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    @Test
    @DisplayName("until the release is taken back, which gives its volume back from that day on")
    void reversed() {
        LocalDate march = LocalDate.of(2024, 3, 1);
        Entry release = release("F-1", "100", DAY);
        Entry reversal = reversal("R-1", "F-1", march);
        Balances balances = balances(LEDGER.with(release).with(reversal));
        assertVolume(balances, 1, 20, "7.5");
        assertReleased(balances, 0, 0, "0");
        Ledger before = Ledger.upTo(march.minusDays(1)).with(of(COURSE));
        assertVolume(balances(before.with(release).with(reversal)), 0, 0, "0");
    }

    @Test
    @DisplayName("in the part of the call-off, and in the year of its day")
    void part() {
        Ledger ledger = LEDGER.with(
                Entry.cancellation(EntryId.of("F-1"), A1, amount("50"), COURSE, LocalDate.of(2025, 1, 8)).toBuilder()
                        .putYearParts(Year.of(2024), sek("50.00"))
                        .build());
        assertVolume(balances(ledger).in(Year.of(2024)), 0, 0, "0");
        assertReleased(balances(ledger).in(Year.of(2025)), 0, 0, "0");
        assertThat(balances(ledger).of(Entries.SCHOOLS).getReleasedCourses()).isEqualTo(1);
        assertThat(ledger.balances(A1).getCourses()).isZero();
    }

    @Test
    @DisplayName("stated of a reservation it is refused, which has no volume")
    void reservation() {
        Entry release = Entry.releaseOfReservation(EntryId.of("F-1"), EntryId.of("S-1"), amount("1"), DAY);
        assertThatThrownBy(release.toBuilder().volume(COURSE)::build)
                .hasMessage(
                        "entry.kind: expected a call-off or a release of one, since a volume is stated, but was 'RELEASE'");
        assertThat(Optional.of(cancellation("F-1", "1", COURSE, DAY)).flatMap(Entry::getVolume))
                .hasValue(COURSE);
    }
}
