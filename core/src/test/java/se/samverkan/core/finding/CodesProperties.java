package se.samverkan.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Codes")
class CodesProperties {

    @Property(tries = 300)
    @Label("read back what they write, are equal by it and ordered by it")
    void roundTrip(@ForAll("codes") String one, @ForAll("codes") String other) {
        assertThat(FindingCode.of(FindingCode.of(one).toString()))
                .isEqualTo(FindingCode.of(one))
                .hasSameHashCodeAs(FindingCode.of(one));
        assertThat(InputCode.of(InputCode.of(one).toString()))
                .isEqualTo(InputCode.of(one))
                .hasSameHashCodeAs(InputCode.of(one));
        assertThat(Word.of(Word.of(one).toString())).isEqualTo(Word.of(one)).hasSameHashCodeAs(Word.of(one));
        assertThat(FindingCode.of(one).compareTo(FindingCode.of(other))).isEqualTo(one.compareTo(other));
        assertThat(InputCode.of(one).compareTo(InputCode.of(other))).isEqualTo(one.compareTo(other));
        assertThat(Word.of(one).compareTo(Word.of(other))).isEqualTo(one.compareTo(other));
        assertThat(Word.of(one).equals(Word.of(other))).isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<String> codes() {
        Arbitrary<String> words = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("0123456789-")
                .ofMinLength(0)
                .ofMaxLength(38);
        return words.map(word -> "x" + word).list().ofMinSize(2).ofMaxSize(6).map(parts -> String.join(".", parts));
    }
}
