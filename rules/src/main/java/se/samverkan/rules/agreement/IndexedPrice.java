package se.samverkan.rules.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.PriceChange;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Word;
import se.samverkan.core.index.IndexClause;
import se.samverkan.core.index.IndexRatio;
import se.samverkan.core.index.IndexStep;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.time.PartialDate;

/** A price that an amendment changes by an index step, held against the clause and the agreed price. */
final class IndexedPrice {

    private final Amendment amendment;
    private final IndexStep step;
    private final IndexClause clause;
    private final VatAmount amount;
    private final Optional<VatAmount> base;

    IndexedPrice(Amendment amendment, PriceChange change, IndexClause clause, Optional<VatAmount> base) {
        this.amendment = amendment;
        this.step = change.getIndexStep().orElseThrow();
        this.clause = clause;
        this.amount = change.getPrice().getAmount();
        this.base = base.filter(agreed -> agreed.isAddableTo(amount));
    }

    Finding.Builder judge() {
        StepByClause byClause = new StepByClause(clause, step);
        if (!byClause.departures().isEmpty()) {
            return start(Outcome.NOT_MET).variant("clause").value("departures", byClause.departures());
        }
        YearMonth month = YearMonth.from(amendment.getEffectiveFrom());
        if (!step.getMonth().equals(month)) {
            return start(Outcome.NOT_MET)
                    .variant("month")
                    .value("month", PartialDate.of(step.getMonth()))
                    .value("expectedMonth", PartialDate.of(month));
        }
        if (base.isEmpty() || !byClause.open().isEmpty()) {
            Finding.Builder finding = start(Outcome.NOT_ASSESSED);
            byClause.open().forEach(finding::missing);
            return base.isEmpty() ? finding.missing(InputCode.INDEX_BASE_PRICE) : finding;
        }
        return judge(base.get());
    }

    private Finding.Builder judge(VatAmount agreed) {
        Fraction exact = step.getFactor().times(Fraction.of(agreed.toMinorUnits()));
        List<Money> readings = clause.rounded(exact, agreed.getMoney().getCurrencyUnit());
        boolean isAmong = readings.contains(amount.getMoney());
        if (isAmong && readings.size() > 1) {
            return start(Outcome.NOT_ASSESSED)
                    .variant("rounding")
                    .value("down", agreed.withMoney(readings.get(0)))
                    .value("up", agreed.withMoney(readings.get(1)))
                    .missing(InputCode.INDEX_ROUNDING_MODE);
        }
        if (isAmong) {
            return withFigures(start(Outcome.MET), agreed, isChained() ? "chained" : "", exact, amount.getMoney());
        }
        Money nearest =
                readings.stream().min(Comparator.comparing(this::difference)).orElseThrow();
        return withFigures(start(Outcome.NOT_MET), agreed, isChained() ? "amount-chained" : "amount", exact, nearest)
                .value("expected", agreed.withMoney(nearest))
                .value("difference", agreed.withMoney(difference(nearest)));
    }

    /** What the amount was before it was rounded, to the minor unit. */
    private static void addRounding(Finding.Builder finding, VatAmount agreed, Fraction exact, Money rounded) {
        CurrencyUnit currency = rounded.getCurrencyUnit();
        BigDecimal units = exact.toBigDecimal(0, RoundingMode.HALF_UP);
        Money toMinorUnit = Money.of(currency, units.movePointLeft(currency.getDecimalPlaces()));
        boolean isWhole =
                exact.toBigDecimal(0, RoundingMode.FLOOR).compareTo(exact.toBigDecimal(0, RoundingMode.CEILING)) == 0;
        String rounding = isWhole ? toMinorUnit.equals(rounded) ? "none" : "exactly" : "about";
        finding.value("exact", agreed.withMoney(toMinorUnit)).value("rounding", Word.of("index-rounding." + rounding));
    }

    private static Finding.Builder start(Outcome outcome) {
        return Finding.builder(AmendmentIndexedPrice.CODE, outcome);
    }

    private Money difference(Money expected) {
        return amount.getMoney().minus(expected).abs();
    }

    private boolean isChained() {
        return step.getRatios().size() > 1;
    }

    private Finding.Builder withFigures(
            Finding.Builder finding, VatAmount agreed, String variant, Fraction exact, Money rounded) {
        if (!variant.isEmpty()) {
            finding.variant(variant);
        }
        IndexRatio first = step.getRatios().get(0);
        addRounding(finding, agreed, exact, rounded);
        finding.value("base", agreed)
                .value("series", first.getSeries())
                .value("indexBefore", first.getIndexBefore())
                .value("indexAfter", first.getIndexAfter())
                .value("period", first.getPeriodAfter());
        if (isChained()) {
            IndexRatio second = step.getRatios().get(1);
            finding.value("secondSeries", second.getSeries())
                    .value("secondBefore", second.getIndexBefore())
                    .value("secondAfter", second.getIndexAfter())
                    .value("secondPeriod", second.getPeriodAfter());
        }
        return finding;
    }
}
