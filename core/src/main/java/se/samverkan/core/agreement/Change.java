package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.time.Term;

/**
 * One change that an amendment makes to the terms of an agreement. New kinds may come in a minor release.
 *
 * <p>Changes are immutable and thread-safe.
 */
@PublicApi(CALL)
public sealed interface Change permits CeilingChange, TermChange {

    /**
     * The change to another ceiling.
     *
     * @param ceiling the ceiling from then on
     * @return the change
     */
    static Change of(Ceiling ceiling) {
        return new CeilingChange(ceiling);
    }

    /**
     * The change to another term.
     *
     * @param term the term from then on
     * @return the change
     */
    static Change of(Term term) {
        return new TermChange(term);
    }

    /**
     * The terms with the change made.
     *
     * @param agreement the terms before
     * @return the terms after
     * @throws InvalidValueException if the agreement's kind can't have what is changed, as a letter of intent can't have a
     *     ceiling
     */
    Agreement applyTo(Agreement agreement);
}
