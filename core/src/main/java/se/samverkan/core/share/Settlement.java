package se.samverkan.core.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.time.DateRange;

/**
 * The settlement of a period's shared costs between partners: the total, each partner's share of it, what each has borne, and
 * what each is to pay or receive. Shares and what nobody bears add up to the total; balances and what nobody bears add up to
 * 0. Each line keeps its entry's id, so that the settlement ties to the ledger.
 *
 * <p>Amounts with and without VAT aren't mixed, nor are currencies: lines that aren't alike are refused.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class Settlement permits ImmutableSettlement {

    Settlement() {}

    /**
     * The settlement of a period.
     *
     * @param shares who bears what
     * @param period the period
     * @param lines the costs to share, at least one, all of days in the period
     * @return the settlement
     * @throws InvalidValueException if there is no line, one is of a day outside the period or of another currency or VAT
     *     basis than the first, an entry is there twice, the sum doesn't fit in a long of minor units, or the shares can't
     *     split it
     */
    public static Settlement of(CostShares shares, DateRange period, List<SettlementLine> lines) {
        requireLines(period, lines);
        return of(
                shares,
                period,
                lines,
                Money.zero(lines.get(0).getAmount().getMoney().getCurrencyUnit()));
    }

    /**
     * The settlement of a period in which costs were added to others that fixed amounts and caps hold for together, or taken
     * back of them: each bears the difference between its part of all of them and its part of those before.
     *
     * <p>Example: of 100 000 kr invoiced in June, a partner with a fixed amount of 20 000 kr for the year has borne that. Of
     * 50 000 kr more in July it bears nothing, and of a credit note of 90 000 kr in August it gets back 10 000 kr where the
     * agreement says that fixed amounts are reduced with the cost.
     *
     * @param shares who bears what
     * @param period the period
     * @param lines the costs to share, at least one, all of days in the period
     * @param earlier the sum of the costs before the period that the same fixed amounts and caps hold for; 0 where there are
     *     none
     * @return the settlement
     * @throws InvalidValueException as {@link #of(CostShares, DateRange, List)}, of the sum before as of the sum of all, or if
     *     it is in another currency than the lines
     */
    public static Settlement of(CostShares shares, DateRange period, List<SettlementLine> lines, Money earlier) {
        requireLines(period, lines);
        VatAmount first = lines.get(0).getAmount();
        CurrencyUnit currency = first.getMoney().getCurrencyUnit();
        MinorUnits.requireIn(currency, "settlement.earlier", earlier);
        Money total = MinorUnits.sum(
                currency,
                lines.stream().map(line -> line.getAmount().getMoney()).toList());
        Split all = shares.split(MinorUnits.sum(currency, List.of(earlier, total)));
        return ImmutableSettlement.builder()
                .shares(shares)
                .period(period)
                .earlier(earlier)
                .lines(lines)
                .total(first.withMoney(total))
                .split(earlier.isZero() ? all : all.minus(shares.split(earlier)))
                .build();
    }

    private static void requireLines(DateRange period, List<SettlementLine> lines) {
        if (lines.isEmpty()) {
            throw new InvalidValueException("settlement.lines", lines, "at least one line");
        }
        Set<EntryId> entries = new HashSet<>();
        for (SettlementLine line : lines) {
            if (!period.contains(line.getDay())) {
                throw new InvalidValueException("settlement.day", line.getDay(), "a day of " + period);
            }
            if (!line.getAmount().isAddableTo(lines.get(0).getAmount())) {
                throw new InvalidValueException(
                        "settlement.amount",
                        line.getAmount(),
                        "the currency and VAT basis of " + lines.get(0).getAmount());
            }
            if (!entries.add(line.getEntry())) {
                throw new InvalidValueException("settlement.entry", line.getEntry(), "each entry once");
            }
        }
    }

    /**
     * Who bears what.
     *
     * @return the shares
     */
    public abstract CostShares getShares();

    /**
     * The period.
     *
     * @return the days, both ends included
     */
    public abstract DateRange getPeriod();

    /**
     * The costs before the period that the same fixed amounts and caps hold for.
     *
     * @return their sum; 0 where there are none
     */
    public abstract Money getEarlier();

    /**
     * The costs shared.
     *
     * @return the lines in the order given
     */
    public abstract List<SettlementLine> getLines();

    /**
     * The sum of the lines.
     *
     * @return the total, on the VAT basis of every line
     */
    public abstract VatAmount getTotal();

    /**
     * The total split by the shares.
     *
     * @return the split: where there are earlier costs, what they and the total are split together, less what they are alone
     */
    public abstract Split getSplit();

    /**
     * What nobody bears by the shares.
     *
     * @return the amount, 0 where all is borne
     */
    public Money getUnshared() {
        return getSplit().getUnshared();
    }

    /**
     * What the settlement is to each: those who share in stated order, and then others on whom a cost fell, whose share is 0.
     *
     * @return a settlement for each partner
     */
    public List<PartnerSettlement> getPartners() {
        return Stream.concat(
                        getShares().getPartners().stream(), getLines().stream().map(SettlementLine::getBorneBy))
                .distinct()
                .map(this::settlementOf)
                .toList();
    }

    /**
     * What the settlement is to a partner.
     *
     * @param partner the partner
     * @return its settlement; absent where it neither shares nor has borne a cost
     */
    public Optional<PartnerSettlement> findPartner(PartnerId partner) {
        return getPartners().stream()
                .filter(each -> each.getPartner().equals(partner))
                .findFirst();
    }

    private PartnerSettlement settlementOf(PartnerId partner) {
        Money nothing = Money.zero(getTotal().getMoney().getCurrencyUnit());
        return ImmutablePartnerSettlement.builder()
                .partner(partner)
                .share(getSplit().findPart(partner).orElse(nothing))
                .lines(getLines().stream()
                        .filter(line -> line.getBorneBy().equals(partner))
                        .toList())
                .build();
    }
}
