package se.samverkan.core.participant;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ModuleId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.credit.Grade;
import se.samverkan.core.internal.ValueStyle;

/**
 * What a participant was examined to on a day, in the whole of an activity or in a part. There must be a participant, a day,
 * an activity or a call-off that it belongs to, and either a grade, of which the course's scale tells whether it is a pass,
 * or whether it was completed. Credits are earned on a pass alone: those of the module, those stated here for a part of a
 * course without modules, or else the course's.
 *
 * <pre>{@code
 * Result result = Result.builder()
 *         .participant(ParticipantReference.of("p-7f3a"))
 *         .callOff(CallOffId.of("A-1"))
 *         .grade(Grade.of("VG"))
 *         .day(LocalDate.of(2024, 4, 10))
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class Result extends ParticipantEvent permits ImmutableResult {

    Result() {}

    /**
     * Starts a result.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The grade.
     *
     * @return the grade; absent where it is stated instead whether it was completed
     */
    public abstract Optional<Grade> getGrade();

    /**
     * Whether it was completed, where no grade tells it.
     *
     * @return true if it was, false if not; absent where a grade is stated
     */
    public abstract Optional<Boolean> isCompleted();

    /**
     * The module of the course that it is of.
     *
     * @return the module's id; absent where it is of the whole, or of a part that has no id
     */
    public abstract Optional<ModuleId> getModule();

    /**
     * The credits that a part gives which has no id.
     *
     * @return the credits, above 0; absent where the result is of a module or of the whole
     */
    public abstract Optional<Credits> getCredits();

    /**
     * Whether it is of a part rather than the whole.
     *
     * @return true if a module or credits of its own are stated
     */
    public final boolean isOfPart() {
        return getModule().isPresent() || getCredits().isPresent();
    }

    @Value.Check
    void requireOneAnswer() {
        requireDayAndWhatItBelongsTo();
        if (getGrade().isPresent() == isCompleted().isPresent()) {
            throw new InvalidValueException(
                    "result.completed",
                    getGrade().isPresent() ? "both" : "none",
                    "either a grade or whether it was completed");
        }
        getCredits().ifPresent(credits -> {
            if (credits.isZero()) {
                throw new InvalidValueException("result.credits", credits, "credits above 0");
            }
            if (getModule().isPresent()) {
                throw new InvalidValueException("result.credits", credits, "none beside a module, which has its own");
            }
            if (isCompleted().equals(Optional.of(false))) {
                throw new InvalidValueException("result.credits", credits, "none where nothing was completed");
            }
        });
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that states what this result states
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * What came of it on which day, without the participant.
     *
     * @return for example {@code completed on 2024-06-30} or {@code 0100 VG on 2024-06-30}
     */
    @Override
    public final String toString() {
        String part = getModule().map(module -> module + " ").orElse("")
                + getCredits().map(credits -> credits + " ").orElse("");
        String answer = getGrade()
                .map(Grade::toString)
                .orElseGet(() -> isCompleted().orElseThrow() ? "completed" : "not completed");
        return part + answer + " on " + getDay();
    }

    /** Builder of results. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutableResult.Builder {

        Builder() {}
    }
}
