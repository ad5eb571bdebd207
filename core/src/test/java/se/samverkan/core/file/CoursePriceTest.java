package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.amendment;
import static se.samverkan.core.file.Files.amount;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.course;
import static se.samverkan.core.file.Files.on;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.activity.JointProject;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.Price;
import se.samverkan.core.agreement.PriceTier;
import se.samverkan.core.agreement.PriceUnit;
import se.samverkan.core.code.PriceId;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Fraction;

@DisplayName("What a course costs is the price of its day, by the tier of its seats, times the units")
class CoursePriceTest {

    private static final PriceId ID = PriceId.of("course");
    private static final CallOff TWENTY =
            callOff("A-1", 1, DAY).toBuilder().seats(20).build();
    private static final CallOff UNSTATED = callOff("A-1", 1, DAY);

    private static Price price(PriceUnit unit, long kronor) {
        return Price.of(ID, unit, amount(kronor));
    }

    private static AgreementFile of(Price... prices) {
        return AgreementFile.open(AGREEMENT.toBuilder().prices(List.of(prices)).build());
    }

    private static CoursePrice worked(CallOff callOff, Price... prices) {
        return on(of(prices), DAY).priceOf(callOff).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "COURSE, 90000, 1, 90000",
        "SEAT, 4500, 20, 90000",
        "CREDIT_SEAT, 600, 150, 90000",
        "SUBSCRIPTION, 50000, 0, 0"
    })
    @DisplayName(
            "for 20 seats of 7.5 hp: one course, 20 seats, 150 credits of a seat, and nothing beside a subscription")
    void units(PriceUnit unit, long kronor, long units, long sum) {
        CoursePrice price = worked(TWENTY, price(unit, kronor));
        assertThat(price.getUnits()).contains(Fraction.of(units));
        assertThat(price.getUnitAmount()).contains(amount(kronor));
        assertThat(price.getAmount()).contains(amount(sum));
        assertThat(price.getMissing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5000, 0",
        "11, 5000, 55000",
        "12, 4500, 54000",
        "24, 4500, 108000",
        "25, 4000, 100000",
        "900, 4000, 3600000"
    })
    @DisplayName("tiers from 12 and from 25 seats include those numbers, and leave no number without one")
    void tiers(int seats, long unit, long sum) {
        Price tiered = price(PriceUnit.SEAT, 5_000).toBuilder()
                .addTiers(PriceTier.from(12, amount(4_500)), PriceTier.from(25, amount(4_000)))
                .build();
        CoursePrice price = worked(TWENTY.toBuilder().seats(seats).build(), tiered);
        assertThat(price.getUnitAmount()).contains(amount(unit));
        assertThat(price.getAmount()).contains(amount(sum));
    }

    @Test
    @DisplayName("a course's price can turn on the seats too, and then they are asked for")
    void tiersOfCourses() {
        Price tiered = price(PriceUnit.COURSE, 90_000).toBuilder()
                .addTiers(PriceTier.from(21, amount(120_000)))
                .build();
        assertThat(worked(TWENTY, tiered).getAmount()).contains(amount(90_000));
        assertThat(worked(TWENTY.toBuilder().seats(21).build(), tiered).getAmount())
                .contains(amount(120_000));
        assertThat(worked(UNSTATED, tiered).getAmount()).isEmpty();
        assertThat(worked(UNSTATED, tiered).getMissing()).containsExactly(InputCode.CALL_OFF_SEATS);
        assertThat(worked(UNSTATED, price(PriceUnit.COURSE, 90_000)).getAmount())
                .contains(amount(90_000));
    }

    @Test
    @DisplayName("seats and credits that aren't stated are missing, and there is no amount")
    void missing() {
        assertThat(worked(UNSTATED, price(PriceUnit.SEAT, 1)).getMissing()).containsExactly(InputCode.CALL_OFF_SEATS);
        CallOff withoutCredits = UNSTATED.toBuilder()
                .activity(course("7.5").toBuilder().credits(Optional.empty()).build())
                .build();
        CoursePrice both = worked(withoutCredits, price(PriceUnit.CREDIT_SEAT, 1));
        assertThat(both.getMissing()).containsExactly(InputCode.CALL_OFF_SEATS, InputCode.COURSE_CREDITS);
        assertThat(both.getAmount()).isEmpty();
        assertThat(both.getUnits()).isEmpty();
    }

    @Test
    @DisplayName(
            "of several prices it is the one that the call-off names; naming none, or one that isn't there, it is missing")
    void several() {
        Price other = Price.of(PriceId.of("seat"), PriceUnit.SEAT, amount(10));
        Price first = price(PriceUnit.COURSE, 90_000);
        assertThat(worked(TWENTY.toBuilder().price(PriceId.of("seat")).build(), first, other)
                        .getAmount())
                .contains(amount(200));
        assertThat(worked(TWENTY, first, other).getMissing()).containsExactly(InputCode.CALL_OFF_PRICE);
        assertThat(worked(TWENTY.toBuilder().price(PriceId.of("gone")).build(), first)
                        .getMissing())
                .containsExactly(InputCode.CALL_OFF_PRICE);
        Price hour = Price.of(PriceId.of("hour"), PriceUnit.HOUR, amount(900));
        assertThat(worked(TWENTY, first, hour).getPrice()).contains(first);
    }

    @Test
    @DisplayName("it is the price of the day of the order, as amended by then")
    void ofItsDay() {
        AgreementFile file = of(price(PriceUnit.SEAT, 4_500))
                .record(amendment(DAY.plusDays(1), Change.of(price(PriceUnit.SEAT, 4_600))), DAY);
        assertThat(on(file, DAY.plusYears(1)).priceOf(TWENTY).orElseThrow().getAmount())
                .contains(amount(90_000));
        CallOff later = TWENTY.toBuilder().orderedOn(DAY.plusDays(1)).build();
        assertThat(on(file, DAY).priceOf(later).orElseThrow().getAmount()).contains(amount(92_000));
    }

    @Test
    @DisplayName("half an öre is rounded up: 7.5 hp of one seat at 0.11 kr are 0.83 kr")
    void rounding() {
        Price small = Price.of(ID, PriceUnit.CREDIT_SEAT, VatAmount.parse("SEK 0.11"));
        assertThat(worked(TWENTY.toBuilder().seats(1).build(), small).getAmount())
                .contains(VatAmount.parse("SEK 0.83"));
    }

    @Test
    @DisplayName("without a price for courses, or of what is no course, there is nothing to work out")
    void none() {
        assertThat(on(of(), DAY).priceOf(TWENTY)).isEmpty();
        assertThat(on(of(Price.of(ID, PriceUnit.HOUR, amount(1))), DAY).priceOf(TWENTY))
                .isEmpty();
        CallOff project = TWENTY.toBuilder()
                .activity(JointProject.builder().title("sv", "Projekt").build())
                .build();
        assertThat(on(of(price(PriceUnit.SEAT, 1)), DAY).priceOf(project)).isEmpty();
    }

    @Test
    @DisplayName("tiers out of order, twice from the same number, from 0, negative or on another basis are refused")
    void refused() {
        Price.Builder falling = price(PriceUnit.SEAT, 1).toBuilder()
                .addTiers(PriceTier.from(12, amount(1)), PriceTier.from(12, amount(2)));
        assertThatThrownBy(falling::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("price.tiers: expected a tier from more than 12 seats on");
        Price.Builder basis =
                price(PriceUnit.SEAT, 1).toBuilder().addTiers(PriceTier.from(2, VatAmount.parse("SEK 1.00")));
        assertThatThrownBy(basis::build).hasMessageContaining("in the currency and on the VAT basis of SEK 1.00");
        assertThatThrownBy(() -> PriceTier.from(0, amount(1)))
                .hasMessageContaining("priceTier.seats: expected 1 or more");
        assertThatThrownBy(() -> PriceTier.from(1, amount(-1)))
                .hasMessageContaining("priceTier.amount: expected 0 or more");
        assertThat(PriceTier.from(2, amount(3)))
                .hasToString("from 2 seats SEK 3.00 EXCLUDING_VAT")
                .isEqualTo(PriceTier.from(2, amount(3)))
                .hasSameHashCodeAs(PriceTier.from(2, amount(3)))
                .isNotEqualTo(PriceTier.from(3, amount(3)));
    }
}
