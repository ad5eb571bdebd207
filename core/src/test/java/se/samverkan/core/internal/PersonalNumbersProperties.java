package se.samverkan.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("What looks like a personal identity number")
class PersonalNumbersProperties {

    @Property
    @Label("is found for every date of birth, serial number and separator, with and without the century")
    void everyNumberIsFound(
            @ForAll("dates") LocalDate born,
            @ForAll @IntRange(min = 0, max = 999) int serial,
            @ForAll("separators") String separator,
            @ForAll boolean century,
            @ForAll boolean coordination) {
        int day = born.getDayOfMonth() + (coordination ? 60 : 0);
        String date = String.format(Locale.ROOT, "%04d%02d%02d", born.getYear(), born.getMonthValue(), day);
        String nine = date.substring(2) + String.format(Locale.ROOT, "%03d", serial);
        String number = (century ? date : date.substring(2)) + separator + nine.substring(6) + Luhn.checkDigit(nine);
        assertThat(PersonalNumbers.appearIn(number)).isTrue();
        assertThat(PersonalNumbers.appearIn("ref:" + number + "/a")).isTrue();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers()
                .between(0, 73_000)
                .map(days -> LocalDate.of(1850, 1, 1).plusDays(days));
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of("", "-", "+", " ");
    }
}
