package se.samverkan.core.workforce;

import static se.samverkan.core.PublicApi.Usage.CALL;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.NeedId;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.internal.ValueStyle;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.Term;
import se.samverkan.core.time.YearSpread;

/**
 * A need to recruit or train people (kompetensbehov, rekryteringsbehov), as a partner or a department of it has stated it: the
 * challenge, how many in all, over which time, and in which occupations. It must have an id and the partner that states it; all else may be unstated. The
 * numbers of the occupations needn't add up to the number in all.
 *
 * <pre>{@code
 * WorkforceNeed need = WorkforceNeed.builder()
 *         .id(NeedId.of("vastmanland-9000"))
 *         .statedBy(PartnerId.of("vkl"))
 *         .number(Quantity.exactly(9_000))
 *         .period(Term.ofYears(5))
 *         .occupation(OccupationCode.ssyk("2343"))
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class WorkforceNeed permits ImmutableWorkforceNeed {

    WorkforceNeed() {}

    /**
     * Starts a workforce need.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The id, which activities that come from the need refer to.
     *
     * @return the id
     */
    public abstract NeedId getId();

    /**
     * The partner that states the need.
     *
     * @return the partner's id
     */
    public abstract PartnerId getStatedBy();

    /**
     * The department of the partner whose service (verksamhet) sees the need.
     *
     * @return the department; absent where it isn't stated
     */
    public abstract Optional<Department> getDepartment();

    /**
     * The challenge that the service sees: what it wants to be able to do, in its own words.
     *
     * @return the words as typed; absent where none are stated
     */
    public abstract Optional<Text> getChallenge();

    /**
     * The day on which the partner stated the need. A need that comes before an order is stated on the order's day or earlier.
     *
     * @return the day, of the years 1 to 9999; absent where it isn't said
     */
    public abstract Optional<LocalDate> getStatedOn();

    /**
     * How many people are needed in all.
     *
     * @return the number; absent where it isn't stated, which isn't none
     */
    public abstract Optional<Quantity> getNumber();

    /**
     * The time over which they are needed.
     *
     * @return the term, of which a length alone may be stated; absent where nothing is stated
     */
    public abstract Optional<Term> getPeriod();

    /**
     * How the numbers are spread over the calendar years of the period.
     *
     * @return the spread; absent where it isn't stated, so that of a period of several years no year's part is known
     */
    public abstract Optional<YearSpread> getSpread();

    /**
     * The occupations and groups that are named.
     *
     * @return an unmodifiable list in the order given, empty where none is named
     */
    public abstract List<@Valid OccupationNeed> getOccupations();

    /**
     * Where the need is stated.
     *
     * @return the words as typed; absent where it isn't said
     */
    public abstract Optional<Text> getSource();

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    @Value.Check
    protected void check() {
        getStatedOn().ifPresent(day -> DayChecks.require("need.statedOn", day));
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that states what this need states
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * The id, the number in all and the period, {@code ?} for what isn't stated.
     *
     * @return the text, for reading in a log or a test
     */
    @Override
    public final String toString() {
        return getId() + " " + getNumber().map(Quantity::toString).orElse("?") + " "
                + getPeriod().map(Term::toString).orElse("?");
    }

    /** Builder of workforce needs. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutableWorkforceNeed.Builder {

        Builder() {}

        /**
         * Names one more occupation, with no number stated.
         *
         * @param code the occupation's code
         * @return this builder
         */
        public Builder occupation(OccupationCode code) {
            return addOccupations(OccupationNeed.of(code));
        }
    }
}
