package se.samverkan.core.placement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.Programme;
import se.samverkan.core.credit.Credits;

/**
 * One of the placements that a programme consists of, by its credits.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class ProgrammePart {

    private final Programme programme;
    private final Credits credits;

    private ProgrammePart(Programme programme, Credits credits) {
        this.programme = Objects.requireNonNull(programme, "programme");
        this.credits = Objects.requireNonNull(credits, "credits");
    }

    /**
     * A placement of a programme.
     *
     * @param programme the programme
     * @param credits the credits of the placement
     * @return the part
     */
    public static ProgrammePart of(Programme programme, Credits credits) {
        return new ProgrammePart(programme, credits);
    }

    /**
     * The programme.
     *
     * @return the programme
     */
    public Programme getProgramme() {
        return programme;
    }

    /**
     * The credits of the placement.
     *
     * @return the credits
     */
    public Credits getCredits() {
        return credits;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProgrammePart that && programme.equals(that.programme) && credits.equals(that.credits);
    }

    @Override
    public int hashCode() {
        return Objects.hash(programme, credits);
    }

    /**
     * The programme and the credits.
     *
     * @return for example {@code teaching 7.5}
     */
    @Override
    public String toString() {
        return programme + " " + credits;
    }
}
