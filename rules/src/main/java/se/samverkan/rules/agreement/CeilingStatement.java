package se.samverkan.rules.agreement;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Subscription;
import se.samverkan.core.agreement.SubscriptionMeasure;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.quantity.Precision;

/** What a framework agreement states of the most that may be called off: a highest value, something like one, or nothing. */
final class CeilingStatement {

    private final Optional<Ceiling> ceiling;
    private final Optional<Subscription> subscription;

    CeilingStatement(Agreement terms) {
        this.ceiling = terms.getCeiling();
        this.subscription = terms.getCallOffTerms()
                .getSubscription()
                .filter(stated -> stated.getNumber().isPresent());
    }

    boolean isHighestValue() {
        return ceiling.filter(stated -> stated.getPrecision() == Precision.AT_MOST)
                .isPresent();
    }

    /** Whether there is something that may count as a highest value or quantity: a round amount, or a subscription to so many. */
    boolean isArguable() {
        return !isHighestValue() && (ceiling.isPresent() || subscription.isPresent());
    }

    /** Adds what is stated, in the variant of the words that tells it. */
    void describe(Finding.Builder finding) {
        ceiling.ifPresent(stated -> finding.value("ceiling", stated.getAmount()));
        if (ceiling.isPresent() && !isHighestValue()) {
            finding.variant("round");
        } else if (ceiling.isEmpty()) {
            subscription.ifPresent(stated -> describe(finding, stated));
        }
        finding.source(Source.caseLaw("C-23/20")).source(Source.caseLaw("HFD 2022:4"));
    }

    private static void describe(Finding.Builder finding, Subscription stated) {
        OptionalInt courses = stated.getCoursesPerYear();
        if (courses.isPresent()) {
            finding.variant("courses").value("courses", courses.getAsInt());
            return;
        }
        finding.variant("quantity")
                .value("number", numberOf(stated))
                .value("measure", Word.of(stated.getMeasure().orElseThrow()))
                .value("period", Word.of(stated.getPeriod().orElseThrow()));
    }

    private static Object numberOf(Subscription stated) {
        BigDecimal number = stated.getNumber().orElseThrow().toBigDecimal();
        return stated.getMeasure().equals(Optional.of(SubscriptionMeasure.CREDITS))
                ? Credits.of(number.stripTrailingZeros().toPlainString())
                : (Object) number.intValueExact();
    }
}
