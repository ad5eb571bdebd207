package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An example with ordinary values is preferred to one with values that only a test would hold")
@Tag(Seen.NOT_RUN)
class OddValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|Avropet på 250 000 kr exklusive moms är daterat den 1 februari 2024.",
                "0|Takbeloppet, 2 000 000 kr, räknas upp från 100 till 102,7 med 10 procent.",
                "0|Det är ”Strategisk styrning” som ger 20 platser.",
                "1|Avropet på 1 kr exklusive moms ryms.",
                "1|Avropet på 0,01 kr exklusive moms ryms.",
                "1|Avropet på 200 000,01 kr exklusive moms ryms.",
                "1|Tilläggsavtalet gäller från och med den 1 januari 1, före avtalet.",
                "1|Avropet är daterat den 1 januari 2099.",
                "1|Samarbetet är med company:x.",
                "1|Avropet kan prövas mot ”framework”.",
                "2|Parten heter {amount}.",
                "1|Antalet beställda platser är 0 av 40.",
                "1|Antalet beställda platser är 0, så många som kursen ges för.",
                "1|Av 1 deltagare i ”Strategisk styrning” är 1 inte uppdragsgivarens personal.",
                "1|Inget av dem gäller från och med den 16 juli 2025 till och med den 16 juli 2025.",
                "0|Inget av dem gäller från och med den 5 september 2027 till och med den 30 september 2027."
            })
    @DisplayName("by how many odd values it holds")
    void counted(long odd, String message) {
        assertThat(OddValues.in(message)).isEqualTo(odd);
    }
}
