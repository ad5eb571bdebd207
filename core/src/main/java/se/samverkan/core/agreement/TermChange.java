package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Objects;
import se.samverkan.core.PublicApi;
import se.samverkan.core.time.Term;

/**
 * The change to another term.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class TermChange extends ChangedTo<Term> implements Change {

    TermChange(Term term) {
        super(ChangeKind.TERM, "term", Objects.requireNonNull(term, "term"));
    }

    /**
     * The term from then on.
     *
     * @return the term
     */
    public Term getTerm() {
        return value();
    }

    @Override
    public Agreement applyTo(Agreement agreement, LocalDate effectiveFrom) {
        return agreement.toBuilder().term(value()).build();
    }
}
