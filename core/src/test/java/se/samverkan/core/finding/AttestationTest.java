package se.samverkan.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.text.Text;

@DisplayName("An attestation is a person's word on one thing")
class AttestationTest {

    private static final Text BY = Text.of("inköpschefen");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static Attestation attested(InputCode input) {
        return Attestation.of(input, BY, DAY, "KS 2026-114");
    }

    @Test
    @DisplayName("it says what, by whom, when and where it is written")
    void whole() {
        Attestation attestation = attested(InputCode.AMENDMENT_NATURE_UNCHANGED);
        assertThat(attestation.getInput()).isEqualTo(InputCode.AMENDMENT_NATURE_UNCHANGED);
        assertThat(attestation.getBy()).isEqualTo(BY);
        assertThat(attestation.getDay()).isEqualTo(DAY);
        assertThat(attestation.getReference()).isEqualTo("KS 2026-114");
        assertThat(attestation).hasToString("amendment.nature-unchanged by inköpschefen on 2026-03-01 (KS 2026-114)");
    }

    @Test
    @DisplayName("it is equal by all of that")
    void equality() {
        Attestation attestation = attested(InputCode.AMENDMENT_NATURE_UNCHANGED);
        assertThat(attestation)
                .isEqualTo(attested(InputCode.AMENDMENT_NATURE_UNCHANGED))
                .hasSameHashCodeAs(attested(InputCode.AMENDMENT_NATURE_UNCHANGED))
                .isNotEqualTo(attested(InputCode.AMENDMENT_UNFORESEEN))
                .isNotEqualTo(Attestation.of(attestation.getInput(), Text.of("rektor"), DAY, "KS 2026-114"))
                .isNotEqualTo(Attestation.of(attestation.getInput(), BY, DAY.plusDays(1), "KS 2026-114"))
                .isNotEqualTo(Attestation.of(attestation.getInput(), BY, DAY, "KS 2026-115"))
                .isNotEqualTo(Attestation.denying(attestation.getInput(), BY, DAY, "KS 2026-114"));
    }

    @Test
    @DisplayName("it may say that something isn't so")
    void denial() {
        Attestation denial = Attestation.denying(InputCode.AMENDMENT_NATURE_UNCHANGED, BY, DAY, "KS 2026-114");
        assertThat(denial.isDenial()).isTrue();
        assertThat(attested(InputCode.AMENDMENT_NATURE_UNCHANGED).isDenial()).isFalse();
        assertThat(denial)
                .hasToString("amendment.nature-unchanged denied by inköpschefen on 2026-03-01 (KS 2026-114)")
                .isEqualTo(Attestation.denying(InputCode.AMENDMENT_NATURE_UNCHANGED, BY, DAY, "KS 2026-114"));
    }

    @Test
    @DisplayName("a day outside the years 1 to 9999 and a blank reference are refused")
    void refused() {
        assertThatThrownBy(() -> Attestation.of(InputCode.TERM, BY, LocalDate.MAX, "KS"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("attestation.day");
        assertThatThrownBy(() -> Attestation.of(InputCode.TERM, BY, DAY, " "))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("attestation.reference");
        assertThatThrownBy(() -> Attestation.of(InputCode.TERM, BY, DAY, "x".repeat(201)))
                .hasMessageContaining("at most 200");
        assertThat(Attestation.of(InputCode.TERM, BY, DAY, "x".repeat(200)).getReference())
                .hasSize(200);
    }
}
