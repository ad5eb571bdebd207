package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.code.LimitId;

/**
 * The adding of a limit, or the change of the one with its id.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class LimitChange extends ChangedTo<Limit> implements Change {

    LimitChange(Limit limit) {
        super(ChangeKind.LIMIT, pathOf(limit.getId()), limit);
    }

    /**
     * The limit from then on.
     *
     * @return the limit
     */
    public Limit getLimit() {
        return value();
    }

    @Override
    public Agreement applyTo(Agreement agreement, LocalDate effectiveFrom) {
        MonetaryAgreement monetary = Attributes.requireMonetary(agreement, "a limit");
        return monetary.toBuilder()
                .limits(Attributes.with(
                        monetary.getLimits(), limit -> limit.getId().equals(value().getId()), value()))
                .build();
    }

    static String pathOf(LimitId limit) {
        return "limits[" + limit + "]";
    }
}
