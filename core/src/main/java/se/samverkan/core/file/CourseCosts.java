package se.samverkan.core.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.joda.money.Money;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.activity.Course;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.Ledger;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CourseId;
import se.samverkan.core.code.Origin;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;

/**
 * What course offerings that are called off cost: of each what is committed, but for what its call-off holds for the making of
 * the course, and of each course the making of it, once, by the offering that was ordered last.
 */
final class CourseCosts {

    private final Ledger ledger;
    private final VatAmount nothing;
    private final Predicate<CallOffId> cancelled;
    private final SortedSet<InputCode> missing = new TreeSet<>();
    private final Map<CourseId, Course> courses = new LinkedHashMap<>();
    private VatAmount delivery;

    CourseCosts(Ledger ledger, VatAmount nothing, List<CallOff> callOffs, Predicate<CallOffId> cancelled) {
        this.ledger = ledger;
        this.cancelled = cancelled;
        this.nothing = nothing;
        this.delivery = nothing;
        callOffs.forEach(this::add);
    }

    private void add(CallOff callOff) {
        if (callOff.getActivity() instanceof CommissionedCourse offering) {
            Balances own = ledger.balances(callOff.getId());
            Money committed = own.getCommitted();
            if (committed.isPositive() && cancelled.test(callOff.getId()) && !Cancellations.isReleased(own)) {
                missing.add(InputCode.CALL_OFF_CANCELLATION);
            }
            Money ofMaking = ofMaking(callOff, offering.getDeliveryCost());
            Money ofGiving = committed.isLessThan(ofMaking) ? nothing.getMoney() : committed.minus(ofMaking);
            delivery = delivery.withMoney(delivery.getMoney().plus(ofGiving));
            offering.getCourse().ifPresent(course -> courses.put(course.getId(), course));
        }
    }

    /** What a call-off's amount has beyond the giving of the offering. */
    private Money ofMaking(CallOff callOff, Optional<VatAmount> ofGiving) {
        if (ofGiving.isEmpty()) {
            return nothing.getMoney();
        }
        if (!callOff.getAmount().isAddableTo(ofGiving.get())) {
            missing.add(InputCode.COURSE_DELIVERY_COST);
            return nothing.getMoney();
        }
        Money beyond = callOff.getAmount().getMoney().minus(ofGiving.get().getMoney());
        return beyond.isNegative() ? nothing.getMoney() : beyond;
    }

    VatAmount delivery() {
        return delivery;
    }

    /** What the making of the courses costs; one that the provider already has costs nothing to make unless that is stated. */
    VatAmount development() {
        Money sum = nothing.getMoney();
        for (Course course : courses.values()) {
            Optional<VatAmount> stated = course.getDevelopmentCost();
            if (stated.filter(nothing::isAddableTo).isPresent()) {
                sum = sum.plus(stated.get().getMoney());
            } else if (stated.isPresent() || !course.getOrigin().equals(Optional.of(Origin.EXISTING))) {
                missing.add(InputCode.COURSE_DEVELOPMENT_COST);
            }
        }
        return nothing.withMoney(sum);
    }

    List<InputCode> missing() {
        return List.copyOf(missing);
    }
}
