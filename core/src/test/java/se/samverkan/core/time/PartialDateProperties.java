package se.samverkan.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("A partial date agrees with the day it is taken from")
class PartialDateProperties {

    @Property
    @Label("the day lies among the possible days of its month and of its year, and is all that a whole date may be")
    void possibleDays(@ForAll("days") LocalDate day) {
        DateRange ofDay = PartialDate.of(day).getPossibleDays().orElseThrow();
        DateRange ofMonth =
                PartialDate.of(YearMonth.from(day)).getPossibleDays().orElseThrow();
        DateRange ofYear = PartialDate.of(Year.from(day)).getPossibleDays().orElseThrow();
        assertThat(ofDay).isEqualTo(DateRange.ofClosed(day, day));
        assertThat(ofMonth.encloses(ofDay)).isTrue();
        assertThat(ofYear.encloses(ofMonth)).isTrue();
        assertThat(ofMonth.lengthInDays()).hasValue(day.lengthOfMonth());
        assertThat(ofYear.lengthInDays()).hasValue(day.lengthOfYear());
        assertThat(PartialDate.of(MonthDay.from(day)).getPossibleDays()).isEmpty();
    }

    @Property
    @Label("reads back what it writes; equal dates have equal hash codes")
    void roundTrip(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
    }

    @Property
    @Label("dates with other parts stated are other dates")
    void otherParts(@ForAll("days") LocalDate day) {
        assertThat(new Object[] {
                    PartialDate.of(day),
                    PartialDate.of(MonthDay.from(day)),
                    PartialDate.of(YearMonth.from(day)),
                    PartialDate.of(Year.from(day)),
                    day
                })
                .doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Days.any();
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return Arbitraries.oneOf(
                Days.any().map(PartialDate::of),
                Days.any().map(day -> PartialDate.of(MonthDay.from(day))),
                Days.any().map(day -> PartialDate.of(YearMonth.from(day))),
                Days.any().map(day -> PartialDate.of(Year.from(day))));
    }
}
