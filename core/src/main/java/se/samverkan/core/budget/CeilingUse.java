package se.samverkan.core.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.quantity.Precision;

/**
 * Whether a ledger's entries and what pilots spent can be held against a ceiling without a rate, and what is missing where they
 * can't.
 *
 * @param basis whether the ceiling includes VAT
 * @param pilotCounted whether what pilots spent counts toward it
 */
record CeilingUse(
        Ledger ledger, Ceiling ceiling, Fact<VatBasis> basis, Fact<Boolean> pilotCounted, List<PilotUse> pilots) {

    List<InputCode> missing() {
        List<InputCode> missing = new ArrayList<>();
        if (ceiling.getPrecision() != Precision.AT_MOST) {
            missing.add(InputCode.CEILING_EXACT_AMOUNT);
        }
        if (ledger.getCurrency().isPresent()) {
            missing.addAll(missingOfEntries());
        }
        if (mayPilotsCount()) {
            missingOfPilots().stream().filter(input -> !missing.contains(input)).forEach(missing::add);
        }
        return missing;
    }

    private List<InputCode> missingOfEntries() {
        boolean sameCurrency = ledger.getCurrency()
                .equals(Optional.of(ceiling.getAmount().getMoney().getCurrencyUnit()));
        if (!sameCurrency) {
            return List.of(InputCode.EXCHANGE_RATE);
        }
        List<InputCode> missing = new ArrayList<>();
        if (basis.isOpen()) {
            missing.add(basis.getInput());
        }
        if (ledger.getVatBasis().isEmpty()) {
            missing.add(InputCode.CALL_OFF_VAT_BASIS);
        }
        boolean differs = missing.isEmpty() && !basis.getValue().equals(ledger.getVatBasis());
        return differs ? List.of(InputCode.VAT_RATE) : missing;
    }

    private boolean mayPilotsCount() {
        return spent().isAny() && pilotCounted.getValue().orElse(true);
    }

    private List<InputCode> missingOfPilots() {
        if (pilotCounted.isOpen()) {
            return List.of(pilotCounted.getInput());
        }
        return basis.isOpen() ? List.of(basis.getInput()) : spent().missing();
    }

    private PilotAmounts spent() {
        Money none = Money.zero(ceiling.getAmount().getMoney().getCurrencyUnit());
        return new PilotAmounts(pilots, VatAmount.of(none, basis.getValue()));
    }

    /** What pilots spent of the ceiling before the first call-off; 0 where it doesn't count. */
    Money before() {
        return mayPilotsCount() ? spent().sum().getMoney() : spent().calledOff().getMoney();
    }

    List<Assumption> assumptions() {
        List<Assumption> assumptions = new ArrayList<>();
        if (ledger.getCurrency().isPresent() || mayPilotsCount()) {
            assumptions.addAll(basis.getAssumptions());
        }
        if (spent().isAny()) {
            assumptions.addAll(pilotCounted.getAssumptions());
        }
        return assumptions;
    }
}
