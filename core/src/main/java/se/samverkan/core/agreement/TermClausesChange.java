package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Objects;
import se.samverkan.core.PublicApi;

/**
 * The change of the clauses on how the term may be lengthened or cut short, all of them together.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class TermClausesChange extends ChangedTo<TermClauses> implements Change {

    TermClausesChange(TermClauses clauses) {
        super(ChangeKind.TERM_CLAUSES, "termClauses", Objects.requireNonNull(clauses, "termClauses"));
    }

    /**
     * The clauses from then on.
     *
     * @return the clauses
     */
    public TermClauses getTermClauses() {
        return value();
    }

    @Override
    public Agreement applyTo(Agreement agreement, LocalDate effectiveFrom) {
        return agreement.toBuilder().termClauses(value()).build();
    }
}
