package se.samverkan.core.exchange;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.deadline.Deadline;

/**
 * A whole day in a calendar, with the words that its reader sees. The words are the host's or an explainer's, and are kept as
 * given: what is special in a calendar file is escaped when it is written. They may have several lines.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class CalendarEvent permits ImmutableCalendarEvent {

    CalendarEvent() {}

    /**
     * A builder of the event of a deadline: on its day, known by its key, so that the event stays the same when the day moves.
     *
     * @param deadline the deadline
     * @return the builder; the summary must be set
     */
    public static Builder of(Deadline deadline) {
        return builder().uid(deadline.getKey()).day(deadline.getDay());
    }

    /**
     * A builder of an event.
     *
     * @return the builder; the id, the day and the summary must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What a calendar knows the event by, when it is read again.
     *
     * @return 1 to 1000 visible ASCII characters, unique in the calendar
     */
    public abstract String getUid();

    /**
     * The day.
     *
     * @return the day
     */
    public abstract LocalDate getDay();

    /**
     * What the calendar shows.
     *
     * @return the words, not blank
     */
    public abstract String getSummary();

    /**
     * What the calendar tells of it.
     *
     * @return the words; absent where there are none
     */
    public abstract Optional<String> getDescription();

    /**
     * The words to sort it by.
     *
     * @return the categories in the order given; empty where there is none
     */
    public abstract Set<String> getCategories();

    /**
     * How often the event has been changed, such as the revision of the agreement file that it was worked out from. It may
     * not go down from one writing to the next.
     *
     * @return 0 or more; empty where it isn't told
     */
    public abstract OptionalInt getSequence();

    /**
     * Refuses what can't be written.
     *
     * @throws InvalidValueException if the day isn't of the years 1 to 9998; the id is empty, too long or holds another
     *     character; words are blank, or hold an unpaired surrogate or a control character other than a tab and line ends;
     *     or the sequence is negative
     */
    @Value.Check
    protected void check() {
        if (getDay().getYear() < 1 || getDay().getYear() > 9998) {
            throw new InvalidValueException("event.day", getDay(), "a day of the years 1 to 9998");
        }
        if (!getUid().matches("[!-~]{1,1000}")) {
            throw new InvalidValueException("event.uid", getUid(), "1 to 1000 visible ASCII characters");
        }
        CalendarText.require("event.summary", getSummary());
        getDescription().ifPresent(words -> CalendarText.require("event.description", words));
        List.copyOf(getCategories()).forEach(word -> CalendarText.require("event.categories", word));
        getSequence().ifPresent(number -> {
            if (number < 0) {
                throw new InvalidValueException("event.sequence", number, "0 or more");
            }
        });
    }

    /** The builder of events. */
    public static final class Builder extends ImmutableCalendarEvent.Builder {

        Builder() {}
    }
}
