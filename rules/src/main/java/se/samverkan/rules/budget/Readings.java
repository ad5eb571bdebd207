package se.samverkan.rules.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.Money;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatBasis;

/**
 * Every way in which a sum can be held against a limit, given what is open. All fit: met; none fits: not met; otherwise it
 * turns on what is missing.
 *
 * <p>What is missing first is named: an open basis, and whether the pilot counts, where the answers differ by it. The rate,
 * and what the pilot has spent, are named where it is settled that they are needed.
 */
final class Readings {

    private final Bound limit;
    private final Optional<VatBasis> sumBasis;
    private final PilotSpending pilot;
    private final List<Reading> all = new ArrayList<>();

    Readings(Bound limit, Optional<VatBasis> sumBasis, PilotSpending pilot) {
        this.limit = limit;
        this.sumBasis = sumBasis;
        this.pilot = pilot;
        for (VatBasis ofSum : possible(sumBasis)) {
            for (VatBasis ofLimit : possible(limit.basis().getValue())) {
                for (boolean counted : pilot.possible()) {
                    Span room = limit.on(ofSum, ofLimit).minus(counted ? pilot.on(ofSum) : Span.NONE);
                    all.add(new Reading(ofSum, ofLimit, counted, room));
                }
            }
        }
    }

    private static List<VatBasis> possible(Optional<VatBasis> stated) {
        return stated.map(List::of).orElseGet(() -> List.of(VatBasis.values()));
    }

    Outcome outcomeOf(Money sum) {
        if (all.stream().allMatch(reading -> reading.fits(sum).equals(Optional.of(true)))) {
            return Outcome.MET;
        }
        return all.stream().allMatch(reading -> reading.fits(sum).equals(Optional.of(false)))
                ? Outcome.NOT_MET
                : Outcome.NOT_ASSESSED;
    }

    /** What must be known before it can be told whether a sum fits; empty where it can be told. */
    List<InputCode> missing(Money sum) {
        List<InputCode> missing = new ArrayList<>();
        if (pilot.isOpen() && differ(sum, reading -> List.of(reading.ofSum(), reading.ofLimit()))) {
            missing.add(pilot.counted().getInput());
        }
        if (limit.basis().isOpen() && differ(sum, reading -> List.of(reading.ofSum(), reading.pilotCounted()))) {
            missing.add(limit.basis().getInput());
        }
        if (sumBasis.isEmpty() && differ(sum, reading -> List.of(reading.ofLimit(), reading.pilotCounted()))) {
            missing.add(InputCode.CALL_OFF_VAT_BASIS);
        }
        if (all.stream().anyMatch(reading -> reading.fits(sum).isEmpty())) {
            missing.addAll(missingOfAmounts());
        }
        return missing;
    }

    /** Whether readings that are alike but for one thing can give different answers. */
    private boolean differ(Money sum, Function<Reading, List<?>> restOf) {
        Map<List<?>, Set<Optional<Boolean>>> answers = new HashMap<>();
        for (Reading reading : all) {
            answers.computeIfAbsent(restOf.apply(reading), rest -> new HashSet<>())
                    .add(reading.fits(sum));
        }
        return answers.values().stream()
                .anyMatch(found -> found.size() > 1 || found.contains(Optional.<Boolean>empty()));
    }

    private List<InputCode> missingOfAmounts() {
        List<InputCode> missing = new ArrayList<>();
        if (pilot.isCounted() && !pilot.isStatedInFull()) {
            missing.add(InputCode.PILOT_SPENT);
        }
        boolean bothStated = sumBasis.isPresent() && !limit.basis().isOpen();
        boolean limitTakesRate = bothStated && all.get(0).takesRate();
        boolean pilotTakesRate = pilot.isCounted()
                && sumBasis.filter(pilot::isOnAnotherBasisThan).isPresent();
        if (limit.rate().isOpen() && (limitTakesRate || pilotTakesRate)) {
            missing.add(InputCode.VAT_RATE);
        }
        return missing;
    }

    /** Whether there is one reading, and nothing left to know in it. */
    boolean isExact() {
        return all.size() == 1 && all.get(0).room().isExact();
    }

    /** Whether an amount is turned from one basis to another by the rate. */
    boolean useRate() {
        return !limit.rate().isOpen()
                && all.stream()
                        .anyMatch(reading -> reading.takesRate()
                                || (reading.pilotCounted() && pilot.isOnAnotherBasisThan(reading.ofSum())));
    }

    /** The one reading in which the limit is turned to the basis of the sum by a known rate; absent where it isn't. */
    Optional<Reading> converted() {
        return all.stream()
                .filter(reading ->
                        all.size() == 1 && reading.takesRate() && !limit.rate().isOpen())
                .findFirst();
    }

    /** The reading that leaves the most room; meant for sums that fit in none, so that each has a bound. */
    Reading mostGenerous() {
        return all.stream()
                .max(Comparator.comparing(
                        reading -> reading.room().atMost(limit.currency()).orElseThrow()))
                .orElseThrow();
    }

    /** The largest sum that fits in every reading; absent where none is known to. */
    Optional<Money> surelyFitting() {
        List<Optional<Money>> surely = all.stream()
                .map(reading -> reading.room().surely(limit.currency()))
                .toList();
        return surely.contains(Optional.<Money>empty())
                ? Optional.empty()
                : surely.stream().flatMap(Optional::stream).min(Comparator.naturalOrder());
    }
}
