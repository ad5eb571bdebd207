package se.samverkan.rules.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.Ledger;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.money.VatBasis;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether a call-off is on the VAT basis of the earlier ones, with or without VAT, so that they can be added. A file is
 * kept on one basis, that of its first amount; a rate is never assumed. Where the basis of the one is stated and of the
 * others not, it can't be told. The question doesn't arise for the first call-off, for one in another currency, and for
 * one that is recorded, and so is on the file's basis.
 */
@PublicApi(CALL)
public final class CallOffVatBasis extends AbstractRule {

    /** The rule's code, {@code call-off.vat-basis}. */
    public static final FindingCode CODE = FindingCode.of("call-off.vat-basis");

    private static final Source POLICY = Source.policy("amounts with and without VAT are never added");

    /** Makes the rule. */
    public CallOffVatBasis() {
        super(CODE, Nature.TERM_OF_AGREEMENT, Scope.ACTIVITY, List.of(POLICY), List.of(InputCode.CALL_OFF_VAT_BASIS));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        Ledger ledger = matter.getView().ledger();
        return matter
                .getCallOff()
                .filter(callOff -> !matter.isRecorded())
                .filter(callOff -> ledger.getCurrency()
                        .equals(Optional.of(callOff.getAmount().getMoney().getCurrencyUnit())))
                .map(callOff -> judge(matter, callOff, ledger.getVatBasis()))
                .stream()
                .toList();
    }

    private static Finding judge(Matter matter, CallOff callOff, Optional<VatBasis> expected) {
        Optional<VatBasis> own = callOff.getAmount().getVatBasis();
        Finding.Builder finding = Finding.builder(CODE, outcomeOf(own, expected))
                .path(matter.path("amount.vatBasis"))
                .value("amount", callOff.getAmount())
                .value("basis", basis(own))
                .value("expected", basis(expected))
                .source(POLICY);
        if (own.isPresent() != expected.isPresent()) {
            finding.variant(own.isPresent() ? "of-earlier" : "of-call-off").missing(InputCode.CALL_OFF_VAT_BASIS);
        }
        return finding.build();
    }

    private static Outcome outcomeOf(Optional<VatBasis> own, Optional<VatBasis> expected) {
        if (own.equals(expected)) {
            return Outcome.MET;
        }
        return own.isPresent() && expected.isPresent() ? Outcome.NOT_MET : Outcome.NOT_ASSESSED;
    }

    private static Word basis(Optional<VatBasis> basis) {
        return basis.map(Word::of).orElse(Word.of("vat-basis.unstated"));
    }
}
