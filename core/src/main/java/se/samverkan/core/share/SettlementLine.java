package se.samverkan.core.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.money.VatAmount;

/**
 * A cost to share that fell on a partner: an entry of the ledger, such as an invoice or a payment. A credit note is
 * negative.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class SettlementLine permits ImmutableSettlementLine {

    SettlementLine() {}

    /**
     * A line.
     *
     * @param entry the id of the entry in the ledger
     * @param day the day of the entry
     * @param borneBy the partner that it fell on
     * @param amount the amount, below 0 for what came back
     * @return the line
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public static SettlementLine of(EntryId entry, LocalDate day, PartnerId borneBy, VatAmount amount) {
        return ImmutableSettlementLine.builder()
                .entry(entry)
                .day(day)
                .borneBy(borneBy)
                .amount(amount)
                .build();
    }

    /**
     * The entry that the line is of, by which a statement ties to the ledger.
     *
     * @return the entry's id
     */
    public abstract EntryId getEntry();

    /**
     * The day of the entry.
     *
     * @return the day
     */
    public abstract LocalDate getDay();

    /**
     * The partner that it fell on.
     *
     * @return the partner's id
     */
    public abstract PartnerId getBorneBy();

    /**
     * The amount.
     *
     * @return the amount, below 0 for what came back
     */
    public abstract VatAmount getAmount();

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    @Value.Check
    protected void check() {
        DayChecks.require("settlement.day", getDay());
    }
}
