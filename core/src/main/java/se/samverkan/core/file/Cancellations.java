package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.activity.ActivityCancelled;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.Ledger;
import se.samverkan.core.code.CallOffId;

/** What is cancelled by the end of a day: by what is recorded of an activity, or since all its courses are released. */
final class Cancellations {

    private final List<ActivityCancelled> holding;
    private final Set<Object> ids;
    private final Ledger byDay;

    private Cancellations(List<ActivityCancelled> holding, Ledger byDay) {
        this.holding = holding;
        this.ids = holding.stream().map(Cancellations::idOf).collect(Collectors.toSet());
        this.byDay = byDay;
    }

    static Cancellations of(Stream<ActivityCancelled> known, LocalDate day, Ledger byDay) {
        return new Cancellations(
                Latest.by(known, Cancellations::idOf).stream()
                        .filter(cancelled -> cancelled.holdsOn(day))
                        .toList(),
                byDay);
    }

    /** The id of what is cancelled: of the call-off, or else of the activity. */
    static Object idOf(ActivityCancelled cancelled) {
        return cancelled
                .getCallOff()
                .<Object>map(Function.identity())
                .orElseGet(() -> cancelled.getActivity().orElseThrow());
    }

    List<ActivityCancelled> holding() {
        return holding;
    }

    /** Whether what a call-off orders, or an activity without a call-off, is cancelled. */
    boolean include(@Nullable Object id) {
        return id != null
                && (ids.contains(id) || (id instanceof CallOffId callOff && isReleased(byDay.balances(callOff))));
    }

    /** Whether all courses that a call-off orders are released. */
    static boolean isReleased(Balances ofCallOff) {
        return ofCallOff.getReleasedCourses() > 0 && ofCallOff.getCourses() == 0;
    }
}
