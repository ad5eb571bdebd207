package se.samverkan.core.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.code.EventId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.PartialDate;

/**
 * An event in the life of an agreement. Each kind says what it must hold: an option its number, a notice the party and a day
 * sent or received, an end its last day in force. An event recorded wrongly is corrected by another, never removed.
 *
 * <p>Example: {@code LifecycleEvent.optionUsed(EventId.of("o-1"), 1, LocalDate.of(2027, 3, 1))}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class LifecycleEvent permits ImmutableLifecycleEvent {

    LifecycleEvent() {}

    /**
     * The event that the parties have negotiated the text to its end.
     *
     * @param id the id
     * @param day the day
     * @return the event
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public static LifecycleEvent negotiated(EventId id, LocalDate day) {
        return builder(id, EventKind.NEGOTIATED).day(day).build();
    }

    /**
     * The event that a party has decided to enter the agreement.
     *
     * @param id the id
     * @param party the party
     * @param day the day of the decision
     * @param decision the decision's reference
     * @return the event
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public static LifecycleEvent decided(EventId id, Partner party, LocalDate day, DecisionReference decision) {
        return builder(id, EventKind.DECIDED)
                .party(party.getId())
                .day(day)
                .decision(decision)
                .build();
    }

    /**
     * The event that a party has signed.
     *
     * @param id the id
     * @param signature the signature, of a day that is known whole
     * @return the event
     * @throws InvalidValueException if the signature's day isn't known whole
     */
    public static LifecycleEvent signed(EventId id, Signature signature) {
        LocalDate day = signature
                .getDate()
                .flatMap(PartialDate::toLocalDate)
                .orElseThrow(() -> new InvalidValueException(
                        "event.signature.date",
                        signature.getDate().map(Object::toString).orElse("none"),
                        "a day that is known whole"));
        return builder(id, EventKind.SIGNED)
                .party(signature.getPartner())
                .day(day)
                .signature(signature)
                .build();
    }

    /**
     * The event that an extension option is used.
     *
     * @param id the id
     * @param option the option's number in the agreement's ladder, from 1
     * @param day the day on which it is used
     * @return the event
     * @throws InvalidValueException if the number is below 1, or the day isn't of the years 1 to 9999
     */
    public static LifecycleEvent optionUsed(EventId id, int option, LocalDate day) {
        return builder(id, EventKind.OPTION_USED).option(option).day(day).build();
    }

    /**
     * The event that the parties agree to end early.
     *
     * @param id the id
     * @param day the day on which they agree
     * @param lastDay the last day in force, included
     * @return the event
     * @throws InvalidValueException if a day isn't of the years 1 to 9999
     */
    public static LifecycleEvent terminated(EventId id, LocalDate day, LocalDate lastDay) {
        return builder(id, EventKind.TERMINATED).day(day).lastDay(lastDay).build();
    }

    /**
     * The event that a party ends the agreement because the other has broken it.
     *
     * @param id the id
     * @param party the party who ends it
     * @param day the day on which the party does so
     * @param lastDay the last day in force, included
     * @param reason the breach
     * @return the event
     * @throws InvalidValueException if a day isn't of the years 1 to 9999
     */
    public static LifecycleEvent terminatedForCause(
            EventId id, Partner party, LocalDate day, LocalDate lastDay, Text reason) {
        return builder(id, EventKind.TERMINATED_FOR_CAUSE)
                .party(party.getId())
                .day(day)
                .lastDay(lastDay)
                .reason(reason)
                .build();
    }

    /**
     * The event that one party leaves by its own declaration, and with it the agreement where fewer than two would be left. What
     * the parties agree on together is an amendment, with {@link se.samverkan.core.agreement.Change#leaving}.
     *
     * @param id the id
     * @param party the party who leaves
     * @param day the day on which it says so
     * @param lastDay its last day as a party, included
     * @return the event
     * @throws InvalidValueException if a day isn't of the years 1 to 9999
     */
    public static LifecycleEvent withdrawn(EventId id, Partner party, LocalDate day, LocalDate lastDay) {
        return builder(id, EventKind.WITHDRAWN)
                .party(party.getId())
                .day(day)
                .lastDay(lastDay)
                .build();
    }

    /**
     * The event that another agreement takes this one's place.
     *
     * @param id the id
     * @param by the other agreement
     * @param day the day on which that is settled
     * @param lastDay this agreement's last day in force, included
     * @return the event
     * @throws InvalidValueException if a day isn't of the years 1 to 9999
     */
    public static LifecycleEvent superseded(EventId id, AgreementId by, LocalDate day, LocalDate lastDay) {
        return builder(id, EventKind.SUPERSEDED)
                .supersededBy(by)
                .day(day)
                .lastDay(lastDay)
                .build();
    }

    /**
     * The event that an earlier one was recorded wrongly and hasn't happened.
     *
     * @param id the id
     * @param corrected the id of the event that hasn't happened
     * @param day the day of the correction
     * @return the event
     * @throws InvalidValueException if the two ids are one, or the day isn't of the years 1 to 9999
     */
    public static LifecycleEvent corrected(EventId id, EventId corrected, LocalDate day) {
        return builder(id, EventKind.CORRECTED).corrects(corrected).day(day).build();
    }

    private static Builder builder(EventId id, EventKind kind) {
        return new Builder().id(Objects.requireNonNull(id, "id")).kind(kind);
    }

    /**
     * This event with the decision that it rests on.
     *
     * @param reference the decision's reference
     * @return the event
     */
    public LifecycleEvent on(DecisionReference reference) {
        return new Builder().from(this).decision(reference).build();
    }

    /**
     * This event with its reason.
     *
     * @param why the reason
     * @return the event
     */
    public LifecycleEvent because(Text why) {
        return new Builder().from(this).reason(why).build();
    }

    /**
     * The id.
     *
     * @return the id
     */
    public abstract EventId getId();

    /**
     * What the event is.
     *
     * @return the kind
     */
    public abstract EventKind getKind();

    /**
     * The day on which the event happens.
     *
     * @return the day; of a notice the day sent, or else the day received
     */
    public abstract LocalDate getDay();

    /**
     * The party who acts.
     *
     * @return the partner's id; absent where no one party does
     */
    public abstract Optional<PartnerId> getParty();

    /**
     * The signature.
     *
     * @return the signature; absent where the kind isn't {@link EventKind#SIGNED}
     */
    public abstract Optional<Signature> getSignature();

    /**
     * The number of the option used.
     *
     * @return the number in the agreement's ladder, from 1; empty where no option is used
     */
    public abstract OptionalInt getOption();

    /**
     * The day on which a notice is sent.
     *
     * @return the day; absent where it isn't known, and where the event isn't a notice
     */
    public abstract Optional<LocalDate> getSentOn();

    /**
     * The day on which a notice is received.
     *
     * @return the day; absent where it isn't known, and where the event isn't a notice
     */
    public abstract Optional<LocalDate> getReceivedOn();

    /**
     * The last day in force that the event sets, or the last day of the party that leaves.
     *
     * @return the day, included; absent where the event sets none
     */
    public abstract Optional<LocalDate> getLastDay();

    /**
     * The agreement that takes this one's place.
     *
     * @return the agreement's id; absent where none does
     */
    public abstract Optional<AgreementId> getSupersededBy();

    /**
     * The event that hasn't happened.
     *
     * @return the event's id; absent where none is corrected
     */
    public abstract Optional<EventId> getCorrects();

    /**
     * The decision that the event rests on.
     *
     * @return the decision's reference; absent where unstated
     */
    public abstract Optional<DecisionReference> getDecision();

    /**
     * The reason.
     *
     * @return the reason as typed; absent where unstated
     */
    public abstract Optional<Text> getReason();

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if a day isn't of the years 1 to 9999, a notice is received before it is sent, an
     *     option's number is below 1, or the event corrects itself
     */
    @Value.Check
    protected void check() {
        DayChecks.require("event.day", getDay());
        getLastDay().ifPresent(day -> DayChecks.require("event.lastDay", day));
        getSentOn().ifPresent(day -> DayChecks.require("event.sentOn", day));
        getReceivedOn().ifPresent(received -> {
            DayChecks.require("event.receivedOn", received);
            getSentOn().filter(received::isBefore).ifPresent(sent -> {
                throw new InvalidValueException(
                        "event.receivedOn", received, "a day on or after " + sent + ", when sent");
            });
        });
        getOption().ifPresent(option -> {
            if (option < 1) {
                throw new InvalidValueException("event.option", option, "a number from 1");
            }
        });
        if (getCorrects().equals(Optional.of(getId()))) {
            throw new InvalidValueException("event.corrects", getId(), "the id of another event");
        }
    }

    /** The builder of events. */
    static final class Builder extends ImmutableLifecycleEvent.Builder {

        Builder() {}
    }
}
