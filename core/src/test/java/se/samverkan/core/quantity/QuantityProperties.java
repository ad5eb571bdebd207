package se.samverkan.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

@Label("A quantity is a number and how sure it is")
class QuantityProperties {

    @Property(tries = 500)
    @Label("what two quantities may be, adds to what their sum may be")
    void sumIsSound(
            @ForAll("quantities") Quantity one,
            @ForAll("quantities") Quantity other,
            @ForAll @LongRange(max = 2_000_000) long aNumber,
            @ForAll @LongRange(max = 2_000_000) long another) {
        long sum = nearest(one, aNumber) + nearest(other, another);
        assertThat(nearest(one.plus(other), sum)).isEqualTo(sum);
    }

    @Property(tries = 500)
    @Label("adding needs no order, and nothing added changes nothing")
    void sumIsCommutative(@ForAll("quantities") Quantity one, @ForAll("quantities") Quantity other) {
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
        assertThat(bounds(one.plus(Quantity.exactly(0)))).isEqualTo(bounds(one));
    }

    @Property(tries = 500)
    @Label("reads back what it writes, and equal quantities have equal hash codes")
    void roundTrip(@ForAll("quantities") Quantity quantity) {
        Quantity read = Quantity.parse(quantity.toString());
        assertThat(read).isEqualTo(quantity).hasSameHashCodeAs(quantity);
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        Arbitrary<Long> numbers = Arbitraries.longs().between(0, 1_000_000);
        return Arbitraries.oneOf(
                numbers.map(Quantity::exactly),
                numbers.map(Quantity::atLeast),
                numbers.map(Quantity::atMost),
                numbers.map(Quantity::about),
                Combinators.combine(numbers, numbers.filter(width -> width > 0))
                        .as((least, width) -> Quantity.between(least, least + width)));
    }

    /** The number nearest to the one given that the quantity may be. */
    private static long nearest(Quantity quantity, long number) {
        long atLeast = Math.max(number, quantity.getLeast().orElse(0));
        return Math.min(atLeast, quantity.getMost().orElse(Long.MAX_VALUE));
    }

    private static String bounds(Quantity quantity) {
        return quantity.getLeast() + " " + quantity.getMost();
    }
}
