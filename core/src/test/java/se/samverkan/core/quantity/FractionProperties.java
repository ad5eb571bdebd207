package se.samverkan.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("A fraction is exact until it is shown")
class FractionProperties {

    @Property
    @Label("sums and products need no order and no brackets")
    void laws(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b, @ForAll("fractions") Fraction c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.times(b)).isEqualTo(b.times(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    }

    @Property
    @Label("taking away undoes adding, dividing undoes multiplying")
    void inverses(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        if (b.signum() != 0) {
            assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
        }
        assertThat(a.plus(Fraction.ZERO)).isEqualTo(a);
        assertThat(a.times(Fraction.ONE)).isEqualTo(a);
    }

    @Property
    @Label("the order is that of the values, and agrees with equality")
    void order(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(a).isNotEqualTo(a.toString());
    }

    @Property
    @Label("reads back what it writes")
    void roundTrip(@ForAll("fractions") Fraction fraction) {
        Fraction read = Fraction.parse(fraction.toString());
        assertThat(read).isEqualTo(fraction).hasSameHashCodeAs(fraction);
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        Arbitrary<Long> numerators = Arbitraries.longs();
        Arbitrary<Long> denominators = Arbitraries.longs().filter(number -> number != 0);
        return Combinators.combine(numerators, denominators).as(Fraction::of);
    }
}
