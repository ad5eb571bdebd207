package se.samverkan.core.index;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.quantity.Fraction;

/** Works out what an index clause makes of an amount, in every reading of what the clause leaves open. */
final class Indexing {

    /** A reading: the base index, the series that it starts in, and the step. */
    private record Reading(Decimal base, IndexSeries series, IndexStep step) {}

    private final IndexClause clause;
    private final VatAmount amount;
    private final YearMonth month;
    private final Publications publications;
    private final Set<InputCode> missing = new LinkedHashSet<>();
    private final Set<Fraction> exact = new HashSet<>();
    private final List<Reading> readings = new ArrayList<>();

    Indexing(IndexClause clause, VatAmount amount, YearMonth month, List<IndexSeries> given) {
        this.clause = clause;
        this.amount = amount;
        this.month = month;
        this.publications = new Publications(clause, given);
    }

    Indexation work() {
        List<IndexSeries> firsts = publications.of(clause.getSeries());
        require(!firsts.isEmpty(), InputCode.INDEX_SERIES);
        require(clause.getLagMonths().isPresent(), InputCode.INDEX_LAG);
        require(clause.getBaseMonth().isPresent() || clause.getBaseIndex().isPresent(), InputCode.INDEX_BASE_MONTH);
        require(clause.getRoundingStep().isPresent(), InputCode.INDEX_ROUNDING_STEP);
        require(!publications.lacksOtherKind(firsts), InputCode.INDEX_DEFINITIVE);
        clause.getLagMonths().ifPresent(lag -> firsts.forEach(first -> read(first, month.minusMonths(lag))));
        return answer();
    }

    private void require(boolean known, InputCode input) {
        if (!known) {
            missing.add(input);
        }
    }

    private void read(IndexSeries first, YearMonth used) {
        for (Decimal base : bases(first)) {
            List<IndexRatio> ratios = ratios(first, base, used);
            if (!ratios.isEmpty()) {
                read(first, base, ratios);
            }
        }
    }

    private void read(IndexSeries first, Decimal base, List<IndexRatio> ratios) {
        Fraction factor = ratios.stream().map(IndexRatio::getQuotient).reduce(Fraction.ONE, Fraction::times);
        Fraction units = factor.times(Fraction.of(amount.toMinorUnits()));
        exact.add(units);
        for (Money rounded : clause.rounded(units, amount.getMoney().getCurrencyUnit())) {
            IndexStep step = IndexStep.builder()
                    .clause(clause)
                    .baseAmount(amount)
                    .month(month)
                    .ratios(ratios)
                    .amount(amount.withMoney(rounded))
                    .build();
            readings.add(new Reading(base, first, step));
        }
    }

    /** The base index: the one stated, the one that the series has for the base month, or both where they aren't the same. */
    private List<Decimal> bases(IndexSeries first) {
        Optional<Decimal> stated = clause.getBaseIndex().map(Decimal::of);
        Optional<Decimal> published = clause.getBaseMonth().flatMap(first::find);
        require(
                stated.isPresent()
                        || published.isPresent()
                        || clause.getBaseMonth().isEmpty(),
                InputCode.INDEX_BASE_FIGURE);
        return Stream.of(stated, published).flatMap(Optional::stream).distinct().toList();
    }

    private List<IndexRatio> ratios(IndexSeries first, Decimal base, YearMonth used) {
        Optional<Decimal> figure = first.find(used);
        if (figure.isPresent()) {
            return List.of(IndexRatio.of(first, clause.getBaseMonth(), base, used, figure.get()));
        }
        if (!first.isDiscontinued() || !used.isAfter(first.lastMonth())) {
            missing.add(InputCode.INDEX_FIGURE);
            return List.of();
        }
        require(clause.getFallbackSeries().isPresent(), InputCode.INDEX_FALLBACK);
        return clause.getFallbackSeries()
                .map(name -> chained(first, base, used, name))
                .orElse(List.of());
    }

    /** The change up to the last month of both by the first series, and from there by the fallback series. */
    private List<IndexRatio> chained(IndexSeries first, Decimal base, YearMonth used, String fallback) {
        List<IndexSeries> seconds = publications.ofKind(fallback, first.isDefinitive());
        require(!seconds.isEmpty(), InputCode.INDEX_FALLBACK_SERIES);
        require(seconds.size() < 2, InputCode.INDEX_DEFINITIVE);
        if (seconds.size() != 1) {
            return List.of();
        }
        IndexSeries second = seconds.get(0);
        Optional<YearMonth> link = first.lastMonthWith(second);
        Optional<Decimal> figure = second.find(used);
        require(link.isPresent(), InputCode.INDEX_LINK);
        require(figure.isPresent(), InputCode.INDEX_FIGURE);
        if (link.isEmpty() || figure.isEmpty()) {
            return List.of();
        }
        YearMonth linked = link.get();
        return List.of(
                IndexRatio.of(
                        first,
                        clause.getBaseMonth(),
                        base,
                        linked,
                        first.find(linked).orElseThrow()),
                IndexRatio.of(second, link, second.find(linked).orElseThrow(), used, figure.get()));
    }

    private Indexation answer() {
        require(!differ(Reading::base), InputCode.INDEX_BASE_INDEX);
        require(!differ(Reading::series), InputCode.INDEX_DEFINITIVE);
        boolean bothWays = readings.stream()
                        .map(reading -> List.of(reading.base(), reading.series()))
                        .distinct()
                        .count()
                < readings.size();
        require(!bothWays, InputCode.INDEX_ROUNDING_MODE);
        List<IndexStep> steps = readings.stream()
                .map(reading -> new IndexStep.Builder()
                        .from(reading.step())
                        .missing(missing)
                        .build())
                .toList();
        return Indexation.builder()
                .step(missing.isEmpty() ? steps.stream().findFirst() : Optional.empty())
                .readings(steps)
                .exactMinorUnits(exact.size() == 1 ? exact.stream().findFirst() : Optional.empty())
                .missing(missing)
                .build();
    }

    /** Whether readings that differ in one thing come to different amounts. */
    private boolean differ(Function<Reading, Object> thing) {
        Map<Object, Set<VatAmount>> amounts = new HashMap<>();
        for (Reading reading : readings) {
            amounts.computeIfAbsent(thing.apply(reading), any -> new HashSet<>())
                    .add(reading.step().getAmount());
        }
        return amounts.values().stream().distinct().count() > 1;
    }
}
