package se.samverkan.rules.workforce;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Word;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.Term;

/**
 * A number of people needed in a period, held against what the activities that serve the need give. What is certain decides:
 * enough even at the least, or too few even at the most. Otherwise what is unstated is missing, or where all is stated, what
 * is stated imprecisely.
 */
final class Coverage {

    private final Optional<Quantity> needed;
    private final Optional<Term> period;
    private final List<Serving> possible;
    private final List<Serving> sure;

    Coverage(Optional<Quantity> needed, Optional<Term> period, List<Serving> servings) {
        this.needed = needed;
        this.period = period;
        this.possible = servings.stream()
                .filter(serving -> serving.isWithin(period).orElse(true))
                .toList();
        this.sure = servings.stream()
                .filter(serving -> serving.isWithin(period).orElse(false))
                .toList();
    }

    Finding.Builder finding(String part, InputCode number, InputCode exactNumber) {
        Outcome outcome = outcome();
        Finding.Builder finding = Finding.builder(NeedCoverage.CODE, outcome)
                .value("needed", needed.<Object>map(stated -> stated).orElse(Word.of("quantity.unstated")));
        List<Serving> serving = outcome == Outcome.MET && !sure.isEmpty() ? sure : possible;
        if (!serving.isEmpty()) {
            finding.value("serving", titles(serving)).value("supply", new Supply(serving).shown());
        }
        String variant = switch (outcome) {
            case MET -> "";
            case NOT_MET -> addGap(finding);
            default -> addMissing(finding, number, exactNumber);
        };
        String whole = part.isEmpty() || variant.isEmpty() ? part + variant : part + "-" + variant;
        return whole.isEmpty() ? finding : finding.variant(whole);
    }

    private Outcome outcome() {
        if (needed.isEmpty() || possible.isEmpty()) {
            return Outcome.NOT_ASSESSED;
        }
        OptionalLong mostNeeded = needed.get().getMost();
        if (mostNeeded.isPresent() && new Supply(sure).least() >= mostNeeded.getAsLong()) {
            return Outcome.MET;
        }
        OptionalLong leastNeeded = needed.get().getLeast();
        OptionalLong most = new Supply(possible).most();
        boolean tooFew = leastNeeded.isPresent() && most.isPresent() && most.getAsLong() < leastNeeded.getAsLong();
        return tooFew ? Outcome.NOT_MET : Outcome.NOT_ASSESSED;
    }

    private String addGap(Finding.Builder finding) {
        Supply supply = new Supply(possible);
        finding.value("gap", leastNeeded() - supply.most().orElseThrow());
        boolean exact = isExact() && supply.isExact() && sure.size() == possible.size();
        return exact ? "" : "at-least";
    }

    private long leastNeeded() {
        return needed.flatMap(stated -> stated.getLeast().stream().boxed().findFirst())
                .orElseThrow();
    }

    private boolean isExact() {
        return needed.filter(stated ->
                        stated.getMost().isPresent() && stated.getMost().equals(stated.getLeast()))
                .isPresent();
    }

    private String addMissing(Finding.Builder finding, InputCode number, InputCode exactNumber) {
        List<Serving> lacking =
                possible.stream().filter(serving -> !serving.isStated()).toList();
        boolean occupationOpen = possible.stream().anyMatch(serving -> serving.share() == Serving.Share.UNSTATED);
        if (needed.isEmpty()) {
            finding.missing(number);
        }
        if (possible.isEmpty() || !lacking.isEmpty()) {
            finding.missing(NeedCoverage.SUPPLY);
        }
        if (occupationOpen) {
            finding.missing(NeedCoverage.OCCUPATIONS);
        }
        possible.stream().flatMap(serving -> serving.missing(period)).forEach(finding::missing);
        boolean allStated = needed.isPresent()
                && !possible.isEmpty()
                && lacking.isEmpty()
                && !occupationOpen
                && sure.size() == possible.size();
        if (allStated) {
            addImprecise(finding, exactNumber);
        }
        if (!lacking.isEmpty()) {
            finding.value("lacking", titles(lacking));
        }
        return possible.isEmpty() ? "unserved" : lacking.isEmpty() ? "served" : "lacking";
    }

    private void addImprecise(Finding.Builder finding, InputCode exactNumber) {
        if (!isExact()) {
            finding.missing(exactNumber);
        }
        if (!new Supply(possible).isExact()) {
            boolean shared = possible.stream().anyMatch(serving -> serving.share() == Serving.Share.PART);
            finding.missing(shared ? NeedCoverage.SUPPLY : NeedCoverage.EXACT_SUPPLY);
        }
    }

    private static List<Text> titles(List<Serving> servings) {
        return servings.stream().map(Serving::activity).map(Activity::getTitle).toList();
    }
}
