package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Objects;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.Ceiling;

/**
 * The change to another ceiling.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class CeilingChange extends ChangedTo<Ceiling> implements Change {

    CeilingChange(Ceiling ceiling) {
        super(ChangeKind.CEILING, "ceiling", Objects.requireNonNull(ceiling, "ceiling"));
    }

    /**
     * The ceiling from then on.
     *
     * @return the ceiling
     */
    public Ceiling getCeiling() {
        return value();
    }

    @Override
    public Agreement applyTo(Agreement agreement, LocalDate effectiveFrom) {
        return Attributes.requireMonetary(agreement, "a ceiling").toBuilder()
                .ceiling(value())
                .build();
    }

    @Override
    public boolean contradicts(Change other) {
        return other instanceof VatBasisChange basis ? basis.contradicts(this) : Change.super.contradicts(other);
    }
}
