package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.AmendmentGround;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * That a person must judge whether a claimed ground of no numeric limit carries an amendment: a clause on changes or options
 * (LOU 17:10), another supplier (LOU 17:13), or that the change isn't substantial (LOU 17:14). Each turns on what the procurement
 * documents said or on circumstances outside the agreement. It stands in the way until a decision on it is recorded.
 *
 * <p>It is asked of amendments for which one of these grounds is claimed, on the basis of LOU chapter 7 alone. Where the basis
 * is open it isn't assessed.
 */
@PublicApi(CALL)
public final class AmendmentOnClaimedGround extends AbstractRule {

    /** The rule's code, {@code amendment.claimed-ground}. */
    public static final FindingCode CODE = FindingCode.of("amendment.claimed-ground");

    /** Makes the rule. */
    public AmendmentOnClaimedGround() {
        super(
                CODE,
                Nature.CLAIMED_GROUND,
                Scope.FILE,
                List.of(Source.statute("LOU 17:10"), Source.statute("LOU 17:13"), Source.statute("LOU 17:14")),
                List.of(InputCode.PROCUREMENT_BASIS));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        Optional<ProcurementBasis> basis = matter.getFacts().procurementBasis().getValue();
        if (basis.filter(stated -> stated != ProcurementBasis.CHAPTER_7).isPresent()) {
            return List.of();
        }
        KnownAmendments known = new KnownAmendments(matter);
        List<Finding> found = new ArrayList<>();
        for (Amendment amendment : known.inOrderRecorded()) {
            amendment
                    .getGround()
                    .ifPresent(ground -> paragraphOf(ground)
                            .ifPresent(paragraph -> found.add(judge(matter, known, amendment, ground, paragraph))));
        }
        return found;
    }

    /** The paragraph of a ground that no other rule judges. */
    private static Optional<String> paragraphOf(AmendmentGround ground) {
        return switch (ground) {
            case CLAUSE -> Optional.of("LOU 17:10");
            case OTHER_SUPPLIER -> Optional.of("LOU 17:13");
            case NOT_SUBSTANTIAL -> Optional.of("LOU 17:14");
            default -> Optional.empty();
        };
    }

    private static Finding judge(
            Matter matter, KnownAmendments known, Amendment amendment, AmendmentGround ground, String paragraph) {
        Fact<ProcurementBasis> basis = matter.getFacts().procurementBasis();
        Finding.Builder finding = basis.isOpen()
                ? Finding.builder(CODE, Outcome.NOT_ASSESSED).missing(InputCode.PROCUREMENT_BASIS)
                : Finding.builder(CODE, Outcome.NEEDS_JUDGEMENT).variant(wordOf(ground));
        basis.getAssumptions().forEach(finding::assuming);
        return known.about(amendment, finding)
                .value("ground", Word.of(ground))
                .source(Source.statute(paragraph))
                .build();
    }

    private static String wordOf(AmendmentGround ground) {
        return ground.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
