package se.samverkan.core.file;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.code.EventId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.lifecycle.EventKind;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.time.AsOf;

/** The check that an event can exist in a file: what it refers to is there, and it isn't there already. */
final class EventChecks {

    private EventChecks() {}

    static LifecycleEvent require(LifecycleEvent event, AgreementFile file) {
        List<LifecycleEvent> earlier = file.journal()
                .knownOfTerms(LifecycleEvent.class, AsOf.on(event.getDay()))
                .toList();
        if (earlier.stream().anyMatch(other -> other.getId().equals(event.getId()))) {
            throw new InvalidValueException("event.id", event.getId(), "an id that no earlier event has");
        }
        event.getCorrects().ifPresent(id -> requireCorrectable(id, earlier));
        if (event.getSupersededBy().equals(Optional.of(file.getId()))) {
            throw new InvalidValueException("event.supersededBy", file.getId(), "the id of another agreement");
        }
        Agreement terms = file.at(AsOf.on(event.getDay())).terms();
        event.getParty().ifPresent(party -> requireParty(party, terms));
        if (event.getKind() == EventKind.SIGNED) {
            requireUnsigned(event.getParty().orElseThrow(), terms, earlier);
        }
        return event;
    }

    private static void requireCorrectable(EventId id, List<LifecycleEvent> earlier) {
        boolean there =
                earlier.stream().anyMatch(other -> other.getId().equals(id) && other.getKind() != EventKind.CORRECTED);
        if (!there) {
            throw new InvalidValueException(
                    "event.corrects", id, "an event recorded earlier in the file that isn't a correction itself");
        }
        boolean correctedAlready =
                earlier.stream().anyMatch(other -> other.getCorrects().equals(Optional.of(id)));
        if (correctedAlready) {
            throw new InvalidValueException("event.corrects", id, "an event that hasn't been corrected already");
        }
    }

    private static void requireParty(PartnerId party, Agreement terms) {
        if (terms.getParties().stream()
                .noneMatch(known -> known.getPartner().getId().equals(party))) {
            throw new InvalidValueException("event.party", party, "a party to " + terms.getId());
        }
    }

    /** Refuses a second signature, be its day before or after that of the first. */
    private static void requireUnsigned(PartnerId party, Agreement terms, List<LifecycleEvent> earlier) {
        boolean signedByEvent = earlier.stream()
                .filter(event -> event.getKind() == EventKind.SIGNED)
                .filter(event ->
                        earlier.stream().noneMatch(other -> other.getCorrects().equals(Optional.of(event.getId()))))
                .anyMatch(event -> event.getParty().equals(Optional.of(party)));
        if (signedByEvent
                || terms.getSignatures().stream()
                        .anyMatch(signature -> signature.getPartner().equals(party))) {
            throw new InvalidValueException("event.party", party, "a party that hasn't signed already");
        }
    }
}
