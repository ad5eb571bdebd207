package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.amount;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.invoice;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.Files.sek;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.BudgetPart;
import se.samverkan.core.budget.CarryOver;
import se.samverkan.core.budget.CarryOverKind;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.quantity.Percent;

@DisplayName("What is carried over at the end of a year")
class CarryOverTest {

    private static final Year Y2024 = Year.of(2024);
    private static final Year Y2025 = Year.of(2025);
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    private static CarryOver policy(String text) {
        return switch (text) {
            case "lapse" -> CarryOver.lapse();
            case "all" -> CarryOver.all();
            case "committed" -> CarryOver.committed();
            default -> CarryOver.upTo(Percent.of(text));
        };
    }

    private static AgreementFile opened(Optional<CarryOver> policy) {
        return AgreementFile.open(AGREEMENT.toBuilder()
                .ceiling(Ceiling.builder()
                        .amount(amount(2_000_000))
                        .tranche(2024, sek(500_000))
                        .tranche(2025, sek(400_000))
                        .carryOver(policy)
                        .build())
                .build());
    }

    /** In 2024, 500 000 kr: 200 000 called off of which 150 000 is invoiced, 100 000 called off, 200 000 free. */
    private static AgreementFile file(Optional<CarryOver> policy) {
        return opened(policy)
                .record(callOff("A-1", 200_000, DAY), DAY)
                .record(callOff("A-2", 100_000, DAY), DAY)
                .record(invoice("I-1", "A-1", 150_000, LocalDate.of(2024, 6, 30)), DAY);
    }

    private static CarryOverPreview preview(AgreementFile file) {
        return on(file, NEW_YEAR).carryOver(Y2024);
    }

    private static Supplier<EntryId> ids() {
        AtomicInteger next = new AtomicInteger();
        return () -> EntryId.of("O-" + next.incrementAndGet());
    }

    static AgreementFile recorded(AgreementFile file, List<Entry> entries) {
        AgreementFile longer = file;
        for (Entry entry : entries) {
            longer = longer.record(entry, NEW_YEAR);
        }
        return longer;
    }

    private static String whole(Optional<Money> money) {
        return money.orElseThrow().getAmount().toBigIntegerExact().toString();
    }

    @ParameterizedTest
    @CsvSource({
        "lapse, 0 0 0 350000",
        "all, 50000 100000 200000 0",
        "committed, 50000 100000 0 200000",
        "0, 0 0 0 350000",
        "5, 25000 0 0 325000",
        "10, 50000 0 0 300000",
        "20, 50000 50000 0 250000",
        "30, 50000 100000 0 200000",
        "40, 50000 100000 50000 150000",
        "70, 50000 100000 200000 0",
        "100, 50000 100000 200000 0"
    })
    @DisplayName("is previewed by the policy: of each call-off in order, then what is free, and what lapses")
    void previewed(String policy, String expected) {
        CarryOverPreview preview = preview(file(Optional.of(policy(policy))));
        assertThat(whole(preview.getLimit())).isEqualTo("500000");
        assertThat(preview.getCommitted()).isEqualTo(sek(300_000));
        assertThat(preview.getInvoiced()).isEqualTo(sek(150_000));
        assertThat(whole(preview.getUnspent())).isEqualTo("350000");
        assertThat(whole(preview.getUncommitted())).isEqualTo("200000");
        assertThat(String.join(
                        " ",
                        whole(preview.getLines().get(0).getToCarry()),
                        whole(preview.getLines().get(1).getToCarry()),
                        whole(preview.getUncommittedToCarry()),
                        whole(preview.getLapsing())))
                .isEqualTo(expected);
        assertThat(preview.getMissing()).isEmpty();
        assertThat(preview.getExcess()).hasValue(sek(0));
    }

    @ParameterizedTest
    @CsvSource({"lapse", "all", "committed", "10", "40", "100"})
    @DisplayName(
            "is recorded as previewed: the two years' limits sum to the same, and nothing more is to be carried over")
    void recorded(String policy) {
        AgreementFile file = file(Optional.of(policy(policy)));
        CarryOverPreview preview = preview(file);
        AgreementFile after = recorded(file, preview.toEntries(NEW_YEAR, ids()));
        Balances before = on(file, NEW_YEAR).balances();
        Balances then = on(after, NEW_YEAR).balances();
        Money carried = preview.getToCarry().orElseThrow();
        assertThat(then.getLimit()).isEqualTo(before.getLimit());
        assertThat(then.getCommitted()).isEqualTo(before.getCommitted());
        assertThat(then.in(Y2024).getLimit()).hasValue(sek(500_000).minus(carried));
        assertThat(then.in(Y2025).getLimit()).hasValue(sek(400_000).plus(carried));
        CarryOverPreview again = preview(after);
        assertThat(again.getCarried()).isEqualTo(carried);
        assertThat(again.getToCarry()).hasValue(sek(0));
        assertThat(again.getExcess()).hasValue(sek(0));
        assertThat(again.getLapsing()).isEqualTo(preview.getLapsing());
        assertThat(again.getLimit()).isEqualTo(preview.getLimit());
        assertThat(again.getCommitted()).isEqualTo(preview.getCommitted());
        assertThat(again.toEntries(NEW_YEAR, ids())).isEmpty();
    }

    @Test
    @DisplayName("moves a call-off with its money, and what is free alone")
    void entries() {
        List<Entry> entries = preview(file(Optional.of(CarryOver.all()))).toEntries(NEW_YEAR, ids());
        assertThat(entries)
                .containsExactly(
                        Entry.carryOver(EntryId.of("O-1"), CallOffId.of("A-1"), amount(50_000), NEW_YEAR, Y2024, Y2025),
                        Entry.carryOver(
                                EntryId.of("O-2"), CallOffId.of("A-2"), amount(100_000), NEW_YEAR, Y2024, Y2025),
                        Entry.carryOver(EntryId.of("O-3"), amount(200_000), NEW_YEAR, BudgetPart.of(Y2024), Y2025));
        AgreementFile after = recorded(file(Optional.of(CarryOver.all())), entries);
        assertThat(on(after, NEW_YEAR).balances().in(Y2025).getCommitted()).isEqualTo(sek(150_000));
    }

    @Test
    @DisplayName("isn't told where the agreement doesn't say, or states no part for one of the years, and is asked for")
    void missing() {
        CarryOverPreview silent = preview(file(Optional.empty()));
        assertThat(silent.getMissing()).containsExactly(InputCode.CEILING_CARRY_OVER);
        assertThat(silent.getPolicy()).isEmpty();
        assertThat(whole(silent.getUnspent())).isEqualTo("350000");
        assertThat(silent.getToCarry()).isEmpty();
        assertThat(silent.getLapsing()).isEmpty();
        assertThat(silent.getMost()).isEmpty();
        assertThatThrownBy(() -> silent.toEntries(NEW_YEAR, ids()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("carryOver.missing");
        CarryOverPreview beyond =
                on(file(Optional.of(CarryOver.all())), NEW_YEAR).carryOver(Y2025);
        assertThat(beyond.getMissing()).containsExactly(InputCode.CEILING_TRANCHE);
        assertThat(beyond.getMost()).hasValue(sek(400_000));
        assertThat(beyond.getToCarry()).isEmpty();
        assertThat(on(file(Optional.of(CarryOver.lapse())), NEW_YEAR)
                        .carryOver(Y2025)
                        .getLapsing())
                .hasValue(sek(400_000));
        assertThat(on(file(Optional.of(CarryOver.all())), NEW_YEAR)
                        .carryOver(Year.of(2023))
                        .getMissing())
                .containsExactly(InputCode.CEILING_TRANCHE);
        assertThat(on(
                                AgreementFile.open(AGREEMENT.toBuilder()
                                        .ceiling(Optional.empty())
                                        .build()),
                                NEW_YEAR)
                        .carryOver(Y2024)
                        .getMissing())
                .containsExactly(InputCode.CEILING, InputCode.CEILING_CARRY_OVER);
    }

    @ParameterizedTest
    @CsvSource({
        ", EXCLUDING_VAT, ceiling.vat-basis",
        "EXCLUDING_VAT, , call-off.vat-basis",
        "INCLUDING_VAT, EXCLUDING_VAT, vat.rate"
    })
    @DisplayName("isn't told where the entries can't be held against the year's amount")
    void incomparable(VatBasis ofCeiling, VatBasis ofCallOff, String missing) {
        AgreementFile file = AgreementFile.open(AGREEMENT.toBuilder()
                        .ceiling(Ceiling.builder()
                                .amount(VatAmount.of(sek(9), Optional.ofNullable(ofCeiling)))
                                .tranche(2024, sek(5))
                                .tranche(2025, sek(4))
                                .carryOver(CarryOver.all())
                                .build())
                        .build())
                .record(callOff("A-1", 0, DAY).costing(VatAmount.of(sek(3), Optional.ofNullable(ofCallOff))), DAY);
        assertThat(preview(file).getMissing()).containsExactly(InputCode.of(missing));
        assertThat(preview(file).getLimit()).isEmpty();
    }

    @Test
    @DisplayName("of a year without call-offs is all of its amount, on the ceiling's basis")
    void nothingCalledOff() {
        CarryOverPreview preview = preview(opened(Optional.of(CarryOver.all())));
        assertThat(preview.getLines()).isEmpty();
        assertThat(preview.getUncommittedToCarry()).hasValue(sek(500_000));
        assertThat(preview.toEntries(NEW_YEAR, ids()))
                .extracting(Entry::getAmount)
                .containsExactly(Optional.of(amount(500_000)));
    }

    @Test
    @DisplayName(
            "is nothing in a year that is overspent, and at most what is unspent where more is called off than that")
    void overspent() {
        AgreementFile file = opened(Optional.of(CarryOver.all()))
                .record(callOff("A-1", 450_000, DAY), DAY)
                .record(callOff("A-2", 100_000, DAY), DAY)
                .record(invoice("I-1", "A-1", 450_000, DAY), DAY);
        assertThat(whole(preview(file).getLines().get(1).getToCarry())).isEqualTo("50000");
        assertThat(preview(file).getUncommitted()).hasValue(sek(0));
        AgreementFile over = file.record(invoice("I-2", "A-2", 50_001, DAY), DAY);
        assertThat(preview(over).getUnspent()).hasValue(sek(0));
        assertThat(preview(over).getToCarry()).hasValue(sek(0));
    }

    @Test
    @DisplayName("in excess of what may be is told: in all, and of what is free where only what is called off may be")
    void excess() {
        AgreementFile upTo = file(Optional.of(policy("10")));
        Entry free = Entry.carryOver(EntryId.of("O-9"), amount(50_001), NEW_YEAR, BudgetPart.of(Y2024), Y2025);
        assertThat(preview(recorded(upTo, List.of(free))).getExcess()).hasValue(sek(1));
        assertThat(preview(recorded(file(Optional.of(CarryOver.committed())), List.of(free)))
                        .getExcess())
                .hasValue(sek(50_001));
        assertThat(preview(recorded(file(Optional.of(CarryOver.lapse())), List.of(free)))
                        .getExcess())
                .hasValue(sek(50_001));
        Entry back = Files.reversal("R-1", "O-9", NEW_YEAR);
        assertThat(preview(recorded(upTo, List.of(free, back))).getCarried()).isEqualTo(sek(0));
    }

    @Test
    @DisplayName("in excess is told of what lapses, whatever else is open: none of it may be")
    void excessOfWhatLapses() {
        AgreementFile withoutPart = AgreementFile.open(AGREEMENT.toBuilder()
                        .ceiling(Ceiling.builder()
                                .amount(amount(2_000_000))
                                .carryOver(CarryOver.lapse())
                                .build())
                        .build())
                .record(Entry.carryOver(EntryId.of("O-9"), amount(1), NEW_YEAR, BudgetPart.of(Y2024), Y2025), NEW_YEAR);
        CarryOverPreview preview = preview(withoutPart);
        assertThat(preview.getMissing()).containsExactly(InputCode.CEILING_TRANCHE);
        assertThat(preview.getMost()).hasValue(sek(0));
        assertThat(preview.getExcess()).hasValue(sek(1));
        assertThat(preview.getToCarry()).isEmpty();
    }

    @Test
    @DisplayName("is of the years that something stands carried over from, the earliest first, on the days that count")
    void years() {
        AgreementFile file = file(Optional.of(CarryOver.all()));
        assertThat(on(file, NEW_YEAR).ledger().getYearsCarriedOver()).isEmpty();
        AgreementFile after = recorded(
                file,
                List.of(
                        Entry.carryOver(
                                EntryId.of("O-1"),
                                amount(1),
                                NEW_YEAR.plusYears(1),
                                BudgetPart.of(Y2025),
                                Year.of(2026)),
                        Entry.carryOver(EntryId.of("O-2"), CallOffId.of("A-1"), amount(1), NEW_YEAR, Y2024, Y2025),
                        Entry.carryOver(EntryId.of("O-3"), amount(1), NEW_YEAR, BudgetPart.of(Y2024), Year.of(2026)),
                        Entry.transfer(
                                EntryId.of("T-1"),
                                amount(1),
                                NEW_YEAR,
                                BudgetPart.of(Year.of(2026)),
                                BudgetPart.of(Y2024))));
        assertThat(on(after, NEW_YEAR).ledger().getYearsCarriedOver()).containsExactly(Y2024, Y2025);
        assertThat(on(after, NEW_YEAR).ledgerByDay().getYearsCarriedOver()).containsExactly(Y2024);
        AgreementFile back = recorded(after, List.of(Files.reversal("R-1", "O-2", NEW_YEAR)));
        assertThat(on(back, NEW_YEAR).ledger().getYearsCarriedOver()).containsExactly(Y2024, Y2025);
        AgreementFile allBack = recorded(back, List.of(Files.reversal("R-2", "O-3", NEW_YEAR.plusDays(1))));
        assertThat(on(allBack, NEW_YEAR).ledger().getYearsCarriedOver()).containsExactly(Y2025);
        assertThat(on(allBack, NEW_YEAR).ledgerByDay().getYearsCarriedOver()).containsExactly(Y2024);
    }

    @Test
    @DisplayName("has a share of 0 to 100 percent, and equals by what is agreed")
    void policies() {
        assertThat(CarryOver.upTo(Percent.of("10")))
                .isEqualTo(CarryOver.upTo(Percent.of("10")))
                .hasSameHashCodeAs(CarryOver.upTo(Percent.of("10")))
                .isNotEqualTo(CarryOver.upTo(Percent.of("11")))
                .isNotEqualTo(CarryOver.all());
        assertThat(CarryOver.upTo(Percent.of("10")).getKind()).isEqualTo(CarryOverKind.UP_TO_SHARE);
        assertThat(CarryOver.upTo(Percent.of("10"))).hasToString("UP_TO_SHARE 10");
        assertThat(CarryOver.lapse()).hasToString("LAPSE");
        assertThat(CarryOver.all().getShare()).isEmpty();
        Percent above = Percent.of("100.0001");
        assertThatThrownBy(() -> CarryOver.upTo(above)).isInstanceOf(InvalidValueException.class);
    }
}
