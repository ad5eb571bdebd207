package se.samverkan.rules.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether the links lead from an agreement back to itself, those of one kind or of several: no agreement can replace, implement or
 * be called off from itself, be it over others, and each comes after those that it links to so. The others are looked for in the
 * portfolio; what isn't in it ends the way.
 */
@PublicApi(CALL)
public final class LinkedAgreements extends AbstractRule {

    /** The rule's code, {@code agreement.links}. */
    public static final FindingCode CODE = FindingCode.of("agreement.links");

    private static final Source PRACTICE = Source.practice("links between agreements");
    private static final List<AgreementLink.Type> ONE_WAY =
            List.of(AgreementLink.Type.REPLACES, AgreementLink.Type.CALLED_OFF_FROM, AgreementLink.Type.IMPLEMENTS);

    /** Makes the rule. */
    public LinkedAgreements() {
        super(CODE, Nature.ADVICE, Scope.FILE, List.of(PRACTICE), List.of());
    }

    @Override
    public List<Finding> judge(Matter matter) {
        List<Finding> findings = new ArrayList<>();
        Set<AgreementLink.Type> linked = EnumSet.noneOf(AgreementLink.Type.class);
        boolean found = false;
        for (AgreementLink.Type type : ONE_WAY) {
            if (!linked(matter.getTerms().getLinks(), Set.of(type)).isEmpty()) {
                linked.add(type);
                List<AgreementId> circle = circle(matter, Set.of(type));
                found |= !circle.isEmpty();
                findings.add(start(matter, circle).value("link", word(type)).build());
            }
        }
        List<AgreementId> mixed = found || linked.isEmpty() ? List.of() : circle(matter, Set.copyOf(ONE_WAY));
        if (!mixed.isEmpty()) {
            findings.add(start(matter, mixed)
                    .variant("mixed")
                    .value("links", linked.stream().map(LinkedAgreements::word).toList())
                    .build());
        }
        return findings;
    }

    private static Finding.Builder start(Matter matter, List<AgreementId> circle) {
        Finding.Builder finding = Finding.builder(CODE, circle.isEmpty() ? Outcome.MET : Outcome.NOT_MET)
                .path("agreement.links")
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(PRACTICE);
        if (!circle.isEmpty()) {
            finding.value("circle", circle.stream().map(AgreementId::toString).toList());
        }
        return finding;
    }

    private static Word word(AgreementLink.Type type) {
        return Word.of("agreement-link." + type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The shortest way by links of some types from the agreement back to itself, or nothing where none leads there. */
    private static List<AgreementId> circle(Matter matter, Set<AgreementLink.Type> types) {
        AgreementId own = matter.getTerms().getId();
        Map<AgreementId, AgreementId> cameFrom = new HashMap<>();
        Deque<AgreementId> ahead = new ArrayDeque<>(List.of(own));
        while (!ahead.isEmpty()) {
            AgreementId from = ahead.remove();
            for (AgreementId next : linked(linksOf(matter, from), types)) {
                if (next.equals(own)) {
                    return way(from, own, cameFrom);
                }
                if (cameFrom.putIfAbsent(next, from) == null) {
                    ahead.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<AgreementId> way(AgreementId last, AgreementId own, Map<AgreementId, AgreementId> cameFrom) {
        Deque<AgreementId> way = new ArrayDeque<>(List.of(own));
        for (AgreementId at = last; at != null && !at.equals(own); at = cameFrom.get(at)) {
            way.addFirst(at);
        }
        way.addFirst(own);
        return List.copyOf(way);
    }

    private static List<AgreementLink> linksOf(Matter matter, AgreementId agreement) {
        if (agreement.equals(matter.getTerms().getId())) {
            return matter.getTerms().getLinks();
        }
        return matter.getPortfolio()
                .flatMap(files -> files.view(agreement, matter.getView().getAsOf()))
                .map(view -> view.terms().getLinks())
                .orElse(List.of());
    }

    private static List<AgreementId> linked(List<AgreementLink> links, Set<AgreementLink.Type> types) {
        return links.stream()
                .filter(link -> types.contains(link.getType()))
                .map(AgreementLink::getAgreement)
                .toList();
    }
}
