package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.file.Serving.Share;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.quantity.FractionRange;
import se.samverkan.core.text.Text;

/**
 * One line of a {@link WorkforceCoverage}: how many people are needed in all, or in one occupation or group, what serves that, how
 * far it goes, and what isn't known. A line of all years can be asked for one of them.
 *
 * <p>What serves an occupation is more than its own terms: an activity that serves several may give it a part that isn't known,
 * from none to all, and what is given to an occupation within a group is given to the group too. Its own terms alone add up with
 * those of the other lines.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class CoverageLine {

    /** What a line is of. */
    @PublicApi(CALL)
    public enum Of {
        /** The needs in all. */
        ALL,
        /** One occupation or group that they name. */
        OCCUPATION,
        /** What serves them and goes to no single occupation or group that they name. */
        OPEN
    }

    /** What has to be known to place a need on years. */
    private static final List<InputCode> OF_YEARS = List.of(InputCode.NEED_PERIOD, InputCode.NEED_SPREAD);

    private final Of of;
    private final @Nullable OccupationCode occupation;
    private final @Nullable Text words;
    private final List<CoverageTerm> needed;
    private final List<Serving> own;
    private final List<Serving> serving;
    private final @Nullable Year year;
    private final boolean yearOpen;

    private CoverageLine(
            Of of,
            @Nullable OccupationCode occupation,
            @Nullable Text words,
            List<CoverageTerm> needed,
            List<Serving> own,
            List<Serving> serving,
            @Nullable Year year,
            boolean yearOpen) {
        this.of = of;
        this.occupation = occupation;
        this.words = words;
        this.needed = needed;
        this.own = own;
        this.serving = serving;
        this.year = year;
        this.yearOpen = yearOpen;
    }

    static CoverageLine of(
            Of of,
            @Nullable OccupationCode occupation,
            @Nullable Text words,
            List<CoverageTerm> needed,
            List<Serving> own,
            List<Serving> serving) {
        return new CoverageLine(of, occupation, words, needed, possible(own), possible(serving), null, false);
    }

    private static List<Serving> possible(List<Serving> servings) {
        return servings.stream().filter(Serving::isPossible).toList();
    }

    /**
     * What the line is of.
     *
     * @return the needs in all, one occupation or group, or what goes to no single one
     */
    public Of getOf() {
        return of;
    }

    /**
     * The occupation's code.
     *
     * @return the code; absent of a group in words, and of a line that isn't of an occupation
     */
    public Optional<OccupationCode> getOccupation() {
        return Optional.ofNullable(occupation);
    }

    /**
     * The occupation or group in words.
     *
     * @return the words as typed; absent where none are stated, and of a line that isn't of an occupation
     */
    public Optional<Text> getWords() {
        return Optional.ofNullable(words);
    }

    /**
     * The year that is asked about.
     *
     * @return the year; absent of a line of all years, and of what belongs to no known year
     */
    public Optional<Year> getYear() {
        return Optional.ofNullable(year);
    }

    /**
     * The years that needs and what serves them belong to.
     *
     * @return an unmodifiable set
     */
    public SortedSet<Year> getYears() {
        return years(Stream.concat(needed.stream(), serving.stream().map(Serving::term)));
    }

    static SortedSet<Year> years(Stream<CoverageTerm> terms) {
        return Collections.unmodifiableSortedSet(
                terms.flatMap(term -> term.getYear().stream()).collect(Collectors.toCollection(TreeSet::new)));
    }

    /**
     * The line of one calendar year, each year for itself: no surplus of an earlier one counts. What isn't known to belong to
     * another year may belong to it.
     *
     * @param of the year
     * @return the line
     */
    public CoverageLine in(Year of) {
        Predicate<CoverageTerm> inYear = term -> term.getYear().equals(Optional.of(of));
        Predicate<CoverageTerm> perhaps = inYear.or(term -> term.getYear().isEmpty());
        return new CoverageLine(
                this.of,
                occupation,
                words,
                needed.stream().filter(perhaps).toList(),
                own.stream().filter(each -> inYear.test(each.term())).toList(),
                serving.stream()
                        .filter(each -> perhaps.test(each.term()))
                        .map(Serving::inSomeYear)
                        .toList(),
                of,
                false);
    }

    /**
     * What belongs to no year that is known. Its own terms add up with those of each year to this line's. How far it goes isn't
     * assessed.
     *
     * @return the line
     */
    public CoverageLine withYearOpen() {
        Predicate<CoverageTerm> open = term -> term.getYear().isEmpty();
        return new CoverageLine(
                of,
                occupation,
                words,
                needed.stream().filter(open).toList(),
                own.stream().filter(each -> open.test(each.term())).toList(),
                serving.stream()
                        .filter(each -> open.test(each.term()))
                        .map(Serving::inSomeYear)
                        .toList(),
                null,
                true);
    }

    /**
     * The line's own terms: what is needed, and what is given to it and to no line that is narrower. Every term stands in one line
     * of occupations or in the open one, and of a line in one year or in none.
     *
     * @return an unmodifiable list, what is needed first
     */
    public List<CoverageTerm> getTerms() {
        return Stream.concat(ownNeeded(), own.stream().map(Serving::term)).toList();
    }

    private Stream<CoverageTerm> ownNeeded() {
        return needed.stream().filter(term -> year == null || term.getYear().isPresent());
    }

    /**
     * How many people are needed.
     *
     * @return the sum of what the needs state, without what isn't known to be of the year, and 0 of a year that none of them is of;
     *     absent where no number is stated
     */
    public Optional<FractionRange> getNeeded() {
        if (isUnneeded()) {
            return Optional.of(FractionRange.ZERO);
        }
        List<CoverageTerm> stated =
                ownNeeded().filter(term -> term.getStated().isPresent()).toList();
        return stated.isEmpty()
                ? Optional.empty()
                : Optional.of(sum(stated.stream().map(CoverageTerm::getNumber)));
    }

    /** Whether all that is needed is of other years. */
    private boolean isUnneeded() {
        return year != null && needed.isEmpty();
    }

    /**
     * What its own terms give.
     *
     * @return the sum, exactly 0 where nothing does
     */
    public FractionRange getOwnSupply() {
        return sum(own.stream().map(Serving::gives));
    }

    /**
     * What serves it, its own terms and others: where that surely covers what is needed, what does so surely.
     *
     * @return an unmodifiable list
     */
    public List<CoverageTerm> getServing() {
        return told().map(Serving::term).toList();
    }

    /**
     * What all that serves it gives.
     *
     * @return the sum, exactly 0 where nothing serves it
     */
    public FractionRange getSupply() {
        return sum(told().map(Serving::gives));
    }

    private Stream<Serving> told() {
        List<Serving> sure = serving.stream().filter(Serving::isSure).toList();
        return (getOutcome() == Outcome.MET && !sure.isEmpty() ? sure : serving).stream();
    }

    private static FractionRange sum(Stream<FractionRange> each) {
        return each.reduce(FractionRange.ZERO, FractionRange::plus);
    }

    /**
     * How far it goes: met where even the least that is given is enough, not met where even the most is too little, and otherwise
     * not assessed. Nothing recorded isn't the same as nothing given.
     *
     * @return met, not met or not assessed
     */
    public Outcome getOutcome() {
        boolean stated = isUnneeded()
                || needed.stream().anyMatch(term -> term.getStated().isPresent());
        if (of == Of.OPEN || yearOpen || !stated) {
            return Outcome.NOT_ASSESSED;
        }
        FractionRange need = wholeNeed();
        FractionRange given = counted();
        if (need.getMost().filter(most -> given.getLeast().compareTo(most) >= 0).isPresent()) {
            return Outcome.MET;
        }
        boolean tooFew = !serving.isEmpty()
                && given.getMost()
                        .filter(most -> most.compareTo(need.getLeast()) < 0)
                        .isPresent();
        return tooFew ? Outcome.NOT_MET : Outcome.NOT_ASSESSED;
    }

    /** What is needed, with what may be of the year among it: from none to all of that, as it isn't known. */
    private FractionRange wholeNeed() {
        return sum(needed.stream()
                .map(term -> year == null || term.getYear().isPresent()
                        ? term.getNumber()
                        : term.getNumber().anyPart()));
    }

    private FractionRange counted() {
        return sum(serving.stream().map(Serving::counts));
    }

    /**
     * How many people are lacking.
     *
     * @return from the fewest to the most that may be lacking, 0 where it is covered; absent where it isn't known what is needed or
     *     nothing that serves it is recorded
     */
    public Optional<FractionRange> getGap() {
        return getNeeded().isEmpty() || serving.isEmpty() || yearOpen
                ? Optional.empty()
                : Optional.of(wholeNeed().lacking(counted()));
    }

    /**
     * The assumptions that its numbers rest on.
     *
     * @return an unmodifiable list without duplicates
     */
    public List<Assumption> getAssumptions() {
        return Stream.concat(needed.stream(), serving.stream().map(Serving::term))
                .flatMap(term -> term.getAssumptions().stream())
                .filter(assumption -> isOfYears() || !OF_YEARS.contains(assumption.getInput()))
                .distinct()
                .toList();
    }

    /**
     * What would have to be stated before it can be assessed.
     *
     * @return an unmodifiable list of the missing inputs, empty where it is assessed
     */
    public List<InputCode> getMissing() {
        if (of == Of.OPEN || getOutcome() != Outcome.NOT_ASSESSED) {
            return List.of();
        }
        List<InputCode> missing = new ArrayList<>();
        needed.stream()
                .flatMap(term -> term.getMissing().stream())
                .filter(input -> isOfYears() || !OF_YEARS.contains(input))
                .forEach(missing::add);
        if (serving.isEmpty() || serving.stream().anyMatch(each -> !each.isStated())) {
            missing.add(InputCode.ACTIVITY_SUPPLY);
        }
        if (serving.stream().anyMatch(each -> each.share() == Share.UNSTATED)) {
            missing.add(InputCode.ACTIVITY_OCCUPATIONS);
        }
        serving.forEach(each -> missing.addAll(each.missingDays()));
        serving.forEach(each -> missing.addAll(each.term().getMissing()));
        return (missing.isEmpty() ? imprecise() : missing.stream()).distinct().toList();
    }

    private boolean isOfYears() {
        return year != null || yearOpen;
    }

    private Stream<InputCode> imprecise() {
        List<InputCode> missing = new ArrayList<>();
        if (!wholeNeed().isExact()) {
            missing.add(of == Of.ALL ? InputCode.NEED_EXACT_NUMBER : InputCode.NEED_EXACT_OCCUPATION_NUMBER);
        }
        if (!counted().isExact()) {
            boolean shared = serving.stream().anyMatch(each -> each.share() == Share.PART);
            missing.add(shared ? InputCode.ACTIVITY_SUPPLY : InputCode.ACTIVITY_EXACT_SUPPLY);
        }
        return missing.stream();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CoverageLine that && answers().equals(that.answers());
    }

    @Override
    public int hashCode() {
        return answers().hashCode();
    }

    private List<Object> answers() {
        return List.of(of, getOccupation(), getWords(), needed, own, serving, getYear(), yearOpen);
    }

    /**
     * What it is of, and how many are needed and given.
     *
     * @return the text, for reading in a log or a test
     */
    @Override
    public String toString() {
        String what = occupation != null ? occupation.toString() : words != null ? words.toString() : of.toString();
        return what + (year == null ? "" : " " + year) + ": "
                + getNeeded().map(FractionRange::toString).orElse("?") + " needed, " + getSupply() + " given";
    }
}
