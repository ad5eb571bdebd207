package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.Attestation;
import se.samverkan.core.finding.AttestedInput;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.quantity.Percent;

/**
 * What the parties have stated of the procurement that an agreement was made by: the days and the value that the procurement
 * act (LOU, lag 2016:1145) counts from. Its basis and what was procured stand in the agreement itself.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class Procurement permits ImmutableProcurement {

    private static final Percent WHOLE = Percent.of("100");
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
     * What is to be paid a month without VAT for a service of which no total price is stated, by which LOU 5:13 has its value
     * counted.
     *
     * @return the amount, 0 or more; absent where unstated
     */
    public abstract Optional<Money> getMonthlyValue();

    /**
     * Whether what is bought is mainly a service of LOU annex 2, as the parties have judged it. Rules ask it only where the CPV
     * codes don't tell surely.
     *
     * @return the answer; absent where unstated
     */
    public abstract Optional<Boolean> isAnnex2Service();

    /**
     * The share of the activity that a cooperation between authorities concerns which they carry out on the open market, measured
     * as LOU 3:18 has it.
     *
     * @return 0 to 100 percent; absent where unstated
     */
    public abstract Optional<Percent> getOpenMarketShare();

    /**
     * The share of the supplier's activity that is carried out for the authorities that control it, or for others that they
     * control, measured as LOU 3:16 has it.
     *
     * @return 0 to 100 percent; absent where unstated
     */
    public abstract Optional<Percent> getInHouseShare();

    /**
     * What is attested of the procurement that no figure tells, such as that the authority controls the supplier.
     *
     * @return an unmodifiable list in the order given, empty where nothing is attested
     */
    public abstract List<Attestation> getAttestations();

    /**
     * What the attestations tell of one input.
     *
     * @param input the input, such as {@link InputCode#PROCUREMENT_CONTROL}
     * @return that it is attested, denied or disputed, or nothing
     */
    public final AttestedInput getAttested(InputCode input) {
        return AttestedInput.of(input, getAttestations());
    }

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if a day isn't of the years 1 to 9999, the agreement was concluded before the procurement
     *     began, the value or that of a month is negative, or a share is above 100 percent
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
        getEstimatedValue().ifPresent(value -> requireNotNegative("procurement.estimatedValue", value));
        getMonthlyValue().ifPresent(value -> requireNotNegative("procurement.monthlyValue", value));
        getOpenMarketShare().ifPresent(share -> requireShare("procurement.openMarketShare", share));
        getInHouseShare().ifPresent(share -> requireShare("procurement.inHouseShare", share));
    }

    private static void requireNotNegative(String attribute, Money value) {
        if (value.isNegative()) {
            throw new InvalidValueException(attribute, value, "an amount of 0 or more");
        }
    }

    private static void requireShare(String attribute, Percent share) {
        if (share.compareTo(WHOLE) > 0) {
            throw new InvalidValueException(attribute, share, "at most 100 percent");
        }
    }

    /** The builder of procurements. */
    public static final class Builder extends ImmutableProcurement.Builder {

        Builder() {}
    }
}
