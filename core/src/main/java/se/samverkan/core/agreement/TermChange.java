package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Objects;
import se.samverkan.core.PublicApi;
import se.samverkan.core.time.Term;

/**
 * The change to another term. It begins a new course of the term: notice given, an early end and renewals before the
 * effective day no longer count, and options used stay used. So one that takes effect when the agreement has ended puts it in
 * force again. Recording isn't judging: that it does so needs a person's judgement, as the rule on an amendment's effective day
 * finds.
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
