package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.ChangeKind;
import se.samverkan.core.agreement.Price;
import se.samverkan.core.agreement.PriceChange;
import se.samverkan.core.agreement.PriceUnit;
import se.samverkan.core.code.PriceId;
import se.samverkan.core.code.Programme;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.index.IndexStep;
import se.samverkan.core.placement.PlacementAllocation;
import se.samverkan.core.time.DateRange;

/** The prices by which placements are compensated, each of its day. */
final class PlacementPrices {

    private static final Set<PriceUnit> UNITS =
            EnumSet.of(PriceUnit.STUDENT_WEEK, PriceUnit.CREDIT_SEAT, PriceUnit.SEAT);

    private static final Set<ChangeKind> CHANGES =
            EnumSet.of(ChangeKind.PRICE, ChangeKind.PRICE_REMOVAL, ChangeKind.PLACEMENT_TERMS);

    private final FileView view;
    private final Map<LocalDate, Agreement> terms = new HashMap<>();

    PlacementPrices(FileView view) {
        this.view = view;
    }

    /** The price of an allocation, or what is missing to tell it. */
    record Found(Optional<Price> price, Optional<IndexStep> step, List<InputCode> missing) {

        static Found missing(InputCode input) {
            return new Found(Optional.empty(), Optional.empty(), List.of(input));
        }
    }

    /** The terms of the first day of an allocation, or of the day asked about where its days aren't stated. */
    Agreement termsOf(PlacementAllocation allocation) {
        return termsOn(allocation
                .getDates()
                .flatMap(DateRange::getFirstDay)
                .orElse(view.getAsOf().getDay()));
    }

    Found of(PlacementAllocation allocation) {
        Optional<DateRange> dates = allocation.getDates();
        if (dates.isEmpty() && isChangedEver()) {
            return Found.missing(InputCode.PLACEMENT_DATES);
        }
        LocalDate asked = view.getAsOf().getDay();
        LocalDate first = dates.flatMap(DateRange::getFirstDay).orElse(asked);
        LocalDate last = dates.flatMap(DateRange::getLastDay).orElse(asked);
        Optional<Price> price = priceOn(first, allocation.getProgramme());
        if (!price.equals(priceOn(last, allocation.getProgramme()))) {
            return Found.missing(InputCode.PLACEMENT_PRICE_DAY);
        }
        return price.map(found -> new Found(price, stepOf(found, first), List.of()))
                .orElseGet(() -> Found.missing(InputCode.PLACEMENT_PRICE));
    }

    private boolean isChangedEver() {
        return changes().anyMatch(change -> true);
    }

    private Stream<Amendment> changes() {
        return view.amendments().stream()
                .filter(amendment ->
                        amendment.getChanges().stream().anyMatch(change -> CHANGES.contains(change.getKind())));
    }

    private Agreement termsOn(LocalDate day) {
        return terms.computeIfAbsent(day, each -> view.on(each).terms());
    }

    private Optional<Price> priceOn(LocalDate day, Programme programme) {
        Agreement then = termsOn(day);
        List<Price> ofPlacements = then.getPrices().stream()
                .filter(price -> UNITS.contains(price.getUnit()))
                .toList();
        Optional<PriceId> stated =
                then.getPlacementTerms().map(clauses -> clauses.getPrices().get(programme));
        if (stated.isPresent()) {
            return ofPlacements.stream()
                    .filter(price -> stated.get().equals(price.getId()))
                    .findFirst();
        }
        return ofPlacements.size() == 1 ? Optional.of(ofPlacements.get(0)) : Optional.empty();
    }

    /** The step by which the amendment in effect last before a day has made the price what it is. */
    private Optional<IndexStep> stepOf(Price price, LocalDate day) {
        return changes()
                .filter(amendment -> !amendment.getEffectiveFrom().isAfter(day))
                .sorted(Comparator.comparing(Amendment::getEffectiveFrom))
                .flatMap(amendment -> amendment.getChanges().stream())
                .filter(PriceChange.class::isInstance)
                .map(PriceChange.class::cast)
                .filter(change -> change.getPrice().equals(price))
                .reduce((earlier, later) -> later)
                .flatMap(PriceChange::getIndexStep);
    }
}
