package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.time.PartialDate;

/**
 * Who stands in a partner's place in one agreement on a day, by the successions that are known. Each partner on the way is
 * looked at once, after all that lead to it, so that neither a ring nor many ways to one partner takes long.
 */
final class Lineage {

    /** A way to a partner: over whom, since when, and what must be known to tell that it was taken. */
    private record Way(List<PartnerId> over, Optional<PartialDate> since, List<InputCode> missing) {

        static final Way START = new Way(List.of(), Optional.empty(), List.of());

        Way on(PartnerId from, SuccessorLinks.Link link) {
            return new Way(
                    Stream.concat(over.stream(), Stream.of(from)).toList(),
                    link.succession().getDate(),
                    Stream.concat(missing.stream(), link.missing().stream())
                            .distinct()
                            .toList());
        }

        Way or(Way other) {
            if (missing.isEmpty() || other.missing.isEmpty()) {
                return missing.isEmpty() ? this : other;
            }
            List<InputCode> both = Stream.concat(missing.stream(), other.missing.stream())
                    .distinct()
                    .toList();
            return new Way(over, since, both);
        }
    }

    private final KnownPartners known;
    private final AgreementId agreement;
    private final LocalDate day;

    Lineage(KnownPartners known, AgreementId agreement, LocalDate day) {
        this.known = known;
        this.agreement = agreement;
        this.day = day;
    }

    List<InPlace> of(Partner start) {
        Map<PartnerId, SuccessorLinks> links = linksFrom(start);
        List<PartnerId> order = inOrder(start.getId(), links);
        if (order.size() < links.size()) {
            Way ring = new Way(List.of(), Optional.empty(), List.of(InputCode.SUCCESSION_ORDER));
            return List.of(inPlace(start.getId(), start, ring));
        }
        Map<PartnerId, Way> ways = new HashMap<>();
        ways.put(start.getId(), Way.START);
        List<InPlace> ends = new ArrayList<>();
        for (PartnerId id : order) {
            SuccessorLinks from = links.getOrDefault(id, SuccessorLinks.NONE);
            Way way = ways.getOrDefault(id, Way.START);
            if (from.stays()) {
                Way end = new Way(way.over(), way.since(), from.missingToStay(way.missing()));
                ends.add(inPlace(id, start, end));
            }
            from.links().forEach(link -> ways.merge(link.to(), way.on(id, link), Way::or));
        }
        return ends.size() == 1 ? List.of(certain(ends.get(0))) : List.copyOf(ends);
    }

    /** Where every way leads to one partner, it stands there whichever way was taken. */
    private static InPlace certain(InPlace only) {
        return new InPlace.Builder().from(only).missing(List.of()).build();
    }

    private InPlace inPlace(PartnerId id, Partner start, Way way) {
        return new InPlace.Builder()
                .id(id)
                .partner(id.equals(start.getId()) ? Optional.of(known.get(start)) : known.find(id))
                .predecessors(way.over())
                .since(way.since())
                .missing(way.missing())
                .build();
    }

    /** The links from the partner, and from each one that they lead to. */
    private Map<PartnerId, SuccessorLinks> linksFrom(Partner start) {
        Map<PartnerId, SuccessorLinks> links = new LinkedHashMap<>();
        Deque<PartnerId> open = new ArrayDeque<>(List.of(start.getId()));
        while (!open.isEmpty()) {
            PartnerId id = open.remove();
            if (!links.containsKey(id)) {
                Optional<Partner> partner = id.equals(start.getId()) ? Optional.of(known.get(start)) : known.find(id);
                SuccessorLinks found = SuccessorLinks.of(partner, agreement, day);
                links.put(id, found);
                found.links().forEach(link -> open.add(link.to()));
            }
        }
        return links;
    }

    /** The partners in an order in which each comes after all that lead to it; without those in a ring, or after one. */
    private static List<PartnerId> inOrder(PartnerId start, Map<PartnerId, SuccessorLinks> links) {
        Map<PartnerId, Integer> before = new HashMap<>();
        links.values().forEach(each -> each.links().forEach(link -> before.merge(link.to(), 1, Integer::sum)));
        List<PartnerId> order = new ArrayList<>();
        Deque<PartnerId> free = new ArrayDeque<>(before.containsKey(start) ? List.of() : List.of(start));
        while (!free.isEmpty()) {
            PartnerId id = free.remove();
            order.add(id);
            for (SuccessorLinks.Link link :
                    links.getOrDefault(id, SuccessorLinks.NONE).links()) {
                @Nullable Integer left = before.merge(link.to(), -1, Integer::sum);
                if (left != null && left == 0) {
                    free.add(link.to());
                }
            }
        }
        return order;
    }
}
