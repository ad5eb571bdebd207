package se.samverkan.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.InstalmentId;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.text.Text;

@DisplayName("An instalment is a sum that is paid on a day")
class InstalmentTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 31);
    private static final Text FEE = Text.of("sv", "Årsavgift");

    private static Instalment of(String id, String amount, LocalDate day) {
        return Instalment.of(InstalmentId.of(id), day, VatAmount.of(Money.parse(amount), VatBasis.EXCLUDING_VAT), FEE);
    }

    @Test
    @DisplayName("with an id, a day, an amount and what it is for")
    void whole() {
        Instalment instalment = of("2025-1", "SEK 0.01", DAY);
        assertThat(instalment.getId()).isEqualTo(InstalmentId.of("2025-1"));
        assertThat(instalment.getDay()).isEqualTo(DAY);
        assertThat(instalment.getAmount().getMoney()).isEqualTo(Money.parse("SEK 0.01"));
        assertThat(instalment.getPurpose()).isEqualTo(FEE);
        assertThat(instalment)
                .isEqualTo(of("2025-1", "SEK 0.01", DAY))
                .isNotEqualTo(of("2025-2", "SEK 0.01", DAY))
                .isNotEqualTo(of("2025-1", "SEK 0.01", DAY.plusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SEK 0.00", "SEK -1.00"})
    @DisplayName("above 0")
    void refusedAmount(String amount) {
        assertThatThrownBy(() -> of("1", amount, DAY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("instalment.amount: expected an amount above 0");
    }

    @Test
    @DisplayName("on a day of the years 1 to 9999")
    void refusedDay() {
        assertThatThrownBy(() -> of("1", "SEK 1.00", LocalDate.MAX))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("instalment.day: expected a day of the years 1 to 9999");
    }

    @Test
    @DisplayName("of an agreement that may carry money, each id once")
    void ofAnAgreement() {
        FrameworkAgreement.Builder framework = FrameworkAgreement.builder()
                .id(AgreementId.of("a"))
                .addInstalments(of("1", "SEK 1.00", DAY))
                .addInstalments(of("2", "SEK 1.00", DAY));
        assertThat(framework.build().getInstalments())
                .extracting(Instalment::getId)
                .hasSize(2);
        assertThatThrownBy(
                        () -> framework.addInstalments(of("1", "SEK 2.00", DAY)).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("instalments: expected each id once, but was '[1, 2, 1]'");
        assertThat(LetterOfIntent.builder().id(AgreementId.of("b")).build().getInstalments())
                .isEmpty();
    }
}
