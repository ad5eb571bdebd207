package se.samverkan.rules.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import se.samverkan.core.PublicApi;
import se.samverkan.core.file.CallOff;
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
 * Whether a call-off is in the currency of the ceiling and of the earlier call-offs. Amounts in different currencies are
 * never added or compared. The question doesn't arise where there is neither a ceiling nor an earlier call-off.
 */
@PublicApi(CALL)
public final class CallOffCurrency extends AbstractRule {

    /** The rule's code, {@code call-off.currency}. */
    public static final FindingCode CODE = FindingCode.of("call-off.currency");

    private static final Source POLICY = Source.policy("amounts in different currencies are never added");

    /** Makes the rule. */
    public CallOffCurrency() {
        super(CODE, Nature.TERM_OF_AGREEMENT, Scope.ACTIVITY, List.of(Source.clause("ceiling"), POLICY), List.of());
    }

    @Override
    public List<Finding> judge(Matter matter) {
        Optional<CurrencyUnit> ofCeiling = matter.getTerms()
                .getCeiling()
                .map(ceiling -> ceiling.getAmount().getMoney().getCurrencyUnit());
        Optional<CurrencyUnit> ofEarlier = matter.isRecorded()
                ? Optional.empty()
                : matter.getView().ledger().getCurrency();
        return matter.getCallOff().stream()
                .flatMap(callOff -> judge(matter, callOff, ofCeiling, ofEarlier).stream())
                .toList();
    }

    private static Optional<Finding> judge(
            Matter matter, CallOff callOff, Optional<CurrencyUnit> ofCeiling, Optional<CurrencyUnit> ofEarlier) {
        CurrencyUnit currency = callOff.getAmount().getMoney().getCurrencyUnit();
        Optional<CurrencyUnit> otherCeiling = ofCeiling.filter(expected -> !expected.equals(currency));
        Optional<CurrencyUnit> otherEarlier = ofEarlier.filter(expected -> !expected.equals(currency));
        if (otherCeiling.isPresent()) {
            return Optional.of(finding(matter, callOff, Outcome.NOT_MET, otherCeiling.get(), "ceiling"));
        }
        if (otherEarlier.isPresent()) {
            return Optional.of(finding(matter, callOff, Outcome.NOT_MET, otherEarlier.get(), "earlier"));
        }
        return ofCeiling
                .map(same -> finding(matter, callOff, Outcome.MET, same, "ceiling"))
                .or(() -> ofEarlier.map(same -> finding(matter, callOff, Outcome.MET, same, "earlier")));
    }

    private static Finding finding(
            Matter matter, CallOff callOff, Outcome outcome, CurrencyUnit expected, String heldAgainst) {
        return Finding.builder(CODE, outcome)
                .variant(heldAgainst)
                .path(matter.path("amount"))
                .value("amount", callOff.getAmount())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .value("expected", expected.getCode())
                .source(heldAgainst.equals("ceiling") ? Source.clause("ceiling") : POLICY)
                .build();
    }
}
