package se.samverkan.rules.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

    Outcome outcome() {
        long sum = Math.addExact(counted(), tried());
        if (sum > most() && part.missing().isEmpty()) {
            return Outcome.NOT_MET;
        }
        if (counted() > most()) {
            return Outcome.NOT_MET;
        }
        return missing().isEmpty() || (sum <= most() && isAllStated()) ? Outcome.MET : Outcome.NOT_ASSESSED;
    }

    Finding finding(FindingCode code) {
        Outcome outcome = outcome();
        boolean ofFile = matter.getCallOff().isEmpty();
        Finding.Builder finding = Finding.builder(code, outcome)
                .variant(ofFile ? "file-count" : "count")
                .path(matter.path(ofFile ? "limits[" + limit.getId() + "]" : ""));
        if (outcome == Outcome.NOT_ASSESSED) {
            missing().ifPresent(finding::missing);
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

    long sum() {
        return Math.addExact(counted(), tried());
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

    private long counted() {
        return switch (limit.getMeasure()) {
            case COURSES -> earlier.getCourses();
            case SEATS -> earlier.getSeats();
            default -> earlier.getCredits().getTenths();
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

    private boolean isAllStated() {
        return unstated().isEmpty();
    }

    private Optional<InputCode> missing() {
        return unstated().or(part::missing);
    }

    /** What a call-off, earlier or tried, doesn't state of its number. */
    private Optional<InputCode> unstated() {
        Optional<CallOff> tried = matter.getCallOff();
        if (limit.getMeasure() == LimitMeasure.SEATS) {
            boolean open = tried.filter(callOff -> callOff.getSeats().isEmpty()).isPresent();
            return open || earlier.getCallOffsWithoutSeats() > 0
                    ? Optional.of(CommittedWithinLimit.SEATS)
                    : Optional.empty();
        }
        if (limit.getMeasure() == LimitMeasure.CREDITS) {
            boolean open = tried.filter(callOff -> callOff.getActivity() instanceof CommissionedCourse course
                            && course.getCredits().isEmpty())
                    .isPresent();
            return open || earlier.getCallOffsWithoutCredits() > 0
                    ? Optional.of(CommittedWithinLimit.CREDITS)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private Object shown(long number) {
        boolean inTenths = limit.getMeasure() == LimitMeasure.CREDITS;
        return inTenths ? Decimal.of(BigDecimal.valueOf(number, 1)) : (Object) number;
    }
}
