package se.samverkan.rules.budget;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.budget.LimitEffect;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.rules.Matter;

/**
 * How far a limit is used.
 *
 * @param share what is used as a share of the limit without its tolerance; absent where that can't be told
 */
record LimitUse(Optional<Fraction> share) {

    /** How a limit stands. */
    enum State {
        CLEAR(Outcome.MET, ""),
        NEARLY(Outcome.NOT_MET, "nearly"),
        TOLERANCE(Outcome.NOT_MET, "tolerance"),
        EXCEEDED(Outcome.NOT_MET, "exceeded"),
        OPEN(Outcome.NOT_ASSESSED, "");

        private final Outcome outcome;
        private final String variant;

        State(Outcome outcome, String variant) {
            this.outcome = outcome;
            this.variant = variant;
        }

        /** The finding, of money or, by the name of the measure, of a number. */
        Finding.Builder start(FindingCode code, Matter matter, Limit limit, String measure) {
            String whole = variant.isEmpty() ? measure : measure.isEmpty() ? variant : variant + "-" + measure;
            Finding.Builder finding = Finding.builder(code, outcome).path(matter.path("limits[" + limit.getId() + "]"));
            if (this == NEARLY) {
                limit.getWarningLevel().ifPresent(level -> finding.value("warning", level));
            }
            if (this == OPEN) {
                finding.missing(CommittedWithinLimit.WHAT_COUNTS);
            }
            return whole.isEmpty() ? finding : finding.variant(whole);
        }
    }

    /** How the limit stands, by the outcomes of its readings; absent where another rule tells. */
    Optional<State> stateOf(Limit limit, List<Outcome> outcomes) {
        boolean stops = limit.getEffect() == LimitEffect.STOP;
        boolean open = outcomes.size() > 1 || outcomes.get(0) == Outcome.NOT_ASSESSED;
        if (open || outcomes.get(0) == Outcome.NOT_MET) {
            return stops ? Optional.empty() : Optional.of(open ? State.OPEN : State.EXCEEDED);
        }
        if (share.filter(used -> used.compareTo(Fraction.ONE) > 0).isPresent()) {
            return Optional.of(State.TOLERANCE);
        }
        boolean nearly = limit.getWarningLevel()
                .filter(level -> share.filter(used -> used.compareTo(level.toFraction()) >= 0)
                        .isPresent())
                .isPresent();
        return Optional.of(nearly ? State.NEARLY : State.CLEAR);
    }
}
