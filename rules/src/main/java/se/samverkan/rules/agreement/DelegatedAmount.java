package se.samverkan.rules.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.file.DelegatedAuthority;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.text.Text;

/** An amount that is decided on, held against the amounts of a delegation order. */
record DelegatedAmount(VatAmount amount, Fact<VatRate> rate) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether a row reaches to the amount; absent where it turns on a VAT basis or a rate that isn't stated, or on a currency. */
    Optional<Boolean> isWithin(DelegatedAuthority row) {
        return row.getUpTo().isEmpty()
                ? Optional.of(true)
                : isWithin(row.getUpTo().get());
    }

    private Optional<Boolean> isWithin(VatAmount upTo) {
        if (!upTo.getMoney().isSameCurrency(amount.getMoney())) {
            return Optional.empty();
        }
        BigDecimal asked = amount.getMoney().getAmount();
        BigDecimal most = upTo.getMoney().getAmount();
        Optional<VatBasis> ofAsked = amount.getVatBasis();
        Optional<VatBasis> ofMost = upTo.getVatBasis();
        if (ofAsked.isPresent() && ofAsked.equals(ofMost)) {
            return Optional.of(asked.compareTo(most) <= 0);
        }
        if (ofAsked.isPresent() && ofMost.isPresent() && rate.getValue().isPresent()) {
            BigDecimal withVat = HUNDRED.add(rate.getValue().get().getPercent());
            return Optional.of(
                    ofAsked.get() == VatBasis.EXCLUDING_VAT
                            ? asked.multiply(withVat).compareTo(most.multiply(HUNDRED)) <= 0
                            : asked.multiply(HUNDRED).compareTo(most.multiply(withVat)) <= 0);
        }
        boolean excludingAtMost = ofAsked.equals(Optional.of(VatBasis.INCLUDING_VAT))
                || ofMost.equals(Optional.of(VatBasis.EXCLUDING_VAT));
        boolean includingAtLeast = ofAsked.equals(Optional.of(VatBasis.EXCLUDING_VAT))
                || ofMost.equals(Optional.of(VatBasis.INCLUDING_VAT));
        if (excludingAtMost && asked.compareTo(most) <= 0) {
            return Optional.of(true);
        }
        return includingAtLeast && asked.compareTo(most) > 0 ? Optional.of(false) : Optional.empty();
    }

    /** Whether any of some rows reaches to the amount; absent where none surely does and one may. */
    Optional<Boolean> isWithinAny(List<DelegatedAuthority> rows) {
        List<Optional<Boolean>> each = rows.stream().map(this::isWithin).toList();
        return each.contains(Optional.of(true))
                ? Optional.of(true)
                : each.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(false);
    }

    /** The roles that surely may decide on the amount, each once. */
    List<Text> rolesWithin(List<DelegatedAuthority> rows) {
        return rows.stream()
                .filter(row -> isWithin(row).equals(Optional.of(true)))
                .map(DelegatedAuthority::getRole)
                .distinct()
                .toList();
    }

    /** Whether a rate of VAT was needed to hold the amount against any of the rows. */
    boolean usesRate(List<DelegatedAuthority> rows) {
        return rows.stream()
                .flatMap(row -> row.getUpTo().stream())
                .anyMatch(upTo -> upTo.getVatBasis().isPresent()
                        && amount.getVatBasis().isPresent()
                        && !upTo.getVatBasis().equals(amount.getVatBasis()));
    }
}
