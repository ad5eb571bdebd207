package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.time.DateRange;

/**
 * A partner in one or several roles in one agreement, on the days that it is a party. For an association or a federation,
 * whether the agreement binds its members, concerns them without binding, or doesn't say.
 *
 * <p>Where the day on which it joined or left isn't wholly known, the days on which it may have been a party go beyond those on
 * which it surely was one. A party that joined some day in 2024 has days from 1 January 2025 and possible days from 1 January
 * 2024. There is at least one day on which it surely was a party.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class Party permits ImmutableParty {

    Party() {}

    /**
     * A party on every day of the agreement.
     *
     * @param partner the partner
     * @param roles the roles, at least one
     * @return the party
     * @throws InvalidValueException if no role is given
     */
    public static Party of(Partner partner, Role... roles) {
        return builder().partner(partner).addAllRoles(List.of(roles)).build();
    }

    /**
     * A builder of a party.
     *
     * @return the builder; the partner and a role must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this party's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The partner.
     *
     * @return the partner
     */
    @Valid
    public abstract Partner getPartner();

    /**
     * The partner's roles in the agreement.
     *
     * @return the roles, at least one
     */
    public abstract Set<Role> getRoles();

    /**
     * The days on which the partner surely is a party.
     *
     * @return the days, both ends included; every day where nothing else is set
     */
    @Value.Default
    public DateRange getDays() {
        return DateRange.always();
    }

    /**
     * The days on which the partner may be a party: those on which it surely is, and those of which that isn't known.
     *
     * @return the days, both ends included; absent where the days are known, and it is a party on no others
     */
    public abstract Optional<DateRange> getPossibleDays();

    /**
     * Whether the partner is a party on a day.
     *
     * @param day the day
     * @return true or false; absent where that isn't known, since the day on which it joined or left isn't
     */
    public Optional<Boolean> isPartyOn(LocalDate day) {
        if (getDays().contains(day)) {
            return Optional.of(true);
        }
        return daysAtMost().contains(day) ? Optional.empty() : Optional.of(false);
    }

    /**
     * The same party with a day as its last: it was a party on that day, also where that wasn't known, and is none later.
     *
     * @param lastDay the last day as a party, included
     * @return the party
     * @throws InvalidValueException if it surely wasn't a party on the day
     */
    public Party leavingAfter(LocalDate lastDay) {
        if (!daysAtMost().contains(lastDay)) {
            throw new InvalidValueException("party.lastDay", lastDay, "a day of " + daysAtMost());
        }
        Optional<LocalDate> first = getDays().getFirstDay().map(day -> day.isAfter(lastDay) ? lastDay : day);
        return toBuilder()
                .days(upTo(first, lastDay))
                .possibleDays(upTo(daysAtMost().getFirstDay(), lastDay))
                .build();
    }

    /** The days on which it is a party or may be one. */
    DateRange daysAtMost() {
        return getPossibleDays().orElse(getDays());
    }

    private static DateRange upTo(Optional<LocalDate> firstDay, LocalDate lastDay) {
        return firstDay.map(first -> DateRange.ofClosed(first, lastDay)).orElseGet(() -> DateRange.until(lastDay));
    }

    /**
     * Whether the agreement binds the members of an association or federation.
     *
     * @return true where each member is bound; false where they are concerned without being bound; absent where that isn't
     *     known, and for a partner without members
     */
    public abstract Optional<Boolean> isBindingMembers();

    /**
     * Refuses what can't exist, and drops possible days that are no more than the days.
     *
     * @return the party
     * @throws InvalidValueException if no role is given, or the possible days don't enclose the days
     */
    @Value.Check
    protected Party check() {
        if (getRoles().isEmpty()) {
            throw new InvalidValueException("party.roles", getRoles(), "at least one role");
        }
        if (!daysAtMost().encloses(getDays())) {
            throw new InvalidValueException("party.possibleDays", daysAtMost(), "days that enclose " + getDays());
        }
        return getPossibleDays().equals(Optional.of(getDays()))
                ? toBuilder().possibleDays(Optional.empty()).build()
                : this;
    }

    /** The builder of parties. */
    public static final class Builder extends ImmutableParty.Builder {

        Builder() {}
    }
}
