package se.samverkan.rules.share;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.share.CostCalculation;
import se.samverkan.rules.internal.CourseInstitution;

/** The fee of a commissioned course that a state institution gives or may give on a call-off, beside what the course costs in full. */
record Fee(
        CallOff callOff,
        CourseInstitution institution,
        Optional<CostCalculation> calculation,
        Optional<VatRate> rate,
        List<Assumption> assumed) {

    /** The fee of a call-off; absent where it isn't of such a course, or no call-off of the file has a calculation. */
    static Optional<Fee> of(FileView view, CallOff callOff) {
        List<CostCalculation> all = view.costCalculations();
        if (all.isEmpty() || !(callOff.getActivity() instanceof CommissionedCourse course)) {
            return Optional.empty();
        }
        return CourseInstitution.mayBeState(view, course)
                .map(institution -> new Fee(
                        callOff,
                        institution,
                        all.stream()
                                .filter(each -> each.getCallOff().equals(callOff.getId()))
                                .findFirst(),
                        view.facts().vatRate().getValue(),
                        view.facts().vatRate().getAssumptions()));
    }

    VatAmount amount() {
        return callOff.getAmount();
    }

    VatAmount cost() {
        return calculation.orElseThrow().getCost().getTotal();
    }

    boolean isInCurrencyOfCost() {
        return amount().getMoney().getCurrencyUnit().equals(cost().getMoney().getCurrencyUnit());
    }

    boolean is(VatBasis basis) {
        return amount().getVatBasis().equals(Optional.of(basis));
    }

    /** The input without which the fee without VAT can't be told; absent where it can. */
    Optional<InputCode> missingForAmountWithoutVat() {
        if (amount().getVatBasis().isEmpty()) {
            return Optional.of(InputCode.CALL_OFF_VAT_BASIS);
        }
        return is(VatBasis.INCLUDING_VAT) && rate.isEmpty() ? Optional.of(InputCode.VAT_RATE) : Optional.empty();
    }

    /** The fee without VAT, a part of a minor unit rounded down, so that it covers no cost that it doesn't. */
    Money withoutVat() {
        return is(VatBasis.EXCLUDING_VAT)
                ? amount().getMoney()
                : rate.orElseThrow().excluding(amount().getMoney(), RoundingMode.DOWN);
    }

    /** Whether the fee covers the cost even if it should include VAT; no where that needs a rate and there is none. */
    boolean isCoveringOnEveryBasis() {
        BigDecimal fee = amount().getMoney().getAmount();
        return rate.filter(stated -> fee.compareTo(stated.exactlyIncluding(cost().getMoney())) >= 0)
                .isPresent();
    }
}
