package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.lifecycle.EventKind;
import se.samverkan.core.lifecycle.LifecycleEvent;

/** What events in the life of an agreement make of its parties: the signatures that are added, and the days of those who leave. */
final class PartyEvents {

    private PartyEvents() {}

    static Agreement applied(Agreement terms, List<LifecycleEvent> events) {
        Agreement changed = terms;
        for (LifecycleEvent event : events) {
            if (event.getKind() == EventKind.SIGNED) {
                Signature signature = event.getSignature().orElseThrow();
                changed = changed.toBuilder().signature(signature).build();
            } else if (event.getKind() == EventKind.WITHDRAWN) {
                changed = without(changed, event);
            }
        }
        return changed;
    }

    private static Agreement without(Agreement terms, LifecycleEvent withdrawal) {
        LocalDate last = withdrawal.getLastDay().orElseThrow();
        List<Party> parties = terms.getParties().stream()
                .map(party -> withdrawal
                                .getParty()
                                .equals(Optional.of(party.getPartner().getId()))
                        ? until(last, party)
                        : party)
                .toList();
        return terms.toBuilder().parties(parties).build();
    }

    /** The party with its last day, which its withdrawal tells also where it isn't known; unchanged where it is none then. */
    private static Party until(LocalDate last, Party party) {
        return party.isPartyOn(last).equals(Optional.of(false)) ? party : party.leavingAfter(last);
    }
}
