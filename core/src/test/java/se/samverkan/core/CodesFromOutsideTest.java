package se.samverkan.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.code.CountyCode;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.TextValue;

@DisplayName("A host, in a package of its own, uses codes and ids")
class CodesFromOutsideTest {

    @Test
    @DisplayName("by a reference to a method that they share")
    void byMethodReference() {
        Comparator<EntryId> order = EntryId::compareTo;
        assertThat(order.compare(EntryId.of("1"), EntryId.of("2"))).isNegative();
        assertThat(Stream.of(CountyCode.of("22"), CountyCode.of("01")).sorted(CountyCode::compareTo))
                .containsExactly(CountyCode.of("01"), CountyCode.of("22"));
    }

    @Test
    @DisplayName("by reflection, as serializers and templates do")
    void byReflection() throws ReflectiveOperationException {
        EntryId id = EntryId.of("1");
        assertThat(EntryId.class.getMethod("toString").invoke(id)).isEqualTo("1");
        assertThat(EntryId.class.getMethod("compareTo", TextValue.class).invoke(id, EntryId.of("1")))
                .isEqualTo(0);
    }

    @Test
    @DisplayName("by what they have in common")
    void byWhatTheyShare() {
        List<TextValue<?>> values = List.of(EntryId.of("1"), CountyCode.of("22"));
        assertThat(values).extracting(TextValue::toString).containsExactly("1", "22");
    }
}
