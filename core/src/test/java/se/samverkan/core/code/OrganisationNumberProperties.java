package se.samverkan.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.samverkan.core.InvalidValueException;

@Label("An organisation number")
class OrganisationNumberProperties {

    @Property
    @Label("has exactly one check digit")
    void hasOneCheckDigit(@ForAll("stems") String stem) {
        long accepted = IntStream.rangeClosed(0, 9)
                .filter(digit -> isAccepted(stem + digit))
                .count();
        assertThat(accepted).isEqualTo(1);
    }

    @Property
    @Label("is refused when any one digit is changed")
    void noDigitMayChange(
            @ForAll("stems") String stem,
            @ForAll @IntRange(min = 0, max = 9) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        String ten = valid(stem).getTenDigits();
        char other = (char) ('0' + (ten.charAt(place) - '0' + by) % 10);
        assertThat(isAccepted(ten.substring(0, place) + other + ten.substring(place + 1)))
                .isFalse();
    }

    @Property
    @Label("is read back from each of its forms")
    void roundTrip(@ForAll("stems") String stem) {
        OrganisationNumber number = valid(stem);
        assertThat(Arrays.asList(
                        number.toString(),
                        number.getTenDigits(),
                        number.getTwelveDigits(),
                        number.getVatNumber(),
                        number.getPeppolId()))
                .allSatisfy(form -> assertThat(OrganisationNumber.parse(form)).isEqualTo(number));
    }

    @Provide
    Arbitrary<String> stems() {
        return Combinators.combine(
                        Arbitraries.of('1', '2', '3', '5', '6', '7', '8', '9'),
                        Arbitraries.chars().range('0', '9'),
                        Arbitraries.chars().range('2', '9'),
                        Arbitraries.strings().numeric().ofLength(6))
                .as((first, second, third, rest) -> "" + first + second + third + rest);
    }

    private static OrganisationNumber valid(String nineDigits) {
        return IntStream.rangeClosed(0, 9)
                .mapToObj(digit -> nineDigits + digit)
                .filter(OrganisationNumberProperties::isAccepted)
                .map(OrganisationNumber::parse)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAccepted(String text) {
        try {
            OrganisationNumber.parse(text);
            return true;
        } catch (InvalidValueException refused) {
            return false;
        }
    }
}
