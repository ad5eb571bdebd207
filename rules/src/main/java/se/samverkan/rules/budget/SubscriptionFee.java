package se.samverkan.rules.budget;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Subscription;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.time.Term;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * What a subscription costs beside the courses: the fee for each year, and over a term of whole years what it comes to in
 * all. Where the agreement doesn't state the fee, it is asked for; a subscription without one states a fee of 0. Whether a
 * fee counts toward the ceiling is for the agreement to say, and isn't judged here.
 *
 * <p>It is asked of the file as a whole, where the agreement is a subscription.
 */
@PublicApi(CALL)
public final class SubscriptionFee extends AbstractRule {

    /** The rule's code, {@code agreement.subscription-fee}. */
    public static final FindingCode CODE = FindingCode.of("agreement.subscription-fee");

    /** The input that is missing where the agreement doesn't state what the subscription costs. */
    public static final InputCode FEE = InputCode.of("subscription.fee");

    private static final Source CLAUSE = Source.clause("subscription");

    /** Makes the rule. */
    public SubscriptionFee() {
        super(CODE, Nature.ADVICE, Scope.FILE, List.of(CLAUSE), List.of(FEE));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        Optional<Subscription> subscription = matter.getTerms()
                .getCallOffTerms()
                .getSubscription()
                .filter(any -> matter.getActivity().isEmpty());
        return subscription.map(stated -> judge(matter, stated)).stream().toList();
    }

    private static Finding judge(Matter matter, Subscription subscription) {
        Optional<VatAmount> fee = subscription.getYearlyFee();
        Finding.Builder finding = Finding.builder(CODE, fee.isPresent() ? Outcome.MET : Outcome.NOT_ASSESSED)
                .path("agreement.callOffTerms.subscription")
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(CLAUSE);
        if (fee.isEmpty()) {
            return finding.missing(FEE).build();
        }
        finding.value("fee", fee.get());
        wholeYears(matter.getFacts().term().getValue()).ifPresent(years -> {
            Money inAll = fee.get().getMoney().multipliedBy(years.getYears());
            finding.variant("in-all")
                    .value("length", years)
                    .value("inAll", fee.get().withMoney(inAll));
        });
        return finding.build();
    }

    /** How many years the term is, by the length that is stated or else by its days. */
    private static Optional<Period> wholeYears(Optional<Term> term) {
        Optional<Period> byDays = term.flatMap(stated -> stated.getFirstDay()
                .flatMap(first -> stated.getLastDay().map(last -> Period.between(first, last.plusDays(1)))));
        return term.flatMap(Term::getLength)
                .or(() -> byDays)
                .filter(length -> length.equals(Period.ofYears(length.getYears())));
    }
}
