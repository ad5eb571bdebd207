package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.internal.ValueStyle;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.time.DateRange;

/**
 * What a subscription gives a right to for one period, and what has become of it: granted and carried in, used, and what is left,
 * which is carried over or lapses when the period has ended. The numbers are of courses, seats or credits, as the subscription
 * states.
 *
 * <p>Granted and carried in add up to used and left; of a period that has ended, what is left is what is carried over and what
 * has lapsed. Where more is used than there is, what is left is negative, and nothing is carried over or lapses.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class SubscribedPeriod permits ImmutableSubscribedPeriod {

    SubscribedPeriod() {}

    /**
     * The days of the period.
     *
     * @return the days, both ends included; an end that isn't known is open
     */
    public abstract DateRange getDays();

    /**
     * What is granted for it.
     *
     * @return the number, by the terms of the period's last day, or of the day asked about where that is earlier
     */
    public abstract Decimal getGranted();

    /**
     * What is carried over from the period before.
     *
     * @return the number; where the agreement doesn't state what becomes of what is left, the least: 0
     */
    public abstract Decimal getCarriedIn();

    /**
     * The most that may be carried over from the period before.
     *
     * @return the number; that of {@link #getCarriedIn()} where the agreement states what becomes of what is left
     */
    public abstract Decimal getMostCarriedIn();

    /**
     * What each course called off in the period uses of it.
     *
     * @return an unmodifiable map in the order recorded, with 0 where a course is cancelled or its number isn't stated
     */
    public abstract Map<CallOffId, Decimal> getUses();

    /**
     * What is used in all.
     *
     * @return the sum of {@link #getUses()}
     */
    public final Decimal getUsed() {
        return Decimal.of(
                getUses().values().stream().map(Decimal::toBigDecimal).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /**
     * What is left.
     *
     * @return granted and carried in less what is used, negative where more is used
     */
    public final Decimal getLeft() {
        return Decimal.of(getGranted()
                .toBigDecimal()
                .add(getCarriedIn().toBigDecimal())
                .subtract(getUsed().toBigDecimal()));
    }

    /**
     * What is carried over to the next period.
     *
     * @return the number; absent where the period hasn't ended, is the last, or the agreement doesn't state what becomes of what is
     *     left
     */
    public abstract Optional<Decimal> getCarriedOut();

    /**
     * What has lapsed.
     *
     * @return the number; absent where the period hasn't ended, or the agreement doesn't state what becomes of what is left
     */
    public abstract Optional<Decimal> getLapsed();

    /**
     * What would have to be known before the numbers are the whole answer.
     *
     * @return the missing inputs: the seats or credits of a course that states none, what becomes of what is left, or from which
     *     day earlier periods granted something that may be left; empty where nothing is missing
     */
    public abstract List<InputCode> getMissing();

    /**
     * The numbers, for reading in a log or a test.
     *
     * @return for example {@code 8 + 2 = 7 used + 3 left}
     */
    @Override
    public final String toString() {
        return getGranted() + " + " + getCarriedIn() + " = " + getUsed() + " used + " + getLeft() + " left";
    }

    static final class Builder extends ImmutableSubscribedPeriod.Builder {

        Builder() {}
    }
}
