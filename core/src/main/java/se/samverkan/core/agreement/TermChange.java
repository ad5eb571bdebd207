package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.time.Term;

/**
 * The change to another term.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class TermChange implements Change {

    private final Term term;

    TermChange(Term term) {
        this.term = Objects.requireNonNull(term, "term");
    }

    /**
     * The term from then on.
     *
     * @return the term
     */
    public Term getTerm() {
        return term;
    }

    @Override
    public Agreement applyTo(Agreement agreement) {
        return agreement.toBuilder().term(term).build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TermChange that && term.equals(that.term);
    }

    @Override
    public int hashCode() {
        return term.hashCode();
    }

    @Override
    public String toString() {
        return "term " + term;
    }
}
