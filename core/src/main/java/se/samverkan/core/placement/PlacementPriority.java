package se.samverkan.core.placement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.Programme;

/**
 * Whom a partner places before others, as one step of an agreement's order: its own students, the students of a university, or
 * those of a programme.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class PlacementPriority {

    private static final PlacementPriority OWN_STUDENTS = new PlacementPriority(null, null);

    private final @Nullable PartnerId university;
    private final @Nullable Programme programme;

    private PlacementPriority(@Nullable PartnerId university, @Nullable Programme programme) {
        this.university = university;
        this.programme = programme;
    }

    /**
     * The partner's own students.
     *
     * @return the step
     */
    public static PlacementPriority ownStudents() {
        return OWN_STUDENTS;
    }

    /**
     * The students of a university.
     *
     * @param university the university
     * @return the step
     */
    public static PlacementPriority of(PartnerId university) {
        return new PlacementPriority(Objects.requireNonNull(university, "university"), null);
    }

    /**
     * The students of a programme.
     *
     * @param programme the programme
     * @return the step
     */
    public static PlacementPriority of(Programme programme) {
        return new PlacementPriority(null, Objects.requireNonNull(programme, "programme"));
    }

    /**
     * Whether the step is of the partner's own students.
     *
     * @return true if so
     */
    public boolean isOfOwnStudents() {
        return university == null && programme == null;
    }

    /**
     * The university whose students it is of.
     *
     * @return the university; absent where it is of others
     */
    public Optional<PartnerId> getUniversity() {
        return Optional.ofNullable(university);
    }

    /**
     * The programme whose students it is of.
     *
     * @return the programme; absent where it is of others
     */
    public Optional<Programme> getProgramme() {
        return Optional.ofNullable(programme);
    }

    /** Whether students are among those of the step at a partner. */
    boolean includes(
            PartnerId theirUniversity, Programme theirProgramme, Optional<PartnerId> ownOf, PartnerId partner) {
        return isOfOwnStudents()
                ? ownOf.equals(Optional.of(partner))
                : theirUniversity.equals(university) || theirProgramme.equals(programme);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlacementPriority that
                && Objects.equals(university, that.university)
                && Objects.equals(programme, that.programme);
    }

    @Override
    public int hashCode() {
        return Objects.hash(university, programme);
    }

    /**
     * Whom the step is of.
     *
     * @return {@code own students}, the university's id or the programme's code
     */
    @Override
    public String toString() {
        return isOfOwnStudents() ? "own students" : String.valueOf(university == null ? programme : university);
    }
}
