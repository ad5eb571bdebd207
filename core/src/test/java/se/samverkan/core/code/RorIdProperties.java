package se.samverkan.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import se.samverkan.core.InvalidValueException;

@Label("A ROR id")
class RorIdProperties {

    @Property
    @Label("has exactly one pair of check digits, reads back what it prints, and bears no change of a character")
    void checkDigitsHold(
            @ForAll @CharRange(from = '0', to = '9') @CharRange(from = 'a', to = 'h') @StringLength(6) String six,
            @ForAll @IntRange(min = 0, max = 5) int place) {
        String valid = IntStream.rangeClosed(0, 99)
                .mapToObj(pair -> "0" + six + String.format(Locale.ROOT, "%02d", pair))
                .filter(RorIdProperties::isAccepted)
                .reduce((one, other) -> one + " and " + other)
                .orElseThrow();
        assertThat(valid).hasSize(9);
        assertThat(RorId.parse(RorId.parse(valid).toString())).isEqualTo(RorId.parse(valid));
        char other = six.charAt(place) == 'z' ? 'y' : 'z';
        assertThat(isAccepted("0" + six.substring(0, place) + other + valid.substring(place + 2)))
                .isFalse();
    }

    private static boolean isAccepted(String text) {
        try {
            RorId.parse(text);
            return true;
        } catch (InvalidValueException refused) {
            return false;
        }
    }
}
