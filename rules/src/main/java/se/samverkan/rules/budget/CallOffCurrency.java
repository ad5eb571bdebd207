package se.samverkan.rules.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Rule;
import se.samverkan.rules.Scope;

/**
 * Whether a call-off is in the currency of the ceiling and of the earlier call-offs. Amounts in different currencies are
 * never added or compared.
 */
@PublicApi(CALL)
public final class CallOffCurrency implements Rule {

    /** The rule's code. */
    public static final FindingCode CODE = FindingCode.of("call-off.currency");

    /** Makes the rule. */
    public CallOffCurrency() {}

    @Override
    public FindingCode getCode() {
        return CODE;
    }

    @Override
    public Nature getNature() {
        return Nature.TERM_OF_AGREEMENT;
    }

    @Override
    public Scope getScope() {
        return Scope.ACTIVITY;
    }

    @Override
    public List<Finding> judge(Matter matter) {
        Optional<CurrencyUnit> expected = expected(matter);
        return matter.getCallOff().stream()
                .flatMap(callOff -> expected.stream().map(currency -> judge(matter, callOff, currency)))
                .toList();
    }

    /** The currency of the ceiling, or else of the earlier call-offs. */
    static Optional<CurrencyUnit> expected(Matter matter) {
        return Stream.of(
                        matter.getTerms()
                                .getCeiling()
                                .map(Ceiling::getAmount)
                                .map(amount -> amount.getMoney().getCurrencyUnit()),
                        matter.getView().ledger().getCurrency())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Finding judge(Matter matter, CallOff callOff, CurrencyUnit expected) {
        CurrencyUnit currency = callOff.getAmount().getMoney().getCurrencyUnit();
        return Finding.builder(CODE, currency.equals(expected) ? Outcome.MET : Outcome.NOT_MET)
                .path(matter.path("amount"))
                .value("amount", callOff.getAmount())
                .value("expected", expected.getCode())
                .source(Source.policy("amounts in different currencies are never added"))
                .build();
    }
}
