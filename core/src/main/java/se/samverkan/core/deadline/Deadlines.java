package se.samverkan.core.deadline;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.AsOf;

/**
 * The deadlines of an agreement file or of a portfolio as of a day: what is to come, what is overdue, what has lapsed, what is
 * done, and what can't be dated and why. Every list of deadlines is ordered by the day, then by the agreement in the order of
 * the portfolio, then in the order that the rules work them out. What can't be dated stands in the latter two orders.
 *
 * <p>Example: {@code rules.deadlines(file, AsOf.on(day)).getNext()}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Deadlines {

    private final AsOf asOf;
    private final List<Deadline> all;
    private final List<Undated> undated;

    private Deadlines(AsOf asOf, List<Deadline> all, List<Undated> undated) {
        this.asOf = asOf;
        this.all = all.stream().sorted(Comparator.comparing(Deadline::getDay)).toList();
        this.undated = List.copyOf(undated);
        Set<String> keys = new HashSet<>();
        for (Deadline deadline : this.all) {
            if (!keys.add(deadline.getKey())) {
                throw new InvalidValueException("deadline.key", deadline.getKey(), "a key that no other deadline has");
            }
        }
    }

    /**
     * The deadlines of an agreement.
     *
     * @param agreement the agreement
     * @param asOf the day, and the knowledge, that they were asked with
     * @param deadlines the deadlines, in the order that they were worked out
     * @param undated a finding for each duty that can't be dated: not assessed, or in need of judgement
     * @return the deadlines
     * @throws InvalidValueException if a deadline is of another agreement, two have the same key, or a finding has
     *     another outcome
     */
    public static Deadlines of(AgreementId agreement, AsOf asOf, List<Deadline> deadlines, List<Finding> undated) {
        for (Deadline deadline : deadlines) {
            if (!deadline.getAgreement().equals(agreement)) {
                throw new InvalidValueException(
                        "deadline.agreement", deadline.getAgreement(), "agreement " + agreement);
            }
        }
        for (Finding finding : undated) {
            if (finding.getOutcome() != Outcome.NOT_ASSESSED && finding.getOutcome() != Outcome.NEEDS_JUDGEMENT) {
                throw new InvalidValueException(
                        "undated.outcome", finding.getOutcome(), "NOT_ASSESSED or NEEDS_JUDGEMENT");
            }
        }
        return new Deadlines(
                Objects.requireNonNull(asOf, "asOf"),
                deadlines,
                undated.stream().map(finding -> new Undated(agreement, finding)).toList());
    }

    /**
     * The deadlines of several agreements together.
     *
     * @param asOf the day, and the knowledge, that they were asked with
     * @param each the deadlines of each agreement, in the order of the portfolio
     * @return the deadlines
     * @throws InvalidValueException if some were asked with other axes, or two deadlines have the same key
     */
    public static Deadlines together(AsOf asOf, List<Deadlines> each) {
        List<Deadline> deadlines = new ArrayList<>();
        List<Undated> undated = new ArrayList<>();
        for (Deadlines one : each) {
            if (!one.asOf.equals(asOf)) {
                throw new InvalidValueException("deadlines.asOf", one.asOf, "the axes " + asOf);
            }
            deadlines.addAll(one.all);
            undated.addAll(one.undated);
        }
        return new Deadlines(Objects.requireNonNull(asOf, "asOf"), deadlines, undated);
    }

    /**
     * The day, and the knowledge, that the deadlines were asked with.
     *
     * @return the axes
     */
    public AsOf getAsOf() {
        return asOf;
    }

    /**
     * Every deadline, whatever its status.
     *
     * @return the deadlines in order
     */
    public List<Deadline> getAll() {
        return all;
    }

    /**
     * What is to come: the deadlines whose day is the day asked about or later, and which aren't done.
     *
     * @return the deadlines, the nearest first
     */
    public List<Deadline> getUpcoming() {
        return in(Deadline.Status.UPCOMING);
    }

    /**
     * What is to come up to a day.
     *
     * @param lastDay the last day, included
     * @return the upcoming deadlines of that day and earlier, the nearest first
     */
    public List<Deadline> getUpcomingThrough(LocalDate lastDay) {
        Objects.requireNonNull(lastDay, "lastDay");
        return getUpcoming().stream()
                .filter(deadline -> !deadline.getDay().isAfter(lastDay))
                .toList();
    }

    /**
     * The nearest deadline to come.
     *
     * @return the first of {@link #getUpcoming()}; absent where there is none
     */
    public Optional<Deadline> getNext() {
        return getUpcoming().stream().findFirst();
    }

    /**
     * The duties whose day has passed and that aren't done.
     *
     * @return the deadlines, the longest overdue first
     */
    public List<Deadline> getOverdue() {
        return in(Deadline.Status.OVERDUE);
    }

    /**
     * The rights whose day has passed and that weren't used.
     *
     * @return the deadlines, the first to lapse first
     */
    public List<Deadline> getLapsed() {
        return in(Deadline.Status.LAPSED);
    }

    /**
     * The duties that are done, the rights that are used and the events that have happened.
     *
     * @return the deadlines
     */
    public List<Deadline> getDone() {
        return in(Deadline.Status.DONE);
    }

    /**
     * What can't be dated: a finding that isn't assessed names the inputs that are missing; one that needs judgement tells why
     * a person must say whether there is a duty or when, as where a statute sets no day. The findings of several agreements
     * don't tell which they are of: {@link #getNotAssessedByAgreement()} does.
     *
     * @return the findings
     */
    public List<Finding> getNotAssessed() {
        return undated.stream().map(Undated::finding).toList();
    }

    /**
     * What can't be dated, by the agreement that it is of.
     *
     * @return the findings of {@link #getNotAssessed()} by agreement, both in their order; an unmodifiable map without the
     *     agreements of which everything can be dated
     */
    public Map<AgreementId, List<Finding>> getNotAssessedByAgreement() {
        Map<AgreementId, List<Finding>> each = new LinkedHashMap<>();
        undated.forEach(one ->
                each.computeIfAbsent(one.agreement(), id -> new ArrayList<>()).add(one.finding()));
        each.replaceAll((id, findings) -> List.copyOf(findings));
        return Collections.unmodifiableMap(each);
    }

    /**
     * The part that belongs to an agreement.
     *
     * @param agreement the agreement
     * @return its deadlines, and what of it can't be dated
     */
    public Deadlines of(AgreementId agreement) {
        Objects.requireNonNull(agreement, "agreement");
        return new Deadlines(
                asOf,
                all.stream()
                        .filter(deadline -> deadline.getAgreement().equals(agreement))
                        .toList(),
                undated.stream()
                        .filter(one -> one.agreement().equals(agreement))
                        .toList());
    }

    private List<Deadline> in(Deadline.Status status) {
        return all.stream()
                .filter(deadline -> deadline.statusOn(asOf.getDay()) == status)
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deadlines that
                && asOf.equals(that.asOf)
                && all.equals(that.all)
                && undated.equals(that.undated);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, all, undated);
    }

    @Override
    public String toString() {
        return "deadlines as of " + asOf + ": " + all + ", not assessed " + getNotAssessed();
    }

    private record Undated(AgreementId agreement, Finding finding) {}
}
