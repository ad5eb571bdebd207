package se.samverkan.rules.budget;

import java.time.Year;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.budget.BudgetPart;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.InputCode;
import se.samverkan.rules.Matter;

/** What of a call-off that is tried belongs to a part of the budget, as far as it is stated. */
record LimitedPart(Optional<CallOff> tried, Optional<TriedYears> years, BudgetPart part) {

    static LimitedPart of(Matter matter, BudgetPart part) {
        Optional<CallOff> tried = matter.getCallOff();
        return new LimitedPart(tried, tried.flatMap(callOff -> TriedYears.of(callOff, matter.getView())), part);
    }

    /** Whether nothing of the call-off belongs to the part, whatever isn't stated. */
    boolean isElsewhere() {
        if (tried.isEmpty()) {
            return false;
        }
        CallOff callOff = tried.get();
        return part.getArea()
                        .filter(area -> area != callOff.getActivity().getArea())
                        .isPresent()
                || isAnother(part.getDepartment(), callOff.getDepartment())
                || isAnother(part.getLot(), callOff.getLot())
                || part.getPartner()
                        .filter(partner ->
                                !partner.equals(callOff.getOrderedBy().getId()))
                        .isPresent()
                || part.getYear()
                        .filter(year ->
                                years.isPresent() && !years.get().getYears().contains(year))
                        .isPresent();
    }

    private static <T> boolean isAnother(Optional<T> wanted, Optional<T> stated) {
        return wanted.isPresent() && stated.isPresent() && !wanted.equals(stated);
    }

    /** What must be known before it can be told whether the call-off belongs to the part; absent where it can. */
    Optional<InputCode> missing() {
        if (tried.isEmpty()) {
            return Optional.empty();
        }
        if (part.getDepartment().isPresent() && tried.get().getDepartment().isEmpty()) {
            return Optional.of(CommittedWithinLimit.DEPARTMENT);
        }
        if (part.getLot().isPresent() && tried.get().getLot().isEmpty()) {
            return Optional.of(CommittedWithinLimit.LOT);
        }
        return part.getYear().isPresent() && years.isEmpty()
                ? Optional.of(CommittedWithinTranche.YEARS)
                : Optional.empty();
    }

    /** What of the call-off's amount counts in the part, if the call-off belongs to it; all of it where its years are open. */
    Money counted(CurrencyUnit currency) {
        if (tried.isEmpty()) {
            return Money.zero(currency);
        }
        Money whole = tried.get().getAmount().getMoney();
        Optional<Year> year = part.getYear();
        return year.isPresent() && years.isPresent()
                ? years.get().in(year.get()).getMoney()
                : whole;
    }

    boolean isWhole() {
        return part.getYear().isEmpty() || years.isEmpty() || years.get().isOfOneYear();
    }

    /** The whole call-off of which at most so much counts in the part. */
    Money wholeOf(Money most) {
        return isWhole()
                ? most
                : years.orElseThrow().largestTotal(part.getYear().orElseThrow(), most);
    }
}
