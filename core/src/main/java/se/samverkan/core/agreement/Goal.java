package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.GoalId;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.text.Text;

/**
 * What the parties mean to reach: in words, in an area where one is stated, by a day where one is stated, and the indicators that
 * tell how far it is reached.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class Goal permits ImmutableGoal {

    Goal() {}

    /**
     * A builder of a goal.
     *
     * @return the builder; the id and the text must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this goal's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The id.
     *
     * @return the id, unique in the agreement
     */
    public abstract GoalId getId();

    /**
     * The goal in words.
     *
     * @return the goal as typed, in one or several languages
     */
    public abstract Text getText();

    /**
     * The collaboration area that it lies in.
     *
     * @return the area; absent where the goal is that of the whole agreement
     */
    public abstract Optional<CollaborationArea> getArea();

    /**
     * The day by which it is to be reached.
     *
     * @return the day; absent where the parties have set none
     */
    public abstract Optional<LocalDate> getDueDay();

    /**
     * The indicators that tell how far it is reached.
     *
     * @return the indicators in the order given; empty where none is stated
     */
    public abstract List<@Valid Indicator> getIndicators();

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    @Value.Check
    protected void check() {
        getDueDay().ifPresent(day -> DayChecks.require("goal.dueDay", day));
    }

    /** The builder of goals. */
    public static final class Builder extends ImmutableGoal.Builder {

        Builder() {}
    }
}
