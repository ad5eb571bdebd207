package se.samverkan.rules.workforce;

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

/** A number of people needed, held against what activities that serve the need are stated to give. */
final class Coverage {

    private static final Word UNSTATED = Word.of("quantity.unstated");

    private final Optional<Quantity> needed;
    private final List<Activity> serving;
    private final boolean allStated;
    private final Optional<Quantity> supply;

    Coverage(Optional<Quantity> needed, List<Activity> serving) {
        this.needed = needed;
        this.serving = serving;
        this.allStated = !serving.isEmpty()
                && serving.stream().allMatch(activity -> activity.getSupply().isPresent());
        this.supply = serving.stream()
                .flatMap(activity -> activity.getSupply().stream())
                .reduce(Quantity::plus);
    }

    Finding.Builder finding(String variant, InputCode number) {
        Outcome outcome = outcome();
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
            finding.value("needed", needed.orElseThrow()).value("supply", supply.orElseThrow());
        }
        if (outcome == Outcome.NOT_MET) {
            finding.value("gap", least(needed).getAsLong() - most().getAsLong());
        }
        return finding;
    }

    private Outcome outcome() {
        OptionalLong leastSupply = least(supply);
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
        return supply.map(Quantity::getMost).orElse(OptionalLong.empty());
    }

    private void addMissing(Finding.Builder finding, InputCode number) {
        if (!isExact(needed)) {
            finding.missing(number);
        }
        if (!allStated || !isExact(supply)) {
            finding.missing(NeedCoverage.SUPPLY);
        }
        finding.value("needed", needed.<Object>map(Function.identity()).orElse(UNSTATED));
    }

    private static boolean isExact(Optional<Quantity> quantity) {
        return quantity.filter(stated ->
                        stated.getLeast().isPresent() && stated.getLeast().equals(stated.getMost()))
                .isPresent();
    }
}
