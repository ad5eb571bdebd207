package se.samverkan.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.money.VatBasis;

@DisplayName("A fact is stated, assumed or open")
class FactTest {

    private static final InputCode INPUT = InputCode.CEILING_VAT_BASIS;
    private static final Assumption ASSUMED = Assumption.vatBasis(VatBasis.EXCLUDING_VAT, "as the example's orders");

    @Test
    @DisplayName("stated, it has a value and rests on no assumption")
    void stated() {
        Fact<VatBasis> fact = Fact.stated(INPUT, VatBasis.INCLUDING_VAT);
        assertThat(fact.getInput()).isEqualTo(INPUT);
        assertThat(fact.getValue()).hasValue(VatBasis.INCLUDING_VAT);
        assertThat(fact.isOpen()).isFalse();
        assertThat(fact.getAssumptions()).isEmpty();
        assertThat(fact).hasToString("ceiling.vat-basis stated INCLUDING_VAT");
    }

    @Test
    @DisplayName("assumed, it has a value and names the assumption, whose input it is")
    void assumed() {
        Fact<VatBasis> fact = Fact.assumed(VatBasis.EXCLUDING_VAT, ASSUMED);
        assertThat(fact.getInput()).isEqualTo(INPUT);
        assertThat(fact.getValue()).hasValue(VatBasis.EXCLUDING_VAT);
        assertThat(fact.isOpen()).isFalse();
        assertThat(fact.getAssumptions()).containsExactly(ASSUMED);
        assertThat(fact).hasToString("ceiling.vat-basis assumed EXCLUDING_VAT");
    }

    @Test
    @DisplayName("open, it has the name by which it is missing, and no value")
    void open() {
        Fact<VatBasis> fact = Fact.open(INPUT);
        assertThat(fact.getInput()).isEqualTo(INPUT);
        assertThat(fact.getValue()).isEmpty();
        assertThat(fact.isOpen()).isTrue();
        assertThat(fact.getAssumptions()).isEmpty();
        assertThat(fact).hasToString("ceiling.vat-basis open");
    }

    @Test
    @DisplayName("stated and assumed with the same value are two facts")
    void equality() {
        Fact<VatBasis> stated = Fact.stated(INPUT, VatBasis.EXCLUDING_VAT);
        assertThat(stated)
                .isEqualTo(Fact.stated(INPUT, VatBasis.EXCLUDING_VAT))
                .hasSameHashCodeAs(Fact.stated(INPUT, VatBasis.EXCLUDING_VAT))
                .isNotEqualTo(Fact.assumed(VatBasis.EXCLUDING_VAT, ASSUMED))
                .isNotEqualTo(Fact.stated(InputCode.CEILING, VatBasis.EXCLUDING_VAT))
                .isNotEqualTo(Fact.open(INPUT))
                .isNotEqualTo(INPUT);
        assertThat(Fact.open(INPUT)).isEqualTo(Fact.open(INPUT)).isNotEqualTo(Fact.open(InputCode.CEILING));
    }

    @Test
    @NullUnmarked
    @DisplayName("refuses null, by name")
    void refusedNull() {
        assertThatThrownBy(() -> Fact.stated(null, 1)).hasMessage("input");
        assertThatThrownBy(() -> Fact.stated(INPUT, null)).hasMessage("value");
        assertThatThrownBy(() -> Fact.open(null)).hasMessage("input");
        assertThatThrownBy(() -> Fact.assumed(null, ASSUMED)).hasMessage("value");
        assertThatThrownBy(() -> Fact.assumed(1, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("assumption");
    }
}
