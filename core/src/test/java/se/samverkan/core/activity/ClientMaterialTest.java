package se.samverkan.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.text.Text;

@DisplayName("Client material is what a client brings into a course")
class ClientMaterialTest {

    private static final Text WHAT = Text.of("sv", "Budgetuppföljning");
    private static final PartnerId WHOSE = PartnerId.of("harnosand");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    private static final ClientMaterial MATERIAL = ClientMaterial.of(WHAT, WHOSE);

    @Test
    @DisplayName("says what and whose, and from which day where that is stated")
    void stated() {
        assertThat(MATERIAL.getWhat()).isEqualTo(WHAT);
        assertThat(MATERIAL.getBroughtBy()).isEqualTo(WHOSE);
        assertThat(MATERIAL.getAvailableFrom()).isEmpty();
        assertThat(MATERIAL.availableFrom(DAY).getAvailableFrom()).contains(DAY);
        assertThat(MATERIAL).hasToString("sv: Budgetuppföljning of harnosand");
        assertThat(MATERIAL.availableFrom(DAY)).hasToString("sv: Budgetuppföljning of harnosand from 2024-02-01");
    }

    @Test
    @DisplayName("equals another of the same what, whose and day")
    void equality() {
        assertThat(MATERIAL.availableFrom(DAY))
                .isEqualTo(ClientMaterial.of(WHAT, WHOSE).availableFrom(DAY))
                .hasSameHashCodeAs(ClientMaterial.of(WHAT, WHOSE).availableFrom(DAY))
                .isNotEqualTo(MATERIAL)
                .isNotEqualTo(ClientMaterial.of(Text.of("sv", "Annat"), WHOSE).availableFrom(DAY))
                .isNotEqualTo(ClientMaterial.of(WHAT, PartnerId.of("miun")).availableFrom(DAY))
                .isNotEqualTo(WHAT);
    }

    @Test
    @NullUnmarked
    @DisplayName("refuses null and a day outside the years, by the name of the attribute")
    void refused() {
        assertThatThrownBy(() -> ClientMaterial.of(null, WHOSE))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("what");
        assertThatThrownBy(() -> ClientMaterial.of(WHAT, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("broughtBy");
        assertThatThrownBy(() -> MATERIAL.availableFrom(LocalDate.MAX))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("availableFrom: expected");
    }
}
