package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;

/**
 * The change of whether the ceiling includes VAT; its amount stays.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class VatBasisChange extends ChangedTo<VatBasis> implements Change {

    VatBasisChange(VatBasis basis) {
        super(ChangeKind.CEILING_VAT_BASIS, "ceiling.vatBasis", Objects.requireNonNull(basis, "vatBasis"));
    }

    /**
     * Whether the ceiling includes VAT from then on.
     *
     * @return the basis
     */
    public VatBasis getVatBasis() {
        return value();
    }

    @Override
    public Agreement applyTo(Agreement agreement, LocalDate effectiveFrom) {
        Ceiling ceiling = agreement
                .getCeiling()
                .orElseThrow(() -> Attributes.refusal("a VAT basis without a ceiling", "a ceiling that is stated"));
        VatAmount amount = VatAmount.of(ceiling.getAmount().getMoney(), value());
        return Attributes.requireMonetary(agreement, "a ceiling").toBuilder()
                .ceiling(ceiling.toBuilder().amount(amount).build())
                .build();
    }

    @Override
    public boolean contradicts(Change other) {
        return other instanceof CeilingChange change
                ? !change.getCeiling().getAmount().getVatBasis().equals(Optional.of(value()))
                : Change.super.contradicts(other);
    }
}
