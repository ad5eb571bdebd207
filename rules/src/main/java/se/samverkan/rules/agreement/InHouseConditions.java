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
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.internal.AttestedValues;

/**
 * Whether in-house procurement is supported: the authority controls the supplier as it does its own departments, alone or with
 * other authorities, the supplier carries out "mer än 80 procent av sin verksamhet" for them, measured by LOU 3:16, and there
 * isn't "något direkt privat ägarintresse" in it (LOU 3:12-15). Eighty percent itself isn't more. The control and the ownership
 * are attested by a person; without that it isn't assessed, and where either is denied the ground isn't supported,
 * and where one is both attested and denied a person has to judge.
 *
 * <p>The question arises where in-house procurement is the stated or assumed procurement basis.
 */
@PublicApi(CALL)
public final class InHouseConditions extends AbstractRule {

    /** The rule's code, {@code procurement.in-house}. */
    public static final FindingCode CODE = FindingCode.of("procurement.in-house");

    private static final List<InputCode> CONDITIONS =
            List.of(InputCode.PROCUREMENT_CONTROL, InputCode.PROCUREMENT_NO_PRIVATE_OWNERSHIP);

    /** Makes the rule. */
    public InHouseConditions() {
        super(
                CODE,
                Nature.CLAIMED_GROUND,
                Scope.FILE,
                List.of(Source.statute("LOU 3:12"), Source.statute("LOU 3:13"), Source.statute("LOU 3:16")),
                List.of(
                        InputCode.PROCUREMENT_IN_HOUSE_SHARE,
                        InputCode.PROCUREMENT_CONTROL,
                        InputCode.PROCUREMENT_NO_PRIVATE_OWNERSHIP,
                        InputCode.PROCUREMENT_BEGUN_ON,
                        StatutoryFigure.IN_HOUSE_SHARE));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        boolean claimed = matter.getActivity().isEmpty()
                && matter.getFacts().procurementBasis().getValue().equals(Optional.of(ProcurementBasis.IN_HOUSE));
        return claimed ? List.of(finding(matter)) : List.of();
    }

    private static Finding finding(Matter matter) {
        Procurement procurement = matter.getTerms().getProcurement();
        Fact<LocalDate> begun = matter.getFacts().procurementBegunOn();
        Optional<StatutoryFigure> limit =
                begun.getValue().flatMap(day -> matter.getFigures().find(StatutoryFigure.IN_HOUSE_SHARE, day));
        Optional<Percent> share = procurement.getInHouseShare();
        Optional<InputCode> denied = CONDITIONS.stream()
                .filter(each -> procurement.getAttested(each).isDenied())
                .findFirst();
        if (denied.isPresent()) {
            return start(matter, Outcome.NOT_MET).variant(word(denied.get())).build();
        }
        boolean tooLittle = share.isPresent()
                && limit.isPresent()
                && share.get().toBigDecimal().compareTo(limit.get().getValue()) <= 0;
        Optional<InputCode> disputed = CONDITIONS.stream()
                .filter(each -> procurement.getAttested(each).isDisputed())
                .findFirst();
        if (disputed.isPresent() && !tooLittle) {
            return AttestedValues.add(
                            start(matter, Outcome.NEEDS_JUDGEMENT).variant("disputed-" + word(disputed.get())),
                            procurement.getAttested(disputed.get()))
                    .build();
        }
        List<InputCode> missing = new ArrayList<>();
        if (!tooLittle) {
            addMissing(missing, procurement);
            if (limit.isEmpty()) {
                missing.add(begun.isOpen() ? InputCode.PROCUREMENT_BEGUN_ON : StatutoryFigure.IN_HOUSE_SHARE);
            }
        }
        Outcome outcome = tooLittle ? Outcome.NOT_MET : missing.isEmpty() ? Outcome.MET : Outcome.NOT_ASSESSED;
        Finding.Builder finding = start(matter, outcome);
        missing.forEach(finding::missing);
        share.ifPresent(stated -> finding.value("share", stated));
        limit.ifPresent(
                figure -> finding.value("limit", Percent.of(figure.getValue().toPlainString()))
                        .source(figure.getSource()));
        return finding.build();
    }

    private static String word(InputCode condition) {
        return condition.equals(InputCode.PROCUREMENT_CONTROL) ? "control" : "ownership";
    }

    private static void addMissing(List<InputCode> missing, Procurement procurement) {
        if (procurement.getInHouseShare().isEmpty()) {
            missing.add(InputCode.PROCUREMENT_IN_HOUSE_SHARE);
        }
        for (InputCode attested : CONDITIONS) {
            if (!procurement.getAttested(attested).isAttested()) {
                missing.add(attested);
            }
        }
    }

    private static Finding.Builder start(Matter matter, Outcome outcome) {
        Facts facts = matter.getFacts();
        Finding.Builder finding = Finding.builder(CODE, outcome)
                .path("agreement.procurement")
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(Source.statute("LOU 3:12"))
                .source(Source.statute("LOU 3:13"))
                .source(Source.statute("LOU 3:16"));
        facts.procurementBasis().getAssumptions().forEach(finding::assuming);
        facts.procurementBegunOn().getAssumptions().forEach(finding::assuming);
        return finding;
    }
}
