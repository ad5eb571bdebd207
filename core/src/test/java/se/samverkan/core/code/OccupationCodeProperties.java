package se.samverkan.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

@Label("The code of an occupation")
class OccupationCodeProperties {

    @Property
    @Label("is never equal to, nor within, a code of the other classification, whatever the digits")
    void classificationsAreKeptApart(
            @ForAll @NumericChars @StringLength(min = 1, max = 4) String one,
            @ForAll @NumericChars @StringLength(min = 1, max = 4) String other) {
        assertThat(OccupationCode.ssyk(one)).isNotEqualTo(OccupationCode.isco(one));
        assertThat(OccupationCode.ssyk(one).isWithin(OccupationCode.isco(one))).isFalse();
        assertThat(OccupationCode.ssyk(one).isWithin(OccupationCode.isco(other)))
                .isFalse();
        assertThat(OccupationCode.isco(one).isWithin(OccupationCode.ssyk(other)))
                .isFalse();
    }

    @Property
    @Label("reads back what it prints")
    void roundTrip(@ForAll @NumericChars @StringLength(min = 1, max = 4) String digits) {
        assertThat(OccupationCode.parse(OccupationCode.ssyk(digits).toString())).isEqualTo(OccupationCode.ssyk(digits));
        assertThat(OccupationCode.parse(OccupationCode.isco(digits).toString())).isEqualTo(OccupationCode.isco(digits));
    }
}
