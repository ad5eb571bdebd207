package se.samverkan.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.money.DatedVatRate;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.YearSpread;

@DisplayName("An assumption says what is taken for granted, with what value, why, and who says so")
class AssumptionTest {

    private static final LocalDate SIGNED = LocalDate.of(2023, 9, 5);
    private static final Text WHY = Text.of("as the example's orders");

    @Test
    @DisplayName("each kind fills its own input with a value of its own type")
    void kinds() {
        assertFills(Assumption.firstDay(SIGNED, WHY), InputCode.TERM_FIRST_DAY, SIGNED);
        assertFills(
                Assumption.vatBasis(VatBasis.EXCLUDING_VAT, WHY), InputCode.CEILING_VAT_BASIS, VatBasis.EXCLUDING_VAT);
        VatRate rate = VatRate.ofPercent("25");
        assertFills(Assumption.vatRate(rate, WHY), InputCode.VAT_RATE, rate);
        DatedVatRate dated = DatedVatRate.from(rate, SIGNED);
        assertFills(Assumption.vatRate(dated, WHY), InputCode.VAT_RATE, dated);
        assertFills(Assumption.pilotCounted(false, WHY), InputCode.CEILING_PILOT_COUNTED, false);
        assertFills(Assumption.procurementBegunOn(SIGNED, WHY), InputCode.PROCUREMENT_BEGUN_ON, SIGNED);
        assertFills(Assumption.annex2Service(true, WHY), InputCode.PROCUREMENT_IN_ANNEX_2, true);
        assertFills(Assumption.concludedOn(SIGNED, WHY), InputCode.AGREEMENT_CONCLUDED_ON, SIGNED);
        assertFills(Assumption.coveringExtensions(true, WHY), InputCode.CEILING_COVERS_EXTENSIONS, true);
        Percent share = Percent.of("30");
        assertFills(Assumption.hiredShare(share, WHY), InputCode.SUPPLY_HIRED_SHARE, share);
        assertFills(Assumption.stayingShare(share, WHY), InputCode.SUPPLY_STAYING_SHARE, share);
        assertFills(Assumption.needSpread(YearSpread.evenly(), WHY), InputCode.NEED_SPREAD, YearSpread.evenly());
        ProcurementBasis basis = ProcurementBasis.CHAPTER_7;
        assertFills(Assumption.procurementBasis(basis, WHY), InputCode.PROCUREMENT_BASIS, basis);
    }

    @Test
    @DisplayName("takes the reason as typed, whichever input it fills")
    void reasonsAsTyped() {
        String typed = "as the example's orders";
        VatRate rate = VatRate.ofPercent("25");
        ProcurementBasis basis = ProcurementBasis.CHAPTER_7;
        assertThat(Assumption.firstDay(SIGNED, typed)).isEqualTo(Assumption.firstDay(SIGNED, WHY));
        assertThat(Assumption.vatRate(rate, typed)).isEqualTo(Assumption.vatRate(rate, WHY));
        assertThat(Assumption.pilotCounted(true, typed)).isEqualTo(Assumption.pilotCounted(true, WHY));
        assertThat(Assumption.annex2Service(false, typed)).isEqualTo(Assumption.annex2Service(false, WHY));
        assertThat(Assumption.procurementBegunOn(SIGNED, typed)).isEqualTo(Assumption.procurementBegunOn(SIGNED, WHY));
        assertThat(Assumption.concludedOn(SIGNED, typed)).isEqualTo(Assumption.concludedOn(SIGNED, WHY));
        assertThat(Assumption.coveringExtensions(true, typed)).isEqualTo(Assumption.coveringExtensions(true, WHY));
        assertThat(Assumption.procurementBasis(basis, typed)).isEqualTo(Assumption.procurementBasis(basis, WHY));
    }

    @Test
    @DisplayName("a share of people is at most all of them")
    void sharesOfPeople() {
        Percent above = Percent.of("100.1");
        assertThatThrownBy(() -> Assumption.hiredShare(above, WHY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("share");
        assertThatThrownBy(() -> Assumption.stayingShare(above, WHY)).isInstanceOf(InvalidValueException.class);
    }

    private static void assertFills(Assumption assumption, InputCode input, Object value) {
        assertThat(assumption.getInput()).isEqualTo(input);
        assertThat(assumption.getValue()).isEqualTo(value);
        assertThat(assumption.getWhy()).isEqualTo(WHY);
        assertThat(assumption.getWho()).isEmpty();
    }

    @Test
    @DisplayName("takes the reason as typed, and who says so afterwards")
    void reasons() {
        Assumption assumption = Assumption.firstDay(SIGNED, "day of signing, ${1+1} {key}");
        assertThat(assumption.getWhy()).isEqualTo(Text.of("day of signing, ${1+1} {key}"));
        Assumption by = assumption.by(Text.of("the controller"));
        assertThat(by.getWho()).hasValue(Text.of("the controller"));
        assertThat(by.getValue()).isEqualTo(SIGNED);
        assertThat(by).hasToString("term.first-day = 2023-09-05 (day of signing, ${1+1} {key})");
    }

    @Test
    @DisplayName("is equal by input, value, reason and who")
    void equality() {
        Assumption assumption = Assumption.vatBasis(VatBasis.EXCLUDING_VAT, WHY);
        assertThat(assumption)
                .isEqualTo(Assumption.vatBasis(VatBasis.EXCLUDING_VAT, "as the example's orders"))
                .hasSameHashCodeAs(Assumption.vatBasis(VatBasis.EXCLUDING_VAT, WHY))
                .isNotEqualTo(Assumption.vatBasis(VatBasis.INCLUDING_VAT, WHY))
                .isNotEqualTo(Assumption.vatBasis(VatBasis.EXCLUDING_VAT, "another reason"))
                .isNotEqualTo(Assumption.firstDay(SIGNED, WHY))
                .isNotEqualTo(assumption.by(WHY))
                .isNotEqualTo(WHY);
    }

    @ParameterizedTest
    @DisplayName("refuses a reason that is blank, or holds what can't be shown as typed")
    @ValueSource(strings = {"", " ", "\u0007", "\u202Etxet", "\uDC00"})
    void refusedReasons(String why) {
        assertThatThrownBy(() -> Assumption.firstDay(SIGNED, why))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("why: expected text");
        assertThatThrownBy(() -> Assumption.vatBasis(VatBasis.EXCLUDING_VAT, why))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("refuses a day outside the years 1 to 9999")
    void refusedDay() {
        assertThatThrownBy(() -> Assumption.procurementBegunOn(LocalDate.MAX, WHY))
                .hasMessageStartingWith("procurementBegunOn: expected a day of the years 1 to 9999");
        assertThatThrownBy(() -> Assumption.concludedOn(LocalDate.MIN, WHY))
                .hasMessageStartingWith("concludedOn: expected a day of the years 1 to 9999");
        assertThatThrownBy(() -> Assumption.firstDay(LocalDate.MAX, WHY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("firstDay: expected a day of the years 1 to 9999, but was '+999999999-12-31'");
    }

    @Test
    @NullUnmarked
    @DisplayName("refuses null, by name")
    void refusedNull() {
        assertThatThrownBy(() -> Assumption.firstDay(null, WHY)).hasMessage("firstDay");
        assertThatThrownBy(() -> Assumption.firstDay(SIGNED, (Text) null)).hasMessage("why");
        assertThatThrownBy(() -> Assumption.vatBasis(null, WHY)).hasMessage("value");
        assertThatThrownBy(() -> Assumption.vatRate((VatRate) null, WHY)).hasMessage("value");
        assertThatThrownBy(() -> Assumption.procurementBasis(null, WHY)).hasMessage("value");
        assertThatThrownBy(() -> Assumption.pilotCounted(true, (Text) null)).hasMessage("why");
        assertThatThrownBy(() -> Assumption.pilotCounted(true, WHY).by(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("who");
    }
}
