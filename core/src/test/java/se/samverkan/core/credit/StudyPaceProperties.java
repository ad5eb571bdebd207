package se.samverkan.core.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.time.DateRange;

@Label("A study pace is an exact share of full time")
class StudyPaceProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 1);

    @Property
    @Label("a number of weeks and as many times seven days give the same pace")
    void weeksAndDays(@ForAll @LongRange(max = 9_999) long tenths, @ForAll @IntRange(min = 1, max = 500) int weeks) {
        Credits credits = Credits.ofTenths(tenths);
        DateRange days = DateRange.ofClosed(FIRST, FIRST.plusWeeks(weeks).minusDays(1));
        assertThat(StudyPace.of(credits, days)).isEqualTo(StudyPace.of(credits, weeks));
    }

    @Property
    @Label("reads back what it writes, and is ordered by its share")
    void roundTripAndOrder(@ForAll @IntRange(max = 999) int one, @ForAll @IntRange(max = 999) int other) {
        StudyPace a = StudyPace.of(Fraction.of(one, 100));
        StudyPace b = StudyPace.of(Fraction.of(other, 100));
        assertThat(StudyPace.parse(a.toString())).isEqualTo(a).hasSameHashCodeAs(a);
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Integer.compare(one, other));
        assertThat(a.equals(b)).isEqualTo(one == other);
        assertThat(a).isNotEqualTo(a.getShare());
    }
}
