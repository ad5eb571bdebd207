package se.samverkan.core.followup;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.text.Text;

/**
 * Where a recurring duty stands as of a day: when it has been done, when it is due next, and whether that day has passed.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class DutyStanding permits ImmutableDutyStanding {

    DutyStanding() {}

    /**
     * A builder of a standing.
     *
     * @return the builder; the kind and the day must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The kind of duty.
     *
     * @return the kind
     */
    public abstract DutyKind getKind();

    /**
     * Which of several duties of the kind it is.
     *
     * @return the id, such as a consultation's; absent where there is one alone
     */
    public abstract Optional<DutyId> getDuty();

    /**
     * What it is about, or who does it.
     *
     * @return the subject of a consultation, or the name of the body that meets; absent for a review
     */
    public abstract Optional<Text> getSubject();

    /**
     * The day asked about.
     *
     * @return the day
     */
    public abstract LocalDate getDay();

    /**
     * The days on which it was done, up to the day asked about.
     *
     * @return the days in order, each once; empty where it isn't known to have been done
     */
    public abstract List<LocalDate> getDone();

    /**
     * The day by which it is due next: the first one that it hasn't been done for since it was done last.
     *
     * @return the day; absent where it can't be dated, and then what is missing is named, and where it isn't due again before
     *     the term ends
     */
    public abstract Optional<LocalDate> getNextDue();

    /**
     * What would have to be known to tell when it is due next.
     *
     * @return the missing inputs; empty where it can be told
     */
    public abstract List<InputCode> getMissing();

    /**
     * The assumptions that the next day rests on.
     *
     * @return the assumptions; empty where it rests on stated facts alone
     */
    public abstract List<Assumption> getAssumptions();

    /**
     * Whether the day by which it is due next has passed.
     *
     * @return true from the day after on; absent where it can't be told when it is due
     */
    public Optional<Boolean> isOverdue() {
        return getMissing().isEmpty()
                ? Optional.of(getNextDue().filter(getDay()::isAfter).isPresent())
                : Optional.empty();
    }

    /** The builder of standings. */
    public static final class Builder extends ImmutableDutyStanding.Builder {

        Builder() {}
    }
}
