package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.Succession;

/**
 * The successors that may have come in one partner's place in an agreement by a day, and whether the partner may still
 * stand there itself.
 */
record SuccessorLinks(List<Link> links, boolean stays) {

    /** A link to a successor, and what must be known to tell that it stands in the partner's place. */
    record Link(Succession succession, List<InputCode> missing) {

        PartnerId to() {
            return succession.getSuccessor();
        }
    }

    static final SuccessorLinks NONE = new SuccessorLinks(List.of(), true);

    static SuccessorLinks of(Optional<Partner> partner, AgreementId agreement, LocalDate day) {
        List<Succession> possible = partner.map(Partner::getSuccessions).orElse(List.of()).stream()
                .filter(succession -> !succession.hasHappenedBy(day).equals(Optional.of(false)))
                .toList();
        List<Succession> stated = possible.stream()
                .filter(succession -> succession.getAgreements().contains(agreement))
                .toList();
        List<Succession> others = possible.stream()
                .filter(succession -> succession.getAgreements().isEmpty())
                .toList();
        return of(onePerSuccessor(stated.isEmpty() ? others : stated, day), stated.isEmpty(), day);
    }

    private static SuccessorLinks of(List<Succession> candidates, boolean oneAlone, LocalDate day) {
        boolean anySure = candidates.stream().anyMatch(each -> isSure(each, day));
        boolean anyOpen = !candidates.stream().allMatch(each -> isSure(each, day));
        boolean split = oneAlone && candidates.size() > 1;
        List<Link> links = new ArrayList<>();
        for (Succession each : candidates) {
            List<InputCode> missing = new ArrayList<>();
            if (split ? anyOpen : !isSure(each, day)) {
                missing.add(InputCode.SUCCESSION_DAY);
            }
            if (split) {
                missing.add(InputCode.PARTNER_SUCCESSOR);
            }
            links.add(new Link(each, List.copyOf(missing)));
        }
        return new SuccessorLinks(List.copyOf(links), !anySure);
    }

    /** Of several links to one successor, one that surely has taken effect, or else the first. */
    private static List<Succession> onePerSuccessor(List<Succession> links, LocalDate day) {
        Map<PartnerId, Succession> found = new LinkedHashMap<>();
        links.forEach(link -> found.merge(link.getSuccessor(), link, (one, other) -> isSure(one, day) ? one : other));
        return List.copyOf(found.values());
    }

    private static boolean isSure(Succession succession, LocalDate day) {
        return succession.hasHappenedBy(day).equals(Optional.of(true));
    }

    /** What must be known to tell that the partner still stands there itself. */
    List<InputCode> missingToStay(List<InputCode> before) {
        return links.isEmpty()
                ? before
                : Stream.concat(before.stream(), Stream.of(InputCode.SUCCESSION_DAY))
                        .distinct()
                        .toList();
    }
}
