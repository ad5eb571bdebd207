package se.samverkan.rules.agreement;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.quantity.Precision;

/**
 * Ceilings as amounts without VAT, rounded to minor units. Where every amount that is compared is on one basis, and that is
 * open, or includes VAT at a rate that isn't given, they stand as they are: a share of one in another is the same without
 * VAT, and none is larger without it.
 */
final class WithoutVat {

    private final Optional<Assumption> assumed;
    private final Fact<VatRate> rate;
    private final Optional<InputCode> doubt;
    private final Optional<VatBasis> shown;
    private final List<InputCode> missing = new ArrayList<>();
    private final List<Assumption> assumptions = new ArrayList<>();

    /** Takes the ceilings that are compared, the day whose rate decides, and whether amounts without VAT are compared with them. */
    WithoutVat(FileView view, LocalDate day, Stream<Ceiling> compared, boolean withAmountsWithoutVat) {
        this.assumed = view.assumptions().stream()
                .filter(assumption -> assumption.getInput().equals(InputCode.CEILING_VAT_BASIS))
                .findFirst();
        this.rate = view.facts().vatRate(day);
        Set<Optional<VatBasis>> bases = compared.map(this::basisOf).collect(Collectors.toSet());
        this.doubt = withAmountsWithoutVat || bases.size() != 1
                ? Optional.empty()
                : lacking(bases.iterator().next());
        this.shown = doubt.isEmpty()
                ? Optional.of(VatBasis.EXCLUDING_VAT)
                : bases.iterator().next();
    }

    private Optional<VatBasis> basisOf(Ceiling ceiling) {
        return ceiling.getAmount().getVatBasis().or(() -> assumed.map(by -> (VatBasis) by.getValue()));
    }

    private Optional<InputCode> lacking(Optional<VatBasis> basis) {
        if (basis.isEmpty()) {
            return Optional.of(InputCode.CEILING_VAT_BASIS);
        }
        boolean lacksRate = basis.get() == VatBasis.INCLUDING_VAT && rate.isOpen();
        return lacksRate ? Optional.of(InputCode.VAT_RATE) : Optional.empty();
    }

    /** The input without which amounts are too large, if anything; absent where they are without VAT. */
    Optional<InputCode> doubt() {
        return doubt;
    }

    VatAmount show(Money money) {
        return VatAmount.of(money, shown);
    }

    /** The amount of a ceiling; absent where something is missing. */
    Optional<Money> of(Ceiling ceiling) {
        if (ceiling.getPrecision() != Precision.AT_MOST) {
            missing.add(InputCode.CEILING_EXACT_AMOUNT);
            return Optional.empty();
        }
        Money money = ceiling.getAmount().getMoney();
        Optional<VatBasis> basis = basisOf(ceiling);
        if (basis.isPresent() && ceiling.getAmount().getVatBasis().isEmpty()) {
            assumptions.addAll(assumed.stream().toList());
        }
        if (doubt.isPresent()) {
            return Optional.of(money);
        }
        Optional<InputCode> lacking = lacking(basis);
        if (lacking.isPresent()) {
            missing.add(lacking.get());
            return Optional.empty();
        }
        if (basis.orElseThrow() == VatBasis.EXCLUDING_VAT) {
            return Optional.of(money);
        }
        assumptions.addAll(rate.getAssumptions());
        return rate.getValue().map(known -> known.excluding(money, RoundingMode.HALF_UP));
    }

    List<InputCode> missing() {
        return missing;
    }

    List<Assumption> assumptions() {
        return assumptions;
    }
}
