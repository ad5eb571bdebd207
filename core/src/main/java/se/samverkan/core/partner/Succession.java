package se.samverkan.core.partner;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.PartialDate;

/**
 * A link from a partner to the one that came in its place: the successor's id, how it came about, the first day as far as it
 * is known, and the agreements that the successor took over, where that is stated. A partner that was split has several
 * successors, and which of them took an agreement over is open unless one of the links states it.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Succession {

    private final PartnerId successor;
    private final SuccessionKind kind;
    private final @Nullable PartialDate date;
    private final Set<AgreementId> agreements;

    private Succession(
            PartnerId successor, SuccessionKind kind, @Nullable PartialDate date, Set<AgreementId> agreements) {
        this.successor = Objects.requireNonNull(successor, "successor");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.date = date;
        this.agreements = agreements;
    }

    /**
     * A succession whose day isn't known.
     *
     * @param successor the id of the partner that came in the other's place
     * @param kind how it came about
     * @return the succession
     */
    public static Succession of(PartnerId successor, SuccessionKind kind) {
        return new Succession(successor, kind, null, Set.of());
    }

    /**
     * The same succession with its day.
     *
     * @param firstDay the successor's first day in the other's place
     * @return the succession
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public Succession on(LocalDate firstDay) {
        return on(PartialDate.of(DayChecks.require("successionDay", firstDay)));
    }

    /**
     * The same succession with its day as far as it is known, such as a year alone.
     *
     * @param firstDay the successor's first day in the other's place
     * @return the succession
     */
    public Succession on(PartialDate firstDay) {
        return new Succession(successor, kind, Objects.requireNonNull(firstDay, "successionDay"), agreements);
    }

    /**
     * The same succession, stated to be in these agreements and in no others.
     *
     * @param taken the agreements that the successor took over, at least one
     * @return the succession
     * @throws InvalidValueException if none is given
     */
    public Succession takingOver(AgreementId... taken) {
        if (taken.length == 0) {
            throw new InvalidValueException("succession.agreements", "none", "at least one agreement");
        }
        Set<AgreementId> stated = new LinkedHashSet<>(Arrays.asList(taken));
        return new Succession(successor, kind, date, Collections.unmodifiableSet(stated));
    }

    /**
     * The id of the partner that came in the other's place.
     *
     * @return the id
     */
    public PartnerId getSuccessor() {
        return successor;
    }

    /**
     * How it came about.
     *
     * @return the kind
     */
    public SuccessionKind getKind() {
        return kind;
    }

    /**
     * The successor's first day in the other's place.
     *
     * @return the day; absent where it isn't known whole
     */
    public Optional<LocalDate> getDay() {
        return getDate().flatMap(PartialDate::toLocalDate);
    }

    /**
     * The successor's first day in the other's place, as far as it is known.
     *
     * @return the date; absent where nothing of it is known
     */
    public Optional<PartialDate> getDate() {
        return Optional.ofNullable(date);
    }

    /**
     * The agreements that the successor took over.
     *
     * @return an unmodifiable set in the order given; empty where that isn't stated, and then it may be any
     */
    public Set<AgreementId> getAgreements() {
        return agreements;
    }

    /**
     * Whether the successor has come in the other's place by the end of a day.
     *
     * @param day the day
     * @return the answer; absent where what isn't known of the date decides
     */
    public Optional<Boolean> hasHappenedBy(LocalDate day) {
        Optional<DateRange> possible = getDate().flatMap(PartialDate::getPossibleDays);
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        if (DateRange.until(day).encloses(possible.get())) {
            return Optional.of(true);
        }
        return DateRange.until(day).overlaps(possible.get()) ? Optional.empty() : Optional.of(false);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Succession that
                && successor.equals(that.successor)
                && kind == that.kind
                && Objects.equals(date, that.date)
                && agreements.equals(that.agreements);
    }

    @Override
    public int hashCode() {
        return Objects.hash(successor, kind, date, agreements);
    }

    @Override
    public String toString() {
        return kind + " " + successor + (date == null ? "" : " on " + date)
                + (agreements.isEmpty() ? "" : " in " + agreements);
    }
}
