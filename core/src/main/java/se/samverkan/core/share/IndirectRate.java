package se.samverkan.core.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;

/**
 * An institution's rate of indirect costs: so many percent of a base, on the days that it holds. Rates differ between
 * institutions and years and are always the host's to give, with their source.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class IndirectRate permits ImmutableIndirectRate {

    IndirectRate() {}

    /**
     * A builder of a rate.
     *
     * @return the builder; all must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The institution whose rate it is.
     *
     * @return the partner's id
     */
    public abstract PartnerId getInstitution();

    /**
     * What the rate is taken of.
     *
     * @return the base
     */
    public abstract CostBase getBase();

    /**
     * The rate.
     *
     * @return the percent of the base, which may lie above 100
     */
    public abstract Percent getRate();

    /**
     * The days on which the rate holds.
     *
     * @return the days, such as a calendar year
     */
    public abstract DateRange getDays();

    /**
     * Where the rate is stated.
     *
     * @return the source as typed
     */
    public abstract Text getSource();

    /** The builder of rates. */
    public static final class Builder extends ImmutableIndirectRate.Builder {

        Builder() {}
    }
}
