package se.samverkan.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.PriceId;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.text.Text;

@DisplayName("Prices and covered departments")
class PricesTest {

    private static final PriceId ID = PriceId.of("student-week");
    private static final VatAmount AMOUNT = VatAmount.of(Money.parse("SEK 840"));

    @Test
    @DisplayName("a price has an id, a unit and an amount, and maybe a description")
    void price() {
        Price price = Price.of(ID, PriceUnit.STUDENT_WEEK, AMOUNT);
        assertThat(price.getId()).isEqualTo(ID);
        assertThat(price.getUnit()).isEqualTo(PriceUnit.STUDENT_WEEK);
        assertThat(price.getAmount()).isEqualTo(AMOUNT);
        assertThat(price.getDescription()).isEmpty();
        assertThat(price.toBuilder().description(Text.of("VFU")).build().getDescription())
                .hasValue(Text.of("VFU"));
    }

    @Test
    @DisplayName("a price of 0 may be, one below 0 can't")
    void negative() {
        assertThat(Price.of(ID, PriceUnit.HOUR, VatAmount.of(Money.parse("SEK 0")))
                        .getAmount())
                .isNotNull();
        assertThatThrownBy(() -> Price.of(ID, PriceUnit.HOUR, VatAmount.of(Money.parse("SEK -0.01"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("price.amount: expected an amount of 0 or more, but was 'SEK -0.01'");
    }

    @Test
    @DisplayName("the id of a price is in an agreement once")
    void once() {
        PilotAgreement.Builder twice = PilotAgreement.builder()
                .id(Agreements.ID)
                .addPrices(Price.of(ID, PriceUnit.HOUR, AMOUNT))
                .addPrices(Price.of(ID, PriceUnit.SEAT, AMOUNT));
        assertThatThrownBy(twice::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("prices: expected each id once");
    }

    @Test
    @DisplayName("a covered department may say whether it may call off, and how its entries are coded")
    void department() {
        CoveredDepartment plain = CoveredDepartment.of(PartnerId.of("harnosand"), Department.of("Socialnämnden"));
        assertThat(plain.isEntitledToCallOff()).isEmpty();
        assertThat(plain.getAccountingString()).isEmpty();
        CoveredDepartment whole = plain.toBuilder()
                .entitledToCallOff(true)
                .accountingString("510-4711")
                .build();
        assertThat(whole.isEntitledToCallOff()).hasValue(true);
        assertThat(whole.getAccountingString()).hasValue("510-4711");
        assertThat(whole.getDepartment()).isEqualTo(Department.of("Socialnämnden"));
        assertThatThrownBy(() -> plain.toBuilder().accountingString(" ").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("department.accountingString");
    }
}
