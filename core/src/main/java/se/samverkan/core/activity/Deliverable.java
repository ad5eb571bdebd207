package se.samverkan.core.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.text.Text;

/**
 * What a project is to deliver, such as a report, and the day by which. It is delivered when the agreement file says so, by a duty
 * done of the kind {@link se.samverkan.core.code.DutyKind#DELIVERABLE} with its id.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Deliverable {

    private final DutyId id;
    private final Text title;
    private final LocalDate day;

    private Deliverable(DutyId id, Text title, LocalDate day) {
        this.id = Objects.requireNonNull(id, "deliverable.id");
        this.title = Objects.requireNonNull(title, "deliverable.title");
        this.day = day;
    }

    /**
     * What is to be delivered by a day.
     *
     * @param id the id, by which what is done names it, unique among all projects of an agreement file
     * @param title what is delivered
     * @param day the last day on which it is in time
     * @return the deliverable
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public static Deliverable of(DutyId id, Text title, LocalDate day) {
        return new Deliverable(id, title, DayChecks.require("deliverable.day", day));
    }

    /**
     * The id.
     *
     * @return the id
     */
    public DutyId getId() {
        return id;
    }

    /**
     * What is delivered.
     *
     * @return the title as typed
     */
    public Text getTitle() {
        return title;
    }

    /**
     * The last day on which it is in time.
     *
     * @return the day
     */
    public LocalDate getDay() {
        return day;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deliverable that
                && id.equals(that.id)
                && title.equals(that.title)
                && day.equals(that.day);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, title, day);
    }

    /**
     * The title and the day.
     *
     * @return for example {@code sv: Delrapport by 2025-06-30}
     */
    @Override
    public String toString() {
        return title + " by " + day;
    }
}
