package se.samverkan.core.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.quantity.Fraction;

@DisplayName("What is demanded, offered and allocated")
class PlacementNumbersTest {

    private static Seats seats(int number, int weeks) {
        return Seats.of(number, SeatWeeks.of(number, Fraction.of(weeks)));
    }

    @Test
    @DisplayName("are three kinds of numbers: each is added to its own kind alone, and equal to no other kind")
    void kinds() {
        Demanded demanded = Demanded.ofSeats(seats(40, 5));
        Offered offered = Offered.ofSeats(seats(40, 5));
        Allocated allocated = Allocated.ofSeats(seats(40, 5));
        assertThat(demanded.plus(demanded)).isEqualTo(Demanded.ofSeats(seats(80, 5)));
        assertThat(List.of(demanded, offered, allocated)).doesNotHaveDuplicates();
        assertThat(demanded).hasSameHashCodeAs(Demanded.ofSeats(seats(40, 5)));
        assertThat(allocated).hasToString("Allocated 40 seats, 200 seat-weeks");
        for (Class<?> kind : List.of(Demanded.class, Offered.class, Allocated.class)) {
            assertThat(Stream.of(kind.getMethods())
                            .filter(method -> method.getName().equals("plus"))
                            .filter(method -> !method.isBridge())
                            .map(Method::getDeclaringClass))
                    .as("the one way of adding")
                    .containsExactly((Class) PlacementNumber.class);
        }
    }

    @Test
    @DisplayName("are held against each other by what is short, left and too much, in seats and in seat-weeks")
    void against() {
        Demanded demanded = Demanded.ofSeats(seats(40, 5));
        Offered offered = Offered.ofSeats(seats(30, 10));
        Allocated allocated = Allocated.ofSeats(seats(34, 5));
        assertThat(demanded.shortage(allocated)).isEqualTo(seats(6, 5));
        assertThat(demanded.covered(allocated)).isEqualTo(seats(34, 5));
        assertThat(demanded.shortage(offered)).hasToString("10 seats, 0 seat-weeks");
        assertThat(offered.surplus(demanded)).hasToString("0 seats, 100 seat-weeks");
        assertThat(offered.left(allocated)).hasToString("0 seats, 130 seat-weeks");
        assertThat(allocated.beyond(offered)).hasToString("4 seats, 0 seat-weeks");
        assertThat(allocated.beyond(demanded)).isEqualTo(Seats.NONE);
        assertThat(Demanded.NONE.shortage(allocated).isNone()).isTrue();
        assertThat(Offered.NONE.left(Allocated.NONE).isNone()).isTrue();
        assertThatThrownBy(() -> Seats.of(-1, SeatWeeks.ZERO)).isInstanceOf(InvalidValueException.class);
    }

    @Property
    @Label("add up: what is covered and what is short are what is demanded")
    void conserved(
            @ForAll @IntRange(max = 500) int demand,
            @ForAll @IntRange(max = 500) int placed,
            @ForAll @IntRange(max = 20) int weeks,
            @ForAll @IntRange(max = 20) int otherWeeks) {
        Demanded demanded = Demanded.ofSeats(seats(demand, weeks));
        Allocated allocated = Allocated.ofSeats(seats(placed, otherWeeks));
        assertThat(demanded.covered(allocated).plus(demanded.shortage(allocated)))
                .isEqualTo(demanded.getSeats());
        assertThat(demanded.covered(allocated).plus(allocated.beyond(demanded))).isEqualTo(allocated.getSeats());
    }
}
