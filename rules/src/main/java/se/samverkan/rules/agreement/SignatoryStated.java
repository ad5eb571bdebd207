package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PartnerKind;
import se.samverkan.core.text.Text;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether it is stated on what authority each signature of a party is given: by someone in which role, and for a
 * municipality, a region and a municipal federation also on which decision, since there committees decide, or those to whom
 * they have delegated. Where it isn't, what is missing is named, so that the authority can be looked up. Whether the
 * authority suffices isn't judged here.
 *
 * <p>It is asked of the file as a whole: one finding for each signature.
 */
@PublicApi(CALL)
public final class SignatoryStated extends AbstractRule {

    /** The rule's code, {@code agreement.signatory}. */
    public static final FindingCode CODE = FindingCode.of("agreement.signatory");

    /** The input that is missing where it isn't stated in which role someone has signed. */
    public static final InputCode ROLE = InputCode.of("signature.role");

    /** The input that is missing where it isn't stated on which decision a signature rests. */
    public static final InputCode DECISION = InputCode.of("signature.decision");

    private static final Source PRACTICE = Source.practice("who may sign for a party follows from its own decisions");
    private static final Set<PartnerKind> DECIDING_IN_COMMITTEES =
            Set.of(PartnerKind.MUNICIPALITY, PartnerKind.REGION, PartnerKind.MUNICIPAL_FEDERATION);

    /** Makes the rule. */
    public SignatoryStated() {
        super(CODE, Nature.ADVICE, Scope.FILE, List.of(PRACTICE), List.of(ROLE, DECISION));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        FileView view = matter.getView();
        return matter.getActivity().isPresent()
                ? List.of()
                : view.terms().getSignatures().stream()
                        .flatMap(signature -> judge(view, signature).stream())
                        .toList();
    }

    private static Optional<Finding> judge(FileView view, Signature signature) {
        return Parties.surelyOrPerhapsOn(view).stream()
                .filter(party -> party.getId().equals(signature.getPartner()))
                .findFirst()
                .map(party -> judge(view, party, signature));
    }

    private static Finding judge(FileView view, Partner party, Signature signature) {
        Optional<Text> role = signature.getSignatoryRole();
        Optional<DecisionReference> decision = signature.getDecision();
        boolean lacksDecision = decision.isEmpty() && DECIDING_IN_COMMITTEES.contains(party.getKind());
        boolean isStated = role.isPresent() && !lacksDecision;
        Finding.Builder finding = Finding.builder(CODE, isStated ? Outcome.MET : Outcome.NOT_ASSESSED)
                .path("agreement.signatures[" + party.getId() + "]")
                .value("party", Parties.name(view, party))
                .value("kind", Word.of(view.terms().getKind()))
                .source(PRACTICE);
        role.ifPresent(stated -> finding.value("role", stated));
        decision.ifPresent(stated -> finding.value("decision", stated.toString()));
        if (isStated) {
            return (decision.isPresent() ? finding.variant("decided") : finding).build();
        }
        if (role.isEmpty()) {
            finding.missing(ROLE);
        }
        if (lacksDecision) {
            finding.missing(DECISION);
        }
        return (role.isPresent() ? finding.variant("role") : finding).build();
    }
}
