package se.samverkan.core.credit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

@Label("Higher education credits are exact tenths")
class CreditsProperties {

    private static final long MOST = 99_999_999;

    @Property
    @Label("reads back what it writes, as text and as a number")
    void roundTrip(@ForAll @LongRange(max = MOST) long tenths) {
        Credits credits = Credits.ofTenths(tenths);
        assertThat(Credits.of(credits.toString())).isEqualTo(credits).hasSameHashCodeAs(credits);
        assertThat(Credits.of(credits.toBigDecimal())).isEqualTo(credits);
    }

    @Property
    @Label("sums are exact, need no order, and are undone by taking away")
    void sums(@ForAll @LongRange(max = 50_000_000) long one, @ForAll @LongRange(max = 49_999_999) long other) {
        Credits sum = Credits.ofTenths(one).plus(Credits.ofTenths(other));
        assertThat(sum.getTenths()).isEqualTo(one + other);
        assertThat(sum).isEqualTo(Credits.ofTenths(other).plus(Credits.ofTenths(one)));
        assertThat(sum.minus(Credits.ofTenths(other))).isEqualTo(Credits.ofTenths(one));
    }

    @Property
    @Label("the order is that of the numbers, and weeks of a sum are the sum of weeks")
    void order(@ForAll @LongRange(max = 9_999) long one, @ForAll @LongRange(max = 9_999) long other) {
        Credits a = Credits.ofTenths(one);
        Credits b = Credits.ofTenths(other);
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Long.compare(one, other));
        assertThat(a.equals(b)).isEqualTo(one == other);
        assertThat(a).isNotEqualTo(one);
        assertThat(a.plus(b).weeksAtFullTime()).isEqualTo(a.weeksAtFullTime().plus(b.weeksAtFullTime()));
    }
}
