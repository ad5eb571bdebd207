package se.samverkan.core.finding;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.internal.TextChecks;
import se.samverkan.core.money.DatedVatRate;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.YearSpread;

/**
 * A fact that the agreement leaves open and that someone takes for granted: which input it fills, with what value, why,
 * and who says so. A host adds it to an agreement file; it never changes the agreement, fills nothing that is stated, and
 * is named in every answer that rests on it.
 *
 * <p>Example: {@code Assumption.firstDay(LocalDate.of(2023, 9, 5), "day of signing").by(Text.of("the controller"))}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Assumption {

    private final InputCode input;
    private final Object value;
    private final Text why;
    private final @Nullable Text who;

    private Assumption(InputCode input, Object value, Text why, @Nullable Text who) {
        this.input = input;
        this.value = Objects.requireNonNull(value, "value");
        this.why = Objects.requireNonNull(why, "why");
        this.who = who;
    }

    /**
     * The assumption that the term's first day is a day.
     *
     * @param day the first day of the term
     * @param why the reason, as typed
     * @return the assumption
     * @throws se.samverkan.core.InvalidValueException if the day isn't of the years 1 to 9999, or the reason is refused
     */
    public static Assumption firstDay(LocalDate day, String why) {
        return firstDay(day, Text.of(TextChecks.require("why", why, Text.LONGEST)));
    }

    /**
     * The assumption that the term's first day is a day.
     *
     * @param day the first day of the term
     * @param why the reason
     * @return the assumption
     * @throws se.samverkan.core.InvalidValueException if the day isn't of the years 1 to 9999
     */
    public static Assumption firstDay(LocalDate day, Text why) {
        return new Assumption(InputCode.TERM_FIRST_DAY, DayChecks.require("firstDay", day), why, null);
    }

    /**
     * The assumption on whether the ceiling includes VAT.
     *
     * @param vatBasis the ceiling's basis
     * @param why the reason, as typed
     * @return the assumption
     * @throws se.samverkan.core.InvalidValueException if the reason is refused
     */
    public static Assumption vatBasis(VatBasis vatBasis, String why) {
        return vatBasis(vatBasis, Text.of(TextChecks.require("why", why, Text.LONGEST)));
    }

    /**
     * The assumption on whether the ceiling includes VAT.
     *
     * @param vatBasis the ceiling's basis
     * @param why the reason
     * @return the assumption
     */
    public static Assumption vatBasis(VatBasis vatBasis, Text why) {
        return new Assumption(InputCode.CEILING_VAT_BASIS, vatBasis, why, null);
    }

    /**
     * The assumption of a rate of VAT that holds on every day, for comparing amounts that include VAT with amounts that
     * don't.
     *
     * @param rate the rate
     * @param why the reason, as typed
     * @return the assumption
     * @throws se.samverkan.core.InvalidValueException if the reason is refused
     */
    public static Assumption vatRate(VatRate rate, String why) {
        return vatRate(rate, Text.of(TextChecks.require("why", why, Text.LONGEST)));
    }

    /**
     * The assumption of a rate of VAT that holds on every day, for comparing amounts that include VAT with amounts that
     * don't.
     *
     * @param rate the rate
     * @param why the reason
     * @return the assumption
     */
    public static Assumption vatRate(VatRate rate, Text why) {
        return new Assumption(InputCode.VAT_RATE, rate, why, null);
    }

    /**
     * The assumption of a rate of VAT that holds on certain days, for comparing amounts of those days that include VAT with
     * amounts that don't. On other days the rate is open.
     *
     * @param rate the rate with its days
     * @param why the reason
     * @return the assumption
     */
    public static Assumption vatRate(DatedVatRate rate, Text why) {
        return new Assumption(InputCode.VAT_RATE, rate, why, null);
    }

    /**
     * The assumption on whether a pilot's spending counts toward the ceiling.
     *
     * @param counted true if it counts
     * @param why the reason, as typed
     * @return the assumption
     * @throws se.samverkan.core.InvalidValueException if the reason is refused
     */
    public static Assumption pilotCounted(boolean counted, String why) {
        return pilotCounted(counted, Text.of(TextChecks.require("why", why, Text.LONGEST)));
    }

    /**
     * The assumption on whether a pilot's spending counts toward the ceiling.
     *
     * @param counted true if it counts
     * @param why the reason
     * @return the assumption
     */
    public static Assumption pilotCounted(boolean counted, Text why) {
        return new Assumption(InputCode.CEILING_PILOT_COUNTED, counted, why, null);
    }

    /**
     * The assumption on whether the ceiling covers the term with every option to extend it used.
     *
     * @param covering true if it does
     * @param why the reason, as typed
     * @return the assumption
     * @throws se.samverkan.core.InvalidValueException if the reason is refused
     */
    public static Assumption coveringExtensions(boolean covering, String why) {
        return coveringExtensions(covering, Text.of(TextChecks.require("why", why, Text.LONGEST)));
    }

    /**
     * The assumption on whether the ceiling covers the term with every option to extend it used.
     *
     * @param covering true if it does
     * @param why the reason
     * @return the assumption
     */
    public static Assumption coveringExtensions(boolean covering, Text why) {
        return new Assumption(InputCode.CEILING_COVERS_EXTENSIONS, covering, why, null);
    }

    /**
     * The assumption of a procurement basis.
     *
     * @param basis the basis
     * @param why the reason, as typed
     * @return the assumption
     * @throws se.samverkan.core.InvalidValueException if the reason is refused
     */
    public static Assumption procurementBasis(ProcurementBasis basis, String why) {
        return procurementBasis(basis, Text.of(TextChecks.require("why", why, Text.LONGEST)));
    }

    /**
     * The assumption of a procurement basis.
     *
     * @param basis the basis
     * @param why the reason
     * @return the assumption
     */
    public static Assumption procurementBasis(ProcurementBasis basis, Text why) {
        return new Assumption(InputCode.PROCUREMENT_BASIS, basis, why, null);
    }

    /**
     * The assumption of the day on which the procurement began.
     *
     * @param day the day
     * @param why the reason, as typed
     * @return the assumption
     * @throws se.samverkan.core.InvalidValueException if the reason is refused, or the day isn't of the years 1 to 9999
     */
    public static Assumption procurementBegunOn(LocalDate day, String why) {
        return procurementBegunOn(day, Text.of(TextChecks.require("why", why, Text.LONGEST)));
    }

    /**
     * The assumption of the day on which the procurement began.
     *
     * @param day the day
     * @param why the reason
     * @return the assumption
     * @throws se.samverkan.core.InvalidValueException if the day isn't of the years 1 to 9999
     */
    public static Assumption procurementBegunOn(LocalDate day, Text why) {
        return new Assumption(InputCode.PROCUREMENT_BEGUN_ON, DayChecks.require("procurementBegunOn", day), why, null);
    }

    /**
     * The assumption on whether what is bought is mainly a service of LOU annex 2. Rules ask it only where the CPV codes don't
     * tell surely.
     *
     * @param inAnnex true if it is
     * @param why the reason, as typed
     * @return the assumption
     * @throws se.samverkan.core.InvalidValueException if the reason is refused
     */
    public static Assumption annex2Service(boolean inAnnex, String why) {
        return annex2Service(inAnnex, Text.of(TextChecks.require("why", why, Text.LONGEST)));
    }

    /**
     * The assumption on whether what is bought is mainly a service of LOU annex 2. Rules ask it only where the CPV codes don't
     * tell surely.
     *
     * @param inAnnex true if it is
     * @param why the reason
     * @return the assumption
     */
    public static Assumption annex2Service(boolean inAnnex, Text why) {
        return new Assumption(InputCode.PROCUREMENT_IN_ANNEX_2, inAnnex, why, null);
    }

    /**
     * The assumption of the day on which the agreement was concluded.
     *
     * @param day the day
     * @param why the reason, as typed
     * @return the assumption
     * @throws se.samverkan.core.InvalidValueException if the reason is refused, or the day isn't of the years 1 to 9999
     */
    public static Assumption concludedOn(LocalDate day, String why) {
        return concludedOn(day, Text.of(TextChecks.require("why", why, Text.LONGEST)));
    }

    /**
     * The assumption of the day on which the agreement was concluded.
     *
     * @param day the day
     * @param why the reason
     * @return the assumption
     * @throws se.samverkan.core.InvalidValueException if the day isn't of the years 1 to 9999
     */
    public static Assumption concludedOn(LocalDate day, Text why) {
        return new Assumption(InputCode.AGREEMENT_CONCLUDED_ON, DayChecks.require("concludedOn", day), why, null);
    }

    /**
     * The assumption of how many of those who graduate from a programme stay to work in the county.
     *
     * @param share the share, from 0 to 100 percent
     * @param why the reason
     * @return the assumption
     * @throws se.samverkan.core.InvalidValueException if the share is above 100 percent
     */
    public static Assumption stayingShare(Percent share, Text why) {
        return new Assumption(InputCode.SUPPLY_STAYING_SHARE, requirePart(share), why, null);
    }

    /**
     * The assumption of how many of those who are placed at a workplace are hired.
     *
     * @param share the share, from 0 to 100 percent
     * @param why the reason
     * @return the assumption
     * @throws se.samverkan.core.InvalidValueException if the share is above 100 percent
     */
    public static Assumption hiredShare(Percent share, Text why) {
        return new Assumption(InputCode.SUPPLY_HIRED_SHARE, requirePart(share), why, null);
    }

    private static Percent requirePart(Percent share) {
        if (share.compareTo(Percent.of("100")) > 0) {
            throw new InvalidValueException("share", share, "100 percent or less");
        }
        return share;
    }

    /**
     * The assumption of how the numbers of needs are spread over the years of their periods.
     *
     * @param spread the spread
     * @param why the reason
     * @return the assumption
     */
    public static Assumption needSpread(YearSpread spread, Text why) {
        return new Assumption(InputCode.NEED_SPREAD, spread, why, null);
    }

    /**
     * The same assumption with who makes it.
     *
     * @param whoSaysSo a role rather than a person
     * @return the assumption
     */
    public Assumption by(Text whoSaysSo) {
        return new Assumption(input, value, why, Objects.requireNonNull(whoSaysSo, "who"));
    }

    /**
     * The input that is filled.
     *
     * @return the input
     */
    public InputCode getInput() {
        return input;
    }

    /**
     * The value taken for granted.
     *
     * @return a {@link LocalDate}, a {@link VatBasis}, a {@link VatRate} that holds on every day or a {@link DatedVatRate}, a
     *     {@link ProcurementBasis}, a {@link Percent}, a {@link YearSpread} or a {@link Boolean}
     */
    public Object getValue() {
        return value;
    }

    /**
     * The reason.
     *
     * @return the reason as typed
     */
    public Text getWhy() {
        return why;
    }

    /**
     * Who makes the assumption.
     *
     * @return a role, as typed; absent where nobody is named
     */
    public Optional<Text> getWho() {
        return Optional.ofNullable(who);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Assumption that
                && input.equals(that.input)
                && value.equals(that.value)
                && why.equals(that.why)
                && Objects.equals(who, that.who);
    }

    @Override
    public int hashCode() {
        return Objects.hash(input, value, why, who);
    }

    @Override
    public String toString() {
        return input + " = " + value + " (" + why + ")";
    }
}
