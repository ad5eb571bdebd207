package se.samverkan.rules.budget;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Word;
import se.samverkan.core.money.VatAmount;
import se.samverkan.rules.Matter;

/**
 * What is called off held against one limit, in every reading that what is open allows, as a finding with its figures. The
 * figures are on the basis of what is called off. What is left is rounded down to a whole minor unit and an excess up, so
 * that neither promises more than there is.
 */
final class LimitJudgement {

    private final Matter matter;
    private final FindingCode code;
    private final Bound limit;
    private final Committed committed;
    private final PilotSpending pilot;
    private final Readings readings;
    private final UnaryOperator<Money> wholeOf;

    LimitJudgement(Matter matter, FindingCode code, Bound limit, Committed committed, PilotSpending pilot) {
        this(matter, code, limit, committed, pilot, most -> most);
    }

    /** A judgement where a part of the call-off counts; the last argument tells the whole of which at most a part does. */
    LimitJudgement(
            Matter matter,
            FindingCode code,
            Bound limit,
            Committed committed,
            PilotSpending pilot,
            UnaryOperator<Money> wholeOf) {
        this.matter = matter;
        this.code = code;
        this.limit = limit;
        this.committed = committed;
        this.pilot = pilot;
        this.readings = new Readings(limit, committed.basis(), pilot);
        this.wholeOf = wholeOf;
    }

    boolean isMet() {
        return getOutcome() == Outcome.MET;
    }

    Outcome getOutcome() {
        return readings.outcomeOf(committed.sum());
    }

    /** The finding, to which the rule adds its sources and what else it states. */
    Finding.Builder finding(Optional<LocalDate> earliestDay) {
        Finding.Builder finding = switch (readings.outcomeOf(committed.sum())) {
            case MET -> met();
            case NOT_MET -> notMet(earliestDay);
            default -> new OpenLimit(limit, committed, pilot, readings).addTo(start(Outcome.NOT_ASSESSED));
        };
        offer(earliestDay).map(CounterOffer.Builder::build).ifPresent(finding::counterOffer);
        return finding;
    }

    private Finding.Builder met() {
        Money left = readings.surelyFitting().orElseThrow().minus(committed.sum());
        String variant = readings.isExact() ? "" : "at-least";
        return variant(converting(start(Outcome.MET)), variant).value("left", committed.on(left));
    }

    /** With the limit on both bases, where it is turned to that of what is called off by the rate. */
    Finding.Builder converting(Finding.Builder finding) {
        readings.converted()
                .ifPresent(reading -> finding.value("boundStated", VatAmount.of(limit.amount(), reading.ofLimit()))
                        .value(
                                "boundConverted",
                                committed.on(limit.on(reading.ofSum(), reading.ofLimit())
                                        .atMost(limit.currency())
                                        .orElseThrow()))
                        .value("boundRate", limit.rate().getValue().orElseThrow()));
        return finding;
    }

    private Finding.Builder notMet(Optional<LocalDate> earliestDay) {
        Reading generous = readings.mostGenerous();
        Money most = generous.room().atMost(limit.currency()).orElseThrow();
        Money left = most.isGreaterThan(committed.earlier()) ? most.minus(committed.earlier()) : zero();
        Finding.Builder finding = converting(start(Outcome.NOT_MET))
                .value("excess", committed.on(committed.sum().minus(most)))
                .value("left", committed.on(left));
        String variant = readings.isExact() ? readings.converted().isPresent() ? "converted" : "" : "at-least";
        if (variant.equals("at-least")) {
            finding.value("provided", provided(generous));
        }
        if (committed.tried().isPresent() && left.isZero()) {
            variant = "exhausted";
        }
        earliestDay.ifPresent(day -> finding.value("earliestDay", day));
        return variant(finding, earliestDay.isPresent() ? joined(variant, "later") : variant);
    }

    private Money zero() {
        return Money.zero(limit.currency());
    }

    /** What the most generous reading takes for granted. */
    private Word provided(Reading generous) {
        boolean basisAlone = limit.basis().isOpen() && committed.basis().isPresent() && !pilot.isOpen();
        if (basisAlone && generous.room().isExact()) {
            return Word.of(
                    "limit-reading." + Word.of(generous.ofLimit()).toString().replace('.', '-'));
        }
        boolean pilotAlone = pilot.isOpen()
                && committed.basis().isPresent()
                && !limit.basis().isOpen();
        return Word.of(
                pilotAlone && generous.room().isExact()
                        ? "limit-reading.pilot-left-out"
                        : "limit-reading.most-favourable");
    }

    /** The limit at its smallest that all that is called off fits within; absent where it fits, or what counts is open. */
    private Optional<VatAmount> leastLimit() {
        boolean comparable = readings.isExact() && readings.converted().isEmpty();
        return getOutcome() == Outcome.NOT_MET && comparable
                ? limit.basis().getValue().map(basis -> VatAmount.of(beyond(), basis))
                : Optional.empty();
    }

    private Money beyond() {
        Money most = readings.mostGenerous().room().atMost(limit.currency()).orElseThrow();
        return limit.amount().plus(committed.sum()).minus(most);
    }

    /** What would pass instead of the call-off that is tried, a higher limit too. */
    Optional<CounterOffer> offerWithLimit() {
        return offer(Optional.empty())
                .map(offer -> offer.leastCeiling(leastLimit()).build());
    }

    private Optional<CounterOffer.Builder> offer(Optional<LocalDate> earliestDay) {
        if (committed.tried().isEmpty() || isMet()) {
            return Optional.empty();
        }
        CounterOffer.Builder offer = CounterOffer.builder().earliestDay(earliestDay);
        readings.surelyFitting()
                .filter(committed.earlier()::isLessThan)
                .map(most -> committed.on(wholeOf.apply(most.minus(committed.earlier()))))
                .ifPresent(offer::largestAmount);
        return Optional.of(offer);
    }

    private Finding.Builder start(Outcome outcome) {
        Finding.Builder finding = Finding.builder(code, outcome)
                .path(matter.path(committed.tried().isPresent() ? "amount" : "ceiling"))
                .value("kind", Word.of(matter.getTerms().getKind()))
                .value("sum", committed.on(committed.sum()));
        committed.tried().ifPresent(callOff -> finding.value("amount", callOff.getAmount()));
        addEarlier(finding);
        limit.basis().getAssumptions().forEach(finding::assuming);
        if (!pilot.isNone()) {
            pilot.counted().getAssumptions().forEach(finding::assuming);
        }
        if (readings.useRate()) {
            limit.rate().getAssumptions().forEach(finding::assuming);
        }
        return finding;
    }

    /** What is used before the call-off that is tried: the earlier ones, and the pilot where it counts and is known. */
    private void addEarlier(Finding.Builder finding) {
        Optional<Money> spent = committed
                .basis()
                .filter(basis -> pilot.isCounted())
                .map(pilot::on)
                .filter(Span::isExact)
                .map(span -> span.roundedUp(limit.currency()));
        spent.ifPresent(money -> finding.value("pilot", committed.on(money)));
        finding.value("used", committed.on(committed.earlier().plus(spent.orElse(zero()))));
        boolean none = spent.isEmpty()
                && committed.tried().isPresent()
                && committed.earlier().isZero();
        String callOffs = none ? "limit-load.none" : "limit-load.call-offs";
        finding.value("who", Word.of(spent.isPresent() ? "limit-load.pilot-and-call-offs" : callOffs));
    }

    private Finding.Builder variant(Finding.Builder finding, String variant) {
        String whole = committed.tried().isPresent() ? variant : joined("file", variant);
        return whole.isEmpty() ? finding : finding.variant(whole);
    }

    private static String joined(String first, String second) {
        return first.isEmpty() ? second : second.isEmpty() ? first : first + "-" + second;
    }
}
