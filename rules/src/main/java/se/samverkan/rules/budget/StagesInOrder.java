package se.samverkan.rules.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.Ledger;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.money.VatAmount;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether, of each call-off, no more is invoiced than is committed and no more paid than is invoiced, by the end of the day. What
 * is committed is with index steps and less what is released; what is invoiced is less the credit notes. Advances break the order
 * lawfully, so it is advice: a host for whom it isn't lets it bar by its policy.
 *
 * <p>It is asked of the file as a whole, of each call-off of which something is invoiced or paid.
 */
@PublicApi(CALL)
public final class StagesInOrder extends AbstractRule {

    /** The rule's code, {@code call-off.stages}. */
    public static final FindingCode CODE = FindingCode.of("call-off.stages");

    private static final Source PRACTICE =
            Source.practice("what is paid is invoiced, and what is invoiced is called off");

    /** Makes the rule. */
    public StagesInOrder() {
        super(CODE, Nature.ADVICE, Scope.FILE, List.of(PRACTICE), List.of());
    }

    @Override
    public List<Finding> judge(Matter matter) {
        if (matter.getActivity().isPresent()) {
            return List.of();
        }
        Ledger ledger = matter.getView().ledgerByDay();
        return matter.getView().callOffs().stream()
                .map(CallOff::getId)
                .map(id -> judge(id, ledger.balances(id)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> judge(CallOffId id, Balances balances) {
        Money invoiced = balances.getInvoiced();
        Money paid = balances.getPaid();
        if (invoiced.isZero() && paid.isZero()) {
            return Optional.empty();
        }
        Money invoicedOver = invoiced.minus(balances.getCommitted());
        Money paidOver = paid.minus(invoiced);
        boolean bothOver = invoicedOver.isPositive() && paidOver.isPositive();
        boolean isInOrder = !invoicedOver.isPositive() && !paidOver.isPositive();
        Finding.Builder finding = Finding.builder(CODE, isInOrder ? Outcome.MET : Outcome.NOT_MET)
                .path("callOffs[" + id + "]")
                .value("committed", amount(balances.getCommitted(), balances))
                .value("invoiced", amount(invoiced, balances))
                .value("paid", amount(paid, balances))
                .source(PRACTICE);
        if (invoicedOver.isPositive()) {
            finding.variant(bothOver ? "both" : "invoiced").value("invoicedOver", invoicedOver);
        }
        if (paidOver.isPositive()) {
            finding.variant(bothOver ? "both" : "paid").value("paidOver", paidOver);
        }
        return Optional.of(finding.build());
    }

    private static VatAmount amount(Money money, Balances balances) {
        return VatAmount.of(money, balances.getVatBasis());
    }
}
