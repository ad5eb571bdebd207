package se.samverkan.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

@Label("Codes of municipalities and counties")
class AreaCodesProperties {

    @Property
    @Label("read back what they print, with leading zeros")
    void roundTrip(@ForAll @NumericChars @StringLength(4) String digits) {
        assertThat(MunicipalityCode.of(digits)).hasToString(digits);
        assertThat(MunicipalityCode.of(MunicipalityCode.of(digits).toString())).isEqualTo(MunicipalityCode.of(digits));
        assertThat(MunicipalityCode.of(digits).getCountyCode()).hasToString(digits.substring(0, 2));
    }
}
