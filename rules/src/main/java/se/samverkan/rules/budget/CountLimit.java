package se.samverkan.rules.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samverkan.core.activity.CommissionedCourse;
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
    private final LimitOverExtension extension;
    private final List<CountReading> readings;

    CountLimit(Matter matter, Limit limit, LimitedPart part) {
        this.matter = matter;
        this.limit = limit;
        this.part = part;
        this.extension = new LimitOverExtension(matter, limit);
        this.readings = CountReading.allOf(matter, limit);
    }

    /** The outcomes of the readings of what counts, each once. */
    List<Outcome> outcomes() {
        Stream<Outcome> notHeldTo = extension.mayNotHold() ? Stream.of(Outcome.MET) : Stream.empty();
        return Stream.concat(notHeldTo, readings.stream().map(this::outcome))
                .distinct()
                .toList();
    }

    private Outcome outcome(CountReading reading) {
        long counted = reading.counted();
        long sum = Math.addExact(counted, tried());
        boolean surelyOver = counted > most() || (sum > most() && part.missing().isEmpty());
        if (surelyOver) {
            return Outcome.NOT_MET;
        }
        boolean surelyWithin = sum <= most() && unstated(reading).isEmpty();
        return surelyWithin || missing(reading).isEmpty() ? Outcome.MET : Outcome.NOT_ASSESSED;
    }

    Finding finding(FindingCode code) {
        List<Outcome> outcomes = outcomes();
        Outcome outcome = outcomes.size() == 1 ? outcomes.get(0) : Outcome.NOT_ASSESSED;
        boolean ofFile = matter.getCallOff().isEmpty();
        Finding.Builder finding = Finding.builder(code, outcome)
                .variant(ofFile ? "file-count" : "count")
                .path(matter.path(ofFile ? "limits[" + limit.getId() + "]" : ""));
        if (outcome == Outcome.NOT_ASSESSED) {
            missing(strictest()).forEach(finding::missing);
            if (outcomes.size() > 1) {
                open().forEach(finding::missing);
            }
        }
        if (outcome == Outcome.NOT_MET) {
            finding.value("excess", shown(sum() - most()));
        }
        return described(finding).build();
    }

    /** What isn't stated of the limit, and makes readings of it differ. */
    private List<InputCode> open() {
        List<InputCode> open = new ArrayList<>();
        if (differ(CountReading::releasedCounts)) {
            open.add(CommittedWithinLimit.RELEASED_COUNTED);
        }
        if (extension.isOpen()) {
            open.add(InputCode.LIMIT_COVERS_EXTENSIONS);
        }
        if (differ(CountReading::pilotCounts)) {
            open.add(InputCode.LIMIT_PILOT_COUNTED);
        }
        return open;
    }

    private boolean differ(Predicate<CountReading> counts) {
        return readings.stream().anyMatch(counts) && !readings.stream().allMatch(counts);
    }

    private CountReading strictest() {
        return readings.get(readings.size() - 1);
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
        return Math.addExact(strictest().counted(), tried());
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

    private List<InputCode> missing(CountReading reading) {
        List<InputCode> missing = new ArrayList<>(unstated(reading));
        if (missing.isEmpty()) {
            part.missing().ifPresent(missing::add);
        }
        return missing;
    }

    /** What a call-off, earlier or tried, or a pilot doesn't state of its number. */
    private List<InputCode> unstated(CountReading reading) {
        List<InputCode> unstated = new ArrayList<>();
        if (isTriedUnstated() || reading.isAnyCallOffUnstated()) {
            unstated.add(
                    limit.getMeasure() == LimitMeasure.SEATS
                            ? CommittedWithinLimit.SEATS
                            : CommittedWithinLimit.CREDITS);
        }
        if (reading.isPilotUnstated()) {
            unstated.add(InputCode.PILOT_VOLUME);
        }
        return unstated;
    }

    private boolean isTriedUnstated() {
        return switch (limit.getMeasure()) {
            case SEATS ->
                matter.getCallOff()
                        .filter(callOff -> callOff.getSeats().isEmpty())
                        .isPresent();
            case CREDITS ->
                matter.getCallOff()
                        .filter(callOff -> callOff.getActivity() instanceof CommissionedCourse course
                                && course.getCredits().isEmpty())
                        .isPresent();
            default -> false;
        };
    }

    private Object shown(long number) {
        boolean inTenths = limit.getMeasure() == LimitMeasure.CREDITS;
        return inTenths ? Decimal.of(BigDecimal.valueOf(number, 1)) : (Object) number;
    }
}
