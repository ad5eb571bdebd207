package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.LimitId;

/**
 * The taking away of a limit.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class LimitRemoval extends ChangedTo<LimitId> implements Change {

    LimitRemoval(LimitId limit) {
        super(ChangeKind.LIMIT_REMOVAL, LimitChange.pathOf(limit), limit);
    }

    /**
     * The limit that there is none of from then on.
     *
     * @return its id
     */
    public LimitId getLimit() {
        return value();
    }

    @Override
    public Agreement applyTo(Agreement agreement, LocalDate effectiveFrom) {
        MonetaryAgreement monetary = Attributes.requireMonetary(agreement, "a limit");
        return monetary.toBuilder()
                .limits(Attributes.without(
                        monetary.getLimits(),
                        limit -> limit.getId().equals(value()),
                        "without the limit " + value(),
                        "a limit that is stated"))
                .build();
    }
}
