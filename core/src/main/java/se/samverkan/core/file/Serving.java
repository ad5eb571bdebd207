package se.samverkan.core.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.quantity.FractionRange;
import se.samverkan.core.time.Term;
import se.samverkan.core.workforce.WorkforceNeed;

/**
 * A term that serves needs, in all or in one occupation, and how much of what it gives goes there.
 *
 * @param within whether its people come within the period of one of the needs; absent where a day that isn't stated decides
 * @param placed whether it is known to belong to the year asked about, or no year is
 */
record Serving(CoverageTerm term, Share share, Optional<Boolean> within, List<InputCode> missingDays, boolean placed) {

    /** How much of what a term gives goes to the needs or the occupation. */
    enum Share {
        /** All of it. */
        WHOLE,
        /** A part that isn't stated, since the term states other occupations too. */
        PART,
        /** Nobody has stated that any of it does, since the term states no occupations. */
        UNSTATED
    }

    static Serving of(CoverageTerm term, Share share, List<WorkforceNeed> needs) {
        List<Optional<Boolean>> each =
                needs.stream().map(need -> isWithin(term, need.getPeriod())).toList();
        Optional<Boolean> within = each.contains(Optional.of(true))
                ? Optional.of(true)
                : each.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(false);
        List<InputCode> missing = within.isPresent()
                ? List.of()
                : needs.stream()
                        .flatMap(need -> missing(term, need.getPeriod()))
                        .distinct()
                        .toList();
        return new Serving(term, share, within, missing, true);
    }

    /** How a term serves occupations by those that it states; absent where it states none within them. */
    static Optional<Share> share(CoverageTerm term, List<OccupationCode> occupations) {
        long within = term.getOccupations().stream()
                .filter(code -> occupations.stream().anyMatch(code::isWithin))
                .count();
        if (within == 0) {
            return Optional.empty();
        }
        return Optional.of(within == term.getOccupations().size() ? Share.WHOLE : Share.PART);
    }

    private static Optional<Boolean> isWithin(CoverageTerm term, Optional<Term> period) {
        return period.isEmpty() ? Optional.of(true) : term.getLastDay().flatMap(period.get()::covers);
    }

    private static Stream<InputCode> missing(CoverageTerm term, Optional<Term> period) {
        if (isWithin(term, period).isPresent()) {
            return Stream.empty();
        }
        boolean undated = term.getLastDay().isEmpty();
        boolean openPeriod = !undated || period.flatMap(Term::getFirstDay).isEmpty();
        return Stream.concat(
                undated ? Stream.of(InputCode.ACTIVITY_DATES) : Stream.empty(),
                openPeriod ? Stream.of(InputCode.NEED_PERIOD) : Stream.empty());
    }

    /** The same asked of a year, which a term without one may belong to. */
    Serving inSomeYear() {
        return term.getYear().isPresent()
                ? this
                : new Serving(term, share, within, List.of(InputCode.ACTIVITY_DATES), false);
    }

    boolean isPossible() {
        return within.orElse(true);
    }

    boolean isSure() {
        return within.orElse(false) && placed;
    }

    boolean isStated() {
        return term.getStated().isPresent();
    }

    /** What it gives there, whenever its people come. */
    FractionRange gives() {
        return share == Share.WHOLE ? term.getNumber() : term.getNumber().anyPart();
    }

    /** What it certainly gives there in time, and what it may give. */
    FractionRange counts() {
        return isSure() ? gives() : gives().anyPart();
    }
}
