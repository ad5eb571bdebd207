package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
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
import static se.samverkan.core.file.Files.reversal;
import static se.samverkan.core.file.Files.sek;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.share.BelowFixed;
import se.samverkan.core.share.CostShares;
import se.samverkan.core.share.PartnerSettlement;
import se.samverkan.core.share.Settlement;
import se.samverkan.core.share.SettlementLine;
import se.samverkan.core.share.SplitPeriod;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;

@DisplayName("The settlement of what was invoiced in a period")
class PeriodSettlementTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);
    private static final DateRange FIRST = DateRange.ofClosed(LocalDate.of(2024, 1, 1), MARCH);
    private static final DateRange SECOND = DateRange.ofClosed(APRIL, LocalDate.of(2024, 6, 30));
    private static final CostShares SEVENTY_THIRTY =
            CostShares.percentages().share(HARNOSAND, "70").share(MIUN, "30").build();
    private static final CostShares EQUAL = CostShares.equally(HARNOSAND, MIUN);

    private static AgreementFile opened(Optional<CostShares> shares) {
        return AgreementFile.open(AGREEMENT.toBuilder().costShares(shares).build());
    }

    /** A call-off by Härnösand, A-1, and one by Sundsvall, which isn't a party, A-2. */
    private static AgreementFile calledOff(CostShares shares) {
        return opened(Optional.of(shares))
                .record(callOff("A-1", 500_000, DAY), DAY)
                .record(
                        callOff("A-2", 500_000, DAY).toBuilder()
                                .orderedBy(SUNDSVALL)
                                .build(),
                        DAY);
    }

    private static Entry creditNote(String id, String invoice, long kronor, LocalDate day) {
        return Entry.creditNote(EntryId.of(id), CallOffId.of("A-1"), EntryId.of(invoice), amount(kronor), day);
    }

    private static AgreementFile recorded(AgreementFile file, Entry... entries) {
        AgreementFile longer = file;
        for (Entry entry : entries) {
            longer = longer.record(entry, entry.getDay());
        }
        return longer;
    }

    private static PeriodSettlement settled(AgreementFile file, DateRange period) {
        return on(file, DAY).settlement(period);
    }

    private static PartnerSettlement of(Partner partner, PeriodSettlement settlement) {
        return settlement.findPartner(partner.getId()).orElseThrow();
    }

    /** Share, borne and balance in whole kronor. */
    private static String told(Partner partner, PeriodSettlement settlement) {
        PartnerSettlement own = of(partner, settlement);
        return List.of(own.getShare(), own.getBorne(), own.getBalance()).stream()
                .map(money -> money.getAmount().toBigIntegerExact().toString())
                .collect(Collectors.joining(" "));
    }

    @Test
    @DisplayName("of 100 000 kr that Härnösand has paid, 70 to 30: the university is to pay 30 000 kr")
    void worked() {
        PeriodSettlement settlement =
                settled(recorded(calledOff(SEVENTY_THIRTY), invoice("F-1", "A-1", 100_000, MARCH)), FIRST);
        assertThat(settlement.getPeriod()).isEqualTo(FIRST);
        assertThat(settlement.getInvoiced()).isEqualTo(amount(100_000));
        assertThat(told(HARNOSAND, settlement)).isEqualTo("70000 100000 -30000");
        assertThat(told(MIUN, settlement)).isEqualTo("30000 0 30000");
        assertThat(settlement.getMissing()).isEmpty();
        assertThat(settlement.getUnshared()).hasValue(sek(0));
        assertThat(settlement.getSettlements())
                .containsExactly(Settlement.of(
                        SEVENTY_THIRTY,
                        FIRST,
                        List.of(SettlementLine.of(EntryId.of("F-1"), MARCH, HARNOSAND.getId(), amount(100_000)))));
    }

    @Test
    @DisplayName("counts both ends of the period, whatever the day asked about, and no payment, accrual or call-off")
    void ends() {
        AgreementFile file = recorded(
                calledOff(EQUAL),
                Entry.accrual(EntryId.of("U-1"), CallOffId.of("A-1"), amount(7), DAY),
                invoice("F-1", "A-1", 1, FIRST.getFirstDay().orElseThrow().plusDays(31)),
                invoice("F-2", "A-1", 10, MARCH),
                Files.payment("B-1", "A-1", 10, MARCH),
                invoice("F-3", "A-1", 100, APRIL));
        assertThat(settled(file, FIRST).getInvoiced()).isEqualTo(amount(11));
        assertThat(settled(file, DateRange.ofClosed(MARCH, MARCH)).getInvoiced())
                .isEqualTo(amount(10));
        assertThat(settled(file, SECOND).getInvoiced()).isEqualTo(amount(100));
        assertThat(settled(file, DateRange.until(MARCH)).getInvoiced()).isEqualTo(amount(11));
        assertThat(settled(file, DateRange.always()).getInvoiced()).isEqualTo(amount(111));
        assertThat(on(file, LocalDate.of(2030, 1, 1)).settlement(FIRST)).isEqualTo(settled(file, FIRST));
    }

    @Test
    @DisplayName("takes off a credit note on its own day, in the period and in a later one, which is then below 0")
    void creditNotes() {
        AgreementFile file = recorded(
                calledOff(SEVENTY_THIRTY),
                invoice("F-1", "A-1", 100_000, MARCH),
                creditNote("K-1", "F-1", 20_000, MARCH),
                creditNote("K-2", "F-1", 10_000, APRIL));
        assertThat(settled(file, FIRST).getInvoiced()).isEqualTo(amount(80_000));
        assertThat(told(MIUN, settled(file, FIRST))).isEqualTo("24000 0 24000");
        PeriodSettlement below = settled(file, SECOND);
        assertThat(below.getInvoiced().getMoney()).isEqualTo(sek(-10_000));
        assertThat(told(HARNOSAND, below)).isEqualTo("-7000 -10000 3000");
        assertThat(of(MIUN, below).getToReceive()).isEqualTo(sek(3_000));
    }

    @Test
    @DisplayName("leaves an invoice in its period that is reversed in a later one, where it is taken back")
    void reversals() {
        AgreementFile file = recorded(
                calledOff(SEVENTY_THIRTY),
                invoice("F-1", "A-1", 100_000, MARCH),
                invoice("F-2", "A-1", 50_000, MARCH),
                creditNote("K-1", "F-2", 20_000, MARCH),
                reversal("R-1", "F-1", APRIL),
                reversal("R-2", "K-1", APRIL));
        assertThat(settled(file, FIRST).getInvoiced()).isEqualTo(amount(130_000));
        assertThat(settled(file, SECOND).getInvoiced().getMoney()).isEqualTo(sek(-80_000));
        assertThat(told(MIUN, settled(file, SECOND))).isEqualTo("-24000 0 -24000");
        assertThat(of(HARNOSAND, settled(file, SECOND)).getLines())
                .extracting(
                        line -> line.getEntry().toString(),
                        line -> line.getAmount().getMoney())
                .containsExactly(tuple("R-1", sek(-100_000)), tuple("R-2", sek(20_000)));
        assertThat(settled(file, DateRange.always()).getInvoiced()).isEqualTo(amount(50_000));
    }

    @Test
    @DisplayName("of a period with nothing invoiced is of 0 kr and has nobody in it, with shares and without")
    void nothing() {
        for (AgreementFile file : List.of(calledOff(EQUAL), opened(Optional.empty()))) {
            PeriodSettlement settlement = settled(file, FIRST);
            assertThat(settlement.getInvoiced().getMoney()).isEqualTo(sek(0));
            assertThat(settlement.getSettlements()).isEmpty();
            assertThat(settlement.getPartners()).isEmpty();
            assertThat(settlement.findPartner(MIUN.getId())).isEmpty();
            assertThat(settlement.getUnshared()).hasValue(sek(0));
            assertThat(settlement.getMissing()).isEmpty();
        }
        AgreementFile moneyless = AgreementFile.open(
                AGREEMENT.toBuilder().ceiling(Optional.empty()).build());
        assertThat(settled(moneyless, FIRST).getInvoiced().getMoney()).isEqualTo(Money.parse("XXX 0"));
    }

    @Test
    @DisplayName("of an invoice that is reversed in the same period is of 0 kr, with both lines")
    void evenedOut() {
        PeriodSettlement settlement = settled(
                recorded(calledOff(EQUAL), invoice("F-1", "A-1", 5, MARCH), reversal("R-1", "F-1", MARCH)), FIRST);
        assertThat(settlement.getInvoiced()).isEqualTo(amount(0));
        assertThat(told(HARNOSAND, settlement)).isEqualTo("0 0 0");
        assertThat(of(HARNOSAND, settlement).getLines()).hasSize(2);
    }

    @Test
    @DisplayName("gives one who has called off without being a party all of it back")
    void outsider() {
        PeriodSettlement settlement = settled(
                recorded(calledOff(EQUAL), invoice("F-1", "A-2", 60_000, MARCH), invoice("F-2", "A-1", 40_000, MARCH)),
                FIRST);
        assertThat(settlement.getPartners())
                .extracting(PartnerSettlement::getPartner)
                .containsExactly(HARNOSAND.getId(), MIUN.getId(), SUNDSVALL.getId());
        assertThat(told(SUNDSVALL, settlement)).isEqualTo("0 60000 -60000");
        assertThat(told(HARNOSAND, settlement)).isEqualTo("50000 40000 10000");
        assertThat(told(MIUN, settlement)).isEqualTo("50000 0 50000");
    }

    @Test
    @DisplayName(
            "splits each invoice by the shares of its day, where they are amended midway, and sums them by partner")
    void amended() {
        AgreementFile file = recorded(
                calledOff(EQUAL).record(amendment(MARCH, Change.of(SEVENTY_THIRTY)), DAY),
                invoice("F-1", "A-1", 10_000, MARCH.minusDays(1)),
                invoice("F-2", "A-1", 100_000, MARCH));
        PeriodSettlement settlement = settled(file, FIRST);
        assertThat(settlement.getSettlements())
                .extracting(Settlement::getShares)
                .containsExactly(EQUAL, SEVENTY_THIRTY);
        assertThat(settlement.getInvoiced()).isEqualTo(amount(110_000));
        assertThat(told(HARNOSAND, settlement)).isEqualTo("75000 110000 -35000");
        assertThat(told(MIUN, settlement)).isEqualTo("35000 0 35000");
    }

    @Test
    @DisplayName("gives back by the shares that an invoice was split by what is taken back after they are amended")
    void takenBackAfterAmendment() {
        AgreementFile file = recorded(
                calledOff(EQUAL).record(amendment(APRIL, Change.of(SEVENTY_THIRTY)), DAY),
                invoice("F-1", "A-1", 10_000, MARCH),
                invoice("F-2", "A-1", 4_000, MARCH),
                creditNote("K-1", "F-1", 1_000, APRIL),
                reversal("R-1", "F-2", APRIL));
        assertThat(told(MIUN, settled(file, FIRST))).isEqualTo("7000 0 7000");
        assertThat(told(MIUN, settled(file, SECOND))).isEqualTo("-2500 0 -2500");
        AgreementFile undone = recorded(file, reversal("R-2", "K-1", APRIL));
        assertThat(told(MIUN, settled(undone, SECOND))).isEqualTo("-2000 0 -2000");
    }

    @Test
    @DisplayName("is by the shares and the entries of the knowledge asked with")
    void knowledge() {
        AgreementFile file = recorded(calledOff(EQUAL), invoice("F-1", "A-1", 1_000, MARCH))
                .record(amendment(FIRST.getFirstDay().orElseThrow(), Change.of(SEVENTY_THIRTY)), APRIL)
                .record(invoice("F-2", "A-1", 1_000, MARCH), APRIL);
        AsOf before = AsOf.on(DAY).knownOn(MARCH);
        assertThat(told(MIUN, file.at(before).settlement(FIRST))).isEqualTo("500 0 500");
        assertThat(told(MIUN, settled(file, FIRST))).isEqualTo("600 0 600");
    }

    @Test
    @DisplayName("isn't told where shares aren't stated on an invoice's day, and tells what was invoiced all the same")
    void withoutShares() {
        AgreementFile file = recorded(
                calledOff(EQUAL).record(amendment(MARCH, Change.withoutCostShares()), DAY),
                invoice("F-1", "A-1", 10_000, MARCH.minusDays(1)),
                invoice("F-2", "A-1", 100_000, MARCH));
        PeriodSettlement settlement = settled(file, FIRST);
        assertThat(settlement.getMissing()).containsExactly(InputCode.AGREEMENT_COST_SHARES);
        assertThat(settlement.getInvoiced()).isEqualTo(amount(110_000));
        assertThat(settlement.getSettlements()).isEmpty();
        assertThat(settlement.getPartners()).isEmpty();
        assertThat(settlement.getUnshared()).isEmpty();
        DateRange before = DateRange.ofClosed(DAY, MARCH.minusDays(1));
        assertThat(told(MIUN, settled(file, before))).isEqualTo("5000 0 5000");
    }

    @ParameterizedTest
    @CsvSource({
        "SEK 100000, '', true",
        "SEK 100000.01, cost-shares.below-fixed, false",
        "EUR 1, cost-shares.in-currency, false"
    })
    @DisplayName("isn't told below fixed amounts where what is then done isn't stated, nor in another currency")
    void fixed(String ofMiun, String missing, boolean isTold) {
        CostShares shares = CostShares.fixed()
                .share(MIUN, Money.parse(ofMiun))
                .per(SplitPeriod.WHOLE_TERM)
                .build();
        PeriodSettlement settlement =
                settled(recorded(calledOff(shares), invoice("F-1", "A-1", 100_000, MARCH)), FIRST);
        assertThat(settlement.getMissing().stream().map(InputCode::toString).collect(Collectors.joining()))
                .isEqualTo(missing);
        assertThat(settlement.findPartner(MIUN.getId()).isPresent()).isEqualTo(isTold);
    }

    @Test
    @DisplayName(
            "tells what nobody bears: 20 000 kr above the university's fixed amount, and a credit note by the rule")
    void unshared() {
        CostShares shares = CostShares.fixed()
                .share(MIUN, sek(80_000))
                .below(BelowFixed.REDUCED_IN_PROPORTION)
                .per(SplitPeriod.EACH_INVOICE)
                .build();
        AgreementFile file = recorded(
                calledOff(shares), invoice("F-1", "A-1", 100_000, MARCH), creditNote("K-1", "F-1", 30_000, APRIL));
        assertThat(settled(file, FIRST).getUnshared()).hasValue(sek(20_000));
        assertThat(told(MIUN, settled(file, FIRST))).isEqualTo("80000 0 80000");
        assertThat(settled(file, SECOND).getUnshared()).hasValue(sek(-20_000));
        assertThat(told(MIUN, settled(file, SECOND))).isEqualTo("-10000 0 -10000");
    }

    @Test
    @DisplayName("is on the VAT basis of the entries, which may be unstated")
    void vatBasis() {
        AgreementFile file = opened(Optional.of(EQUAL))
                .record(callOff("A-1", 0, DAY).costing(VatAmount.of(sek(9))), DAY)
                .record(Entry.invoice(EntryId.of("F-1"), CallOffId.of("A-1"), VatAmount.of(sek(8)), MARCH), DAY);
        assertThat(settled(file, FIRST).getInvoiced()).isEqualTo(VatAmount.of(sek(8)));
        assertThat(told(MIUN, settled(file, FIRST))).isEqualTo("4 0 4");
    }

    @Test
    @DisplayName("counts an invoice once that falls on several years, and all of it in the period of its day")
    void severalYears() {
        Entry split = invoice("F-1", "A-1", 1_000, MARCH).toBuilder()
                .putYearParts(Year.of(2023), sek(400))
                .putYearParts(Year.of(2024), sek(600))
                .build();
        PeriodSettlement settlement = settled(recorded(calledOff(EQUAL), split), FIRST);
        assertThat(settlement.getInvoiced()).isEqualTo(amount(1_000));
        assertThat(of(HARNOSAND, settlement).getLines()).hasSize(1);
    }

    @Test
    @NullUnmarked
    @DisplayName("of no period is refused")
    void refused() {
        FileView view = on(calledOff(EQUAL), DAY);
        assertThatThrownBy(() -> view.settlement(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("period");
    }
}
