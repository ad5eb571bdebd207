package se.samverkan.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.finding.Attestation;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.text.Text;

@DisplayName("A procurement, as far as the parties have stated it")
class ProcurementTest {

    private static final LocalDate BEGUN = LocalDate.of(2024, 1, 15);

    @Test
    @DisplayName("states nothing unless it is said")
    void unstated() {
        Procurement procurement = Procurement.unstated();
        assertThat(procurement.getBegunOn()).isEmpty();
        assertThat(procurement.getConcludedOn()).isEmpty();
        assertThat(procurement.getEstimatedValue()).isEmpty();
        assertThat(procurement.getMonthlyValue()).isEmpty();
        assertThat(procurement.isAnnex2Service()).isEmpty();
        assertThat(procurement).isEqualTo(Procurement.builder().build());
    }

    @Test
    @DisplayName("holds when it began, when the agreement was concluded, and its value")
    void whole() {
        Procurement procurement = Procurement.builder()
                .begunOn(BEGUN)
                .concludedOn(BEGUN)
                .estimatedValue(Money.parse("SEK 0.00"))
                .annex2Service(false)
                .build();
        assertThat(procurement.isAnnex2Service()).hasValue(false);
        assertThat(procurement.getBegunOn()).hasValue(BEGUN);
        assertThat(procurement.getConcludedOn()).hasValue(BEGUN);
        assertThat(procurement.getEstimatedValue()).hasValue(Money.parse("SEK 0.00"));
        assertThat(procurement.toBuilder().build()).isEqualTo(procurement);
        assertThat(procurement.toBuilder().begunOn(BEGUN.minusDays(1)).build()).isNotEqualTo(procurement);
    }

    @Test
    @DisplayName("refuses an end before the beginning, a negative value, and days that aren't legal")
    void refused() {
        assertThatThrownBy(() -> Procurement.builder()
                        .begunOn(BEGUN)
                        .concludedOn(BEGUN.minusDays(1))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("procurement.concludedOn: expected a day on or after the first day 2024-01-15, but was"
                        + " '2024-01-14'");
        assertThatThrownBy(() -> Procurement.builder()
                        .estimatedValue(Money.parse("SEK -0.01"))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("procurement.estimatedValue: expected an amount of 0 or more");
        assertThatThrownBy(() -> Procurement.builder()
                        .monthlyValue(Money.parse("SEK -0.01"))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("procurement.monthlyValue: expected an amount of 0 or more, but was 'SEK -0.01'");
        assertThatThrownBy(() -> Procurement.builder().begunOn(LocalDate.MIN).build())
                .hasMessageStartingWith("procurement.begunOn: expected a day of the years 1 to 9999");
        assertThatThrownBy(
                        () -> Procurement.builder().concludedOn(LocalDate.MAX).build())
                .hasMessageStartingWith("procurement.concludedOn: expected a day of the years 1 to 9999");
    }

    @Test
    @DisplayName("holds the shares that exceptions turn on, 0 to 100 percent, and what is attested")
    void exceptions() {
        Attestation control =
                Attestation.of(InputCode.PROCUREMENT_CONTROL, Text.of("sv", "kommunjuristen"), BEGUN, "KS/2024-000012");
        Procurement procurement = Procurement.builder()
                .openMarketShare(Percent.of("0"))
                .inHouseShare(Percent.of("100"))
                .addAttestations(control)
                .build();
        assertThat(procurement.getOpenMarketShare()).hasValue(Percent.of("0"));
        assertThat(procurement.getInHouseShare()).hasValue(Percent.of("100"));
        assertThat(procurement.getAttested(InputCode.PROCUREMENT_CONTROL).getAttestation())
                .hasValue(control);
        assertThat(procurement
                        .getAttested(InputCode.PROCUREMENT_NO_PRIVATE_OWNERSHIP)
                        .isAttested())
                .isFalse();
        Percent above = Percent.of("100.0001");
        assertThatThrownBy(() -> Procurement.builder().openMarketShare(above).build())
                .hasMessage("procurement.openMarketShare: expected at most 100 percent, but was '100.0001'");
        assertThatThrownBy(() -> Procurement.builder().inHouseShare(above).build())
                .hasMessage("procurement.inHouseShare: expected at most 100 percent, but was '100.0001'");
        assertThat(Procurement.unstated().getAttestations()).isEmpty();
    }
}
