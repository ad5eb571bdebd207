package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.share.Contribution;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether each party of a cooperation between contracting authorities contributes with more than cash. The act doesn't
 * apply where the purpose is to set up or regulate a cooperation "som ska säkerställa att de offentliga tjänster som
 * myndigheterna ska utföra tillhandahålls för att uppnå myndigheternas gemensamma mål" (LOU 3:17). Of a municipality that
 * contributes nothing but cash the National Agency for Public Procurement (Upphandlingsmyndigheten) has answered that it
 * isn't a cooperation in the act's sense; that is for a person to judge. The other conditions of the paragraph are asked
 * about elsewhere.
 *
 * <p>The question arises where cooperation is the stated or assumed procurement basis.
 */
@PublicApi(CALL)
public final class CooperationContributions extends AbstractRule {

    /** The rule's code, {@code cooperation.contributions}. */
    public static final FindingCode CODE = FindingCode.of("cooperation.contributions");

    /** The input that is missing where it isn't stated what a party contributes with. */
    public static final InputCode CONTRIBUTIONS = InputCode.of("party.contributions");

    /** Makes the rule. */
    public CooperationContributions() {
        super(
                CODE,
                Nature.CLAIMED_GROUND,
                Scope.FILE,
                List.of(
                        Source.statute("LOU 3:17"),
                        Source.practice(
                                "Upphandlingsmyndigheten, frågeportalen: Är köp av utbildningstjänster från ett universitet upphandlingspliktigt?")),
                List.of(CONTRIBUTIONS, InputCode.PARTY_DAYS));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        boolean claimed =
                matter.getFacts().procurementBasis().getValue().equals(Optional.of(ProcurementBasis.COOPERATION));
        List<Partner> parties = Parties.surelyOrPerhapsOn(matter.getView());
        return claimed && !parties.isEmpty() ? List.of(judge(matter, parties)) : List.of();
    }

    private static Finding judge(Matter matter, List<Partner> parties) {
        List<Partner> perhaps = Parties.perhapsOn(matter.getView());
        List<Partner> cashAlone = new ArrayList<>();
        List<Partner> unstated = new ArrayList<>();
        List<Partner> ifParties = new ArrayList<>();
        for (Partner party : parties) {
            List<Contribution> given = matter.getTerms().getContributions().stream()
                    .filter(contribution -> contribution.getBy().equals(party.getId()))
                    .toList();
            if (given.isEmpty()) {
                (perhaps.contains(party) ? ifParties : unstated).add(party);
            } else if (given.stream().allMatch(Contribution::isCash)) {
                (perhaps.contains(party) ? ifParties : cashAlone).add(party);
            }
        }
        if (!cashAlone.isEmpty()) {
            return finding(Outcome.NEEDS_JUDGEMENT, matter, cashAlone).build();
        }
        if (unstated.isEmpty() && !ifParties.isEmpty()) {
            return finding(Outcome.NOT_ASSESSED, matter, ifParties)
                    .variant("party-days")
                    .value("day", matter.getView().getAsOf().getDay())
                    .missing(InputCode.PARTY_DAYS)
                    .build();
        }
        return unstated.isEmpty()
                ? finding(Outcome.MET, matter, parties).build()
                : finding(Outcome.NOT_ASSESSED, matter, unstated)
                        .missing(CONTRIBUTIONS)
                        .build();
    }

    private static Finding.Builder finding(Outcome outcome, Matter matter, List<Partner> parties) {
        FileView view = matter.getView();
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path("agreement.contributions")
                .value("parties", Parties.names(view, parties))
                .value("kind", Word.of(view.terms().getKind()))
                .source(Source.statute("LOU 3:17"))
                .source(Source.practice("Upphandlingsmyndigheten, frågeportalen: Är köp av utbildningstjänster från ett"
                        + " universitet upphandlingspliktigt?"));
        view.facts().procurementBasis().getAssumptions().forEach(finding::assuming);
        return finding;
    }
}
