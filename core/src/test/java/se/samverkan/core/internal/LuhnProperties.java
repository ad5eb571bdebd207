package se.samverkan.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

@Label("The Luhn check digit")
class LuhnProperties {

    @Property
    @Label("changes with every single digit")
    void changesWithEveryDigit(
            @ForAll @NumericChars @StringLength(9) String digits,
            @ForAll @IntRange(min = 0, max = 8) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        char other = (char) ('0' + (digits.charAt(place) - '0' + by) % 10);
        String changed = digits.substring(0, place) + other + digits.substring(place + 1);
        assertThat(Luhn.checkDigit(changed)).isNotEqualTo(Luhn.checkDigit(digits));
    }
}
