package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Objects;
import se.samverkan.core.PublicApi;

/**
 * The change of the clauses on how the agreement is followed up: goals with their indicators, recurring consultations and the
 * class of review, all of them together.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class FollowUpTermsChange extends ChangedTo<FollowUpTerms> implements Change {

    FollowUpTermsChange(FollowUpTerms terms) {
        super(ChangeKind.FOLLOW_UP_TERMS, "followUpTerms", Objects.requireNonNull(terms, "followUpTerms"));
    }

    /**
     * The clauses from then on.
     *
     * @return the clauses, each absent where there is none
     */
    public FollowUpTerms getFollowUpTerms() {
        return value();
    }

    @Override
    public Agreement applyTo(Agreement agreement, LocalDate effectiveFrom) {
        return agreement.toBuilder().followUpTerms(value()).build();
    }
}
