package se.samverkan.rules.budget;

import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import se.samverkan.core.budget.BudgetPart;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.file.Facts;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.money.VatRate;

/**
 * What the pilots of an agreement have spent, as far as it is stated, and whether it counts. What is stated in another
 * currency or without a basis counts as not stated in full.
 *
 * @param ofWhole whether it counts in full where it counts; otherwise at most all of it does
 */
record PilotSpending(
        List<Optional<VatAmount>> spent,
        Fact<Boolean> counted,
        Fact<VatRate> rate,
        CurrencyUnit currency,
        boolean ofWhole) {

    /** What counts toward the ceiling. */
    static PilotSpending of(Facts facts, CurrencyUnit currency) {
        return new PilotSpending(spent(facts, currency), facts.pilotCounted(), facts.vatRate(), currency, true);
    }

    /** What counts toward a limit beside it, of a part of the budget at most all of it. */
    static PilotSpending of(Limit limit, Facts facts, CurrencyUnit currency) {
        Fact<Boolean> counted = limit.isPilotCounted()
                .map(stated -> Fact.stated(InputCode.LIMIT_PILOT_COUNTED, stated))
                .orElseGet(() -> Fact.open(InputCode.LIMIT_PILOT_COUNTED));
        boolean ofWhole = limit.getPart().equals(BudgetPart.whole());
        return new PilotSpending(spent(facts, currency), counted, facts.vatRate(), currency, ofWhole);
    }

    /** No pilot: for a year's amount, which what was spent before doesn't count toward. */
    static PilotSpending none(Facts facts, CurrencyUnit currency) {
        return new PilotSpending(
                List.of(), Fact.open(InputCode.CEILING_PILOT_COUNTED), facts.vatRate(), currency, true);
    }

    private static List<Optional<VatAmount>> spent(Facts facts, CurrencyUnit currency) {
        return facts.pilots().stream()
                .map(pilot -> pilot.getPilotUse().getSpent())
                .map(spent -> spent.filter(
                        amount -> amount.getMoney().getCurrencyUnit().equals(currency)))
                .filter(spent -> !isNothing(spent))
                .toList();
    }

    /** The same spending, turned to another basis by a rate. */
    PilotSpending at(Fact<VatRate> other) {
        return new PilotSpending(spent, counted, other, currency, ofWhole);
    }

    private static boolean isNothing(Optional<VatAmount> spent) {
        return spent.filter(amount -> amount.getMoney().isZero()).isPresent();
    }

    boolean isNone() {
        return spent.isEmpty();
    }

    /** The answers that are possible to whether it counts. */
    List<Boolean> possible() {
        if (isNone()) {
            return List.of(false);
        }
        return counted.getValue().map(List::of).orElse(List.of(false, true));
    }

    boolean isCounted() {
        return possible().equals(List.of(true));
    }

    boolean isOpen() {
        return possible().size() > 1;
    }

    boolean isStatedInFull() {
        return ofWhole
                && spent.stream()
                        .allMatch(
                                amount -> amount.flatMap(VatAmount::getVatBasis).isPresent());
    }

    /** Whether a part is stated on another basis than the sum's, so that it takes a rate to add it. */
    boolean isOnAnotherBasisThan(VatBasis ofSum) {
        return spent.stream()
                .flatMap(amount -> amount.flatMap(VatAmount::getVatBasis).stream())
                .anyMatch(basis -> basis != ofSum);
    }

    /** What counts of the spending, on the basis of a sum. */
    Span on(VatBasis ofSum) {
        return spent.stream()
                .map(amount -> amount.map(stated -> on(ofSum, stated)).orElse(Span.UNKNOWN))
                .reduce(Span.NONE, Span::plus);
    }

    private Span on(VatBasis ofSum, VatAmount stated) {
        Span whole = stated.getVatBasis().map(List::of).orElse(List.of(VatBasis.values())).stream()
                .map(basis -> Span.converted(stated.getMoney(), basis, ofSum, rate.getValue()))
                .reduce(Span::or)
                .orElseThrow();
        return ofWhole ? whole : whole.or(Span.NONE);
    }
}
