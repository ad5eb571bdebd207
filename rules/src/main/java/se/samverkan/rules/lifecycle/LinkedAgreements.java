package se.samverkan.rules.lifecycle;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.file.AgreementFile;
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
 * Whether the links of one kind lead from an agreement back to itself: no agreement can replace, implement or be called off
 * from itself, be it over others. The others are looked for in the portfolio; what isn't in it ends the way.
 */
@PublicApi(CALL)
public final class LinkedAgreements extends AbstractRule {

    /** The rule's code, {@code agreement.links}. */
    public static final FindingCode CODE = FindingCode.of("agreement.links");

    private static final List<AgreementLink.Type> ONE_WAY =
            List.of(AgreementLink.Type.REPLACES, AgreementLink.Type.CALLED_OFF_FROM, AgreementLink.Type.IMPLEMENTS);

    /** Makes the rule. */
    public LinkedAgreements() {
        super(CODE, Nature.ADVICE, Scope.FILE);
    }

    @Override
    public List<Finding> judge(Matter matter) {
        List<Finding> findings = new ArrayList<>();
        for (AgreementLink.Type type : ONE_WAY) {
            if (!linked(matter.getTerms().getLinks(), type).isEmpty()) {
                findings.add(judge(matter, type));
            }
        }
        return findings;
    }

    private static Finding judge(Matter matter, AgreementLink.Type type) {
        AgreementId own = matter.getTerms().getId();
        List<AgreementId> circle = circle(matter, type, own, List.of(own), new LinkedHashSet<>());
        Finding.Builder finding = Finding.builder(CODE, circle.isEmpty() ? Outcome.MET : Outcome.NOT_MET)
                .path("agreement.links")
                .value("link", word(type))
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(Source.practice("links between agreements"));
        if (!circle.isEmpty()) {
            finding.value("circle", circle.stream().map(AgreementId::toString).toList());
        }
        return finding.build();
    }

    private static Word word(AgreementLink.Type type) {
        return Word.of("agreement-link." + type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The way from an agreement back to the first of a way, or nothing where it doesn't lead there. */
    private static List<AgreementId> circle(
            Matter matter, AgreementLink.Type type, AgreementId from, List<AgreementId> way, Set<AgreementId> seen) {
        for (AgreementId next : linked(linksOf(matter, from), type)) {
            List<AgreementId> longer = new ArrayList<>(way);
            longer.add(next);
            if (next.equals(way.get(0))) {
                return longer;
            }
            List<AgreementId> found = seen.add(next) ? circle(matter, type, next, longer, seen) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<AgreementLink> linksOf(Matter matter, AgreementId agreement) {
        if (agreement.equals(matter.getTerms().getId())) {
            return matter.getTerms().getLinks();
        }
        Optional<AgreementFile> file = matter.getPortfolio().flatMap(files -> files.find(agreement));
        return file.map(found -> found.at(matter.getView().getAsOf()).terms().getLinks())
                .orElse(List.of());
    }

    private static List<AgreementId> linked(List<AgreementLink> links, AgreementLink.Type type) {
        return links.stream()
                .filter(link -> link.getType() == type)
                .map(AgreementLink::getAgreement)
                .toList();
    }
}
