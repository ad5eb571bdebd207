package se.samverkan.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("An id of what the library holds")
class IdsProperties {

    @Property
    @Label("is ordered as its text, and reads back what it prints")
    void orderAndRoundTrip(@ForAll("texts") String one, @ForAll("texts") String other) {
        assertThat(EntryId.of(EntryId.of(one).toString())).isEqualTo(EntryId.of(one));
        assertThat(Integer.signum(EntryId.of(one).compareTo(EntryId.of(other))))
                .isEqualTo(Integer.signum(one.compareTo(other)));
        assertThat(EntryId.of(one).equals(EntryId.of(other))).isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('a', 'c')
                .withCharRange('0', '2')
                .withChars("-._:/")
                .ofMinLength(1)
                .ofMaxLength(3);
    }
}
