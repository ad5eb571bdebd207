package se.samverkan.rules.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Word;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Term;

/**
 * A number of people needed in a period, held against what activities that serve the need are stated to give. An activity
 * gives its people on its last day; one whose dates aren't stated counts, and one that ends where it isn't known whether the
 * period reaches may count.
 */
final class Coverage {

    private static final Word UNSTATED = Word.of("quantity.unstated");

    private final Optional<Quantity> needed;
    private final List<Activity> possible;
    private final List<Activity> sure;
    private final boolean allStated;

    Coverage(Optional<Quantity> needed, Optional<Term> period, List<Activity> serving) {
        this.needed = needed;
        this.possible = serving.stream()
                .filter(activity -> isWithin(period, activity).orElse(true))
                .toList();
        this.sure = serving.stream()
                .filter(activity -> isWithin(period, activity).orElse(false))
                .toList();
        this.allStated = !possible.isEmpty()
                && possible.stream().allMatch(activity -> activity.getSupply().isPresent());
    }

    private static Optional<Boolean> isWithin(Optional<Term> period, Activity activity) {
        Optional<LocalDate> lastDay = activity.getDates().flatMap(DateRange::getLastDay);
        return period.isEmpty() || lastDay.isEmpty()
                ? Optional.of(true)
                : period.get().covers(lastDay.get());
    }

    private static Optional<Quantity> supply(List<Activity> activities) {
        return activities.stream()
                .flatMap(activity -> activity.getSupply().stream())
                .reduce(Quantity::plus);
    }

    Finding.Builder finding(String variant, InputCode number) {
        Outcome outcome = outcome();
        List<Activity> serving = outcome == Outcome.MET ? sure : possible;
        Finding.Builder finding = Finding.builder(NeedCoverage.CODE, outcome);
        String serves = serving.isEmpty() ? "unserved" : outcome == Outcome.NOT_ASSESSED ? "served" : "";
        String whole = variant.isEmpty() ? serves : serves.isEmpty() ? variant : variant + "-" + serves;
        if (!whole.isEmpty()) {
            finding.variant(whole);
        }
        if (!serving.isEmpty()) {
            finding.value("serving", serving.stream().map(Activity::getTitle).toList());
        }
        if (outcome == Outcome.NOT_ASSESSED) {
            addMissing(finding, number);
        } else {
            finding.value("needed", needed.orElseThrow())
                    .value("supply", supply(serving).orElseThrow());
        }
        if (outcome == Outcome.NOT_MET) {
            finding.value("gap", least(needed).getAsLong() - most().getAsLong());
        }
        return finding;
    }

    private Outcome outcome() {
        OptionalLong leastSupply = least(supply(sure));
        OptionalLong mostNeeded = needed.map(Quantity::getMost).orElse(OptionalLong.empty());
        if (leastSupply.isPresent() && mostNeeded.isPresent() && leastSupply.getAsLong() >= mostNeeded.getAsLong()) {
            return Outcome.MET;
        }
        OptionalLong leastNeeded = least(needed);
        boolean tooFew = allStated
                && most().isPresent()
                && leastNeeded.isPresent()
                && most().getAsLong() < leastNeeded.getAsLong();
        return tooFew ? Outcome.NOT_MET : Outcome.NOT_ASSESSED;
    }

    private static OptionalLong least(Optional<Quantity> quantity) {
        return quantity.map(Quantity::getLeast).orElse(OptionalLong.empty());
    }

    private OptionalLong most() {
        return supply(possible).map(Quantity::getMost).orElse(OptionalLong.empty());
    }

    private void addMissing(Finding.Builder finding, InputCode number) {
        if (!isExact(needed)) {
            finding.missing(number);
        }
        if (!allStated || !isExact(supply(possible))) {
            finding.missing(NeedCoverage.SUPPLY);
        }
        if (sure.size() < possible.size()) {
            finding.missing(NeedCoverage.PERIOD);
        }
        finding.value("needed", needed.<Object>map(Function.identity()).orElse(UNSTATED));
    }

    private static boolean isExact(Optional<Quantity> quantity) {
        return quantity.filter(stated ->
                        stated.getLeast().isPresent() && stated.getLeast().equals(stated.getMost()))
                .isPresent();
    }
}
