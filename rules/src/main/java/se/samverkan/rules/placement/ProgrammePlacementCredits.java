package se.samverkan.rules.placement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.code.Programme;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.placement.PlacementTerms;
import se.samverkan.core.placement.ProgrammePart;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.internal.OpenCodes;

/**
 * Whether the placements that an agreement lists of a teacher programme, or of the preschool teacher programme, are 30 credits
 * together: "verksamhetsförlagd utbildning om 30 högskolepoäng" (F (2021:1335) 2 kap. 1 §, the same in the wordings before and
 * from 1 July 2028). The demand is on the education, and other ordinances deviate for some (1 kap. 5 §), so that it is advice.
 *
 * <p>It is asked of each such programme that the agreement lists placements of. Of other programmes it doesn't arise.
 */
@PublicApi(CALL)
public final class ProgrammePlacementCredits extends AbstractRule {

    /** The rule's code, {@code placement.programme-credits}. */
    public static final FindingCode CODE = FindingCode.of("placement.programme-credits");

    private static final Source PARAGRAPH = Source.statute("F (2021:1335) 2:1");
    private static final Credits DEMANDED = Credits.of("30");

    /** Makes the rule. */
    public ProgrammePlacementCredits() {
        super(CODE, Nature.ADVICE, Scope.FILE, List.of(PARAGRAPH), List.of());
    }

    @Override
    public List<Finding> judge(Matter matter) {
        if (matter.getActivity().isPresent()) {
            return List.of();
        }
        List<ProgrammePart> parts = matter.getTerms()
                .getPlacementTerms()
                .map(PlacementTerms::getParts)
                .orElse(List.of());
        return parts.stream()
                .map(ProgrammePart::getProgramme)
                .filter(Programme::isOfTeachers)
                .distinct()
                .map(programme -> finding(matter.getTerms(), programme, parts))
                .toList();
    }

    private static Finding finding(Agreement terms, Programme programme, List<ProgrammePart> parts) {
        Credits sum = parts.stream()
                .filter(part -> part.getProgramme().equals(programme))
                .map(ProgrammePart::getCredits)
                .reduce(Credits.zero(), Credits::plus);
        return Finding.builder(CODE, sum.equals(DEMANDED) ? Outcome.MET : Outcome.NOT_MET)
                .path("agreement.placementTerms.parts." + programme)
                .value("kind", Word.of(terms.getKind()))
                .value("programme", OpenCodes.shown(programme))
                .value("sum", sum)
                .value("demanded", DEMANDED)
                .source(PARAGRAPH)
                .build();
    }
}
