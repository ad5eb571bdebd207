package se.samverkan.rules.budget;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.rules.Matter;

/** A limit of money, and what is called off held against it in every reading of what isn't stated. */
final class MoneyLimit {

    private final Matter matter;
    private final Limit limit;
    private final LimitedPart part;
    private final LimitOverExtension extension;
    private final VatAmount stated;
    private final CurrencyUnit currency;

    MoneyLimit(Matter matter, Limit limit, LimitedPart part) {
        this.matter = matter;
        this.limit = limit;
        this.part = part;
        this.extension = new LimitOverExtension(matter, limit);
        this.stated = limit.getAmount().orElseThrow();
        this.currency = stated.getMoney().getCurrencyUnit();
    }

    /** Whether what is called off can be held against the limit; where it can't, other rules tell. */
    boolean isComparable() {
        return Committed.isComparable(matter, currency);
    }

    Optional<Finding> finding(FindingCode code) {
        if (!isComparable()) {
            return Optional.empty();
        }
        List<LimitJudgement> readings = readings(code);
        List<Outcome> outcomes = outcomes(readings);
        LimitJudgement strictest = readings.get(readings.size() - 1);
        Finding.Builder finding = outcomes.size() == 1
                ? strictest.finding(Optional.empty())
                : Finding.builder(code, Outcome.NOT_ASSESSED)
                        .variant(matter.getCallOff().isPresent() ? "what-counts" : "file-what-counts");
        if (outcomes.size() > 1) {
            missing().forEach(finding::missing);
            matter.getCallOff().ifPresent(tried -> finding.value("amount", tried.getAmount()));
        }
        finding.path(matter.path(matter.getCallOff().isPresent() ? "amount" : "limits[" + limit.getId() + "]"));
        return Optional.of(described(finding).build());
    }

    /** The judgement of each reading, from the most generous to the strictest. */
    List<LimitJudgement> readings(FindingCode code) {
        List<LimitJudgement> readings = new ArrayList<>();
        boolean mayBeElsewhere = part.missing().isPresent();
        for (Balances earlier : extension.readings()) {
            for (boolean released : releasedReadings()) {
                if (mayBeElsewhere) {
                    readings.add(judgement(code, earlier, released, Money.zero(currency)));
                }
                readings.add(judgement(code, earlier, released, part.counted(currency)));
            }
        }
        return readings;
    }

    /** The outcomes of readings, each once, with that in which the limit doesn't cover an extension and so isn't held to. */
    List<Outcome> outcomes(List<LimitJudgement> readings) {
        Stream<Outcome> notHeldTo = extension.mayNotHold() ? Stream.of(Outcome.MET) : Stream.empty();
        return Stream.concat(notHeldTo, readings.stream().map(LimitJudgement::getOutcome))
                .distinct()
                .toList();
    }

    /** How far the limit is used in the strictest reading; the share is told where the amounts are on the same basis. */
    LimitUse use() {
        VatAmount sum = sum();
        boolean sameBasis = sum.getVatBasis().equals(stated.getVatBasis());
        long whole = stated.withMoney(withMoves()).toMinorUnits();
        return new LimitUse(
                sameBasis && whole > 0 ? Optional.of(Fraction.of(sum.toMinorUnits(), whole)) : Optional.empty());
    }

    /** What counts in the strictest reading. */
    VatAmount sum() {
        List<Boolean> released = releasedReadings();
        List<Balances> earlier = extension.readings();
        Committed committed =
                committed(earlier.get(earlier.size() - 1), released.get(released.size() - 1), part.counted(currency));
        return committed.on(committed.sum());
    }

    private Committed committed(Balances earlier, boolean releasedCounts, Money counted) {
        Committed committed = Committed.after(in(earlier, Balances::getCommitted), counted, matter);
        return releasedCounts ? committed.andEarlier(in(earlier, Balances::getReleased)) : committed;
    }

    private Money in(Balances earlier, Function<Balances, Money> stage) {
        return matter.getView().ledger().getCurrency().isEmpty()
                ? Money.zero(currency)
                : stage.apply(earlier.in(limit.getPart()));
    }

    private List<Boolean> releasedReadings() {
        if (limit.isReleasedCounted().isPresent()) {
            return List.of(limit.isReleasedCounted().get());
        }
        boolean anyReleased = extension.readings().stream()
                .anyMatch(earlier -> !in(earlier, Balances::getReleased).isZero());
        return anyReleased ? List.of(false, true) : List.of(false);
    }

    private LimitJudgement judgement(FindingCode code, Balances earlier, boolean releasedCounts, Money counted) {
        return new LimitJudgement(
                matter,
                code,
                new Bound(most(), basis(), RateOfDays.of(matter, part.tried().map(CallOff::getOrderedOn), day -> true)),
                committed(earlier, releasedCounts, counted),
                PilotSpending.of(limit, matter.getFacts(), currency),
                part::wholeOf);
    }

    private Fact<VatBasis> basis() {
        return stated.getVatBasis()
                .map(basis -> Fact.stated(CommittedWithinLimit.VAT_BASIS, basis))
                .orElseGet(() -> Fact.open(CommittedWithinLimit.VAT_BASIS));
    }

    /** The limit with what was moved to the part, and with the tolerance on that; a part of a minor unit isn't in it. */
    Money most() {
        Money whole = withMoves();
        return whole.plus(whole.multipliedBy(limit.getTolerance().toBigDecimal().movePointLeft(2), RoundingMode.DOWN));
    }

    Money withMoves() {
        return stated.getMoney().plus(moved());
    }

    /** What was moved to the part by transfers and carry-overs; below 0 where more was moved from it. */
    private Money moved() {
        return matter.getView().ledger().getMoved(limit.getPart()).orElse(Money.zero(currency));
    }

    private boolean isTolerant() {
        return limit.getTolerance().toBigDecimal().signum() > 0;
    }

    /** What the limit is made up of: its own amount, what was moved, and its tolerance. */
    private String size() {
        if (moved().isZero()) {
            return isTolerant() ? "tolerance" : "as-stated";
        }
        String change = moved().isPositive() ? "more" : "less";
        return isTolerant() ? change + "-tolerance" : change;
    }

    private List<InputCode> missing() {
        List<InputCode> missing = new ArrayList<>();
        part.missing().ifPresent(missing::add);
        if (releasedReadings().size() > 1) {
            missing.add(CommittedWithinLimit.RELEASED_COUNTED);
        }
        if (extension.isOpen()) {
            missing.add(InputCode.LIMIT_COVERS_EXTENSIONS);
        }
        return missing;
    }

    /** With the limit's name and size, and what of the call-off counts. */
    Finding.Builder described(Finding.Builder finding) {
        finding.value("limit", limit.getName())
                .value("limitAmount", stated.withMoney(withMoves()))
                .value("most", stated.withMoney(most()))
                .value("size", Word.of("limit-size." + size()))
                .source(Source.clause("limit"));
        if (isTolerant()) {
            finding.value("tolerance", limit.getTolerance());
        }
        if (!moved().isZero()) {
            finding.value("stated", stated).value("moved", stated.withMoney(moved().abs()));
        }
        if (matter.getCallOff().isPresent()) {
            finding.value("what", Word.of(part.isWhole() ? "call-off-share.whole" : "call-off-share.part"));
        }
        if (!part.isWhole()) {
            finding.value("part", stated.withMoney(part.counted(currency)))
                    .value("year", limit.getPart().getYear().orElseThrow());
        }
        return finding;
    }
}
