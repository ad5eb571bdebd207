package se.samverkan.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

@Label("A CPV code")
class CpvCodeProperties {

    @Property
    @Label("reads back what it prints, and lies within every beginning of its digits")
    void roundTrip(
            @ForAll @NumericChars @StringLength(8) String digits,
            @ForAll @IntRange(min = 0, max = 9) int checkDigit,
            @ForAll @IntRange(min = 2, max = 8) int length) {
        CpvCode code = CpvCode.parse(digits + "-" + checkDigit);
        assertThat(CpvCode.parse(code.toString())).isEqualTo(code).hasToString(digits + "-" + checkDigit);
        assertThat(code.isWithin(digits.substring(0, length))).isTrue();
    }
}
