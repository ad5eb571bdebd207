package se.samverkan.core.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.Succession;

/** Those whose place a partner has taken, or may have, by what any of several files tells. */
final class Predecessors {

    private record Link(PartnerId predecessor, Succession succession) {

        boolean isIn(AgreementId agreement) {
            Set<AgreementId> stated = succession.getAgreements();
            return stated.isEmpty() || stated.contains(agreement);
        }
    }

    private final Map<PartnerId, List<Link>> bySuccessor = new HashMap<>();

    Predecessors(List<FileView> views) {
        for (FileView view : views) {
            for (Partner partner : view.knownPartners().all()) {
                partner.getSuccessions().stream()
                        .filter(each ->
                                !each.hasHappenedBy(view.getAsOf().getDay()).equals(Optional.of(false)))
                        .forEach(each -> bySuccessor
                                .computeIfAbsent(each.getSuccessor(), id -> new ArrayList<>())
                                .add(new Link(partner.getId(), each)));
            }
        }
    }

    /** The partner and its predecessors in an agreement, over as many steps as it takes. */
    Set<PartnerId> of(PartnerId partner, AgreementId agreement) {
        Set<PartnerId> found = new HashSet<>(Set.of(partner));
        Deque<PartnerId> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (Link link : bySuccessor.getOrDefault(open.remove(), List.of())) {
                if (link.isIn(agreement) && found.add(link.predecessor())) {
                    open.add(link.predecessor());
                }
            }
        }
        return found;
    }
}
