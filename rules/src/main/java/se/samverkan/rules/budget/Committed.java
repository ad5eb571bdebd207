package se.samverkan.rules.budget;

import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.budget.BudgetPart;
import se.samverkan.core.budget.Ledger;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.rules.Matter;

/**
 * What is held against a limit: what is called off earlier, and the call-off that is tried, if any.
 *
 * @param counted what of the call-off that is tried counts toward the limit; 0 where none is tried
 */
record Committed(Optional<CallOff> tried, Money counted, Optional<VatBasis> basis, Money earlier) {

    /** All that is called off, whatever its day. */
    static Committed inAll(Matter matter, CurrencyUnit currency) {
        Money earlier = matter.getView().ledger().getCommitted().orElse(Money.zero(currency));
        Money counted = matter.getCallOff()
                .map(callOff -> callOff.getAmount().getMoney())
                .orElse(Money.zero(earlier.getCurrencyUnit()));
        return after(earlier, counted, matter);
    }

    /** What is called off of a part of the budget, the given part of the call-off that is tried included. */
    static Committed in(BudgetPart part, Money counted, Matter matter) {
        Ledger ledger = matter.getView().ledger();
        return after(
                ledger.getCurrency().isEmpty()
                        ? Money.zero(counted.getCurrencyUnit())
                        : matter.getView().balancesOfAllDays().in(part).getCommitted(),
                counted,
                matter);
    }

    /** What is called off earlier, and the given part of the call-off that is tried. */
    static Committed after(Money earlier, Money counted, Matter matter) {
        Optional<VatBasis> basis = matter.getCallOff()
                .map(CallOff::getAmount)
                .map(VatAmount::getVatBasis)
                .orElseGet(() -> matter.getView().ledger().getVatBasis());
        return new Committed(matter.getCallOff(), counted, basis, earlier);
    }

    /**
     * Whether there are amounts to hold against limits in a currency: a call-off that is tried, or call-offs in the file,
     * all in the currency and on one basis. Where they aren't, other rules tell.
     */
    static boolean isComparable(Matter matter, CurrencyUnit currency) {
        Ledger ledger = matter.getView().ledger();
        Optional<VatAmount> tried = matter.getCallOff().map(CallOff::getAmount);
        if (tried.isPresent()) {
            return tried.get().getMoney().getCurrencyUnit().equals(currency) && ledger.accepts(tried.get());
        }
        return matter.getActivity().isEmpty() && ledger.getCurrency().equals(Optional.of(currency));
    }

    /**
     * Whether the file as a whole is judged, and a call-off in it was made while the limit's currency, another now, was the
     * call-off's own. Where it never was, the rule on the call-off's currency tells.
     */
    static boolean hasAnotherCurrencyThan(CurrencyUnit currency, Matter matter) {
        Optional<CurrencyUnit> kept = matter.getView().ledger().getCurrency();
        return matter.getActivity().isEmpty()
                && kept.isPresent()
                && !kept.get().equals(currency)
                && matter.getView().callOffs().stream()
                        .map(callOff -> ceilingCurrency(matter.getView().on(callOff.getOrderedOn())))
                        .anyMatch(earlier -> earlier.isEmpty() || earlier.equals(kept));
    }

    private static Optional<CurrencyUnit> ceilingCurrency(FileView view) {
        return view.terms()
                .getCeiling()
                .map(ceiling -> ceiling.getAmount().getMoney().getCurrencyUnit());
    }

    /** The same, with the earlier call-offs counted too whose year isn't known. */
    Committed withYearOpen(Matter matter) {
        return matter.getView().ledger().getCurrency().isEmpty()
                ? this
                : andEarlier(matter.getView().balancesOfAllDays().withYearOpen().getCommitted());
    }

    /** The same with more that counts. */
    Committed andEarlier(Money more) {
        return new Committed(tried, counted, basis, earlier.plus(more));
    }

    Money sum() {
        return earlier.plus(counted);
    }

    /** An amount on the basis of what is called off. */
    VatAmount on(Money amount) {
        return VatAmount.of(amount, basis);
    }
}
