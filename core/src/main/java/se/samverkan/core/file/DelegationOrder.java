package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.text.Text;

/**
 * Who may decide on a committee's behalf (delegationsordning, KL 6:37 and 7:5), as the host gives it, and how what is decided so is
 * reported to the committee. To what extent it is reported the committee itself decides (KL 6:40 and 7:8), and by which day too: the
 * law sets no day, but for urgent decisions, which are reported at the committee's next meeting (KL 6:39-40).
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class DelegationOrder permits ImmutableDelegationOrder {

    DelegationOrder() {}

    /**
     * A builder of an order.
     *
     * @return the builder, nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this order's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Who may decide what.
     *
     * @return the rows in the order given
     */
    public abstract List<DelegatedAuthority> getAuthorities();

    /**
     * Whether what is decided by delegation is to be reported to the committee.
     *
     * @return true or false; absent where it isn't stated
     */
    public abstract Optional<Boolean> isReportDemanded();

    /**
     * Within how many days a decision is to be reported, counted from the day after it.
     *
     * @return the number of days, 0 or more; absent where the committee has set none
     */
    public abstract Optional<Integer> getReportWithinDays();

    /**
     * The days on which the committee meets, as far as they are set.
     *
     * @return the days, the earliest first
     */
    @Value.NaturalOrder
    public abstract SortedSet<LocalDate> getMeetings();

    /**
     * The rows that hold in a kind of matter on a day.
     *
     * @param matter the kind
     * @param day the day of decision
     * @return the rows in the order given
     */
    public List<DelegatedAuthority> authorities(DelegatedMatter matter, LocalDate day) {
        return getAuthorities().stream()
                .filter(authority -> authority.getMatter() == matter && authority.holdsOn(day))
                .toList();
    }

    /**
     * Whether a role stands in the order, in whatever matter and on whatever day.
     *
     * @param role the role, read as by {@link DelegatedAuthority#isOf}
     * @return true if it does
     */
    public boolean names(Text role) {
        return getAuthorities().stream().anyMatch(authority -> authority.isOf(role));
    }

    /**
     * The committee's first meeting after a day.
     *
     * @param day the day
     * @return the day of the meeting; absent where none is set
     */
    public Optional<LocalDate> nextMeeting(LocalDate day) {
        return getMeetings().stream().filter(day::isBefore).findFirst();
    }

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the number of days is negative, or a day isn't of the years 1 to 9999
     */
    @Value.Check
    protected void check() {
        getReportWithinDays().filter(days -> days < 0).ifPresent(days -> {
            throw new InvalidValueException("delegationOrder.reportWithinDays", days, "0 days or more");
        });
        getMeetings().forEach(day -> DayChecks.require("delegationOrder.meetings", day));
    }

    /** The builder of orders. */
    public static final class Builder extends ImmutableDelegationOrder.Builder {

        Builder() {}
    }
}
