package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;

/**
 * The leaving of a party: its last day is the day before the effective day. One that would have joined on that very day
 * never was a party. One that isn't known to be a party is told by its leaving to have been one on its last day.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class PartyLeaving extends ChangedTo<PartnerId> implements Change {

    PartyLeaving(PartnerId partner) {
        super(ChangeKind.PARTY_LEAVING, PartyJoining.pathOf(partner), partner);
    }

    /**
     * The partner that leaves.
     *
     * @return the partner's id
     */
    public PartnerId getPartner() {
        return value();
    }

    @Override
    public Agreement applyTo(Agreement agreement, LocalDate effectiveFrom) {
        List<Party> parties = new ArrayList<>();
        boolean left = false;
        for (Party party : agreement.getParties()) {
            if (!isLeaving(party, effectiveFrom)) {
                parties.add(party);
                continue;
            }
            left = true;
            if (!party.daysAtMost().getFirstDay().equals(Optional.of(effectiveFrom))) {
                parties.add(party.leavingAfter(effectiveFrom.minusDays(1)));
            }
        }
        if (!left) {
            throw Attributes.refusal("the leaving of " + value(), "a partner that is a party on " + effectiveFrom);
        }
        return agreement.toBuilder().parties(parties).build();
    }

    /** Whether it may be a party on the day, or may have been one still the day before, so that this tells when it left. */
    private boolean isLeaving(Party party, LocalDate day) {
        return party.getPartner().getId().equals(value())
                && (party.daysAtMost().contains(day)
                        || party.isPartyOn(day.minusDays(1)).isEmpty());
    }
}
