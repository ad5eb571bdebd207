package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.share.BelowFixed;
import se.samverkan.core.share.CostShares;
import se.samverkan.core.share.PartnerSettlement;
import se.samverkan.core.share.ResplitPolicy;
import se.samverkan.core.share.SettlementLine;
import se.samverkan.core.share.SplitPeriod;
import se.samverkan.core.time.DateRange;

@Label("Over random invoices, credit notes and reversals, the settlement of a period")
class PeriodSettlementProperties {

    private static final LocalDate FIRST = Files.DAY;
    private static final CurrencyUnit SEK = CurrencyUnit.of("SEK");

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    @Label("ties to the ledger: what was invoiced by its last day, less what was by the day before its first")
    void ties(@ForAll("files") AgreementFile file, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        DateRange period = between(one, other);
        Money before = invoicedBy(file, period.getFirstDay().orElseThrow().minusDays(1));
        Money after = invoicedBy(file, period.getLastDay().orElseThrow());
        Money invoiced = invoiced(file, period);
        assertThat(invoiced).isEqualTo(after.minus(before));
        Statistics.label("invoiced")
                .collect(invoiced.getAmount().signum())
                .coverage(coverage -> coverage.check(-1).count(count -> count > 0));
    }

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    @Label("has shares that add up to what was invoiced, balances that add up to 0, and each entry's line once")
    void conserved(
            @ForAll("files") AgreementFile file, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        PeriodSettlement settlement = Files.on(file, FIRST).settlement(between(one, other));
        Money unshared = settlement.getUnshared().orElseThrow();
        Money shares = unshared;
        Money balances = unshared;
        Money borne = Money.zero(SEK);
        for (PartnerSettlement each : settlement.getPartners()) {
            shares = shares.plus(each.getShare());
            balances = balances.plus(each.getBalance());
            borne = borne.plus(each.getBorne());
        }
        assertThat(shares).isEqualTo(settlement.getInvoiced().getMoney());
        assertThat(borne).isEqualTo(settlement.getInvoiced().getMoney());
        assertThat(balances.isZero()).isTrue();
        List<SettlementLine> lines = settlement.getPartners().stream()
                .flatMap(each -> each.getLines().stream())
                .toList();
        assertThat(lines)
                .doesNotHaveDuplicates()
                .allMatch(line -> settlement.getPeriod().contains(line.getDay()));
        Statistics.label("shares")
                .collect(settlement.getSettlements().size())
                .coverage(coverage -> coverage.check(2).count(count -> count > 0));
    }

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    @Label("adds up with the next one: two that adjoin were invoiced as much as the one that joins them")
    void adjoining(
            @ForAll("files") AgreementFile file,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll("days") LocalDate third) {
        List<LocalDate> days = List.of(one, other, third).stream().sorted().toList();
        DateRange early = DateRange.ofClosed(days.get(0), days.get(1));
        DateRange late = DateRange.ofClosed(days.get(1).plusDays(1), days.get(2).plusDays(1));
        DateRange joined = DateRange.ofClosed(days.get(0), days.get(2).plusDays(1));
        assertThat(invoiced(file, early).plus(invoiced(file, late))).isEqualTo(invoiced(file, joined));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    @Label("of every day, once all is taken back in full, leaves nobody with a share, whenever the shares were amended")
    void undone(@ForAll("files") AgreementFile file) {
        AgreementFile undone = file;
        for (Entry entry : Files.on(file, FIRST.plusYears(1)).entries()) {
            undone = tried(undone, reversal("U-" + entry.getId(), entry.getId().toString(), FIRST.plusYears(1)));
        }
        for (Entry entry : Files.on(file, FIRST.plusYears(1)).entries()) {
            undone = tried(undone, reversal("V-" + entry.getId(), entry.getId().toString(), FIRST.plusYears(1)));
        }
        PeriodSettlement settlement = Files.on(undone, FIRST).settlement(DateRange.always());
        assertThat(settlement.getPartners())
                .allMatch(each -> each.getShare().isZero() && each.getBorne().isZero());
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    @Label("under fixed amounts or caps gives each as much in two that adjoin as in the one that joins them")
    void adjoiningShares(@ForAll("unproportional") AgreementFile file, @ForAll("days") LocalDate one) {
        DateRange joined = DateRange.ofClosed(FIRST, FIRST.plusYears(1));
        DateRange early = DateRange.ofClosed(FIRST, one);
        DateRange late = DateRange.ofClosed(one.plusDays(1), FIRST.plusYears(1));
        for (PartnerId partner : List.of(Files.HARNOSAND.getId(), Files.MIUN.getId(), Files.SUNDSVALL.getId())) {
            assertThat(shareOf(partner, file, early).plus(shareOf(partner, file, late)))
                    .isEqualTo(shareOf(partner, file, joined));
        }
    }

    private static Money shareOf(PartnerId partner, AgreementFile file, DateRange period) {
        PeriodSettlement settlement = Files.on(file, FIRST).settlement(period);
        assertThat(settlement.getMissing()).isEmpty();
        return settlement.findPartner(partner).map(PartnerSettlement::getShare).orElse(Money.zero(SEK));
    }

    private static DateRange between(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? DateRange.ofClosed(one, other) : DateRange.ofClosed(other, one);
    }

    private static Money invoiced(AgreementFile file, DateRange period) {
        return Files.on(file, FIRST).settlement(period).getInvoiced().getMoney();
    }

    private static Money invoicedBy(AgreementFile file, LocalDate day) {
        return Files.on(file, day).balances().getInvoiced();
    }

    private static AgreementFile tried(AgreementFile file, UnaryOperator<AgreementFile> act) {
        try {
            return act.apply(file);
        } catch (InvalidValueException refused) {
            return file;
        }
    }

    private static UnaryOperator<AgreementFile> reversal(String id, String reversed, LocalDate day) {
        return file -> file.record(Files.reversal(id, reversed, day), FIRST);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 20).map(FIRST::plusDays);
    }

    /** Files with two call-offs, one of them by an outsider, and what is tried on them in any order. */
    @Provide
    Arbitrary<AgreementFile> files() {
        return files(shares());
    }

    /** Such files whose shares have fixed amounts or caps. */
    @Provide
    Arbitrary<AgreementFile> unproportional() {
        return files(shares().filter(shares -> !shares.isProportional()));
    }

    private Arbitrary<AgreementFile> files(Arbitrary<CostShares> ofShares) {
        return Combinators.combine(ofShares, acts(ofShares).list().ofMinSize(4).ofMaxSize(16))
                .as((shares, acts) -> {
                    AgreementFile file = AgreementFile.open(Files.AGREEMENT.toBuilder()
                                    .costShares(shares)
                                    .build())
                            .record(Files.callOff("A-1", 500, FIRST), FIRST)
                            .record(
                                    Files.callOff("A-2", 500, FIRST).toBuilder()
                                            .orderedBy(Files.SUNDSVALL)
                                            .build(),
                                    FIRST);
                    for (UnaryOperator<AgreementFile> act : acts) {
                        file = tried(file, act);
                    }
                    return file;
                });
    }

    private Arbitrary<UnaryOperator<AgreementFile>> acts(Arbitrary<CostShares> ofShares) {
        Arbitrary<CallOffId> callOffs = Arbitraries.of("A-1", "A-2").map(CallOffId::of);
        Arbitrary<String> ids = Arbitraries.integers().between(1, 3).map(number -> "E-" + number);
        Arbitrary<VatAmount> amounts = Arbitraries.longs()
                .between(1, 900)
                .map(ore -> VatAmount.of(Money.ofMinor(SEK, ore), VatBasis.EXCLUDING_VAT));
        Arbitrary<LocalDate> early = Arbitraries.integers().between(0, 8).map(FIRST::plusDays);
        Arbitrary<UnaryOperator<AgreementFile>> invoices = Combinators.combine(ids, callOffs, amounts, early)
                .as((id, callOff, amount, day) ->
                        file -> file.record(Entry.invoice(EntryId.of(id), callOff, amount, day), FIRST));
        Arbitrary<UnaryOperator<AgreementFile>> creditNotes = Combinators.combine(ids, callOffs, amounts, days())
                .as((id, callOff, amount, day) -> file -> file.record(
                        Entry.creditNote(EntryId.of("K-" + id), callOff, EntryId.of(id), amount, day), FIRST));
        Arbitrary<UnaryOperator<AgreementFile>> reversals = Combinators.combine(
                        ids, Arbitraries.of("", "K-"), ids, days())
                .as((id, ofCreditNote, reversed, day) -> reversal("R-" + id, ofCreditNote + reversed, day));
        Arbitrary<UnaryOperator<AgreementFile>> amendments = Combinators.combine(ofShares, early)
                .as((shares, day) -> file -> file.record(Files.amendment(day, Change.of(shares)), FIRST));
        return Arbitraries.frequencyOf(
                Tuple.of(5, invoices), Tuple.of(2, creditNotes), Tuple.of(3, reversals), Tuple.of(3, amendments));
    }

    private Arbitrary<CostShares> shares() {
        Arbitrary<Integer> parts = Arbitraries.integers().between(1, 9);
        Arbitrary<CostShares> weighted = Combinators.combine(parts, parts)
                .as((one, other) -> CostShares.parts()
                        .share(Files.HARNOSAND, one)
                        .share(Files.MIUN, other)
                        .build());
        Arbitrary<SplitPeriod> periods = Arbitraries.of(SplitPeriod.class);
        Arbitrary<CostShares> capped = Combinators.combine(parts, periods)
                .as((cap, period) -> CostShares.parts()
                        .share(Files.MIUN, 2)
                        .share(Files.HARNOSAND, 1)
                        .cap(Files.MIUN, Money.ofMinor(SEK, cap * 50L))
                        .per(period)
                        .build());
        Arbitrary<CostShares> moved = periods.map(period -> CostShares.equally(Files.MIUN, Files.HARNOSAND).toBuilder()
                .cap(Files.MIUN, Money.ofMinor(SEK, 99))
                .excess(ResplitPolicy.inProportion())
                .per(period)
                .build());
        Arbitrary<CostShares> fixed = Combinators.combine(parts, Arbitraries.of(BelowFixed.class), periods)
                .as((amount, below, period) -> CostShares.fixed()
                        .share(Files.SUNDSVALL, Money.ofMinor(SEK, amount * 50L))
                        .remainder(CostShares.equally(Files.MIUN, Files.HARNOSAND))
                        .below(below)
                        .per(period)
                        .build());
        return Arbitraries.oneOf(weighted, capped, moved, fixed);
    }
}
