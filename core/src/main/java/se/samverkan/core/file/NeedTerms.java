package se.samverkan.core.file;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.samverkan.core.file.CoverageTerm.Side;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.quantity.FractionRange;
import se.samverkan.core.quantity.Precision;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Term;
import se.samverkan.core.time.YearSpread;
import se.samverkan.core.workforce.WorkforceNeed;

/** The terms of a need: its numbers, in all or in an occupation, on the years of its period as far as their spread is known. */
record NeedTerms(WorkforceNeed need, Optional<Assumption> assumedSpread) {

    /**
     * The terms of one number of the need.
     *
     * @param number the number; absent where it isn't stated
     * @param input the input that is missing then
     */
    List<CoverageTerm> of(Optional<Quantity> number, InputCode input) {
        Optional<DateRange> days = days();
        if (days.isPresent() && yearsOf(days.get()) == 1) {
            Year year = Year.from(days.get().getFirstDay().orElseThrow());
            return List.of(start(number, input).year(year).build());
        }
        Optional<YearSpread> spread = need.getSpread().or(this::assumed);
        boolean placed =
                days.isPresent() || spread.filter(NeedTerms::isWithoutDays).isPresent();
        if (number.isEmpty() || spread.isEmpty() || !placed) {
            return List.of(open(number, input, spread.isEmpty(), placed));
        }
        List<CoverageTerm> terms = new ArrayList<>();
        spread(number.get(), spread.get(), days.orElse(DateRange.always())).forEach((year, part) -> {
            ImmutableCoverageTerm.Builder term = start(number, input).year(year).number(part);
            if (need.getSpread().isEmpty()) {
                assumedSpread.ifPresent(term::addAssumptions);
            }
            terms.add(term.build());
        });
        return terms;
    }

    private CoverageTerm open(Optional<Quantity> number, InputCode input, boolean spreadOpen, boolean placed) {
        ImmutableCoverageTerm.Builder term = start(number, input);
        if (!placed) {
            term.addMissing(InputCode.NEED_PERIOD);
        }
        if (spreadOpen) {
            term.addMissing(InputCode.NEED_SPREAD);
        }
        return term.build();
    }

    private ImmutableCoverageTerm.Builder start(Optional<Quantity> number, InputCode input) {
        ImmutableCoverageTerm.Builder term = CoverageTerm.builder()
                .side(Side.NEEDED)
                .title(need.getChallenge())
                .need(need.getId())
                .source(need.getSource())
                .stated(number)
                .number(FractionRange.of(number.orElse(Quantity.atLeast(0))));
        if (number.isEmpty()) {
            term.addMissing(input);
        }
        return term;
    }

    private Optional<YearSpread> assumed() {
        return assumedSpread.map(assumption -> (YearSpread) assumption.getValue());
    }

    private static boolean isWithoutDays(YearSpread spread) {
        return spread.getWay() == YearSpread.Way.BY_WEIGHTS;
    }

    /** The first and last day of the period, as far as both are known. */
    private Optional<DateRange> days() {
        Optional<LocalDate> last = need.getPeriod().flatMap(Term::getLastDay);
        return need.getPeriod()
                .flatMap(Term::getFirstDay)
                .flatMap(first -> last.map(day -> DateRange.ofClosed(first, day)));
    }

    private static int yearsOf(DateRange days) {
        return days.getLastDay().orElseThrow().getYear()
                - days.getFirstDay().orElseThrow().getYear()
                + 1;
    }

    /** The parts of a number by year: of a range its least, and what its most is above it, so that no part's most is below its least. */
    private static SortedMap<Year, FractionRange> spread(Quantity number, YearSpread spread, DateRange days) {
        SortedMap<Year, FractionRange> parts = new TreeMap<>();
        spread.spread(least(number), days).forEach((year, part) -> parts.put(year, part(number, part)));
        if (number.getPrecision() == Precision.BETWEEN || number.getPrecision() == Precision.AT_MOST) {
            long above = number.getMost().orElseThrow() - least(number);
            spread.spread(above, days)
                    .forEach((year, part) -> parts.computeIfPresent(
                            year,
                            (same, least) -> FractionRange.between(
                                    least.getLeast(), least.getLeast().plus(Fraction.of(part)))));
        }
        return parts;
    }

    private static long least(Quantity number) {
        return number.getLeast().orElse(number.getNumber());
    }

    private static FractionRange part(Quantity number, long part) {
        return switch (number.getPrecision()) {
            case ABOUT -> FractionRange.of(Quantity.about(part));
            case AT_LEAST -> FractionRange.of(Quantity.atLeast(part));
            default -> FractionRange.of(Quantity.exactly(part));
        };
    }
}
