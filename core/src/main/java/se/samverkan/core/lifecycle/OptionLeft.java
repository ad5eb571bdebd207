package se.samverkan.core.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.time.CountedDay;

/**
 * An extension option that hasn't been used, as it stands to the term.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class OptionLeft permits ImmutableOptionLeft {

    OptionLeft() {}

    /**
     * The option's number in the agreement's ladder.
     *
     * @return the number, from 1
     */
    public abstract int getNumber();

    /**
     * The option.
     *
     * @return the option
     */
    public abstract ExtensionOption getOption();

    /**
     * The last day to use it, the options before it being used.
     *
     * @return the last day, included: as stated, but never after the term's last day, with which the right ends; absent where
     *     the agreement states none, or the term's days aren't known
     */
    public abstract Optional<CountedDay> getLastDayOfUse();

    /**
     * The last day of the term when the option is used.
     *
     * @return the day, included; absent where the term's days aren't known
     */
    public abstract Optional<LocalDate> getNewLastDay();

    /**
     * Whether the last day to use it, or to use one before it in the ladder, has passed by any way of counting.
     *
     * @return true if the option can't be used any more
     */
    public abstract boolean isLapsed();

    /**
     * What isn't known and decides whether the option can still be used on the day that the course is told up to.
     *
     * @return the missing inputs; empty where it surely can or can't, and of an option that comes after another that is left
     */
    public abstract Set<InputCode> getMissing();
}
