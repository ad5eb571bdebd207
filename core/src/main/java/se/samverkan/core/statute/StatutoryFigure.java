package se.samverkan.core.statute;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.time.DateRange;

/**
 * A figure that a statute sets, such as the four years of LOU 7:2, on the days that it is known to hold. Which day decides
 * is the statute's: for figures of the procurement act (LOU) the day on which the procurement began.
 *
 * <p>Whether the limit itself is inside or outside isn't held here, since the words of the statute tell: LOU 19 a:2 has
 * "understiga", LOU 19 a:11 "överstiger".
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class StatutoryFigure permits ImmutableStatutoryFigure {

    /** What a figure counts. New units may come in a minor release, so a switch keeps a default branch. */
    public enum Unit {
        /** Whole years, from a day to the day before the same day that many years later; 1 to 200. */
        YEARS,
        /** Whole months, counted to the same day of the month, or to the month's last day where it lacks that day; 1 to 2400. */
        MONTHS,
        /** Days, the day after an event being the first; 1 to 3650. */
        DAYS,
        /** Weeks of study. */
        WEEKS,
        /** Higher education credits (högskolepoäng). */
        CREDITS,
        /** Hundredths of a value, 0 to 1000. */
        PERCENT,
        /** Swedish kronor; in figures of the procurement act excluding VAT (LOU 5:3). */
        SEK
    }

    /**
     * The months whose pay is the value of a service without a stated total price and of a longer or open-ended term (LOU 5:13).
     */
    public static final InputCode SERVICE_VALUE_MONTHS = InputCode.of("statute.service-value-months");

    /** The longest term of a framework agreement without special reasons, in years (LOU 7:2). */
    public static final InputCode FRAMEWORK_LONGEST_TERM = InputCode.of("statute.framework-longest-term");

    /** The limit of a direct award, in kronor; the value is to be below it (LOU 19 a:2). */
    public static final InputCode DIRECT_AWARD_LIMIT = InputCode.of("statute.direct-award-limit");

    /**
     * The threshold for services of LOU annex 2, in kronor (LOU 5:1). For procurements begun from 1 February 2022 it is the
     * limit of their direct award too; the value is to be below it (LOU 19 a:2).
     */
    public static final InputCode ANNEX_2_THRESHOLD = InputCode.of("statute.annex-2-threshold");

    /** The threshold for goods and services of other authorities than the state's, in kronor (LOU 5:1). */
    public static final InputCode OTHER_AUTHORITIES_THRESHOLD = InputCode.of("statute.other-authorities-threshold");

    /** The threshold for goods and services of central government authorities, in kronor (LOU 5:1). */
    public static final InputCode CENTRAL_GOVERNMENT_THRESHOLD = InputCode.of("statute.central-government-threshold");

    /** The threshold for works, in kronor (LOU 5:1). */
    public static final InputCode WORKS_THRESHOLD = InputCode.of("statute.works-threshold");

    /**
     * The share of the activity of a cooperation that the authorities' part on the open market is to be below, in percent (LOU
     * 3:17).
     */
    public static final InputCode COOPERATION_OPEN_MARKET_SHARE = InputCode.of("statute.cooperation-open-market-share");

    /** The share of an in-house supplier's activity that is to be exceeded for the authorities, in percent (LOU 3:12-15). */
    public static final InputCode IN_HOUSE_SHARE = InputCode.of("statute.in-house-share");

    /** The share of a value that a change of small value of goods or services is to be below, in percent (LOU 17:9). */
    public static final InputCode SMALL_CHANGE_SHARE = InputCode.of("statute.small-change-share");

    /** The share of a value that a change of small value of works is to be below, in percent (LOU 17:9). */
    public static final InputCode SMALL_WORKS_CHANGE_SHARE = InputCode.of("statute.small-works-change-share");

    /** The most by which an additional order may raise a contract's value, in percent (LOU 17:11). */
    public static final InputCode ADDITION_SHARE = InputCode.of("statute.addition-share");

    /** The most by which a change for unforeseeable circumstances may raise a value, in percent (LOU 17:12). */
    public static final InputCode UNFORESEEN_SHARE = InputCode.of("statute.unforeseen-share");

    /** The value over which a direct award is documented, in kronor (LOU 19 a:11). */
    public static final InputCode DIRECT_AWARD_DOCUMENTATION_FLOOR =
            InputCode.of("statute.direct-award-documentation-floor");

    /** The credits of a full-time year (HF 6:2). */
    public static final InputCode FULL_TIME_YEAR_CREDITS = InputCode.of("statute.full-time-year-credits");

    /** The weeks of a full-time year (HF 6:2). */
    public static final InputCode FULL_TIME_YEAR_WEEKS = InputCode.of("statute.full-time-year-weeks");

    /** The credits over which commissioned education is notified to UKÄ (F 2002:760, 4 §). */
    public static final InputCode COMMISSIONED_EDUCATION_NOTICE_CREDITS =
            InputCode.of("statute.commissioned-education-notice-credits");

    /** The days within which the documentation of a direct award is to be complete (LOU 19 a:11). */
    public static final InputCode DIRECT_AWARD_DOCUMENTATION_DAYS =
            InputCode.of("statute.direct-award-documentation-days");

    /** The value below which no award notice of a direct award is asked for, in kronor (LOU 19 a:13). */
    public static final InputCode DIRECT_AWARD_NOTICE_FLOOR = InputCode.of("statute.direct-award-notice-floor");

    /** The days within which the result of a direct award is to be announced (LOU 19 a:13). */
    public static final InputCode DIRECT_AWARD_NOTICE_DAYS = InputCode.of("statute.direct-award-notice-days");

    /** The days within which the result of a procurement under LOU chapter 19 is to be announced (LOU 19:7). */
    public static final InputCode CHAPTER_19_NOTICE_DAYS = InputCode.of("statute.chapter-19-notice-days");

    /** The days within which the notice of a result from the threshold up is to be sent (LOU 10:4). */
    public static final InputCode CHAPTER_10_NOTICE_DAYS = InputCode.of("statute.chapter-10-notice-days");

    /** The months within which an agreement's validity can be challenged (LOU 20:17). */
    public static final InputCode CHALLENGE_MONTHS = InputCode.of("statute.challenge-months");

    /** The days within which an agreement's validity can be challenged, once its conclusion is announced (LOU 20:17). */
    public static final InputCode CHALLENGE_DAYS_AFTER_NOTICE = InputCode.of("statute.challenge-days-after-notice");

    /** The years after the fiscal year through which accounting material is kept (LKBR 3:13). */
    public static final InputCode ACCOUNTING_RETENTION_YEARS = InputCode.of("statute.accounting-retention-years");

    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_YEARS = 200;
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1000);
    private static final int MOST_DAYS = 3650;

    StatutoryFigure() {}

    /**
     * A builder of a figure.
     *
     * @return the builder; all but the last day must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this figure's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * What the figure is, which is also the input that a judgement lacks on a day without it.
     *
     * @return the code, the same for a figure's values over time
     */
    public abstract InputCode getCode();

    /**
     * The figure.
     *
     * @return the number, 0 or more, without zeros at the end of its decimals
     */
    public abstract BigDecimal getValue();

    /**
     * What the figure counts.
     *
     * @return the unit
     */
    public abstract Unit getUnit();

    /**
     * The first day on which the figure is known to hold. Where nobody has found since when it holds, that is the day on
     * which it was checked: what held before isn't worked out from what holds after.
     *
     * @return the day, included
     */
    public abstract LocalDate getFirstDay();

    /**
     * The last day on which the figure holds.
     *
     * @return the day, included; absent where no end was set when it was checked
     */
    public abstract Optional<LocalDate> getLastDay();

    /**
     * Where the figure stands.
     *
     * @return the source, such as {@code LOU 7:2}
     */
    public abstract Source getSource();

    /**
     * The day on which the source was read.
     *
     * @return the day
     */
    public abstract LocalDate getCheckedOn();

    /**
     * The days on which the figure is known to hold.
     *
     * @return the days, both ends included
     */
    public DateRange getDays() {
        return getLastDay()
                .map(last -> DateRange.ofClosed(getFirstDay(), last))
                .orElseGet(() -> DateRange.from(getFirstDay()));
    }

    /**
     * Refuses what can't exist, and drops zeros at the end of the decimals.
     *
     * @return the figure
     * @throws InvalidValueException if the value is negative, has more than 15 digits before or 6 after the decimal point,
     *     is no whole number of 1 to 200 YEARS, 2400 MONTHS or 3650 DAYS, or is more than 1000 PERCENT; or if a day isn't of
     *     the years 1 to 9999, or the last day comes before the first
     */
    @Value.Check
    protected StatutoryFigure normalized() {
        DayChecks.require("figure.checkedOn", getCheckedOn());
        getDays();
        BigDecimal value = getValue();
        boolean fits = value.signum() >= 0
                && value.scale() <= MOST_DECIMALS
                && (long) value.precision() - value.scale() <= MOST_DIGITS;
        if (!fits) {
            throw new InvalidValueException("figure.value", value, "0 or more, with at most 15 digits and 6 decimals");
        }
        BigDecimal plain = value.stripTrailingZeros();
        plain = plain.scale() < 0 ? plain.setScale(0) : plain;
        int most = mostOf(getUnit());
        boolean counted = plain.scale() == 0 && plain.signum() > 0 && plain.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (most > 0 && !counted) {
            throw new InvalidValueException(
                    "figure.value",
                    value,
                    "a whole number of 1 to " + most + " " + getUnit().name().toLowerCase(Locale.ROOT));
        }
        if (getUnit() == Unit.PERCENT && plain.compareTo(MOST_PERCENT) > 0) {
            throw new InvalidValueException("figure.value", value, "at most " + MOST_PERCENT + " percent");
        }
        return plain.scale() == value.scale() ? this : toBuilder().value(plain).build();
    }

    /** The most of a unit in which time is counted; 0 of another unit. */
    private static int mostOf(Unit unit) {
        return switch (unit) {
            case YEARS -> MOST_YEARS;
            case MONTHS -> MOST_YEARS * 12;
            case DAYS -> MOST_DAYS;
            default -> 0;
        };
    }

    /**
     * The code, the value and the days, for reading in a log or a test.
     *
     * @return such as {@code statute.framework-longest-term 4 YEARS 2017-01-01/..}
     */
    @Override
    public final String toString() {
        return getCode() + " " + getValue() + " " + getUnit() + " " + getDays();
    }

    /** The builder of figures. */
    public static final class Builder extends ImmutableStatutoryFigure.Builder {

        Builder() {}
    }
}
