package se.samverkan.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.agreement.Agreements.HARNOSAND;
import static se.samverkan.core.agreement.Agreements.SIGNED;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.PartialDate;

@DisplayName("A signature says who has signed, when as far as that is stated, in which role, and on which decision")
class SignatureTest {

    @Test
    @DisplayName("on a day, by someone in a role as typed, without the person's name")
    void whole() {
        Signature signature = Signature.of(HARNOSAND, SIGNED, "kommunstyrelsens ordförande");
        assertThat(signature.getPartner()).isEqualTo(HARNOSAND.getId());
        assertThat(signature.getDate()).hasValue(PartialDate.of(SIGNED));
        assertThat(signature.getSignatoryRole()).hasValue(Text.of("kommunstyrelsens ordförande"));
        assertThat(signature.getDecision()).isEmpty();
    }

    @Test
    @DisplayName("on a 24 March of a year that isn't stated, or on no day that is stated at all")
    void open() {
        PartialDate date = PartialDate.of(MonthDay.of(3, 24));
        assertThat(Signature.of(HARNOSAND, date).getDate()).hasValue(date);
        assertThat(Signature.builder().partner(HARNOSAND).build().getDate()).isEmpty();
        assertThat(Signature.of(HARNOSAND, SIGNED))
                .isEqualTo(Signature.of(HARNOSAND, PartialDate.of(SIGNED)))
                .isNotEqualTo(Signature.of(HARNOSAND, date));
    }

    @Test
    @DisplayName("on a decision by its reference")
    void decision() {
        Signature signature = Signature.builder()
                .partner(HARNOSAND.getId())
                .decision(DecisionReference.of("KS § 112"))
                .build();
        assertThat(signature.getDecision()).hasValue(DecisionReference.of("KS § 112"));
    }

    @Test
    @NullUnmarked
    @DisplayName("refuses a day outside the years 1 to 9999, a role that can't be shown, and null by name")
    void refuses() {
        assertThatThrownBy(() -> Signature.of(HARNOSAND, LocalDate.MAX))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("date: expected a day of the years 1 to 9999");
        assertThatThrownBy(() -> Signature.of(HARNOSAND, SIGNED, "rektor\u202E"))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Signature.of(HARNOSAND, (LocalDate) null)).hasMessage("date");
        assertThatThrownBy(() -> Signature.of((Partner) null, SIGNED))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("partner");
    }
}
