package se.samverkan.rules.agreement;

import java.util.Optional;
import java.util.OptionalInt;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Subscription;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Source;
import se.samverkan.core.quantity.Precision;

/** What a framework agreement states of the most that may be called off: a highest value, something like one, or nothing. */
final class CeilingStatement {

    private final Optional<Ceiling> ceiling;
    private final OptionalInt coursesPerYear;

    CeilingStatement(Agreement terms) {
        this.ceiling = terms.getCeiling();
        this.coursesPerYear = terms.getCallOffTerms()
                .getSubscription()
                .map(Subscription::getCoursesPerYear)
                .orElse(OptionalInt.empty());
    }

    boolean isHighestValue() {
        return ceiling.filter(stated -> stated.getPrecision() == Precision.AT_MOST)
                .isPresent();
    }

    /** Whether there is something that may count as a highest value or quantity: a round amount, or courses per year. */
    boolean isArguable() {
        return !isHighestValue() && (ceiling.isPresent() || coursesPerYear.isPresent());
    }

    /** Adds what is stated, in the variant of the words that tells it. */
    void describe(Finding.Builder finding) {
        ceiling.ifPresent(stated -> finding.value("ceiling", stated.getAmount()));
        if (ceiling.isPresent() && !isHighestValue()) {
            finding.variant("round");
        } else if (ceiling.isEmpty() && coursesPerYear.isPresent()) {
            finding.variant("courses").value("courses", coursesPerYear.getAsInt());
        }
        finding.source(Source.caseLaw("C-23/20")).source(Source.caseLaw("HFD 2022:4"));
    }
}
