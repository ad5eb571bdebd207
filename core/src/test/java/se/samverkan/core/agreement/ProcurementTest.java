package se.samverkan.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;

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
        assertThatThrownBy(() -> Procurement.builder().begunOn(LocalDate.MIN).build())
                .hasMessageStartingWith("procurement.begunOn: expected a day of the years 1 to 9999");
        assertThatThrownBy(
                        () -> Procurement.builder().concludedOn(LocalDate.MAX).build())
                .hasMessageStartingWith("procurement.concludedOn: expected a day of the years 1 to 9999");
    }
}
