package se.samverkan.core.participant;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.Department;
import se.samverkan.core.internal.ValueStyle;

/**
 * That a participant was nominated, admitted or registered, withdrew or never came, on a day. There must be a participant, a
 * state, a day, and an activity or a call-off that it belongs to. That one has completed or failed is told by a {@link
 * Result}.
 *
 * <pre>{@code
 * Enrolment registered = Enrolment.builder()
 *         .participant(ParticipantReference.of("p-7f3a"))
 *         .callOff(CallOffId.of("A-1"))
 *         .state(ParticipantState.REGISTERED)
 *         .day(LocalDate.of(2024, 2, 1))
 *         .department(Department.of("Socialförvaltningen"))
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class Enrolment extends ParticipantEvent permits ImmutableEnrolment {

    private static final Set<ParticipantState> OF_RESULTS =
            EnumSet.of(ParticipantState.COMPLETED, ParticipantState.FAILED);

    Enrolment() {}

    /**
     * Starts an enrolment.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Where the participant stands from then on.
     *
     * @return the state, neither completed nor failed
     */
    public abstract ParticipantState getState();

    /**
     * The client's department that the participant comes from.
     *
     * @return the department; absent where it isn't stated, and an earlier one then stands
     */
    public abstract Optional<Department> getDepartment();

    /**
     * Whose staff the participant is.
     *
     * @return the employer as the client tells; absent where it isn't stated, and what was stated earlier then stands
     */
    public abstract Optional<Employer> getEmployer();

    @Value.Check
    void requireWhatIsNoResult() {
        requireDayAndWhatItBelongsTo();
        if (OF_RESULTS.contains(getState())) {
            throw new InvalidValueException("enrolment.state", getState(), "a state that isn't told by a result");
        }
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that states what this enrolment states
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * The state and the day, without the participant.
     *
     * @return for example {@code REGISTERED on 2024-02-01}
     */
    @Override
    public final String toString() {
        return getState() + " on " + getDay();
    }

    /** Builder of enrolments. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutableEnrolment.Builder {

        Builder() {}
    }
}
