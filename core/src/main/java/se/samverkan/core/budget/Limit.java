package se.samverkan.core.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.LimitId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.text.Text;

/**
 * The most that may be called off of a part of an agreement's budget, beside its ceiling: of a year, an area, a lot, a
 * partner or a department, or of several of them together, as money or as a number of courses, seats or credits. Every limit
 * binds at once.
 *
 * <p>A limit may be exceeded by a tolerance, which is a share of the limit itself and never of what is left of it.
 *
 * <p>Example: {@code Limit.stop(LimitId.of("schools"), Text.of("sv", "Skolans del"), BudgetPart.of(schools), amount)}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class Limit permits ImmutableLimit {

    private static final Percent NONE = Percent.of("0");
    private static final Percent WHOLE = Percent.of("100");

    Limit() {}

    /**
     * A limit of money that stops what exceeds it.
     *
     * @param id the id, unique in the agreement
     * @param name what the parties call it
     * @param part what it is the limit of
     * @param amount the most, 0 or more, its VAT basis stated or not
     * @return the limit, without a tolerance
     * @throws InvalidValueException if the amount is negative
     */
    public static Limit stop(LimitId id, Text name, BudgetPart part, VatAmount amount) {
        return builder()
                .id(id)
                .name(name)
                .part(part)
                .amount(amount)
                .effect(LimitEffect.STOP)
                .build();
    }

    /**
     * A builder of a limit.
     *
     * @return the builder; the id, the name, the effect, and an amount or a number must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this limit's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The id.
     *
     * @return the id, unique in the agreement
     */
    public abstract LimitId getId();

    /**
     * What the parties call the limit.
     *
     * @return the name as typed, such as {@code Skolans del för 2025}
     */
    public abstract Text getName();

    /**
     * What the limit is of.
     *
     * @return the part of the budget; the whole where nothing else is set
     */
    @Value.Default
    public BudgetPart getPart() {
        return BudgetPart.whole();
    }

    /**
     * What it means that the limit is exceeded.
     *
     * @return the effect
     */
    public abstract LimitEffect getEffect();

    /**
     * The most money.
     *
     * @return the amount, 0 or more; absent in a limit of something else
     */
    public abstract Optional<VatAmount> getAmount();

    /**
     * The most courses.
     *
     * @return the number, 0 or more; empty in a limit of something else
     */
    public abstract OptionalInt getCourses();

    /**
     * The most seats.
     *
     * @return the number, 0 or more; empty in a limit of something else
     */
    public abstract OptionalInt getSeats();

    /**
     * The most credits, each course's counted once.
     *
     * @return the credits; absent in a limit of something else
     */
    public abstract Optional<Credits> getCredits();

    /**
     * By how much of itself the limit may be exceeded.
     *
     * @return 0 to 100 percent; 0 where nothing else is set
     */
    @Value.Default
    public Percent getTolerance() {
        return NONE;
    }

    /**
     * From how much of the limit it is told that it is nearly used.
     *
     * @return 0 to 100 percent; absent where nothing is to be told before it is exceeded
     */
    public abstract Optional<Percent> getWarningLevel();

    /**
     * Whether what was called off and then released still counts: the amount in a limit of money, or else the number.
     *
     * @return true or false; absent where the parties haven't said
     */
    public abstract Optional<Boolean> isReleasedCounted();

    /**
     * Whether what a pilot took before the agreement counts: what it spent in a limit of money, or else its number. Of a limit
     * of a part of the budget at most all of it does, since nobody tells which part it belongs to.
     *
     * @return true or false; absent where the parties haven't said
     */
    public abstract Optional<Boolean> isPilotCounted();

    /**
     * Whether the limit covers the term with every option to extend it used. One that doesn't is of the term as stated alone:
     * what is called off after the last day of that neither counts toward the limit nor is held against it.
     *
     * @return true or false; absent where the parties haven't said
     */
    public abstract Optional<Boolean> isCoveringExtensions();

    /**
     * What is limited.
     *
     * @return the measure
     */
    public LimitMeasure getMeasure() {
        if (getAmount().isPresent()) {
            return LimitMeasure.MONEY;
        }
        if (getCourses().isPresent()) {
            return LimitMeasure.COURSES;
        }
        return getSeats().isPresent() ? LimitMeasure.SEATS : LimitMeasure.CREDITS;
    }

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if not exactly one of amount, courses, seats and credits is set, or it is negative; the
     *     tolerance or the warning level is above 100 percent
     */
    @Value.Check
    protected void check() {
        int stated = (getAmount().isPresent() ? 1 : 0)
                + (getCourses().isPresent() ? 1 : 0)
                + (getSeats().isPresent() ? 1 : 0)
                + (getCredits().isPresent() ? 1 : 0);
        if (stated != 1) {
            throw new InvalidValueException("limit", getId(), "one of amount, courses, seats and credits");
        }
        getAmount().filter(amount -> amount.getMoney().isNegative()).ifPresent(amount -> {
            throw new InvalidValueException("limit.amount", amount, "an amount of 0 or more");
        });
        getCourses().ifPresent(courses -> requireNumber("limit.courses", courses));
        getSeats().ifPresent(seats -> requireNumber("limit.seats", seats));
        requireAtMostAll("limit.tolerance", getTolerance());
        getWarningLevel().ifPresent(level -> requireAtMostAll("limit.warningLevel", level));
    }

    private static void requireNumber(String attribute, int number) {
        if (number < 0) {
            throw new InvalidValueException(attribute, number, "0 or more");
        }
    }

    private static void requireAtMostAll(String attribute, Percent percent) {
        if (percent.compareTo(WHOLE) > 0) {
            throw new InvalidValueException(attribute, percent, "at most 100 percent");
        }
    }

    /** The builder of limits. */
    public static final class Builder extends ImmutableLimit.Builder {

        Builder() {}
    }
}
