package se.samverkan.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.money.VatBasis.EXCLUDING_VAT;
import static se.samverkan.core.money.VatBasis.INCLUDING_VAT;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.SEK;
import static se.samverkan.rules.Given.callOff;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.Money;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Rule;
import se.samverkan.rules.RuleBook;

@Label("The ceiling and the year's tranche, over random histories")
class CeilingProperties {

    private static final long MOST = 1_000_000_00L;
    private static final CommittedWithinCeiling CEILING = new CommittedWithinCeiling();
    private static final CommittedWithinTranche TRANCHE = new CommittedWithinTranche();

    /** A call-off in öre, some years after 2024, and whether it is reversed. */
    record Past(long minor, int years, boolean reversed) {}

    @Provide
    Arbitrary<List<Past>> histories() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, MOST / 4),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, false, false))
                .as(Past::new)
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<VatRate> rates() {
        return Arbitraries.of("0", "6", "12", "12.5", "25", "33.3333", "100").map(VatRate::ofPercent);
    }

    @Provide
    Arbitrary<Optional<VatBasis>> bases() {
        return Arbitraries.of(Optional.empty(), Optional.of(EXCLUDING_VAT), Optional.of(INCLUDING_VAT));
    }

    private static Money ore(long minor) {
        return Money.ofMinor(SEK, minor);
    }

    private static AgreementFile file(Ceiling ceiling, VatBasis basis, List<Past> history) {
        AgreementFile file = Amounts.under(ceiling);
        for (int i = 0; i < history.size(); i++) {
            Past past = history.get(i);
            file = file.record(
                    callOff("P-" + i, "0")
                            .amount(VatAmount.of(ore(past.minor()), basis))
                            .orderedOn(DAY.plusYears(past.years()))
                            .build(),
                    DAY);
            if (past.reversed()) {
                EntryId id = EntryId.of("P-" + i);
                file = file.record(
                        Entry.reversal(EntryId.of("R-" + i), id, DAY.plusYears(3), Text.of("inställd")), DAY);
            }
        }
        return file;
    }

    private static Finding judge(Rule rule, AgreementFile file, VatAmount amount) {
        return RuleBook.builder()
                .rule(rule)
                .build()
                .assess(file, Amounts.of(amount), AsOf.on(DAY))
                .trace()
                .getFindings()
                .get(0);
    }

    @Property(tries = 300)
    @Label("with everything stated, what is left passes and one öre more doesn't")
    void leftPasses(
            @ForAll("histories") List<Past> history,
            @ForAll @LongRange(min = 0, max = MOST) long ceiling,
            @ForAll VatBasis basis) {
        long used = history.stream()
                .filter(past -> !past.reversed())
                .mapToLong(Past::minor)
                .sum();
        AgreementFile file = file(Ceiling.of(VatAmount.of(ore(ceiling), basis)), basis, history);
        long left = ceiling - used;
        if (left >= 0) {
            assertThat(judge(CEILING, file, VatAmount.of(ore(left), basis)).getOutcome())
                    .isEqualTo(Outcome.MET);
        }
        Finding over = judge(CEILING, file, VatAmount.of(ore(Math.max(left, 0) + 1), basis));
        assertThat(over.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(over.getCounterOffer().flatMap(CounterOffer::getLargestAmount))
                .isEqualTo(left > 0 ? Optional.of(VatAmount.of(ore(left), basis)) : Optional.empty());
    }

    @Property(tries = 300)
    @Label("the same of the year's tranche, with the call-offs of that year")
    void leftOfTheYearPasses(
            @ForAll("histories") List<Past> history, @ForAll @LongRange(min = 0, max = MOST) long tranche) {
        long used = history.stream()
                .filter(past -> !past.reversed() && past.years() == 0)
                .mapToLong(Past::minor)
                .sum();
        Ceiling ceiling = Ceiling.builder()
                .amount(VatAmount.of(ore(MOST), EXCLUDING_VAT))
                .tranche(2024, ore(tranche))
                .build();
        AgreementFile file = file(ceiling, EXCLUDING_VAT, history);
        long left = tranche - used;
        if (left >= 0) {
            assertThat(judge(TRANCHE, file, VatAmount.of(ore(left), EXCLUDING_VAT))
                            .getOutcome())
                    .isEqualTo(Outcome.MET);
        }
        assertThat(judge(TRANCHE, file, VatAmount.of(ore(Math.max(left, 0) + 1), EXCLUDING_VAT))
                        .getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Property(tries = 500)
    @Label("the outcome with an open basis is what the two stated bases agree on, and not assessed where they don't")
    void openBasisAgrees(
            @ForAll @LongRange(min = 0, max = MOST) long ceiling,
            @ForAll @LongRange(min = 0, max = 2 * MOST) long sum,
            @ForAll("bases") Optional<VatBasis> sumBasis,
            @ForAll("rates") VatRate rate,
            @ForAll boolean rateGiven) {
        VatAmount asked = VatAmount.of(ore(sum), sumBasis);
        Outcome open = outcome(VatAmount.of(ore(ceiling)), asked, rate, rateGiven);
        Outcome excluding = outcome(VatAmount.of(ore(ceiling), EXCLUDING_VAT), asked, rate, rateGiven);
        Outcome including = outcome(VatAmount.of(ore(ceiling), INCLUDING_VAT), asked, rate, rateGiven);
        assertThat(open).isEqualTo(excluding == including ? excluding : Outcome.NOT_ASSESSED);
    }

    private static Outcome outcome(VatAmount ceiling, VatAmount asked, VatRate rate, boolean rateGiven) {
        AgreementFile file = Amounts.under(ceiling);
        AgreementFile given = rateGiven ? file.assuming(Assumption.vatRate(rate, Text.of("angiven"))) : file;
        return judge(CEILING, given, asked).getOutcome();
    }

    @Property(tries = 500)
    @Label("an amount that is offered passes, and one öre more doesn't, whatever the bases and the rate")
    void offersPass(
            @ForAll @LongRange(min = 0, max = MOST) long ceiling,
            @ForAll @LongRange(min = 1, max = 2 * MOST) long asked,
            @ForAll("bases") Optional<VatBasis> ceilingBasis,
            @ForAll("bases") Optional<VatBasis> askedBasis,
            @ForAll("rates") VatRate rate) {
        AgreementFile file = Amounts.under(VatAmount.of(ore(ceiling), ceilingBasis))
                .assuming(Assumption.vatRate(rate, Text.of("angiven")));
        judge(CEILING, file, VatAmount.of(ore(asked), askedBasis))
                .getCounterOffer()
                .flatMap(CounterOffer::getLargestAmount)
                .ifPresent(offer -> {
                    assertThat(judge(CEILING, file, offer).getOutcome()).isEqualTo(Outcome.MET);
                    VatAmount more = offer.withMoney(offer.getMoney().plus(ore(1)));
                    assertThat(judge(CEILING, file, more).getOutcome()).isNotEqualTo(Outcome.MET);
                });
    }
}
