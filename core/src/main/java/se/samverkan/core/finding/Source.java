package se.samverkan.core.finding;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.TextChecks;

/**
 * What a rule rests on: a paragraph of a statute, a court's decision, a clause of the agreement, published guidance, or
 * the library's own policy.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Source {

    /** The kinds of source. */
    public enum Kind {
        /** A paragraph of a statute, such as {@code LOU 7:2}. */
        STATUTE,
        /** A court's decision, such as {@code C-23/20}. */
        CASE_LAW,
        /** A clause of the agreement itself, such as {@code ceiling}. */
        CLAUSE,
        /** What an authority has published, or what the field commonly does. */
        PRACTICE,
        /** A choice that the library or the host has made. */
        POLICY
    }

    private final Kind kind;
    private final String reference;

    private Source(Kind kind, String reference) {
        this.kind = kind;
        this.reference = TextChecks.require("source", reference, 200);
    }

    /**
     * A paragraph of a statute.
     *
     * @param reference the statute and the paragraph, chapter and section with a colon, such as {@code LOU 7:2}
     * @return the source
     * @throws InvalidValueException if the text is blank, longer than 200 characters or holds a refused character
     */
    public static Source statute(String reference) {
        return new Source(Kind.STATUTE, reference);
    }

    /**
     * A court's decision.
     *
     * @param reference the decision, such as {@code C-23/20}
     * @return the source
     * @throws InvalidValueException if the text is blank, longer than 200 characters or holds a refused character
     */
    public static Source caseLaw(String reference) {
        return new Source(Kind.CASE_LAW, reference);
    }

    /**
     * A clause of the agreement.
     *
     * @param reference what the clause is on, such as {@code ceiling}
     * @return the source
     * @throws InvalidValueException if the text is blank, longer than 200 characters or holds a refused character
     */
    public static Source clause(String reference) {
        return new Source(Kind.CLAUSE, reference);
    }

    /**
     * Published guidance or common practice.
     *
     * @param reference who says it, and where
     * @return the source
     * @throws InvalidValueException if the text is blank, longer than 200 characters or holds a refused character
     */
    public static Source practice(String reference) {
        return new Source(Kind.PRACTICE, reference);
    }

    /**
     * A choice of the library's or the host's own.
     *
     * @param reference what was chosen
     * @return the source
     * @throws InvalidValueException if the text is blank, longer than 200 characters or holds a refused character
     */
    public static Source policy(String reference) {
        return new Source(Kind.POLICY, reference);
    }

    /**
     * The kind of source.
     *
     * @return the kind
     */
    public Kind getKind() {
        return kind;
    }

    /**
     * The paragraph, decision or clause.
     *
     * @return the reference, such as {@code LOU 7:2}
     */
    public String getReference() {
        return reference;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Source that && kind == that.kind && reference.equals(that.reference);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, reference);
    }

    @Override
    public String toString() {
        return kind + " " + reference;
    }
}
