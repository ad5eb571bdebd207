package se.samverkan.core.file;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.activity.EducationEvent;
import se.samverkan.core.activity.Placement;
import se.samverkan.core.file.CoverageTerm.Side;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.quantity.FractionRange;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.workforce.SupplyKind;
import se.samverkan.core.workforce.WorkforceSupply;

/** The terms of what gives people: the activities of a view that aren't cancelled, called off first, and the supplies recorded. */
final class SupplyTerms {

    private final FileView view;
    private final List<WorkforceSupply> supplies;
    private final List<Assumption> assumptions;

    SupplyTerms(FileView view) {
        this.view = view;
        this.supplies = view.supplies();
        this.assumptions = view.assumptions();
    }

    List<CoverageTerm> all() {
        List<CoverageTerm> terms = new ArrayList<>();
        List<WorkforceSupply> ofNone = new ArrayList<>(supplies);
        view.callOffs().stream()
                .filter(callOff -> !view.isCancelled(callOff.getId()))
                .forEach(callOff -> terms.addAll(of(callOff.getActivity(), Optional.of(callOff), ofNone)));
        view.activities().stream()
                .filter(activity -> activity.getId().filter(view::isCancelled).isEmpty())
                .forEach(activity -> terms.addAll(of(activity, Optional.empty(), ofNone)));
        ofNone.forEach(supply ->
                terms.add(of(supply, CoverageTerm.builder(), supply.getDates().flatMap(DateRange::getLastDay))));
        return terms;
    }

    /** The terms of an activity: what is recorded of what it yields, or else what it states. */
    private List<CoverageTerm> of(Activity activity, Optional<CallOff> callOff, List<WorkforceSupply> ofNone) {
        List<WorkforceSupply> own = supplies.stream()
                .filter(supply ->
                        supply.getActivity().isPresent() && supply.getActivity().equals(activity.getId()))
                .toList();
        ofNone.removeAll(own);
        if (own.isEmpty()) {
            return List.of(stated(activity, callOff));
        }
        return own.stream()
                .map(supply -> of(
                        supply,
                        start(activity, callOff),
                        supply.getDates().or(activity::getDates).flatMap(DateRange::getLastDay)))
                .toList();
    }

    private static ImmutableCoverageTerm.Builder start(Activity activity, Optional<CallOff> callOff) {
        return CoverageTerm.builder()
                .activity(activity.getId())
                .callOff(callOff.map(CallOff::getId))
                .need(activity.getNeed())
                .occupations(activity.getOccupations());
    }

    private CoverageTerm stated(Activity activity, Optional<CallOff> callOff) {
        Quantity number = activity.getSupply()
                .orElseGet(() ->
                        Quantity.atLeast(activity instanceof CommissionedCourse ? completed(activity, callOff) : 0));
        ImmutableCoverageTerm.Builder term = start(activity, callOff)
                .side(Side.SUPPLIED)
                .title(activity.getTitle())
                .kind(kindOf(activity))
                .stated(activity.getSupply())
                .number(FractionRange.of(number));
        if (activity.getSupply().isEmpty()) {
            term.addMissing(InputCode.ACTIVITY_SUPPLY);
        }
        return on(term, activity.getDates().flatMap(DateRange::getLastDay));
    }

    /** How many have completed a course by the day, whose competence is then raised. */
    private long completed(Activity activity, Optional<CallOff> callOff) {
        Optional<Object> id = callOff.isPresent()
                ? callOff.map(CallOff::getId)
                : activity.getId().map(Function.identity());
        return id.map(held -> view.participations().sumsOf(held).completed()).orElse(0L);
    }

    private static Optional<SupplyKind> kindOf(Activity activity) {
        if (activity instanceof CommissionedCourse || activity instanceof EducationEvent) {
            return Optional.of(SupplyKind.TRAINED);
        }
        return activity instanceof Placement ? Optional.of(SupplyKind.HIRED) : Optional.empty();
    }

    private CoverageTerm of(WorkforceSupply supply, ImmutableCoverageTerm.Builder term, Optional<LocalDate> lastDay) {
        term.side(Side.SUPPLIED)
                .title(supply.getTitle())
                .supply(supply.getId())
                .kind(supply.getKind())
                .stated(supply.getNumber())
                .source(supply.getSource());
        supply.getNeed().ifPresent(term::need);
        if (!supply.getOccupations().isEmpty()) {
            term.occupations(supply.getOccupations());
        }
        FractionRange number = FractionRange.of(supply.getNumber().orElse(Quantity.atLeast(0)));
        if (supply.getNumber().isEmpty()) {
            term.addMissing(InputCode.ACTIVITY_SUPPLY);
        }
        return on(
                supply.getKind()
                        .getShare()
                        .map(input -> shared(term, input, supply.getShare(), number))
                        .orElseGet(() -> term.number(number)),
                lastDay);
    }

    /** The term with the share that counts: as stated, or else as assumed, and any share where it is neither. */
    private ImmutableCoverageTerm.Builder shared(
            ImmutableCoverageTerm.Builder term, InputCode input, Optional<Percent> stated, FractionRange number) {
        Optional<Assumption> assumed = stated.isPresent()
                ? Optional.empty()
                : assumptions.stream()
                        .filter(assumption -> assumption.getInput().equals(input))
                        .findFirst();
        Optional<Percent> share = stated.or(() -> assumed.map(assumption -> (Percent) assumption.getValue()));
        assumed.ifPresent(term::addAssumptions);
        if (share.isEmpty()) {
            return term.number(number.anyPart()).addMissing(input);
        }
        return term.share(share).number(number.times(share.get().toFraction()));
    }

    private static CoverageTerm on(ImmutableCoverageTerm.Builder term, Optional<LocalDate> lastDay) {
        return term.lastDay(lastDay).year(lastDay.map(Year::from)).build();
    }
}
