package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.InstalmentId;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.text.Text;

/**
 * A sum that the agreement says is paid on a day, and what for, such as the yearly fee of a subscription. That it has been
 * paid is recorded in the agreement's file, as a duty done.
 *
 * <p>Example: {@code Instalment.of(InstalmentId.of("2025-1"), LocalDate.of(2025, 1, 31), amount, Text.of("sv",
 * "Årsavgift"))}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class Instalment permits ImmutableInstalment {

    Instalment() {}

    /**
     * An instalment.
     *
     * @param id the id, unique in the agreement
     * @param day the day on which it falls due
     * @param amount the amount, above 0
     * @param purpose what it is paid for, as typed
     * @return the instalment
     * @throws InvalidValueException if the amount isn't above 0, or the day isn't of the years 1 to 9999
     */
    public static Instalment of(InstalmentId id, LocalDate day, VatAmount amount, Text purpose) {
        return ImmutableInstalment.builder()
                .id(id)
                .day(day)
                .amount(amount)
                .purpose(purpose)
                .build();
    }

    /**
     * The id.
     *
     * @return the id, unique in the agreement
     */
    public abstract InstalmentId getId();

    /**
     * The day on which it falls due.
     *
     * @return the day
     */
    public abstract LocalDate getDay();

    /**
     * The amount.
     *
     * @return the amount, above 0, its VAT basis stated or not
     */
    public abstract VatAmount getAmount();

    /**
     * What it is paid for.
     *
     * @return the words as typed
     */
    public abstract Text getPurpose();

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the amount isn't above 0, or the day isn't of the years 1 to 9999
     */
    @Value.Check
    protected void check() {
        DayChecks.require("instalment.day", getDay());
        if (!getAmount().getMoney().isPositive()) {
            throw new InvalidValueException("instalment.amount", getAmount(), "an amount above 0");
        }
    }
}
