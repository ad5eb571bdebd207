package se.samverkan.core.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.text.Text;

@DisplayName("A need in an occupation has its code or its words, and a number where one is stated")
class OccupationNeedTest {

    private static final OccupationCode PRESCHOOL_TEACHERS = OccupationCode.ssyk("2343");
    private static final Text CARE = Text.of("sv", "vård och omsorg");

    @Test
    @DisplayName("a coded occupation has no number until one is stated")
    void coded() {
        OccupationNeed need = OccupationNeed.of(PRESCHOOL_TEACHERS);
        assertThat(need.getOccupation()).contains(PRESCHOOL_TEACHERS);
        assertThat(need.getWords()).isEmpty();
        assertThat(need.getNumber()).isEmpty();
        assertThat(need.number(Quantity.atLeast(300)).getNumber()).contains(Quantity.atLeast(300));
        assertThat(need).hasToString("SSYK2012:2343 ?");
    }

    @Test
    @DisplayName("a group without a code stands in words")
    void inWords() {
        OccupationNeed need = OccupationNeed.of(CARE).number(Quantity.about(500));
        assertThat(need.getOccupation()).isEmpty();
        assertThat(need.getWords()).contains(CARE);
        assertThat(need).hasToString("sv: vård och omsorg ~500");
    }

    @Test
    @DisplayName("a code wider than the words keeps both")
    void both() {
        Text words = Text.of("sv", "specialpedagoger");
        OccupationNeed need = OccupationNeed.of(OccupationCode.ssyk("2351"))
                .number(Quantity.exactly(40))
                .inWords(words);
        assertThat(need.getOccupation()).contains(OccupationCode.ssyk("2351"));
        assertThat(need.getWords()).contains(words);
        assertThat(need).hasToString("SSYK2012:2351 40");
    }

    @Test
    @DisplayName("equals another of the same code, words and number; SSYK and ISCO are kept apart")
    void equality() {
        OccupationNeed need =
                OccupationNeed.of(PRESCHOOL_TEACHERS).inWords(CARE).number(Quantity.exactly(1));
        assertThat(need)
                .isEqualTo(OccupationNeed.of(PRESCHOOL_TEACHERS)
                        .number(Quantity.exactly(1))
                        .inWords(CARE))
                .hasSameHashCodeAs(OccupationNeed.of(PRESCHOOL_TEACHERS)
                        .number(Quantity.exactly(1))
                        .inWords(CARE))
                .isNotEqualTo(OccupationNeed.of(OccupationCode.isco("2343"))
                        .number(Quantity.exactly(1))
                        .inWords(CARE))
                .isNotEqualTo(OccupationNeed.of(PRESCHOOL_TEACHERS).number(Quantity.exactly(1)))
                .isNotEqualTo(need.number(Quantity.exactly(2)))
                .isNotEqualTo(PRESCHOOL_TEACHERS);
    }

    @Test
    @NullUnmarked
    @DisplayName("refuses null, by the name of what is missing")
    void refusedNull() {
        assertThatThrownBy(() -> OccupationNeed.of((OccupationCode) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("occupation");
        assertThatThrownBy(() -> OccupationNeed.of((Text) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("words");
        assertThatThrownBy(() -> OccupationNeed.of(CARE).number(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("number");
        assertThatThrownBy(() -> OccupationNeed.of(CARE).inWords(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("words");
    }
}
