package se.samverkan.rules.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Procurement;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.Facts;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.partner.HigherEducationInstitution;
import se.samverkan.core.partner.MunicipalFederation;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.OtherPublicBody;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.Region;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether cooperation between contracting authorities is supported by who the parties are, and by how little of the activity
 * they carry out on the open market: the act doesn't apply "mellan två eller flera upphandlande myndigheter" where they there
 * carry out "mindre än 20 procent av den verksamhet som berörs av samarbetet" (LOU 3:17), measured by LOU 3:18. Twenty percent
 * itself isn't less.
 *
 * <p>Municipalities, regions, municipal federations, state institutions and other public bodies are authorities. Whether an
 * association, a company or an institution that isn't the state's is one, a person must judge.
 *
 * <p>The question arises where cooperation is the stated or assumed procurement basis. What the parties contribute is asked by
 * {@link CooperationContributions}.
 */
@PublicApi(CALL)
public final class CooperationOfAuthorities extends AbstractRule {

    /** The rule's code, {@code cooperation.authorities}. */
    public static final FindingCode CODE = FindingCode.of("cooperation.authorities");

    /** Makes the rule. */
    public CooperationOfAuthorities() {
        super(
                CODE,
                Nature.CLAIMED_GROUND,
                Scope.FILE,
                List.of(Source.statute("LOU 3:17"), Source.statute("LOU 3:18")),
                List.of(
                        InputCode.PROCUREMENT_OPEN_MARKET_SHARE,
                        InputCode.PROCUREMENT_BEGUN_ON,
                        StatutoryFigure.COOPERATION_OPEN_MARKET_SHARE));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        boolean claimed = matter.getActivity().isEmpty()
                && matter.getFacts().procurementBasis().getValue().equals(Optional.of(ProcurementBasis.COOPERATION));
        List<Partner> parties = Parties.surelyOrPerhapsOn(matter.getView());
        return claimed && !parties.isEmpty() ? List.of(judge(matter, parties)) : List.of();
    }

    private static Finding judge(Matter matter, List<Partner> parties) {
        Procurement procurement = matter.getTerms().getProcurement();
        Fact<LocalDate> begun = matter.getFacts().procurementBegunOn();
        Optional<StatutoryFigure> limit = begun.getValue()
                .flatMap(day -> matter.getFigures().find(StatutoryFigure.COOPERATION_OPEN_MARKET_SHARE, day));
        List<InputCode> missing = new ArrayList<>();
        if (procurement.getOpenMarketShare().isEmpty()) {
            missing.add(InputCode.PROCUREMENT_OPEN_MARKET_SHARE);
        }
        if (limit.isEmpty()) {
            missing.add(
                    begun.isOpen() ? InputCode.PROCUREMENT_BEGUN_ON : StatutoryFigure.COOPERATION_OPEN_MARKET_SHARE);
        }
        if (!missing.isEmpty()) {
            Finding.Builder open = start(matter, Outcome.NOT_ASSESSED);
            missing.forEach(open::missing);
            return open.build();
        }
        Percent share = procurement.getOpenMarketShare().get();
        List<Partner> unsure =
                parties.stream().filter(party -> !isAuthority(party)).toList();
        Finding.Builder finding;
        if (share.toBigDecimal().compareTo(limit.get().getValue()) >= 0) {
            finding = start(matter, Outcome.NOT_MET);
        } else if (unsure.isEmpty()) {
            finding = start(matter, Outcome.MET);
        } else {
            finding = start(matter, Outcome.NEEDS_JUDGEMENT).value("parties", Parties.names(matter.getView(), unsure));
        }
        return finding.value("share", share)
                .value("limit", Percent.of(limit.get().getValue().toPlainString()))
                .source(limit.get().getSource())
                .build();
    }

    private static boolean isAuthority(Partner party) {
        return party instanceof Municipality
                || party instanceof Region
                || party instanceof MunicipalFederation
                || party instanceof OtherPublicBody
                || (party instanceof HigherEducationInstitution institution && institution.isState());
    }

    private static Finding.Builder start(Matter matter, Outcome outcome) {
        Facts facts = matter.getFacts();
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path("agreement.procurement")
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(Source.statute("LOU 3:17"))
                .source(Source.statute("LOU 3:18"));
        facts.procurementBasis().getAssumptions().forEach(finding::assuming);
        facts.procurementBegunOn().getAssumptions().forEach(finding::assuming);
        return finding;
    }
}
