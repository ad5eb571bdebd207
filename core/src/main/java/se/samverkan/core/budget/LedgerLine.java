package se.samverkan.core.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.CallOffId;

/**
 * What an entry adds to one stage of one part of the budget. The lines of all entries that count add up to the balances, to
 * the minor unit.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class LedgerLine {

    private final Stage stage;
    private final BudgetPart part;
    private final @Nullable CallOffId callOff;
    private final Money amount;

    LedgerLine(Stage stage, BudgetPart part, @Nullable CallOffId callOff, Money amount) {
        this.stage = stage;
        this.part = part;
        this.callOff = callOff;
        this.amount = amount;
    }

    /**
     * What the line counts toward.
     *
     * @return the stage
     */
    public Stage getStage() {
        return stage;
    }

    /**
     * The part of the budget that the line belongs to.
     *
     * @return the part, without a year where it isn't known on which the amount falls
     */
    public BudgetPart getPart() {
        return part;
    }

    /**
     * The call-off that the line belongs to.
     *
     * @return the call-off; absent in lines of plans, reservations and limits
     */
    public Optional<CallOffId> getCallOff() {
        return Optional.ofNullable(callOff);
    }

    /**
     * The amount, on the ledger's VAT basis.
     *
     * @return the amount, below 0 where it is taken away
     */
    public Money getAmount() {
        return amount;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LedgerLine that
                && stage == that.stage
                && part.equals(that.part)
                && Objects.equals(callOff, that.callOff)
                && amount.equals(that.amount);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stage, part, callOff, amount);
    }

    @Override
    public String toString() {
        return stage + " " + amount + " (" + part + ")";
    }
}
