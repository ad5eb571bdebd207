package se.samverkan.core.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.EventId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.partner.Partner;

/**
 * A notice (uppsägning) that is being made into an event: who gives it, and when it was sent and received, as far as known.
 *
 * <p>Example: {@code Notice.by(harnosand).sentOn(LocalDate.of(2027, 3, 3)).receivedOn(LocalDate.of(2027, 3, 5))
 * .againstRenewal(EventId.of("n-1"))}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Notice {

    private final PartnerId party;
    private final @Nullable LocalDate sentOn;
    private final @Nullable LocalDate receivedOn;

    private Notice(PartnerId party, @Nullable LocalDate sentOn, @Nullable LocalDate receivedOn) {
        this.party = party;
        this.sentOn = sentOn;
        this.receivedOn = receivedOn;
    }

    /**
     * A notice by a party.
     *
     * @param party the party who gives notice
     * @return the notice, without days
     */
    public static Notice by(Partner party) {
        return new Notice(party.getId(), null, null);
    }

    /**
     * The same notice, sent on a day.
     *
     * @param day the day
     * @return the notice
     */
    public Notice sentOn(LocalDate day) {
        return new Notice(party, Objects.requireNonNull(day, "sentOn"), receivedOn);
    }

    /**
     * The same notice, received on a day.
     *
     * @param day the day
     * @return the notice
     */
    public Notice receivedOn(LocalDate day) {
        return new Notice(party, sentOn, Objects.requireNonNull(day, "receivedOn"));
    }

    /**
     * The event that this notice says that the term isn't to be renewed.
     *
     * @param id the event's id
     * @return the event
     * @throws InvalidValueException if neither day is known, the notice is received before it is sent, or a day isn't of the
     *     years 1 to 9999
     */
    public LifecycleEvent againstRenewal(EventId id) {
        return event(id, EventKind.NOTICE_AGAINST_RENEWAL);
    }

    /**
     * The event that this notice ends the agreement when the notice period has passed.
     *
     * @param id the event's id
     * @return the event
     * @throws InvalidValueException if neither day is known, the notice is received before it is sent, or a day isn't of the
     *     years 1 to 9999
     */
    public LifecycleEvent ofTermination(EventId id) {
        return event(id, EventKind.NOTICE_OF_TERMINATION);
    }

    private LifecycleEvent event(EventId id, EventKind kind) {
        LocalDate day = sentOn == null ? receivedOn : sentOn;
        if (day == null) {
            throw new InvalidValueException("event.sentOn", "none", "a day sent or a day received");
        }
        return new LifecycleEvent.Builder()
                .id(Objects.requireNonNull(id, "id"))
                .kind(kind)
                .party(party)
                .day(day)
                .sentOn(Optional.ofNullable(sentOn))
                .receivedOn(Optional.ofNullable(receivedOn))
                .build();
    }
}
