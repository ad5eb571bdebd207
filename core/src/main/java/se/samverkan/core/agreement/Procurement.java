package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.DayChecks;

/**
 * What the parties have stated of the procurement that an agreement was made by: the days and the value that the procurement
 * act (LOU, lag 2016:1145) counts from. Its basis and what was procured stand in the agreement itself.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class Procurement permits ImmutableProcurement {

    private static final Procurement UNSTATED = builder().build();

    Procurement() {}

    /**
     * A procurement of which nothing is stated.
     *
     * @return the procurement, each part absent
     */
    public static Procurement unstated() {
        return UNSTATED;
    }

    /**
     * A builder of a procurement.
     *
     * @return the builder, nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this procurement's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The day on which the procurement began, which decides by what wording of the act it goes.
     *
     * @return the day; absent where unstated
     */
    public abstract Optional<LocalDate> getBegunOn();

    /**
     * The day on which the agreement was concluded, where it isn't that of the last signature.
     *
     * @return the day; absent where unstated
     */
    public abstract Optional<LocalDate> getConcludedOn();

    /**
     * The estimated value as LOU 5:3 counts it: without VAT, with options and extensions as if they were used.
     *
     * @return the amount, 0 or more; absent where unstated
     */
    public abstract Optional<Money> getEstimatedValue();

    /**
     * Whether what is bought is mainly a service of LOU annex 2, as the parties have judged it. Rules ask it only where the CPV
     * codes don't tell surely.
     *
     * @return the answer; absent where unstated
     */
    public abstract Optional<Boolean> isAnnex2Service();

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if a day isn't of the years 1 to 9999, the agreement was concluded before the procurement
     *     began, or the value is negative
     */
    @Value.Check
    protected void check() {
        getBegunOn().ifPresent(day -> DayChecks.require("procurement.begunOn", day));
        getConcludedOn().ifPresent(day -> DayChecks.require("procurement.concludedOn", day));
        if (getBegunOn().isPresent() && getConcludedOn().isPresent()) {
            DayChecks.requireOrder(
                    "procurement.concludedOn",
                    getBegunOn().get(),
                    getConcludedOn().get());
        }
        getEstimatedValue().filter(Money::isNegative).ifPresent(value -> {
            throw new InvalidValueException("procurement.estimatedValue", value, "an amount of 0 or more");
        });
    }

    /** The builder of procurements. */
    public static final class Builder extends ImmutableProcurement.Builder {

        Builder() {}
    }
}
