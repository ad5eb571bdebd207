package se.samverkan.core.placement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.PriceId;
import se.samverkan.core.code.Programme;
import se.samverkan.core.internal.ValueStyle;

/**
 * The clauses of an agreement on placements: by which price each programme's are compensated, what is paid for a student who
 * leaves, whom a partner places first, how many students a supervisor has at most, and which placements the programmes consist
 * of. All may be unstated.
 *
 * <pre>{@code
 * PlacementTerms.builder()
 *         .putPrices(Programme.NURSING, PriceId.of("nursing-week"))
 *         .dropOutPay(DropOutPay.WEEKS_DONE)
 *         .addPriority(PlacementPriority.ownStudents())
 *         .studentsPerSupervisor(2)
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class PlacementTerms permits ImmutablePlacementTerms {

    PlacementTerms() {}

    /**
     * Starts placement terms.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * By which of the agreement's prices a programme's placements are compensated.
     *
     * @return an unmodifiable map; a programme that isn't in it is compensated by the agreement's only price of placements, if
     *     there is just one
     */
    public abstract Map<Programme, PriceId> getPrices();

    /**
     * What is paid for a student who leaves.
     *
     * @return the rule; absent where the agreement doesn't say
     */
    public abstract Optional<DropOutPay> getDropOutPay();

    /**
     * Whom a partner places before others.
     *
     * @return an unmodifiable list, those to be placed first in the first step; those in no step come last; empty where the
     *     agreement states no order
     */
    public abstract List<PlacementPriority> getPriority();

    /**
     * How many students a supervisor has at most at a time.
     *
     * @return the number, above 0; empty where the agreement doesn't say
     */
    public abstract OptionalInt getStudentsPerSupervisor();

    /**
     * The placements that programmes consist of, from their beginning to their end.
     *
     * @return an unmodifiable list in the order given; empty where the agreement doesn't say
     */
    public abstract List<ProgrammePart> getParts();

    /**
     * Which step of the order students come in at a partner.
     *
     * @param university their university
     * @param programme their programme
     * @param ownStudentsOf the partner whose own students they are, if any
     * @param partner the partner that places
     * @return 0 for those who come first; as many as there are steps for those in none
     */
    public final int stepOf(
            PartnerId university, Programme programme, Optional<PartnerId> ownStudentsOf, PartnerId partner) {
        int step = 0;
        while (step < getPriority().size()
                && !getPriority().get(step).includes(university, programme, ownStudentsOf, partner)) {
            step++;
        }
        return step;
    }

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if a supervisor has fewer than 1 student or more than a million, or a step of the order is
     *     stated twice
     */
    @Value.Check
    protected void check() {
        getStudentsPerSupervisor().ifPresent(students -> {
            if (students < 1 || students > PlacementStatement.MOST) {
                throw new InvalidValueException(
                        "placementTerms.studentsPerSupervisor", students, "from 1 to " + PlacementStatement.MOST);
            }
        });
        if (getPriority().stream().distinct().count() < getPriority().size()) {
            throw new InvalidValueException("placementTerms.priority", getPriority(), "each step once");
        }
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that states what these terms state
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builder of placement terms. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutablePlacementTerms.Builder {

        Builder() {}
    }
}
