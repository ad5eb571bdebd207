package se.samverkan.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("An identifier of a scheme that the library doesn't know")
class ExternalIdentifierProperties {

    @Property
    @Label("reads back what it prints, whatever the value holds")
    void roundTrip(@ForAll("values") String value, @ForAll("schemes") String scheme, @ForAll boolean inCountry) {
        ExternalIdentifier plain = ExternalIdentifier.of(scheme, value);
        ExternalIdentifier identifier = inCountry ? plain.inCountry("SE") : plain;
        assertThat(ExternalIdentifier.parse(identifier.toString())).isEqualTo(identifier);
        assertThat(ExternalIdentifier.parse(identifier.toString()).getValue()).isEqualTo(value);
        assertThat(ExternalIdentifier.parse(identifier.toString()).getCountry()).isEqualTo(identifier.getCountry());
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars('å', '\u00a0')
                .ofMinLength(1)
                .ofMaxLength(30)
                .filter(value -> !value.replace('\u00a0', ' ').isBlank());
    }

    @Provide
    Arbitrary<String> schemes() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("._-")
                .ofMinLength(1)
                .ofMaxLength(10);
    }
}
