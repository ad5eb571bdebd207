package se.samverkan.core.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.time.Term;

/**
 * A step in the course of a term: what happened to it on a day, and the term from then on.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class TermStep permits ImmutableTermStep {

    /** What happens to a term. New kinds may come in a minor release, so a switch keeps a default branch. */
    @PublicApi(CALL)
    public enum Kind {
        /** An amendment states another term. */
        AMENDED,
        /** An extension option lengthens it. */
        EXTENDED,
        /** It is renewed, since no notice was given in time. */
        RENEWED,
        /** A notice in time lets it run out. */
        NOT_RENEWED,
        /** It ends early. */
        ENDED
    }

    TermStep() {}

    static TermStep of(Kind kind, LocalDate day, Optional<Term> term) {
        return ImmutableTermStep.builder().kind(kind).day(day).term(term).build();
    }

    /**
     * What happens.
     *
     * @return the kind
     */
    public abstract Kind getKind();

    /**
     * The day on which it happens.
     *
     * @return the day: of a renewal the day after the last one for notice
     */
    public abstract LocalDate getDay();

    /**
     * The term from then on.
     *
     * @return the term; absent where none is stated
     */
    public abstract Optional<Term> getTerm();
}
