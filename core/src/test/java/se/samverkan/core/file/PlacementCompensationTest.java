package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.file.Placed.AUTUMN;
import static se.samverkan.core.file.Placed.DAY;
import static se.samverkan.core.file.Placed.FIRST;
import static se.samverkan.core.file.Placed.HOME;
import static se.samverkan.core.file.Placed.WARD;
import static se.samverkan.core.file.Placed.allocation;
import static se.samverkan.core.file.Placed.atEnd;
import static se.samverkan.core.file.Placed.dropOut;
import static se.samverkan.core.file.Placed.file;
import static se.samverkan.core.file.Placed.rest;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.activity.Placement;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.MonetaryAgreement;
import se.samverkan.core.agreement.Price;
import se.samverkan.core.agreement.PriceUnit;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.PriceId;
import se.samverkan.core.code.Programme;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.index.IndexClause;
import se.samverkan.core.index.IndexSeries;
import se.samverkan.core.index.IndexStep;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.placement.DropOutPay;
import se.samverkan.core.placement.PlacementAllocation;
import se.samverkan.core.placement.PlacementTerms;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;

@DisplayName("What is paid for placements")
class PlacementCompensationTest {

    private static final PriceId WEEK = Placed.WEEK;

    private static PlacementCompensation of(AgreementFile file) {
        return atEnd(file).placementCompensation(RoundingMode.HALF_UP);
    }

    private static String amount(AgreementFile file) {
        return of(file).getAmount().map(VatAmount::toString).orElse("?");
    }

    private static AgreementFile by(PriceUnit unit, String amount, PlacementTerms.Builder terms) {
        MonetaryAgreement agreement = Placed.AGREEMENT.toBuilder()
                .prices(List.of(
                        Price.of(WEEK, unit, VatAmount.of(Money.parse("SEK " + amount), VatBasis.EXCLUDING_VAT))))
                .placementTerms(terms.build())
                .build();
        return file(agreement, allocation("A-1", WARD, 4), dropOut("A-1", FIRST.plusWeeks(2), 1, 2));
    }

    private static PlacementTerms.Builder paying(DropOutPay pay) {
        return PlacementTerms.builder().dropOutPay(pay);
    }

    @Nested
    @DisplayName("is the units of the price")
    class Units {

        @Test
        @DisplayName("of a student's week: 6 students in 5 weeks at 840 kr")
        void weeks() {
            CompensationLine line =
                    of(file(allocation("A-1", WARD, 6))).getLines().get(0);
            assertThat(line.getQuantity()).hasValue(Fraction.of(30));
            assertThat(line.getPrice()).map(Price::getId).hasValue(WEEK);
            assertThat(line.getIndexStep()).isEmpty();
            assertThat(line.getMissing()).isEmpty();
            assertThat(line).hasToString("A-1: 30 × SEK 840.00 EXCLUDING_VAT = SEK 25200.00 EXCLUDING_VAT");
        }

        @Test
        @DisplayName("of a credit of a seat, 1.5 a week: 3 who stay 5 weeks and 1 who leaves after 2 at 600 kr")
        void credits() {
            assertThat(amount(by(PriceUnit.CREDIT_SEAT, "600", paying(DropOutPay.WEEKS_DONE))))
                    .as("17 weeks are 25.5 credits")
                    .isEqualTo("SEK 15300.00 EXCLUDING_VAT");
        }

        @Test
        @DisplayName("of a seat: each student, and those who left as the agreement says")
        void seats() {
            assertThat(amount(by(PriceUnit.SEAT, "3025", paying(DropOutPay.WHOLE))))
                    .isEqualTo("SEK 12100.00 EXCLUDING_VAT");
            assertThat(amount(by(PriceUnit.SEAT, "3025", paying(DropOutPay.NOTHING))))
                    .isEqualTo("SEK 9075.00 EXCLUDING_VAT");
            PlacementCompensation open = of(by(PriceUnit.SEAT, "3025", paying(DropOutPay.WEEKS_DONE)));
            assertThat(open.getMissing()).containsExactly(InputCode.PLACEMENT_DROP_OUT_PAY);
            assertThat(open.getAmount()).isEmpty();
        }

        @Test
        @DisplayName("rounded to the minor unit by each allocation: 0.5 weeks at 0.01 kr")
        void rounded() {
            AgreementFile file = file(
                    Placed.AGREEMENT.toBuilder()
                            .prices(List.of(Price.of(
                                    WEEK,
                                    PriceUnit.STUDENT_WEEK,
                                    VatAmount.of(Money.parse("SEK 0.01"), VatBasis.EXCLUDING_VAT))))
                            .build(),
                    Placed.of("A-1", WARD).number(1).weeks(Fraction.of(1, 2)).build(),
                    Placed.of("A-2", WARD).number(1).weeks(Fraction.of(1, 2)).build());
            assertThat(amount(file)).isEqualTo("SEK 0.02 EXCLUDING_VAT");
            assertThat(atEnd(file)
                            .placementCompensation(RoundingMode.DOWN)
                            .getAmount()
                            .orElseThrow()
                            .getMoney()
                            .isZero())
                    .isTrue();
            FileView view = atEnd(file);
            assertThatThrownBy(() -> view.placementCompensation(RoundingMode.UNNECESSARY))
                    .isInstanceOf(ArithmeticException.class);
        }
    }

    @Nested
    @DisplayName("for one who leaves after 2 of 5 weeks, of 4 students")
    class DropOuts {

        @Test
        @DisplayName("is by the agreement: the weeks done, the whole or nothing")
        void rules() {
            assertThat(amount(by(PriceUnit.STUDENT_WEEK, "840", paying(DropOutPay.WEEKS_DONE))))
                    .isEqualTo("SEK 14280.00 EXCLUDING_VAT");
            assertThat(amount(by(PriceUnit.STUDENT_WEEK, "840", paying(DropOutPay.WHOLE))))
                    .isEqualTo("SEK 16800.00 EXCLUDING_VAT");
            assertThat(amount(by(PriceUnit.STUDENT_WEEK, "840", paying(DropOutPay.NOTHING))))
                    .isEqualTo("SEK 12600.00 EXCLUDING_VAT");
        }

        @Test
        @DisplayName("isn't told where the agreement doesn't say, and is before the student leaves")
        void unstated() {
            AgreementFile file = by(PriceUnit.STUDENT_WEEK, "840", PlacementTerms.builder());
            assertThat(of(file).getMissing()).containsExactly(InputCode.PLACEMENT_DROP_OUT_PAY);
            assertThat(of(file).getAmount()).isEmpty();
            assertThat(of(file).getLines().get(0)).hasToString("A-1: ? × SEK 840.00 EXCLUDING_VAT = ?");
            assertThat(file.at(AsOf.on(FIRST))
                            .placementCompensation(RoundingMode.HALF_UP)
                            .getAmount())
                    .map(VatAmount::getMoney)
                    .hasValue(Files.sek(16_800));
        }

        @Test
        @DisplayName("is told for the others, and the missing is told beside it")
        void inPart() {
            AgreementFile file = file(
                    allocation("A-1", WARD, 1), allocation("A-2", HOME, 1), dropOut("A-2", FIRST.plusWeeks(2), 1, 2));
            assertThat(amount(file)).isEqualTo("SEK 4200.00 EXCLUDING_VAT");
            assertThat(of(file).getMissing()).containsExactly(InputCode.PLACEMENT_DROP_OUT_PAY);
            assertThat(of(file).at(WARD).getMissing()).isEmpty();
        }
    }

    @Nested
    @DisplayName("is at the price")
    class Prices {

        private static final LocalDate STEP = LocalDate.of(2026, 1, 1);

        private static final IndexClause CLAUSE = IndexClause.builder()
                .series("PKV")
                .baseMonth(YearMonth.of(2024, 1))
                .lagMonths(12)
                .roundingStep(Money.parse("SEK 1"))
                .roundingMode(RoundingMode.HALF_UP)
                .build();

        private static final IndexStep INDEXED = CLAUSE.index(
                        Files.amount(840),
                        YearMonth.of(2026, 1),
                        IndexSeries.builder()
                                .name("PKV")
                                .source(Text.of("a series made up for the test"))
                                .publishedOn(LocalDate.of(2025, 12, 1))
                                .index(YearMonth.of(2024, 1), "100")
                                .index(YearMonth.of(2025, 1), "103")
                                .build())
                .getStep()
                .orElseThrow();

        private static Amendment indexed() {
            return Amendment.builder()
                    .effectiveFrom(STEP)
                    .reason(Text.of("indexed"))
                    .addChanges(Change.of(Price.of(WEEK, PriceUnit.STUDENT_WEEK, INDEXED.getAmount()), INDEXED))
                    .build();
        }

        private static PlacementAllocation on(LocalDate first, LocalDate last) {
            return Placed.of("A-1", WARD)
                    .number(1)
                    .dates(DateRange.ofClosed(first, last))
                    .build();
        }

        private static AgreementFile with(PlacementAllocation allocation) {
            return AgreementFile.open(Placed.AGREEMENT).record(allocation, DAY).record(indexed(), DAY.plusDays(1));
        }

        @Test
        @DisplayName("of the placement's days: as agreed before the index step, and indexed after it")
        void ofItsDay() {
            assertThat(amount(with(on(STEP.minusWeeks(5), STEP.minusDays(1))))).isEqualTo("SEK 4200.00 EXCLUDING_VAT");
            PlacementCompensation after = of(with(on(STEP, STEP.plusWeeks(5))));
            assertThat(after.getAmount()).map(VatAmount::getMoney).hasValue(Files.sek(5 * INDEXED_KRONOR));
            assertThat(after.getLines().get(0).getIndexStep()).hasValue(INDEXED);
        }

        private static final long INDEXED_KRONOR = 865;

        @Test
        @DisplayName("as known: before the index step is recorded at the agreed one")
        void asKnown() {
            AgreementFile file = with(on(STEP, STEP.plusWeeks(5)));
            assertThat(file.at(AsOf.on(Placed.END).knownOn(DAY))
                            .placementCompensation(RoundingMode.HALF_UP)
                            .getAmount())
                    .map(VatAmount::getMoney)
                    .hasValue(Files.sek(4_200));
        }

        @Test
        @DisplayName("that isn't told where it changes while the placement lasts, or may and the days aren't stated")
        void open() {
            assertThat(of(with(on(STEP.minusDays(1), STEP))).getMissing())
                    .containsExactly(InputCode.PLACEMENT_PRICE_DAY);
            PlacementAllocation undated =
                    on(STEP, STEP).toBuilder().dates(Optional.empty()).build();
            assertThat(of(with(undated)).getMissing()).containsExactly(InputCode.PLACEMENT_DATES);
            assertThat(amount(file(undated))).isEqualTo("SEK 4200.00 EXCLUDING_VAT");
        }

        @Test
        @DisplayName("that the clauses name for the programme, or else the only one of placements")
        void ofProgramme() {
            Price hour = Price.of(PriceId.of("hour"), PriceUnit.HOUR, Files.amount(900));
            Price other = Price.of(PriceId.of("other"), PriceUnit.STUDENT_WEEK, Files.amount(700));
            MonetaryAgreement two = Placed.AGREEMENT.toBuilder()
                    .addPrices(hour, other)
                    .placementTerms(PlacementTerms.builder()
                            .putPrices(Programme.TEACHING, PriceId.of("other"))
                            .putPrices(Programme.of("physiotherapy"), PriceId.of("hour"))
                            .build())
                    .build();
            PlacementAllocation nursing = allocation("A-1", WARD, 1);
            assertThat(amount(file(
                            two,
                            nursing.toBuilder().programme(Programme.TEACHING).build())))
                    .isEqualTo("SEK 3500.00 EXCLUDING_VAT");
            assertThat(of(file(two, nursing)).getMissing()).containsExactly(InputCode.PLACEMENT_PRICE);
            assertThat(of(file(
                                    two,
                                    nursing.toBuilder()
                                            .programme(Programme.of("physiotherapy"))
                                            .build()))
                            .getMissing())
                    .as("a price by the hour isn't one of placements")
                    .containsExactly(InputCode.PLACEMENT_PRICE);
            assertThat(amount(file(Placed.AGREEMENT.toBuilder().addPrices(hour).build(), nursing)))
                    .isEqualTo("SEK 4200.00 EXCLUDING_VAT");
        }
    }

    @Nested
    @DisplayName("is told apart and booked")
    class Booked {

        private final AgreementFile file = file(
                PlacementTerms.builder().dropOutPay(DropOutPay.WEEKS_DONE).build(),
                allocation("A-1", WARD, 6),
                dropOut("A-1", FIRST.plusWeeks(2), 1, 2),
                rest("A-2", "A-1", HOME, 1, 3),
                Placed.of("A-3", HOME)
                        .number(2)
                        .programme(Programme.TEACHING)
                        .semester(AUTUMN.getNext())
                        .build());

        @Test
        @DisplayName("by partner, unit, programme, university and semester, which each add up to the whole")
        void parts() {
            PlacementCompensation all = of(file);
            assertThat(all.getAmount()).map(VatAmount::getMoney).hasValue(Files.sek(40 * 840));
            assertThat(all.at(WARD.getPartner()).getAmount())
                    .map(VatAmount::getMoney)
                    .hasValue(Files.sek(27 * 840));
            assertThat(all.at(HOME)).isEqualTo(all.at(HOME.getPartner())).hasSameHashCodeAs(all.at(HOME));
            assertThat(all.at(HOME).getAmount()).map(VatAmount::getMoney).hasValue(Files.sek(13 * 840));
            assertThat(all.of(Programme.TEACHING)).isEqualTo(all.of(AUTUMN.getNext()));
            assertThat(all.from(Files.MIUN.getId())).isEqualTo(all);
            assertThat(all.from(Files.HARNOSAND.getId()).getLines()).isEmpty();
            assertThat(all.from(Files.HARNOSAND.getId()).getAmount()).isEmpty();
        }

        @Test
        @DisplayName("as a call-off that commits just the amount, of the placement that the lines have in common")
        void callOff() {
            PlacementCompensation ward = of(file).at(WARD);
            CallOff callOff = ward.toCallOff(CallOffId.of("VFU-1"), Files.MIUN, DAY, Text.of("sv", "VFU"));
            assertThat(callOff.getAmount()).isEqualTo(ward.getAmount().orElseThrow());
            Placement placement = (Placement) callOff.getActivity();
            assertThat(placement.getProgramme()).hasValue(Programme.NURSING);
            assertThat(placement.getOrganiser()).hasValue(WARD.getPartner());
            assertThat(placement.getDates())
                    .hasValue(DateRange.ofClosed(FIRST, FIRST.plusWeeks(5).minusDays(1)));
            Balances balances = atEnd(file.record(callOff, DAY)).balances();
            assertThat(balances.getCommitted()).isEqualTo(callOff.getAmount().getMoney());
            Placement several =
                    (Placement) of(file).toCallOff(CallOffId.of("VFU-1"), Files.MIUN, DAY, Text.of("sv", "VFU"))
                            .getActivity();
            assertThat(several.getProgramme()).isEmpty();
            assertThat(several.getOrganiser()).isEmpty();
        }

        @Test
        @DisplayName("as an accrual of just the amount, until the invoice has come")
        void accrual() {
            PlacementCompensation ward = of(file).at(WARD);
            CallOff callOff = ward.toCallOff(CallOffId.of("VFU-1"), Files.MIUN, DAY, Text.of("sv", "VFU"));
            AgreementFile booked = file.record(callOff, DAY)
                    .record(ward.toAccrual(EntryId.of("E-1"), callOff.getId(), Placed.END), Placed.END);
            assertThat(atEnd(booked).balances().getAccrued())
                    .isEqualTo(ward.getAmount().orElseThrow().getMoney());
        }

        @Test
        @DisplayName("not while something is missing, of nothing, or of another university's")
        void refused() {
            AgreementFile open = file(allocation("A-1", WARD, 2), dropOut("A-1", FIRST, 1, 0));
            PlacementCompensation missing = of(open);
            Text title = Text.of("sv", "VFU");
            CallOffId id = CallOffId.of("VFU-1");
            assertThatThrownBy(() -> missing.toCallOff(id, Files.MIUN, DAY, title))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("compensation: expected nothing missing, but was '[placement.drop-out-pay]'");
            PlacementCompensation nothing = of(file).from(Files.HARNOSAND.getId());
            assertThatThrownBy(() -> nothing.toCallOff(id, Files.MIUN, DAY, title))
                    .hasMessageContaining("lines that add up to one amount");
            PlacementCompensation others = of(file);
            assertThatThrownBy(() -> others.toCallOff(id, Files.HARNOSAND, DAY, title))
                    .hasMessage("compensation.university: expected harnosand alone, but was 'miun'");
            EntryId entry = EntryId.of("E-1");
            assertThatThrownBy(() -> missing.toAccrual(entry, id, DAY)).isInstanceOf(InvalidValueException.class);
        }
    }
}
