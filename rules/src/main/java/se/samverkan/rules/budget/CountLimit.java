package se.samverkan.rules.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.budget.LimitMeasure;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.rules.Matter;

/** A limit of courses, seats or credits, and what is called off held against it. Credits are counted in tenths. */
final class CountLimit {

    private final Matter matter;
    private final Limit limit;
    private final LimitedPart part;
    private final Balances earlier;

    CountLimit(Matter matter, Limit limit, LimitedPart part) {
        this.matter = matter;
        this.limit = limit;
        this.part = part;
        this.earlier = matter.getView().balancesOfAllDays().in(limit.getPart());
    }

    /** The outcomes of the readings of what is released, each once. */
    List<Outcome> outcomes() {
        return readings().stream().map(this::outcome).distinct().toList();
    }

    private Outcome outcome(boolean releasedCounts) {
        long counted = counted(releasedCounts);
        long sum = Math.addExact(counted, tried());
        boolean surelyOver = counted > most() || (sum > most() && part.missing().isEmpty());
        if (surelyOver) {
            return Outcome.NOT_MET;
        }
        boolean surelyWithin = sum <= most() && unstated(releasedCounts).isEmpty();
        return surelyWithin || missing(releasedCounts).isEmpty() ? Outcome.MET : Outcome.NOT_ASSESSED;
    }

    Finding finding(FindingCode code) {
        List<Outcome> outcomes = outcomes();
        Outcome outcome = outcomes.size() == 1 ? outcomes.get(0) : Outcome.NOT_ASSESSED;
        boolean ofFile = matter.getCallOff().isEmpty();
        Finding.Builder finding = Finding.builder(code, outcome)
                .variant(ofFile ? "file-count" : "count")
                .path(matter.path(ofFile ? "limits[" + limit.getId() + "]" : ""));
        if (outcome == Outcome.NOT_ASSESSED) {
            missing(isReleasedCountedAtMost()).ifPresent(finding::missing);
            if (outcomes.size() > 1) {
                finding.missing(CommittedWithinLimit.RELEASED_COUNTED);
            }
        }
        if (outcome == Outcome.NOT_MET) {
            finding.value("excess", shown(sum() - most()));
        }
        return described(finding).build();
    }

    LimitUse use() {
        return new LimitUse(stated() > 0 ? Optional.of(Fraction.of(sum(), stated())) : Optional.empty());
    }

    /** With the limit's name and size, and what is called off in all. */
    Finding.Builder described(Finding.Builder finding) {
        return finding.value("limit", limit.getName())
                .value("most", shown(most()))
                .value("sum", shown(sum()))
                .value("measure", Word.of(limit.getMeasure()))
                .value("tolerance", limit.getTolerance())
                .source(Source.clause("limit"));
    }

    /** What counts in the strictest reading. */
    long sum() {
        return Math.addExact(counted(isReleasedCountedAtMost()), tried());
    }

    /** Whether what is released counts: as the limit says, or both ways where it doesn't and something is released. */
    private List<Boolean> readings() {
        if (limit.isReleasedCounted().isPresent()) {
            return List.of(limit.isReleasedCounted().get());
        }
        boolean decides = released() > 0 || releasedWithout() > 0;
        return decides ? List.of(false, true) : List.of(false);
    }

    private boolean isReleasedCountedAtMost() {
        return readings().contains(true);
    }

    /** The most with its tolerance, of which a part isn't counted. */
    long most() {
        long stated = stated();
        return stated
                + BigDecimal.valueOf(stated)
                        .multiply(limit.getTolerance().toBigDecimal().movePointLeft(2))
                        .setScale(0, RoundingMode.DOWN)
                        .longValueExact();
    }

    long stated() {
        return switch (limit.getMeasure()) {
            case COURSES -> limit.getCourses().orElseThrow();
            case SEATS -> limit.getSeats().orElseThrow();
            case CREDITS -> limit.getCredits().orElseThrow().getTenths();
            case MONEY -> throw new IllegalStateException("a limit of money");
        };
    }

    private long counted(boolean releasedCounts) {
        long calledOff = switch (limit.getMeasure()) {
            case COURSES -> earlier.getCourses();
            case SEATS -> earlier.getSeats();
            default -> earlier.getCredits().getTenths();
        };
        return releasedCounts ? Math.addExact(calledOff, released()) : calledOff;
    }

    private long released() {
        return switch (limit.getMeasure()) {
            case COURSES -> earlier.getReleasedCourses();
            case SEATS -> earlier.getReleasedSeats();
            default -> earlier.getReleasedCredits().getTenths();
        };
    }

    /** Of how many call-offs the number released isn't stated. */
    private long releasedWithout() {
        return switch (limit.getMeasure()) {
            case COURSES -> 0;
            case SEATS -> earlier.getReleasedWithoutSeats();
            default -> earlier.getReleasedWithoutCredits();
        };
    }

    private long tried() {
        return matter.getCallOff().map(this::of).orElse(0L);
    }

    private long of(CallOff callOff) {
        Optional<CommissionedCourse> course =
                callOff.getActivity() instanceof CommissionedCourse stated ? Optional.of(stated) : Optional.empty();
        return switch (limit.getMeasure()) {
            case COURSES -> course.isPresent() ? 1 : 0;
            case SEATS -> callOff.getSeats().orElse(0);
            default ->
                course.flatMap(CommissionedCourse::getCredits)
                        .map(Credits::getTenths)
                        .orElse(0L);
        };
    }

    private Optional<InputCode> missing(boolean releasedCounts) {
        return unstated(releasedCounts).or(part::missing);
    }

    /** What a call-off, earlier or tried, doesn't state of its number. */
    private Optional<InputCode> unstated(boolean releasedCounts) {
        boolean earlierOpen = earlierWithout() > 0 || (releasedCounts && releasedWithout() > 0);
        Optional<CallOff> tried = matter.getCallOff();
        return switch (limit.getMeasure()) {
            case SEATS -> {
                boolean open =
                        tried.filter(callOff -> callOff.getSeats().isEmpty()).isPresent();
                yield open || earlierOpen ? Optional.of(CommittedWithinLimit.SEATS) : Optional.empty();
            }
            case CREDITS -> {
                boolean open = tried.filter(callOff -> callOff.getActivity() instanceof CommissionedCourse course
                                && course.getCredits().isEmpty())
                        .isPresent();
                yield open || earlierOpen ? Optional.of(CommittedWithinLimit.CREDITS) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private long earlierWithout() {
        return switch (limit.getMeasure()) {
            case COURSES -> 0;
            case SEATS -> earlier.getCallOffsWithoutSeats();
            default -> earlier.getCallOffsWithoutCredits();
        };
    }

    private Object shown(long number) {
        boolean inTenths = limit.getMeasure() == LimitMeasure.CREDITS;
        return inTenths ? Decimal.of(BigDecimal.valueOf(number, 1)) : (Object) number;
    }
}
