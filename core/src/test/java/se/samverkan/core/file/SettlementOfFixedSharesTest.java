package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.HARNOSAND;
import static se.samverkan.core.file.Files.MIUN;
import static se.samverkan.core.file.Files.SUNDSVALL;
import static se.samverkan.core.file.Files.amendment;
import static se.samverkan.core.file.Files.amount;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.invoice;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.Files.sek;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.share.BelowFixed;
import se.samverkan.core.share.CostShares;
import se.samverkan.core.share.FixedShares;
import se.samverkan.core.share.ResplitPolicy;
import se.samverkan.core.share.SplitPeriod;
import se.samverkan.core.time.DateRange;

@DisplayName("Fixed amounts and caps are of what the agreement says, whichever period is settled")
class SettlementOfFixedSharesTest {

    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final DateRange FIRST_HALF = DateRange.ofClosed(LocalDate.of(2024, 1, 1), JUNE);
    private static final DateRange SECOND_HALF = DateRange.ofClosed(JULY, LocalDate.of(2024, 12, 31));
    private static final DateRange YEAR = DateRange.ofClosed(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    private static final DateRange NEXT_YEAR = DateRange.ofClosed(NEW_YEAR, LocalDate.of(2025, 12, 31));

    /** Sundsvall 20 000 kr, and of the rest Härnösand and the university half each. */
    private static FixedShares.Builder fixed() {
        return CostShares.fixed().share(SUNDSVALL, sek(20_000)).remainder(CostShares.equally(HARNOSAND, MIUN));
    }

    /** A third each, of which Sundsvall at most 30 000 kr and the others the rest. */
    private static CostShares capped(SplitPeriod period) {
        return CostShares.equally(SUNDSVALL, HARNOSAND, MIUN).toBuilder()
                .cap(SUNDSVALL, sek(30_000))
                .excess(ResplitPolicy.inProportion())
                .per(period)
                .build();
    }

    private static AgreementFile file(CostShares shares, Entry... entries) {
        AgreementFile file = AgreementFile.open(
                        AGREEMENT.toBuilder().costShares(shares).build())
                .record(callOff("A-1", 500_000, DAY), DAY);
        for (Entry entry : entries) {
            file = file.record(entry, entry.getDay());
        }
        return file;
    }

    private static Entry credit(String id, String invoice, long kronor, LocalDate day) {
        return Entry.creditNote(EntryId.of(id), CallOffId.of("A-1"), EntryId.of(invoice), amount(kronor), day);
    }

    /** The shares of Sundsvall, Härnösand and the university in whole kronor. */
    private static String shares(AgreementFile file, DateRange period) {
        PeriodSettlement settlement = on(file, DAY).settlement(period);
        assertThat(settlement.getMissing()).isEmpty();
        return Stream.of(SUNDSVALL, HARNOSAND, MIUN)
                .map(partner -> settlement
                        .findPartner(partner.getId())
                        .map(each -> each.getShare())
                        .orElse(Money.zero(sek(0).getCurrencyUnit())))
                .map(money -> money.getAmount().toBigIntegerExact().toString())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @EnumSource(SplitPeriod.class)
    @DisplayName("an invoice of June that is credited in full in July leaves nobody with a share of it")
    void creditedInFull(SplitPeriod period) {
        for (BelowFixed below : BelowFixed.values()) {
            AgreementFile file = file(
                    fixed().below(below).per(period).build(),
                    invoice("F-1", "A-1", 100_000, JUNE),
                    credit("K-1", "F-1", 100_000, JULY));
            assertThat(shares(file, FIRST_HALF)).isEqualTo("20000 40000 40000");
            assertThat(shares(file, SECOND_HALF)).isEqualTo("-20000 -40000 -40000");
            assertThat(shares(file, YEAR)).isEqualTo("0 0 0");
        }
    }

    @Test
    @DisplayName(
            "of 100 000 kr, 40 000 credited later is taken from those above the fixed amount, that of Sundsvall kept")
    void creditedInPart() {
        AgreementFile file = file(
                fixed().per(SplitPeriod.CALENDAR_YEAR).build(),
                invoice("F-1", "A-1", 100_000, JUNE),
                credit("K-1", "F-1", 40_000, JULY));
        assertThat(shares(file, SECOND_HALF)).isEqualTo("0 -20000 -20000");
        assertThat(shares(file, YEAR)).isEqualTo("20000 20000 20000");
    }

    @Test
    @DisplayName(
            "of 100 000 kr under a cap of 30 000, 40 000 credited later makes it 20 000 each, as the year at once does")
    void creditedUnderCap() {
        AgreementFile file = file(
                capped(SplitPeriod.CALENDAR_YEAR),
                invoice("F-1", "A-1", 100_000, JUNE),
                credit("K-1", "F-1", 40_000, JULY));
        assertThat(shares(file, FIRST_HALF)).isEqualTo("30000 35000 35000");
        assertThat(shares(file, SECOND_HALF)).isEqualTo("-10000 -15000 -15000");
        assertThat(shares(file, YEAR)).isEqualTo("20000 20000 20000");
    }

    @ParameterizedTest
    @CsvSource({
        "EACH_INVOICE, 20000 40000 40000, 20000 20000 20000, 20000 10000 10000",
        "CALENDAR_YEAR, 20000 40000 40000, 0 30000 30000, 20000 10000 10000",
        "WHOLE_TERM, 20000 40000 40000, 0 30000 30000, 0 20000 20000"
    })
    @DisplayName(
            "100 000 kr in June, 60 000 in July and 40 000 the year after: 20 000 of each invoice, of each year, or once")
    void splitPeriods(SplitPeriod period, String june, String july, String nextYear) {
        AgreementFile file = file(
                fixed().per(period).build(),
                invoice("F-1", "A-1", 100_000, JUNE),
                invoice("F-2", "A-1", 60_000, JULY),
                invoice("F-3", "A-1", 40_000, NEW_YEAR));
        assertThat(shares(file, FIRST_HALF)).isEqualTo(june);
        assertThat(shares(file, SECOND_HALF)).isEqualTo(july);
        assertThat(shares(file, NEXT_YEAR)).isEqualTo(nextYear);
    }

    @Test
    @DisplayName("an invoice of one year that is credited in the next is of the year of the invoice")
    void creditedNextYear() {
        AgreementFile file = file(
                fixed().per(SplitPeriod.CALENDAR_YEAR).build(),
                invoice("F-1", "A-1", 100_000, JUNE),
                invoice("F-2", "A-1", 50_000, NEW_YEAR),
                credit("K-1", "F-1", 10_000, NEW_YEAR));
        assertThat(shares(file, NEXT_YEAR)).isEqualTo("20000 10000 10000");
        assertThat(on(file, DAY).settlement(NEXT_YEAR).getSettlements())
                .extracting(each -> each.getEarlier())
                .containsExactly(sek(0), sek(100_000));
    }

    @Test
    @DisplayName(
            "what they hold for is missing where the agreement doesn't say, and shares in proportion don't need it")
    void unstated() {
        AgreementFile file = file(fixed().build(), invoice("F-1", "A-1", 100_000, JUNE));
        PeriodSettlement settlement = on(file, DAY).settlement(YEAR);
        assertThat(settlement.getMissing()).containsExactly(InputCode.COST_SHARES_SPLIT_PERIOD);
        assertThat(settlement.getInvoiced()).isEqualTo(amount(100_000));
        assertThat(settlement.getPartners()).isEmpty();
        AgreementFile equal = file(CostShares.equally(HARNOSAND, MIUN), invoice("F-1", "A-1", 100_000, JUNE));
        assertThat(shares(equal, YEAR)).isEqualTo("0 50000 50000");
    }

    @Test
    @DisplayName(
            "a rule below the fixed amounts is missing where a credit note brings the year below them, and not before")
    void belowLater() {
        AgreementFile file = file(
                fixed().per(SplitPeriod.CALENDAR_YEAR).build(),
                invoice("F-1", "A-1", 100_000, JUNE),
                credit("K-1", "F-1", 80_001, JULY));
        assertThat(shares(file, FIRST_HALF)).isEqualTo("20000 40000 40000");
        assertThat(on(file, DAY).settlement(SECOND_HALF).getMissing())
                .containsExactly(InputCode.COST_SHARES_BELOW_FIXED);
    }

    @Test
    @DisplayName("shares that are amended have theirs anew, from the invoices of their own days")
    void amended() {
        AgreementFile file = file(fixed().per(SplitPeriod.CALENDAR_YEAR).build())
                .record(
                        amendment(
                                JULY,
                                Change.of(fixed().share(MIUN, sek(1_000))
                                        .per(SplitPeriod.CALENDAR_YEAR)
                                        .build())),
                        DAY)
                .record(invoice("F-1", "A-1", 100_000, JUNE), JUNE)
                .record(invoice("F-2", "A-1", 51_000, JULY), JULY);
        assertThat(shares(file, SECOND_HALF)).isEqualTo("20000 15000 16000");
        assertThat(shares(file, YEAR)).isEqualTo("40000 55000 56000");
    }
}
