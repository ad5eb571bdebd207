package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.time.Term;

/**
 * A forecast of what will be called off under an agreement, made on a day: year by year what is planned and likely beside what is
 * committed and the budget, and the day on which the ceiling would be reached at the pace kept so far. It is a forecast, and no
 * judgement rests on it.
 *
 * <p>The pace is what is committed by the end of the day, divided by the days from the first day of the term up to and with the
 * day. The day on which the ceiling would be reached is the first by whose end as much as the ceiling would be committed, were the
 * same committed each day after as on average before. With 500 000 kr of 2 000 000 kr committed in the first 100 days, it is 300
 * days later.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Forecast {

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final LocalDate madeOn;
    private final SortedMap<Year, YearForecast> years;
    private final @Nullable LocalDate paceSince;
    private final @Nullable Money committed;
    private final @Nullable LocalDate ceilingReachedOn;
    private final boolean reached;
    private final List<InputCode> missing;
    private final List<Assumption> assumptions;

    private Forecast(
            LocalDate madeOn,
            SortedMap<Year, YearForecast> years,
            @Nullable LocalDate paceSince,
            @Nullable Money committed,
            @Nullable LocalDate ceilingReachedOn,
            boolean reached,
            List<InputCode> missing,
            List<Assumption> assumptions) {
        this.madeOn = madeOn;
        this.years = Collections.unmodifiableSortedMap(years);
        this.paceSince = paceSince;
        this.committed = committed;
        this.ceilingReachedOn = ceilingReachedOn;
        this.reached = reached;
        this.missing = List.copyOf(missing);
        this.assumptions = List.copyOf(assumptions);
    }

    static Forecast of(FileView view) {
        LocalDate day = view.getAsOf().getDay();
        Balances byDay = view.balances();
        Fact<Term> term = view.facts().term();
        Optional<LocalDate> first = term.getValue().flatMap(Term::getFirstDay).filter(start -> !start.isAfter(day));
        boolean hasPace = first.isPresent() && byDay.getCommitted().isPositive();
        Optional<Money> left = byDay.getLeft();
        boolean reached = left.filter(rest -> !rest.isPositive()).isPresent();
        Optional<LocalDate> reachedOn = hasPace && !reached
                ? left.flatMap(rest -> reachedOn(day, first.orElseThrow(), byDay.getCommitted(), rest))
                : Optional.empty();
        List<Assumption> assumptions = new ArrayList<>();
        if (hasPace) {
            assumptions.addAll(term.getAssumptions());
        }
        byDay.getAssumptions().stream()
                .filter(each -> !assumptions.contains(each))
                .forEach(assumptions::add);
        return new Forecast(
                day,
                years(view),
                hasPace ? first.orElseThrow() : null,
                hasPace ? byDay.getCommitted() : null,
                reachedOn.orElse(null),
                reached,
                byDay.getMissing(),
                assumptions);
    }

    /** The rest divided by the pace, rounded up to whole days: rest * days / committed. */
    private static Optional<LocalDate> reachedOn(LocalDate day, LocalDate first, Money committed, Money rest) {
        BigInteger days = BigInteger.valueOf(ChronoUnit.DAYS.between(first, day) + 1);
        BigInteger[] divided = BigInteger.valueOf(rest.getAmountMinorLong())
                .multiply(days)
                .divideAndRemainder(BigInteger.valueOf(committed.getAmountMinorLong()));
        BigInteger more = divided[1].signum() == 0 ? divided[0] : divided[0].add(BigInteger.ONE);
        BigInteger most = BigInteger.valueOf(ChronoUnit.DAYS.between(day, LAST_DAY));
        return more.compareTo(most) > 0 ? Optional.empty() : Optional.of(day.plusDays(more.longValueExact()));
    }

    private static SortedMap<Year, YearForecast> years(FileView view) {
        Balances balances = view.balancesOfAllDays();
        SortedSet<Year> named = new TreeSet<>(balances.getYears());
        named.addAll(tranchesOf(view.terms()));
        SortedMap<Year, YearForecast> years = new TreeMap<>();
        named.forEach(year -> years.put(year, YearForecast.of(year, balances.in(year))));
        return years;
    }

    private static List<Year> tranchesOf(Agreement terms) {
        return terms.getCeiling().map(Ceiling::getTranches).stream()
                .flatMap(tranches -> tranches.keySet().stream())
                .toList();
    }

    /**
     * The day on which the forecast is made.
     *
     * @return the day
     */
    public LocalDate getMadeOn() {
        return madeOn;
    }

    /**
     * The forecasts of the years that have an entry or a tranche.
     *
     * @return the forecasts by calendar year, the earliest first
     */
    public SortedMap<Year, YearForecast> getYears() {
        return years;
    }

    /**
     * The first of the days that the pace is counted over; the last is the day on which the forecast is made.
     *
     * @return the first day of the term; absent where there is no pace: nothing is committed yet, the first day isn't known or it
     *     comes later
     */
    public Optional<LocalDate> getPaceSince() {
        return Optional.ofNullable(paceSince);
    }

    /**
     * What is committed over the days that the pace is counted over.
     *
     * @return the amount, above 0; absent where there is no pace
     */
    public Optional<Money> getPaceAmount() {
        return Optional.ofNullable(committed);
    }

    /**
     * The day on which, by this forecast, the ceiling would be reached at today's pace. It may come after the term.
     *
     * @return the day; absent where there is no pace or no ceiling that what is committed can be held against, where the ceiling is
     *     reached already, and where the day would come after the year 9999
     */
    public Optional<LocalDate> getCeilingReachedOn() {
        return Optional.ofNullable(ceilingReachedOn);
    }

    /**
     * Whether the ceiling is reached already on the day on which the forecast is made.
     *
     * @return true where nothing is left of it; false where something is, and where that can't be told
     */
    public boolean isCeilingReached() {
        return reached;
    }

    /**
     * What would have to be known to hold what is committed against a ceiling that is stated.
     *
     * @return the missing inputs, as {@link Balances#getMissing()} names them; empty where none is
     */
    public List<InputCode> getMissing() {
        return missing;
    }

    /**
     * The assumptions that the forecast rests on.
     *
     * @return the assumptions; empty where it rests on stated facts alone
     */
    public List<Assumption> getAssumptions() {
        return assumptions;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Forecast that
                && madeOn.equals(that.madeOn)
                && years.equals(that.years)
                && Objects.equals(paceSince, that.paceSince)
                && Objects.equals(committed, that.committed)
                && Objects.equals(ceilingReachedOn, that.ceilingReachedOn)
                && reached == that.reached
                && missing.equals(that.missing)
                && assumptions.equals(that.assumptions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(madeOn, years, paceSince, committed, ceilingReachedOn);
    }

    @Override
    public String toString() {
        String end = reached ? "reached" : ceilingReachedOn == null ? "not told" : ceilingReachedOn.toString();
        return "forecast of " + madeOn + ": ceiling " + end;
    }
}
