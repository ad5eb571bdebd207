package se.samverkan.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.text.Text;

@DisplayName("What attestations tell of one input")
class AttestedInputTest {

    private static final InputCode CONTROL = InputCode.PROCUREMENT_CONTROL;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Attestation YES = Attestation.of(CONTROL, Text.of("juristen"), DAY, "KS 1");
    private static final Attestation NO = Attestation.denying(CONTROL, Text.of("revisorn"), DAY.plusDays(1), "KS 2");
    private static final Attestation ANOTHER =
            Attestation.denying(InputCode.PROCUREMENT_NO_PRIVATE_OWNERSHIP, Text.of("revisorn"), DAY, "KS 3");

    private static AttestedInput of(Attestation... attestations) {
        return AttestedInput.of(CONTROL, List.of(attestations));
    }

    @Test
    @DisplayName("it is attested where there is an attestation alone, whatever is told of another input")
    void attested() {
        AttestedInput attested = of(ANOTHER, YES);
        assertThat(attested.isAttested()).isTrue();
        assertThat(attested.isDenied()).isFalse();
        assertThat(attested.isDisputed()).isFalse();
        assertThat(attested.getAttestation()).hasValue(YES);
        assertThat(attested.getDenial()).isEmpty();
        assertThat(attested)
                .hasToString("procurement.control by juristen on 2026-03-01 (KS 1), not denied")
                .isEqualTo(of(YES))
                .hasSameHashCodeAs(of(YES));
    }

    @Test
    @DisplayName("it is denied where there is a denial alone")
    void denied() {
        AttestedInput denied = of(NO);
        assertThat(denied.isDenied()).isTrue();
        assertThat(denied.isAttested()).isFalse();
        assertThat(denied.isDisputed()).isFalse();
        assertThat(denied.getDenial()).hasValue(NO);
        assertThat(denied.getAttestation()).isEmpty();
        assertThat(denied)
                .hasToString("not attested, procurement.control denied by revisorn on 2026-03-02 (KS 2)")
                .isNotEqualTo(of(YES));
    }

    @Test
    @DisplayName("it is disputed where there are both, in whichever order, and the first of each is told")
    void disputed() {
        Attestation later = Attestation.of(CONTROL, Text.of("rektor"), DAY.plusDays(9), "KS 4");
        AttestedInput disputed = of(YES, NO, later);
        assertThat(disputed.isDisputed()).isTrue();
        assertThat(disputed.isAttested()).isFalse();
        assertThat(disputed.isDenied()).isFalse();
        assertThat(disputed.getAttestation()).hasValue(YES);
        assertThat(disputed.getDenial()).hasValue(NO);
        assertThat(disputed).isEqualTo(of(NO, YES)).isNotEqualTo(of(YES)).isNotEqualTo(of(NO));
    }

    @Test
    @DisplayName("it is none of these where nothing is told of it")
    void nothing() {
        for (AttestedInput nothing : List.of(of(), of(ANOTHER))) {
            assertThat(nothing.isAttested()).isFalse();
            assertThat(nothing.isDenied()).isFalse();
            assertThat(nothing.isDisputed()).isFalse();
            assertThat(nothing).hasToString("not attested, not denied");
        }
    }
}
