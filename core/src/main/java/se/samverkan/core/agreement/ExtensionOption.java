package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.time.CountedDay;
import se.samverkan.core.time.NoticePeriod;

/**
 * An extension option (förlängningsoption): a right, agreed beforehand, to lengthen the term by a length, used by a last day
 * as far as the agreement states one. The extension begins on the day after the last day of the term as it then stands.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class ExtensionOption {

    private static final int MOST_MONTHS = 600;

    private final Period length;
    private final @Nullable LocalDate useBy;
    private final @Nullable NoticePeriod notice;

    private ExtensionOption(Period length, @Nullable LocalDate useBy, @Nullable NoticePeriod notice) {
        this.length = length;
        this.useBy = useBy;
        this.notice = notice;
    }

    /**
     * An option of years, whose last day of use isn't stated.
     *
     * @param years 1 to 50
     * @return the option
     * @throws InvalidValueException if the number lies outside 1 to 50
     */
    public static ExtensionOption ofYears(int years) {
        return of("extensionOption.years", years, MOST_MONTHS / 12, 12);
    }

    /**
     * An option of months, whose last day of use isn't stated.
     *
     * @param months 1 to 600
     * @return the option
     * @throws InvalidValueException if the number lies outside 1 to 600
     */
    public static ExtensionOption ofMonths(int months) {
        return of("extensionOption.months", months, MOST_MONTHS, 1);
    }

    private static ExtensionOption of(String attribute, int number, int most, int monthsEach) {
        if (number < 1 || number > most) {
            throw new InvalidValueException(attribute, number, "1 to " + most);
        }
        return new ExtensionOption(Period.ofMonths(number * monthsEach).normalized(), null, null);
    }

    /**
     * The same option, to be used by a day.
     *
     * @param lastDay the last day of use, included
     * @return the option
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public ExtensionOption usedBy(LocalDate lastDay) {
        return new ExtensionOption(length, DayChecks.require("extensionOption.usedBy", lastDay), null);
    }

    /**
     * The same option, to be used a period before the last day of the term as it then stands.
     *
     * @param before the period
     * @return the option
     */
    public ExtensionOption usedBefore(NoticePeriod before) {
        return new ExtensionOption(length, null, Objects.requireNonNull(before, "notice"));
    }

    /**
     * So many equal options one after the other: an extension by fixed steps.
     *
     * @param times 1 to 50
     * @return the ladder
     * @throws InvalidValueException if the number lies outside 1 to 50
     */
    public List<ExtensionOption> times(int times) {
        if (times < 1 || times > 50) {
            throw new InvalidValueException("extensionOption.times", times, "1 to 50");
        }
        return Collections.nCopies(times, this);
    }

    /**
     * How much longer the term gets.
     *
     * @return the length, in years and months
     */
    public Period getLength() {
        return length;
    }

    /**
     * The last day of use as a day of its own.
     *
     * @return the day, included; absent where it is counted from the term, or unstated
     */
    public Optional<LocalDate> getUsedBy() {
        return Optional.ofNullable(useBy);
    }

    /**
     * How long before the term's last day the option must be used.
     *
     * @return the period; absent where the last day of use is a day of its own, or unstated
     */
    public Optional<NoticePeriod> getUsedBefore() {
        return Optional.ofNullable(notice);
    }

    /**
     * The last day of use, where the term ends on a day.
     *
     * @param lastDayOfTerm the last day of the term as it stands
     * @return the last day of use, included; absent where the agreement states none: the option then ends with the term
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public Optional<CountedDay> lastDayOfUse(LocalDate lastDayOfTerm) {
        DayChecks.require("extensionOption.lastDayOfTerm", lastDayOfTerm);
        return useBy == null
                ? getUsedBefore().map(before -> before.lastDayBefore(lastDayOfTerm))
                : Optional.of(CountedDay.of(useBy));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExtensionOption that
                && length.equals(that.length)
                && Objects.equals(useBy, that.useBy)
                && Objects.equals(notice, that.notice);
    }

    @Override
    public int hashCode() {
        return Objects.hash(length, useBy, notice);
    }

    @Override
    public String toString() {
        return length
                + (useBy == null ? "" : " used by " + useBy)
                + (notice == null ? "" : " used " + notice + " before");
    }
}
