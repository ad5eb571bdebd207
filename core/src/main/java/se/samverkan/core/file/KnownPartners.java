package se.samverkan.core.file;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.partner.Membership;
import se.samverkan.core.partner.MembershipBody;
import se.samverkan.core.partner.Partner;

/** The partners that a file knows of: those recorded, as last recorded, and else the parties and their members as given. */
final class KnownPartners {

    private final Map<PartnerId, Partner> byId = new LinkedHashMap<>();

    KnownPartners(Stream<Partner> recorded, Agreement terms) {
        recorded.forEach(partner -> byId.put(partner.getId(), partner));
        Deque<Partner> open = new ArrayDeque<>(byId.values());
        terms.getParties().stream().map(Party::getPartner).forEach(partner -> add(partner, open));
        while (!open.isEmpty()) {
            if (open.remove() instanceof MembershipBody body) {
                body.getMemberships().stream().map(Membership::getMember).forEach(member -> add(member, open));
            }
        }
    }

    private void add(Partner given, Deque<Partner> open) {
        if (byId.putIfAbsent(given.getId(), given) == null) {
            open.add(given);
        }
    }

    /** The partner as known, or else as given. */
    Partner get(Partner given) {
        return byId.getOrDefault(given.getId(), given);
    }

    Optional<Partner> find(PartnerId id) {
        return Optional.ofNullable(byId.get(id));
    }

    Collection<Partner> all() {
        return byId.values();
    }
}
