package se.samverkan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.budget.Entries.DAY;
import static se.samverkan.core.budget.Entries.balances;
import static se.samverkan.core.budget.Entries.callOff;
import static se.samverkan.core.budget.Entries.invoice;
import static se.samverkan.core.budget.Entries.reversal;

import java.time.Year;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.credit.Credits;

@DisplayName("How much is called off beside the money is counted as far as it is stated")
class VolumeTest {

    private static final Volume STATED = Volume.ofCourses(1).withSeats(20).withCredits(Credits.of("7.5"));

    private static Entry of(String id, Volume volume) {
        return callOff(id, "100", DAY).toBuilder().volume(volume).build();
    }

    @Test
    @DisplayName("two courses of 20 and 25 seats and 7.5 hp each are 2 courses, 45 seats and 15 hp")
    void sums() {
        Balances balances = balances(Ledger.empty().with(of("A-1", STATED)).with(of("A-2", STATED.withSeats(25))));
        assertThat(balances.getCourses()).isEqualTo(2);
        assertThat(balances.getSeats()).isEqualTo(45);
        assertThat(balances.getCredits()).isEqualTo(Credits.of("15"));
        assertThat(balances.getCallOffsWithoutSeats()).isZero();
        assertThat(balances.getCallOffsWithoutCredits()).isZero();
        assertThat(balances.in(Year.of(2024)).getSeats()).isEqualTo(45);
        assertThat(balances.in(Year.of(2025)).getSeats()).isZero();
    }

    @Test
    @DisplayName("what isn't stated is told apart from 0")
    void unstated() {
        Balances balances = balances(Ledger.empty().with(of("A-1", STATED)).with(of("A-2", Volume.ofCourses(1))));
        assertThat(balances.getSeats()).isEqualTo(20);
        assertThat(balances.getCallOffsWithoutSeats()).isEqualTo(1);
        assertThat(balances.getCallOffsWithoutCredits()).isEqualTo(1);
        assertThat(Volume.ofCourses(1).getSeats()).isEmpty();
        assertThat(Volume.ofCourses(1).withSeats(0).getSeats()).hasValue(0);
    }

    @Test
    @DisplayName("a call-off taken back takes its volume along")
    void reversed() {
        Balances balances = balances(Ledger.empty()
                .with(of("A-1", STATED))
                .with(of("A-2", Volume.ofCourses(1)))
                .with(reversal("R-1", "A-1", DAY))
                .with(reversal("R-2", "A-2", DAY)));
        assertThat(balances.getCourses()).isZero();
        assertThat(balances.getSeats()).isZero();
        assertThat(balances.getCallOffsWithoutSeats()).isZero();
        assertThat(balances.getCredits().isZero()).isTrue();
    }

    @Test
    @DisplayName("a number below 0 is refused by name, and so is a volume of what isn't a call-off")
    void refused() {
        assertThatThrownBy(() -> Volume.ofCourses(-1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("volume.courses: expected 0 or more, but was '-1'");
        assertThatThrownBy(() -> STATED.withSeats(-1)).hasMessage("volume.seats: expected 0 or more, but was '-1'");
        assertThatThrownBy(invoice("I-1", "A-1", "1", DAY).toBuilder().volume(STATED)::build)
                .hasMessage(
                        "entry.kind: expected a call-off or a release of one, since a volume is stated, but was 'INVOICE'");
    }

    @Test
    @DisplayName("volumes that state the same are equal, and tell what they state")
    void equality() {
        assertThat(STATED)
                .isEqualTo(Volume.ofCourses(1).withCredits(Credits.of("7.5")).withSeats(20))
                .hasSameHashCodeAs(
                        Volume.ofCourses(1).withCredits(Credits.of("7.5")).withSeats(20))
                .isNotEqualTo(STATED.withSeats(21))
                .hasToString("1 courses, 20 seats, 7.5");
        assertThat(Volume.ofCourses(0)).hasToString("0 courses, seats unstated, credits unstated");
    }
}
