package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.text.Text;

/**
 * A row of a delegation order: a role that may decide in a kind of matter, up to an amount, on some days.
 *
 * <p>Example: {@code DelegatedAuthority.builder().role(Text.of("HR-chef")).matter(DelegatedMatter.CALL_OFF).upTo(amount).build()}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class DelegatedAuthority permits ImmutableDelegatedAuthority {

    DelegatedAuthority() {}

    /**
     * A builder of a row.
     *
     * @return the builder; the role and the matter must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this row's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Who may decide.
     *
     * @return a role rather than a person, as decisions give it, read as by {@link #isOf}
     */
    public abstract Text getRole();

    /**
     * In what kind of matter.
     *
     * @return the kind
     */
    public abstract DelegatedMatter getMatter();

    /**
     * Up to which amount, that amount included.
     *
     * @return the amount, 0 or more, its VAT basis stated or not; absent where the order sets none
     */
    public abstract Optional<VatAmount> getUpTo();

    /**
     * The first day on which the role may decide.
     *
     * @return the day; absent where the order sets none
     */
    public abstract Optional<LocalDate> getFirstDay();

    /**
     * The last day on which the role may decide.
     *
     * @return the day; absent where the order sets none
     */
    public abstract Optional<LocalDate> getLastDay();

    /**
     * Whether the row holds on a day.
     *
     * @param day the day
     * @return true if it does
     */
    public boolean holdsOn(LocalDate day) {
        return getFirstDay().filter(day::isBefore).isEmpty()
                && getLastDay().filter(day::isAfter).isEmpty();
    }

    /**
     * Whether the row is of a role. Capitals and small letters are read as the same, and blanks before and after aren't read, so
     * that {@code Förvaltningschef} is {@code förvaltningschef}; of roles in several languages one wording alike is enough.
     *
     * @param role the role
     * @return true if it is
     */
    public boolean isOf(Text role) {
        return !Collections.disjoint(wordings(getRole()), wordings(role));
    }

    private static List<String> wordings(Text role) {
        return Stream.concat(
                        Stream.of(Locale.ROOT), role.getLanguages().stream().map(Locale::forLanguageTag))
                .map(locale -> role.in(locale).strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the amount is negative, a day isn't of the years 1 to 9999, or the last comes before the first
     */
    @Value.Check
    protected void check() {
        getUpTo().map(VatAmount::getMoney).filter(Money::isNegative).ifPresent(amount -> {
            throw new InvalidValueException("delegatedAuthority.upTo", amount, "an amount of 0 or more");
        });
        getFirstDay().ifPresent(day -> DayChecks.require("delegatedAuthority.firstDay", day));
        getLastDay().ifPresent(day -> DayChecks.require("delegatedAuthority.lastDay", day));
        if (getFirstDay().isPresent() && getLastDay().isPresent()) {
            DayChecks.requireOrder(
                    "delegatedAuthority.lastDay",
                    getFirstDay().get(),
                    getLastDay().get());
        }
    }

    /** The builder of rows. */
    public static final class Builder extends ImmutableDelegatedAuthority.Builder {

        Builder() {}
    }
}
